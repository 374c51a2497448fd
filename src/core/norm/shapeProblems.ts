import type { z } from "zod";
import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";

type Issue = z.core.$ZodIssue;

/** Turns what a schema refuses into problems with a readable place. Expects issues that carry their input. */
export function shapeProblems(issues: readonly Issue[], at: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [...at, ...issue.path]));
}

function problemsOf(issue: Issue, path: readonly PropertyKey[]): Problem[] {
  const here = (code: string, params?: Problem["params"]): Problem[] => [
    { code, path: pathText(path), ...(params === undefined ? {} : { params }) },
  ];
  switch (issue.code) {
    case "invalid_type":
      return here(issue.input === undefined ? "normMissing" : expectedCode(issue.expected));
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "normUnknownKey", path: pathText(path), params: { key } }));
    case "invalid_value":
      if (issue.input === undefined) return here("normMissing");
      if (pathText(path) === "format") return here("normFormatUnknown", { known: issue.values.join(", ") });
      return here("normWrongValue", { allowed: issue.values.join(", ") });
    case "too_small":
      if (issue.origin === "string") return here("normTextEmpty");
      return here(issue.origin === "array" ? "normTooFew" : "normTooSmall", { limit: Number(issue.minimum) });
    case "too_big":
      return here("normTooBig", { limit: Number(issue.maximum) });
    case "invalid_format":
      return here("normBadId");
    case "invalid_key":
      return here("normBadKey");
    case "invalid_union":
      return unionProblems(issue, path);
    case "invalid_element":
      return shapeProblems(issue.issues, path);
    case "not_multiple_of":
      return here("normNumberExpected");
    case "custom":
      return here("normWrongShape");
  }
}

/** Of the branches that take this kind of value, the one with the fewest faults is what the author meant. */
function unionProblems(issue: Extract<Issue, { code: "invalid_union" }>, path: readonly PropertyKey[]): Problem[] {
  if (issue.discriminator !== undefined) return [{ code: "normUnknownKind", path: pathText(path) }];
  const candidates = issue.errors.filter((faults) => !faults.some((fault) => fault.code === "invalid_type" && fault.path.length === 0));
  const [meant] = candidates.toSorted((a, b) => a.length - b.length);
  return meant === undefined ? [{ code: "normWrongShape", path: pathText(path) }] : shapeProblems(meant, path);
}

function expectedCode(expected: string): string {
  switch (expected) {
    case "string":
      return "normTextExpected";
    case "array":
      return "normListExpected";
    case "boolean":
      return "normTrueFalseExpected";
    case "int":
    case "number":
      return "normNumberExpected";
    default:
      return "normObjectExpected";
  }
}
