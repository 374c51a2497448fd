/** What `examplesMadeAhead` makes: the examples by norm, year and language, `klantbelang/2026/nl`. */
declare module "virtual:examples" {
  type Example = {
    /** The address of its norm. */
    readonly norm: string;
    readonly load: () => Promise<{ readonly example: import("./exampleMadeAhead.ts").ExampleMadeAhead }>;
  };
  export const examples: Readonly<Record<string, Example>>;
}
