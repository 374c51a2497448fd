import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The command line as a process of its own, started in `folder`; the way `npm run toetssteen` starts it. */
export function toetssteen(args: readonly string[], folder: string): Promise<Ran> {
  const loader = fileURLToPath(import.meta.resolve("tsx"));
  return run(process.execPath, ["--import", loader, `${root}src/cli/main.ts`, ...args], folder, { npm_lifecycle_event: undefined });
}

/** Through npm, from another folder than that of the package. */
export function npmToetssteen(args: readonly string[], folder: string): Promise<Ran> {
  return run("npm", ["run", "-s", "--prefix", root, "toetssteen", "--", ...args], folder, { INIT_CWD: undefined });
}

function run(command: string, args: readonly string[], cwd: string, changes: Readonly<Record<string, undefined>>): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...changes } });
    const text = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text.out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      text.err += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...text }));
  });
}
