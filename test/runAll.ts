/** `npm test`: every check there is, in the order in which a failure is cheapest to find. The last line counts. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./e2e/browser.ts";

type Outcome = { readonly passed: number; readonly failed: number };
type Step = { readonly name: string; readonly run: () => Outcome };

const work = mkdtempSync(join(tmpdir(), "toetssteen-"));

const steps: readonly Step[] = [
  { name: "types", run: () => whole(command("tsc", ["--noEmit"])) },
  { name: "format and lint", run: () => whole(command("biome", ["check", "."])) },
  { name: "nothing unused", run: () => whole(command("knip", [])) },
  { name: "rules", run: units },
  { name: "build", run: () => whole(command("vite", ["build", "--logLevel", "warn"])) },
  { name: "journeys", run: journeys },
];

const results = steps.map(({ name, run }) => {
  console.log(`\n== ${name}`);
  const startedAt = performance.now();
  const outcome = run();
  return { name, seconds: Math.round((performance.now() - startedAt) / 1000), ...outcome };
});
rmSync(work, { recursive: true, force: true });

console.log("");
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? "ok  " : "FAIL"} ${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(seconds).padStart(4)} s`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function units(): Outcome {
  const file = join(work, "units.json");
  const ok = command("vitest", ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`]);
  const report = readReport(file);
  return counted(ok, Number(report?.numPassedTests ?? 0), Number(report?.numFailedTests ?? 0));
}

function journeys(): Outcome {
  let browser: string;
  try {
    browser = ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const file = join(work, "journeys.json");
  const ok = command("playwright", ["test", "--config", "test/e2e/playwright.config.ts", "--reporter=list,json"], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = readReport(file)?.stats as { expected?: number; unexpected?: number; flaky?: number } | undefined;
  return counted(ok, Number(stats?.expected ?? 0), Number(stats?.unexpected ?? 0) + Number(stats?.flaky ?? 0));
}

/** A run that ends badly without a failed test (it crashed, or found no tests) counts as one failure. */
function counted(ok: boolean, passed: number, failed: number): Outcome {
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

function whole(ok: boolean): Outcome {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function command(name: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): boolean {
  const windows = process.platform === "win32";
  const program = join("node_modules", ".bin", windows ? `${name}.cmd` : name);
  return spawnSync(program, args, { stdio: "inherit", shell: windows, env: { ...process.env, ...environment } }).status === 0;
}

function readReport(file: string): Record<string, unknown> | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>) : undefined;
}
