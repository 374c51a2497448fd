import { z } from "zod";
import { pathText } from "../pathText.ts";
import type { Problem } from "../problem.ts";
import { dateFields, fields } from "./fields.ts";

const dateOrders = ["dayFirst", "monthFirst"] as const;
const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;

/** A column by the name in its heading or by its number, from 1; `false`: the file has no such column. */
const column = z.union([z.string().min(1), z.int().min(1), z.literal(false)]);

/** Corrects what is found out about a file by itself. */
export const registerMap = z.strictObject({
  separator: z.enum([",", ";", "\t", "|", ":"]).optional(),
  /** Of an Excel file: the name of a sheet or its number, from 1. */
  sheet: z.union([z.string().min(1), z.int().min(1)]).optional(),
  encoding: z.enum(encodings).optional(),
  columns: z.partialRecord(z.enum(fields), column).optional(),
  dateOrder: z.partialRecord(z.enum(dateFields), z.enum(dateOrders)).optional(),
});

export type RegisterMap = z.infer<typeof registerMap>;
export type DateOrder = (typeof dateOrders)[number];
export type Encoding = (typeof encodings)[number];

export type ReadMap =
  | { readonly kind: "map"; readonly map: RegisterMap }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

export function readRegisterMap(value: unknown): ReadMap {
  const read = registerMap.safeParse(value);
  return read.success ? { kind: "map", map: read.data } : { kind: "problems", problems: read.error.issues.flatMap(problemsOf) };
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "registerMapKeyUnknown", path: pathText([...issue.path, key]), params: { key } }));
    case "invalid_key":
      return [{ code: "registerMapKeyUnknown", path, params: { key: String(issue.path.at(-1)) } }];
    case "invalid_value":
      return [{ code: "registerMapValueUnknown", path, params: { values: issue.values.map((one) => JSON.stringify(one)).join(", ") } }];
    default:
      // Below `columns` stand names and numbers; everywhere else only an object can be missing.
      return [{ code: placeExpected(issue.path), path }];
  }
}

function placeExpected(path: readonly PropertyKey[]): string {
  if (path[0] === "sheet") return "registerMapSheetExpected";
  return path[0] === "columns" && path.length > 1 ? "registerMapColumnExpected" : "registerMapObjectExpected";
}
