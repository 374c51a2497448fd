import { expect, test } from "vitest";
import { type AuditEntry, trailRuns } from "../../../src/screens/history/trailRuns.ts";

const everything = { person: undefined, room: "" };
let made = 0;
const entry = (kind: string, path: string, by = "Noor", at = "2026-03-01T09:00:00.000Z"): AuditEntry => {
  made += 1;
  return { hash: String(made), kind, path, by, at };
};

test("the latest stands first, and writing on in one note is one line", () => {
  const trail = [
    entry("writeRationale", "answers/I.2.a/auditor/rationale"),
    entry("writeRationale", "answers/I.2.a/auditor/rationale"),
    entry("setAnswer", "answers/I.2.a/auditor"),
  ];
  expect(trailRuns(trail, everything).map(({ entry: { kind }, times }) => [kind, times])).toEqual([
    ["setAnswer", 1],
    ["writeRationale", 2],
  ]);
});

test("two people, two fields or two days are never one line", () => {
  const trail = [
    entry("editPoint", "points/a/owner"),
    entry("editPoint", "points/a/owner", "Bram"),
    entry("editPoint", "points/a/term", "Bram"),
    entry("editPoint", "points/a/term", "Bram", "2026-03-02T09:00:00.000Z"),
  ];
  expect(trailRuns(trail, everything)).toHaveLength(4);
});

test("the history can be seen of one person, of somebody without a name, and of one part", () => {
  const trail = [entry("setAnswer", "answers/I.2.a/auditor"), entry("addPoint", "points/a", ""), entry("addPoint", "points/b", "Bram")];
  const paths = (choice: Parameters<typeof trailRuns>[1]) => trailRuns(trail, choice).map((run) => run.entry.path);
  expect(paths({ person: "Bram", room: "" })).toEqual(["points/b"]);
  expect(paths({ person: "", room: "" })).toEqual(["points/a"]);
  expect(paths({ person: undefined, room: "answers" })).toEqual(["answers/I.2.a/auditor"]);
});
