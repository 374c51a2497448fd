import { expect, test } from "vitest";
import { rolePlan } from "../../../src/core/evidence/rolePlan.ts";
import { aDossier } from "../../builders/aDossier.ts";
import { planned } from "../../builders/aPlanItem.ts";
import { bundledNorm } from "../scoring/bundledNorms.ts";

const norm = bundledNorm("klantbelang");

test("a group asks for interviews by its size; what is planned and what is held both count, and the rest is to be planned", () => {
  const dossier = aDossier(norm)
    .run({ kind: "setRoleGroup", role: "KB", changes: { size: 40 } })
    .run(planned("a", "interview", { role: "KB" }))
    .run(planned("b", "interview", { role: "KB" }))
    .run(planned("off", "interview", { role: "KB" }))
    .run({ kind: "movePlanItems", ids: ["off"], status: "cancelled" })
    .run({ kind: "fulfilPlanItem", id: "a", evidence: "e1", date: "2026-03-04" })
    .run(planned("loose", "interview"))
    .build();
  const { roles, asked, withoutRole } = rolePlan(dossier, norm);
  expect(roles.find(({ role }) => role === "KB")).toEqual({ role: "KB", size: 40, byRule: 7, asked: 7, planned: 1, held: 1, toPlan: 5 });
  expect({ asked, withoutRole }).toEqual({ asked: 7, withoutRole: 1 });
});

test("a number that was chosen goes before the rule, and the rule stays in sight", () => {
  const dossier = aDossier(norm)
    .run({ kind: "setRoleGroup", role: "KB", changes: { size: 40, interviews: 4 } })
    .build();
  expect(rolePlan(dossier, norm).roles.find(({ role }) => role === "KB")).toMatchObject({ byRule: 7, asked: 4, toPlan: 4 });
});

test("IKM3000 asks for two dozen interviews at least, and says how many the groups are too small for", () => {
  const ikm = bundledNorm("ikm3000");
  const builder = aDossier(ikm, "preAudit");
  expect(rolePlan(builder.build(), ikm)).toMatchObject({ asked: 0, least: 24, short: 0 });
  builder.run({ kind: "setRoleGroup", role: "KB", changes: { size: 9 } }).run({ kind: "setRoleGroup", role: "TM", changes: { size: 3 } });
  expect(rolePlan(builder.build(), ikm)).toMatchObject({ asked: 12, short: 12 });
  expect(rolePlan(aDossier(norm).build(), norm)).toMatchObject({ least: 0 });
});
