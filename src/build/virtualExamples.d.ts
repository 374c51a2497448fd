/** What `examplesMadeAhead` makes: the examples by norm, year and language, `klantbelang/2026/nl`. */
declare module "virtual:examples" {
  export const examples: Readonly<Record<string, () => Promise<{ readonly example: import("./exampleMadeAhead.ts").ExampleMadeAhead }>>>;
}
