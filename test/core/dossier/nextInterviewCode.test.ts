import { expect, test } from "vitest";
import { nextInterviewCode } from "../../../src/core/dossier/nextInterviewCode.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

test("the next interview goes past the highest code, also when that one was removed", () => {
  expect(nextInterviewCode(aDossier(norm).build())).toBe("INT-01");
  const builder = aDossier(norm)
    .evidence("a", {}, { type: "interview", title: "INT-09 Klachtbehandelaar" })
    .evidence("b", {}, { type: "interview", title: "INT-12" })
    .evidence("c", {}, { title: "DOC-40" })
    .run({ kind: "removeEvidence", id: "b" });
  expect(nextInterviewCode(builder.build())).toBe("INT-13");
});
