import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "../../../src/core/dossier/dossierSchema.ts";
import { nextCode, readCode, withCode } from "../../../src/core/dossier/evidenceCode.ts";
import { evidenceWithFile } from "../../../src/core/dossier/evidenceWithFile.ts";
import { evidenceTypes } from "../../../src/core/norm/normSchema.ts";
import { aPiece } from "../evidence/aPiece.ts";

const removed = { by: "Noor", at: "2026-03-02T09:00:00.000Z" };

test("the next interview goes past the highest code, also when that one was removed", () => {
  expect(nextCode(dossier(), "interview")).toBe("INT-01");
  const held = dossier(["interview", "INT-09 Klachtbehandelaar"], ["interview", "INT-12", { removed }], ["document", "DOC-40"]);
  expect(nextCode(held, "interview")).toBe("INT-13");
});

function dossier(...pieces: readonly (readonly [type: Evidence["type"], title: string, fields?: Partial<Evidence>])[]) {
  const all = pieces.map(([type, title, fields]) => aPiece(type, { title, ...fields }).evidence);
  return { evidence: Object.fromEntries(all.map((piece) => [piece.id, piece])) };
}

test("the first document is DOC-01, the first observation OBS-1, the first result of customer voice VOI-1", () => {
  expect(evidenceTypes.map((type) => nextCode(dossier(), type))).toEqual(["DOC-01", "INT-01", "OBS-1", "REG-1", "SAM-1", "VOI-1"]);
});

test("the next code comes after the highest one, whatever is missing in between", () => {
  expect(nextCode(dossier(["document", "DOC-02 Beleid"], ["document", "DOC-11 Reglement"]), "document")).toBe("DOC-12");
});

test("a dossier that counts in three digits, or in letters of its own, goes on that way", () => {
  expect(nextCode(dossier(["document", "DOC-099 Beleid"]), "document")).toBe("DOC-100");
  expect(nextCode(dossier(["document", "ST-007 Beleid"], ["document", "DOC-01 Los"], ["document", "ST-9 Reglement"]), "document")).toBe(
    "ST-010",
  );
});

test("removed evidence keeps its code", () => {
  expect(nextCode(dossier(["document", "DOC-01 Beleid"], ["document", "DOC-02 Oud", { removed }]), "document")).toBe("DOC-03");
});

test("an interview that is called by its code alone counts, and such a title gets no second code", () => {
  expect(nextCode(dossier(["interview", "INT-07"]), "interview")).toBe("INT-08");
  expect(withCode(dossier(), "document", "DOC-3")).toBe("DOC-3");
});

test("evidence that was filed under another type still holds its code, and gives that type no letters", () => {
  const filed = dossier(["observation", "DOC-04 Affiche"]);
  expect(nextCode(filed, "document")).toBe("DOC-05");
  expect(nextCode(filed, "observation")).toBe("OBS-1");
});

test("a title that has a code keeps it, a bare one gets the next", () => {
  const filled = dossier(["document", "DOC-01 Beleid"]);
  expect(withCode(filled, "document", "ZZ-07 Eigen nummer")).toBe("ZZ-07 Eigen nummer");
  expect(withCode(filled, "document", "Q3 rapportage")).toBe("DOC-02 Q3 rapportage");
  expect(withCode(filled, "document", "Reglement 2025")).toBe("DOC-02 Reglement 2025");
});

test("a year or a loose number in front of a title is no code", () => {
  for (const title of ["2025-01 Jaarverslag", "Beleid", "DOC-01", "doc-01 beleid"]) expect(readCode(title)).toBeUndefined();
});

test("law: the next code is in use nowhere, and reads back as a code", () => {
  const titles = fc.array(fc.tuple(fc.constantFrom(...evidenceTypes), fc.stringMatching(/^[A-Z]{1,4}-?\d{1,3} [a-z]+$/)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(titles, fc.constantFrom(...evidenceTypes), (pieces, type) => {
      const filled = dossier(...pieces);
      const code = nextCode(filled, type);
      expect(Object.values(filled.evidence).map(({ title }) => readCode(title)?.code)).not.toContain(code);
      expect(readCode(`${code} Titel`)).toEqual({ code, rest: "Titel" });
    }),
  );
});

test("a file is found by its bytes under whatever name, and not with evidence that is removed", () => {
  const [one, other] = ["a".repeat(64), "b".repeat(64)];
  const file = (sha256: string, name: string) => ({ attachments: { [sha256]: { sha256, sizeBytes: 1, mime: "", name } } });
  const filled = dossier(
    ["document", "DOC-01 Beleid", file(one, "x.pdf")],
    ["document", "DOC-02 Oud", { ...file(other, "y.pdf"), removed }],
  );
  expect(evidenceWithFile(filled, one)?.title).toBe("DOC-01 Beleid");
  expect(evidenceWithFile(filled, other)).toBeUndefined();
});
