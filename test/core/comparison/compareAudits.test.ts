import fc from "fast-check";
import { expect, test } from "vitest";
import type { Audit } from "../../../src/core/comparison/audit.ts";
import { compareAudits } from "../../../src/core/comparison/compareAudits.ts";
import { selfAgainstAuditor } from "../../../src/core/comparison/selfAgainstAuditor.ts";
import type { Answer } from "../../../src/core/dossier/dossierSchema.ts";
import type { AuditKind, Norm } from "../../../src/core/norm/normSchema.ts";
import { scoreNorm } from "../../../src/core/scoring/scoreNorm.ts";
import { nextVersion } from "../../builders/nextVersion.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const klantbelang = bundledNorm("klantbelang");
const ikm = bundledNorm("ikm3000");

function anAudit(norm: Norm, auditor: Readonly<Record<string, Answer>>, more: Partial<Audit> = {}): Audit {
  const auditKind: AuditKind = more.auditKind ?? "internalAudit";
  const answers = { auditor, self: {}, ...more.answers };
  const given = {
    answers: answers[auditKind === "selfAssessment" ? "self" : "auditor"],
    signals: more.signals ?? {},
    auditKind,
    planned: new Set<string>(),
  };
  return { norm, auditKind, rationales: { auditor: {}, self: {} }, signals: {}, score: scoreNorm(norm, given), ...more, answers };
}

const ids = klantbelang.sections.flatMap((section) => section.criteria.map(({ id }) => id));
const everything = (answer: Answer) => Object.fromEntries(ids.map((id) => [id, answer]));

function comparable(from: Audit, to: Audit) {
  const found = compareAudits(from, to);
  if (found.kind !== "comparable") throw new Error(found.kind);
  return found;
}

test("an audit compared with itself is wholly comparable and changed in nothing", () => {
  const audit = anAudit(klantbelang, everything("met"));
  const found = comparable(audit, audit);
  expect(found.share).toEqual({ same: ids.length, of: ids.length });
  expect([found.changed, found.signals]).toEqual([[], []]);
  expect(found.sections.map(({ move }) => move)).toEqual(klantbelang.sections.map(() => ({ low: 0, high: 0 })));
});

test("a changed answer stands with both answers and both rationales, and open is no answer", () => {
  const before = anAudit(
    klantbelang,
    { "I.2.a": "notMet", "I.2.b": "met" },
    { rationales: { auditor: { "I.2.a": "Geen beleid." }, self: {} } },
  );
  const after = anAudit(
    klantbelang,
    { "I.2.a": "met", "I.2.c": "met" },
    { rationales: { auditor: { "I.2.a": "Beleid vastgesteld." }, self: {} } },
  );
  expect(comparable(before, after).changed).toEqual([
    { section: "I", id: "I.2.a", from: "notMet", to: "met", rationaleFrom: "Geen beleid.", rationaleTo: "Beleid vastgesteld." },
    { section: "I", id: "I.2.b", from: "met" },
    { section: "I", id: "I.2.c", to: "met" },
  ]);
});

test("with open answers a section moved by a range, without them by one number", () => {
  const none = anAudit(klantbelang, {});
  const worst = anAudit(klantbelang, everything("notMet"));
  const best = anAudit(klantbelang, everything("met"));
  const first = (from: Audit, to: Audit) => comparable(from, to).sections[0]?.move;
  expect(first(worst, best)).toEqual({ low: 4, high: 4 });
  expect(first(best, worst)).toEqual({ low: -4, high: -4 });
  expect(first(worst, none)).toEqual({ low: 0, high: 4 });
  expect(first(none, none)).toEqual({ low: -4, high: 4 });
});

test("another norm or another version is not comparable, and no section moves", () => {
  const audit = anAudit(klantbelang, everything("met"));
  expect(compareAudits(audit, anAudit(ikm, {}))).toMatchObject({ kind: "notComparable", because: "otherNorm", share: { same: 0 } });
  const newer = anAudit({ ...klantbelang, version: "2030" }, everything("notMet"));
  const found = compareAudits(audit, newer);
  expect(found).toEqual({ kind: "notComparable", because: "otherVersion", share: { same: 0, of: 2 * ids.length } });
});

test("a criterion that only one kind of audit asks about lowers the comparable share and is no change", () => {
  const pre = anAudit(ikm, {}, { auditKind: "preAudit" });
  const followUp = anAudit(ikm, { "IKM.M1": "met" }, { auditKind: "followUpAudit" });
  const found = comparable(pre, followUp);
  expect(found.share.of - found.share.same).toBe(1);
  expect(found.changed).toEqual([]);
});

test("a self-assessment is compared on the organisation's own answers", () => {
  const self = anAudit(
    klantbelang,
    {},
    { auditKind: "selfAssessment", answers: { auditor: { "I.2.a": "notMet" }, self: { "I.2.a": "met" } } },
  );
  const audit = anAudit(klantbelang, { "I.2.a": "partly" });
  expect(comparable(self, audit).changed).toEqual([{ section: "I", id: "I.2.a", from: "met", to: "partly" }]);
});

test("a warning sign that was found and is gone is named", () => {
  const before = anAudit(klantbelang, {}, { signals: { "I.1.a": "found" } });
  const after = anAudit(klantbelang, {}, { signals: { "I.1.a": "notFound", "I.1.b": "found" } });
  expect(comparable(before, after).signals).toEqual([
    { section: "I", id: "I.1.a", from: "found", to: "notFound" },
    { section: "I", id: "I.1.b", to: "found" },
  ]);
});

test("self against auditor counts what both answered and shows where they differ", () => {
  const audit = anAudit(
    klantbelang,
    {},
    {
      answers: { auditor: { "I.2.a": "notMet", "I.2.b": "met", "I.2.c": "met" }, self: { "I.2.a": "met", "I.2.b": "met", "I.2.d": "met" } },
      rationales: { auditor: { "I.2.a": "Niet vastgesteld." }, self: {} },
    },
  );
  expect(selfAgainstAuditor(audit)).toEqual({
    both: 2,
    differ: [{ section: "I", id: "I.2.a", self: "met", auditor: "notMet", rationaleAuditor: "Niet vastgesteld." }],
  });
});

test("comparing the other way round mirrors every move and keeps the share", () => {
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Answer>("met", "partly", "notMet"));
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const [a, b] = [anAudit(klantbelang, one), anAudit(klantbelang, other)];
      const [forth, back] = [comparable(a, b), comparable(b, a)];
      expect(back.share).toEqual(forth.share);
      expect(back.sections.map(({ move }) => [0 - move.high, 0 - move.low])).toEqual(
        forth.sections.map(({ move }) => [move.low, move.high]),
      );
      expect(back.changed.map(({ id }) => id)).toEqual(forth.changed.map(({ id }) => id));
    }),
  );
});

test("of another version only what it says is the same is compared: its answers, under both ids, and no score", () => {
  const newer = nextVersion(klantbelang, { renamed: { "I.3.h": "I.3.z" }, other: ["I.2.a", "I.1.b"] });
  const before = anAudit(
    klantbelang,
    { "I.2.a": "met", "I.2.b": "met", "I.3.h": "notMet" },
    { rationales: { auditor: { "I.3.h": "Nog niet." }, self: {} }, signals: { "I.1.a": "found", "I.1.b": "found" } },
  );
  const after = anAudit(
    newer,
    { "I.2.a": "notMet", "I.2.b": "met", "I.3.z": "met" },
    { rationales: { auditor: { "I.3.z": "Nu wel." }, self: {} }, signals: { "I.1.a": "notFound", "I.1.b": "notFound" } },
  );
  expect(compareAudits(before, after)).toEqual({
    kind: "partly",
    // All but I.2.a, which stands in both and is two different things.
    share: { same: ids.length - 1, of: ids.length + 1 },
    changed: [
      { section: "I", id: "I.3.z", idBefore: "I.3.h", from: "notMet", to: "met", rationaleFrom: "Nog niet.", rationaleTo: "Nu wel." },
    ],
    signals: [{ section: "I", id: "I.1.a", from: "found", to: "notFound" }],
  });
});

test("a criterion that is the same but is not asked in this kind of audit does not count as comparable", () => {
  const newer = nextVersion(ikm);
  const share = (kind: AuditKind) =>
    compareAudits(anAudit(ikm, {}, { auditKind: "followUpAudit" }), anAudit(newer, {}, { auditKind: kind })).share;
  expect(share("followUpAudit").same - share("preAudit").same).toBe(1);
  expect(share("followUpAudit").of).toBe(share("followUpAudit").same);
});

test("whatever a newer version says, the share is the same both ways, whole within one version and never above the whole", () => {
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Answer>("met", "partly", "notMet"));
  fc.assert(
    fc.property(answers, answers, fc.subarray(ids), (one, two, other) => {
      const newer = nextVersion(klantbelang, { other });
      const [a, b] = [anAudit(klantbelang, one), anAudit(newer, two)];
      const [forth, back] = [compareAudits(a, b), compareAudits(b, a)];
      expect(back.share).toEqual(forth.share);
      expect(forth.share).toEqual({ same: ids.length - other.length, of: ids.length + other.length });
      expect(forth.kind).toBe(other.length === ids.length ? "notComparable" : "partly");
      const changed = (found: typeof forth) => (found.kind === "partly" ? found.changed.map(({ id }) => id) : []);
      expect(changed(back)).toEqual(changed(forth));
      expect(changed(forth).every((id) => !other.includes(id))).toBe(true);
      for (const audit of [a, b]) expect(compareAudits(audit, audit).share).toEqual({ same: ids.length, of: ids.length });
    }),
    { numRuns: 40 },
  );
});
