/** The real engine on an IndexedDB that lives in memory. Import `fake-indexeddb/auto` first. */
import { vi } from "vitest";
import klantbelangJson from "../../norms/klantbelang/2016-2017.json" with { type: "json" };
import type { Command, CommandBody } from "../../src/core/dossier/commands/command.ts";
import type { Dossier } from "../../src/core/dossier/dossierSchema.ts";
import { newDossier } from "../../src/core/dossier/newDossier.ts";
import type { Norm } from "../../src/core/norm/normSchema.ts";
import { readNorm } from "../../src/core/norm/readNorm.ts";
import { dossierStorage } from "../../src/engine/dossierStorage.ts";
import { normDigest } from "../../src/engine/normDigest.ts";
import { type EngineDeps, openDossier } from "../../src/engine/openDossier.ts";
import type { DossierStore } from "../../src/engine/port.ts";
import { type Database, openDatabase } from "../../src/platform/database.ts";
import { newId } from "../../src/platform/ids.ts";

// Starting the engine and reading a norm take seconds when every core is busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

export const klantbelang: Norm = read(klantbelangJson);

export type Running = EngineDeps & { readonly db: Database };

export async function aRunningEngine(): Promise<Running> {
  const db = await openDatabase(`test-${newId()}`);
  return { db, storage: dossierStorage(db), now: () => "2026-03-01T12:00:00.000Z" };
}

export async function aNewDossier(id: string, norm: Norm = klantbelang): Promise<Dossier> {
  const digest = await normDigest(norm);
  const start = { id, at: "2026-03-01T08:00:00.000Z", by: "Noor", digest, kind: "internalAudit", language: "nl" } as const;
  return newDossier(norm, { ...start, assignment: { organisation: "Waterbedrijf Zilt" } });
}

export async function opened(id: string, deps: EngineDeps): Promise<DossierStore> {
  const outcome = await openDossier(id, deps);
  if (outcome.kind !== "opened") throw new Error(`${outcome.kind}: ${JSON.stringify(outcome)}`);
  return outcome.store;
}

export function command(body: CommandBody, by = "Noor", at = "2026-03-01T09:00:00.000Z"): Command {
  return { ...body, by, at };
}

export function rationale(text: string, criterion = "I.2.a", by = "Noor"): Command {
  return command({ kind: "writeRationale", criterion, whose: "auditor", text }, by);
}

export function answered(answer: "met" | "partly" | "notMet", criterion = "I.2.a", by = "Noor"): Command {
  return command({ kind: "setAnswer", criterion, whose: "auditor", answer }, by);
}

function read(json: unknown): Norm {
  const outcome = readNorm(json);
  if (outcome.kind !== "norm") throw new Error(JSON.stringify(outcome.problems));
  return outcome.norm;
}
