/** The command line: `npm run -s toetssteen -- <command>`. Exit 0 done, 2 unusable input, 1 our own fault. */
import type { Command, CommandResult } from "./command.ts";
import { problemSentence } from "./problemSentence.ts";

/** A command is loaded only when it is asked for, so that scoring a batch does not wait for the report. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  score: async () => (await import("./score.ts")).score,
  check: async () => (await import("./check.ts")).check,
  report: async () => (await import("./report.ts")).report,
  example: async () => (await import("./example.ts")).example,
  register: async () => (await import("./register.ts")).register,
  compare: async () => (await import("./compare.ts")).compare,
  evidence: async () => (await import("./evidence.ts")).evidence,
  sample: async () => (await import("./sample.ts")).sample,
};

const [name = "", ...args] = process.argv.slice(2);

// A reader that stops early (`| head`) is not a fault.
process.stdout.on("error", () => process.exit());

try {
  finish(await run());
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<CommandResult> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const params = { command: name, commands: Object.keys(commands).join(", ") };
    return { kind: "unusable", problems: [{ code: name === "" ? "commandMissing" : "commandUnknown", path: "", params }] };
  }
  const command = await load();
  return command(args, callersFolder());
}

/** npm starts a script in the folder of the package and names the caller's folder apart. */
function callersFolder(): string {
  const startedByNpm = process.env.npm_lifecycle_event === "toetssteen";
  return (startedByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
}

function finish(result: CommandResult): void {
  switch (result.kind) {
    case "done":
      process.stderr.write((result.warnings ?? []).map((warning) => `${problemSentence(warning)}\n`).join(""));
      if (result.output !== undefined) process.stdout.write(`${jsonText(result.output)}\n`);
      return;
    case "unusable": {
      const line = result.format === "json" ? problemJson : problemSentence;
      process.stderr.write(`${result.problems.map(line).join("\n")}\n`);
      process.exitCode = 2;
      return;
    }
  }
}

/** One answer is laid out for reading; a batch has a line per case. */
function jsonText(output: unknown): string {
  if (!Array.isArray(output) || output.length === 0) return JSON.stringify(output, null, 2);
  return `[\n${output.map((one) => JSON.stringify(one)).join(",\n")}\n]`;
}

function problemJson(problem: CommandProblem): string {
  return JSON.stringify({ ...problem, message: problemSentence({ ...problem, path: "" }) });
}

type CommandProblem = Extract<CommandResult, { kind: "unusable" }>["problems"][number];
