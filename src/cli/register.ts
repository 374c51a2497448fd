import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { dayOf } from "../core/register/calendar.ts";
import { type ReadRegister, startRegister } from "../core/register/readRegister.ts";
import { registerFigures } from "../core/register/registerFigures.ts";
import { type ReadMap, readRegisterMap } from "../core/register/registerMap.ts";
import { today as clockToday } from "../platform/clock.ts";
import { readRows } from "../platform/readRows.ts";
import type { Command } from "./command.ts";
import { inputProblem, readInput } from "./readInput.ts";
import { readJson } from "./readJson.ts";
import { readOptions } from "./readOptions.ts";
import { registerOutput } from "./registerOutput.ts";

const usage = "register FILE [--map MAP.json] [--from D --to D] [--today D]";
const pieceBytes = 256 * 1024;

/** `register FILE`: what a complaint register shows. The file is read row by row and never held as a whole, so it may be of any size. */
export const register: Command = async (args, folder) => {
  const { files, options, problems } = readOptions(args, { "--map": "text", "--from": "date", "--to": "date", "--today": "date" });
  const [file, ...more] = files;
  const [from, to, today = clockToday()] = [options.get("--from"), options.get("--to"), options.get("--today")];
  const named = file !== undefined && more.length === 0;
  // What stands after an unknown option may be its value, so the files cannot be counted then.
  const countable = problems.every(({ code }) => code !== "commandOptionUnknown");
  const turned = problems.length === 0 && from !== undefined && to !== undefined && from > to;
  const missing = named ? await inputProblem(file, folder, Number.POSITIVE_INFINITY) : undefined;
  const map = await readMap(options.get("--map"), folder);
  const wrong = [
    ...problems,
    ...(named || !countable ? [] : [{ code: "commandUsage", path: "", params: { usage } }]),
    ...(turned ? [{ code: "commandPeriodTurned", path: "", params: { from, to } }] : []),
    ...(missing === undefined ? [] : [missing]),
    ...(map.kind === "problems" ? map.problems : []),
  ];
  if (!named || map.kind === "problems" || wrong.length > 0) return { kind: "unusable", problems: wrong };

  const open = () => createReadStream(resolve(folder, file), { highWaterMark: pieceBytes });
  const read = await readRows<ReadRegister>(open, map.map, (header) => {
    const started = startRegister(header, map.map);
    return started.kind === "problems" ? started : started.reader;
  });
  if (read.kind === "problems") return { kind: "unusable", problems: read.problems };
  if (read.result.kind === "problems") return { kind: "unusable", problems: read.result.problems };
  const found = read.result.register;
  const period = { ...(from === undefined ? {} : { from: dayOf(from) }), ...(to === undefined ? {} : { to: dayOf(to) }) };
  const figures = registerFigures(found, period, dayOf(today));
  const output = registerOutput({ form: read.form, register: found, figures, period: { from, to }, today });
  return { kind: "done", output, warnings: found.notices };
};

async function readMap(file: string | undefined, folder: string): Promise<ReadMap> {
  if (file === undefined) return { kind: "map", map: {} };
  const input = await readInput(file, folder);
  const json = input.kind === "unusable" ? input : readJson(input.bytes);
  return json.kind === "unusable" ? { kind: "problems", problems: json.problems } : readRegisterMap(json.value);
}
