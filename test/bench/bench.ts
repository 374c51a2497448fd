/** `npm run bench`: prints how fast things are, beside what was promised. It fails nothing; machines differ. */
import { benchApp } from "./app.ts";
import { benchAttachments } from "./attachments.ts";
import { benchCompare } from "./compare.ts";
import { benchCoverage } from "./coverage.ts";
import { benchFieldwork } from "./fieldwork.ts";
import type { Figure } from "./figure.ts";
import { benchRegister } from "./register.ts";
import { benchRegisterInBrowser } from "./registerInBrowser.ts";
import { benchRegisterSheet } from "./registerSheet.ts";
import { benchReport } from "./report.ts";
import { benchScoring } from "./scoring.ts";

const benches: readonly (() => Promise<readonly Figure[]>)[] = [
  benchScoring,
  benchCoverage,
  benchCompare,
  benchRegister,
  benchRegisterSheet,
  benchReport,
  benchApp,
  benchFieldwork,
  benchAttachments,
  benchRegisterInBrowser,
];

for (const bench of benches) for (const figure of await bench()) console.log(lineOf(figure));

function lineOf({ name, value, unit, most }: Figure): string {
  const measured = `${value < 100 ? value.toFixed(1) : Math.round(value)} ${unit}`;
  const bound = most === undefined ? "" : `  at most ${most} ${unit}${value > most ? "  OVER" : ""}`;
  return `${name.padEnd(56)}${measured.padStart(12)}${bound}`;
}
