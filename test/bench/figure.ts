/** One measured figure; `most` is what it may be at most, where a bound was set. */
export type Figure = { readonly name: string; readonly value: number; readonly unit: string; readonly most?: number };
