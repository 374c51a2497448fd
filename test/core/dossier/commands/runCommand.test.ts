import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDossier } from "../../../../src/core/dossier/checkDossier.ts";
import { commandPath } from "../../../../src/core/dossier/commands/commandPath.ts";
import { runCommand } from "../../../../src/core/dossier/commands/runCommand.ts";
import { readDossier } from "../../../../src/core/dossier/readDossier.ts";
import { aDossier } from "../../../builders/aDossier.ts";
import { anyCommand } from "../../../builders/anyCommand.ts";
import { bundledNorm } from "../../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");
const commands = fc.array(anyCommand, { minLength: 1, maxLength: 25 });

test("a refused command changes nothing", () => {
  let refused = 0;
  fc.assert(
    fc.property(commands, (sequence) => {
      const draft = aDossier(norm).build();
      for (const command of sequence) {
        const before = structuredClone(draft);
        if (runCommand(draft, command, norm) === undefined) continue;
        refused += 1;
        expect(draft).toStrictEqual(before);
      }
    }),
  );
  expect(refused).toBeGreaterThan(100);
});

test("whatever is done to it, a dossier stays one that can be stored and read back the same", () => {
  let accepted = 0;
  fc.assert(
    fc.property(commands, (sequence) => {
      const draft = aDossier(norm).build();
      for (const command of sequence) if (runCommand(draft, command, norm) === undefined) accepted += 1;
      expect(readDossier(JSON.parse(JSON.stringify(draft)))).toStrictEqual({ kind: "dossier", dossier: draft });
      expect(checkDossier(draft, norm)).toEqual([]);
      expect(Object.getPrototypeOf(draft.evidence)).toBe(Object.prototype);
    }),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test("a command that says what is already so leaves the dossier as it is, its author and time included", () => {
  const builder = aDossier(norm)
    .met("I.2.a")
    .rationale("I.2.a", "Zie DOC-07.")
    .signal("I.1.a", "notFound")
    .evidence("doc", { "I.2.a": "supports" });
  const before = builder.build();
  builder
    .by("Sam")
    .met("I.2.a")
    .rationale("I.2.a", "Zie DOC-07.")
    .signal("I.1.a", "notFound")
    .run({ kind: "linkEvidence", id: "doc", criterion: "I.2.a", stance: "supports" })
    .run({ kind: "liftLimitation", criterion: "I.2.a" })
    .run({ kind: "restoreEvidence", id: "doc" });
  expect(builder.build()).toStrictEqual(before);
});

test("the trail names the place of a command and never what was typed", () => {
  const typed = "Vertrouwelijk";
  fc.assert(
    fc.property(anyCommand, (command) => {
      const path = commandPath({
        ...command,
        ...("text" in command ? { text: typed } : {}),
        ...("note" in command ? { note: typed } : {}),
      });
      expect(path).toMatch(/^(answers|signals|evidence|plan|points|team|assignment|report|registers|terms|categories|daysOff|surveys)/);
      expect(path).not.toContain(typed);
    }),
  );
  const stamp = { by: "Noor", at: "2026-03-02T09:00:00.000Z" };
  expect(commandPath({ kind: "setAnswer", criterion: "I.2.a", whose: "auditor", answer: "met", ...stamp })).toBe("answers/I.2.a/auditor");
  expect(commandPath({ kind: "editAssignment", changes: { scope: typed }, ...stamp })).toBe("assignment/scope");
  expect(commandPath({ kind: "editAssignment", changes: { scope: typed, unit: typed }, ...stamp })).toBe("assignment");
});
