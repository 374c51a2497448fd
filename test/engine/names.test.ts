import "fake-indexeddb/auto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { resultOf } from "../../src/core/dossier/result.ts";
import { buildReport } from "../../src/core/reporting/buildReport.ts";
import { letterModel } from "../../src/core/reporting/letterModel.ts";
import { writeBackupFile } from "../../src/engine/backupFile.ts";
import { duplicateDossier, exportDossier, exportRaw } from "../../src/engine/exportDossier.ts";
import { createDossier } from "../../src/engine/openDossier.ts";
import { putNames } from "../../src/platform/names.ts";
import { fontsFromDisk } from "../../src/report/fontsFromDisk.ts";
import { buildLetter } from "../../src/report/letter/buildLetter.ts";
import { renderInNode } from "../../src/report/renderInNode.ts";
import { renderReport } from "../../src/report/renderReport.ts";
import { planned } from "../builders/aPlanItem.ts";
import { aNewDossier, aRunningEngine, command, klantbelang, opened } from "../doubles/engineOnMemory.ts";
import { allElements, readStructure, textIn } from "../report/pdf/readStructure.ts";

const name = "Zwaantje Quist";

/** The bytes, and those of every file packed inside. */
function everyFile(bytes: Uint8Array): readonly Uint8Array[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? [bytes, ...Object.values(unzipSync(bytes)).flatMap(everyFile)] : [bytes];
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { root, pages } = await readStructure(bytes);
  if (root === undefined) throw new Error("no structure");
  return [...allElements(root).map(textIn), ...pages.map(({ artifactText }) => artifactText)].join("\n");
}

test("the names of interviewees are in no file of a dossier, no backup, no copy, no report, no data and no letter", async () => {
  const deps = await aRunningEngine();
  const store = await createDossier(await aNewDossier("d1"), klantbelang, deps);
  store.run(command(planned("p1", "interview", { title: "Klachtbehandelaar 1", role: "KB", date: "2026-03-02" }, ["I.2.f"])));
  store.run(command({ kind: "fulfilPlanItem", id: "p1", evidence: "e1", date: "2026-03-02" }));
  await putNames(deps.db, [
    { dossier: "d1", subject: "plan/p1", name },
    { dossier: "d1", subject: "evidence/e1", name },
  ]);
  const state = store.state();
  await store.close();

  expect(await duplicateDossier("d1", "d2", deps)).toBe("kept");
  const copy = await opened("d2", deps);
  await copy.close();
  expect(await deps.db.getAllFromIndex("names", "dossier", "d2")).toEqual([]);
  const file = await exportDossier("d1", deps);
  if (file === undefined) throw new Error("no file");
  const packed = [file.bytes, (await writeBackupFile(deps)).bytes, await exportRaw("d1", deps.db)].flatMap(everyFile);
  expect(packed.length).toBeGreaterThan(8);

  const model = buildReport(state, klantbelang, { date: "2026-11-20", final: false });
  const result = JSON.stringify(resultOf(state, klantbelang, model.score));
  const report = await renderInNode(model, { language: "nl", resultJson: result });
  const letter = await renderReport(buildLetter(letterModel(state, klantbelang, "2026-02-16"), "nl"), fontsFromDisk(), () => {});
  const texts = [result, await textOfPdf(report.bytes), await textOfPdf(letter.bytes)];
  expect(texts[1]).toContain("INT-01");
  for (const bytes of [...packed, report.bytes, letter.bytes]) texts.push(new TextDecoder("latin1").decode(bytes));
  for (const text of texts) for (const part of name.split(" ")) expect(text.includes(part)).toBe(false);
});
