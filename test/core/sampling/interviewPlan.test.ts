import fc from "fast-check";
import { expect, test } from "vitest";
import { interviewPlan } from "../../../src/core/sampling/interviewPlan.ts";

const plan = (sizes: readonly number[], least = 0) =>
  interviewPlan(
    sizes.map((size, index) => ({ role: `R${index}`, size })),
    least,
  );
const interviews = (sizes: readonly number[], least = 0) => plan(sizes, least).roles.map((role) => role.interviews);

test("a group asks for the root of its size, rounded up, at least three and at most twelve", () => {
  expect(interviews([3, 9, 10, 16, 17, 100, 144, 145, 5_000])).toEqual([3, 3, 4, 4, 5, 10, 12, 12, 12]);
});

test("a group of one or two is asked whole", () => {
  expect(interviews([0, 1, 2])).toEqual([0, 1, 2]);
});

test("two dozen interviews are reached by asking more of the groups that are planned thinnest", () => {
  const { roles, total, short } = plan([40, 9, 4], 24);
  expect(roles.map((role) => role.interviews)).toEqual([12, 8, 4]);
  expect({ total, short }).toEqual({ total: 24, short: 0 });
});

test("an organisation too small for two dozen interviews is told how many it falls short", () => {
  expect(plan([5, 2], 24)).toMatchObject({ total: 7, short: 17 });
});

test("no group is asked for more people than it has, more than twelve, or less than the rule gives", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 9 }), fc.integer({ min: 0, max: 60 }), (sizes, least) => {
      const { roles, total, short } = plan(sizes, least);
      const byRule = interviews(sizes);
      for (const [index, role] of roles.entries()) {
        expect(role.interviews).toBeLessThanOrEqual(Math.min(role.size, 12));
        expect(role.interviews).toBeGreaterThanOrEqual(byRule[index] ?? 0);
      }
      expect(total + short).toBeGreaterThanOrEqual(least);
      if (short > 0) expect(roles.every(({ size, interviews: asked }) => asked === Math.min(size, 12))).toBe(true);
    }),
  );
});
