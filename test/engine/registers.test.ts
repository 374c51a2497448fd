import { merge, save } from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { startEngine } from "../../src/engine/automerge.ts";
import { newDocument } from "../../src/engine/newDocument.ts";
import { loadReplica, runOn } from "../../src/engine/replica.ts";
import { aDossier } from "../builders/aDossier.ts";
import { aRegisterSummary } from "../builders/aRegisterSummary.ts";
import { aSurveySummary } from "../builders/aSurveySummary.ts";
import { bundledNorm } from "../core/scoring/bundledNorms.ts";

test("the figures of a register come back from storage as they were kept", async () => {
  await startEngine();
  const norm = bundledNorm("klantbelang");
  const document = await newDocument(aDossier(norm).build(), norm);
  const loaded = loadReplica(document);
  if (loaded.kind !== "loaded") throw new Error(JSON.stringify(loaded));
  const figures = aRegisterSummary();
  const fields = {
    name: "a.csv",
    sha256: "a".repeat(64),
    sizeBytes: 1,
    rows: { read: 1, used: 1, rejected: 0 },
    from: "",
    to: "",
    map: {},
    figures,
    note: "",
  };
  const step = runOn(
    loaded.replica,
    { kind: "keepRegister", id: "r1", fields, by: "Noor", at: "2026-11-26T00:00:00.000Z" },
    norm,
    undefined,
  );
  if (step.kind !== "done") throw new Error(step.kind);
  const again = loadReplica(save(step.replica.document));
  if (again.kind !== "loaded") throw new Error(JSON.stringify(again));
  expect(again.replica.state.registers.r1?.figures).toEqual(figures);
  const renewed = aRegisterSummary({ perTerm: [], groups: [{ field: "channel", names: 0, top: [] }] });
  const edit = { kind: "editRegister", id: "r1", changes: { figures: renewed }, by: "Noor", at: "2026-11-26T00:01:00.000Z" } as const;
  const edited = runOn(again.replica, edit, norm, undefined);
  if (edited.kind !== "done") throw new Error(edited.kind);
  expect(edited.values.map(({ path }) => path.join("/"))).toEqual(["registers/r1/figures"]);
  const last = loadReplica(save(edited.replica.document));
  expect(last.kind === "loaded" && last.replica.state.registers.r1?.figures).toEqual(renewed);
});

test("the figures of a survey lie in the document as one text and come back as they were kept", async () => {
  await startEngine();
  const norm = bundledNorm("klantbelang");
  const loaded = loadReplica(await newDocument(aDossier(norm).build(), norm));
  if (loaded.kind !== "loaded") throw new Error(JSON.stringify(loaded));
  const fields = { name: "a.csv", sha256: "a".repeat(64), sizeBytes: 1, from: "", to: "", figures: aSurveySummary() };
  const stamp = { by: "Noor", at: "2026-11-26T00:00:00.000Z" };
  const kept = runOn(loaded.replica, { kind: "keepSurvey", id: "s1", fields, ...stamp }, norm, undefined);
  if (kept.kind !== "done") throw new Error(kept.kind);
  const renewed = aSurveySummary({ read: 600 });
  const step = runOn(kept.replica, { kind: "editSurvey", id: "s1", changes: { figures: renewed }, ...stamp }, norm, undefined);
  if (step.kind !== "done") throw new Error(step.kind);
  expect(step.values.map(({ path }) => path.join("/"))).toEqual(["surveys/s1/figures"]);
  const again = loadReplica(save(step.replica.document));
  expect(again.kind === "loaded" && again.replica.state.surveys.s1?.figures).toEqual(renewed);
});

test("days off that two people add apart are all there when they meet", async () => {
  await startEngine();
  const norm = bundledNorm("klantbelang");
  const document = await newDocument(aDossier(norm).build(), norm);
  const apart = ["2026-05-15", "2026-12-28"].map((date) => {
    const loaded = loadReplica(document);
    if (loaded.kind !== "loaded") throw new Error(JSON.stringify(loaded));
    const stamp = { by: "Noor", at: "2026-11-26T00:00:00.000Z" };
    const step = runOn(loaded.replica, { kind: "addDaysOff", days: [{ id: date, date, reason: "" }], ...stamp }, norm, undefined);
    if (step.kind !== "done") throw new Error(step.kind);
    return step.replica.document;
  });
  const [mine, theirs] = apart;
  if (mine === undefined || theirs === undefined) throw new Error("two copies");
  const met = loadReplica(save(merge(mine, theirs)));
  expect(met.kind === "loaded" && Object.keys(met.replica.state.daysOff).sort()).toEqual(["2026-05-15", "2026-12-28"]);
});
