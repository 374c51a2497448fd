import type { Problem } from "../core/problem.ts";

/**
 * What a command comes back with; `main` alone writes and ends the process. `output` is written to standard output as
 * JSON, warnings and problems to standard error. `format` says how problems are written: a sentence or JSON per line.
 */
export type CommandResult =
  | { readonly kind: "done"; readonly output?: unknown; readonly warnings?: readonly Problem[] }
  | { readonly kind: "unusable"; readonly problems: readonly Problem[]; readonly format?: "sentences" | "json" };

/** Relative paths in `args` start at `folder`, the place the caller stands. */
export type Command = (args: readonly string[], folder: string) => Promise<CommandResult>;
