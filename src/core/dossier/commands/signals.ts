import { signalById } from "../../norm/findCriterion.ts";
import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier, SignalRecord } from "../dossierSchema.ts";
import { longestText } from "../dossierSchema.ts";
import { entityIn, wellFormed, writeField } from "./changeFields.ts";
import type { CommandOf, Refusal } from "./command.ts";

export function setSignal(draft: Dossier, command: CommandOf<"setSignal">, norm: Norm): Refusal | undefined {
  if (!signalById(norm).has(command.signal)) return { code: "unknownSignal", params: { id: command.signal } };
  if (entityIn(draft.signals, command.signal)?.state === command.state) return undefined;
  const record = recordOf(draft, command);
  if (command.state === undefined) delete record.state;
  else record.state = command.state;
  return undefined;
}

export function writeSignal(draft: Dossier, command: CommandOf<"writeSignal">, norm: Norm): Refusal | undefined {
  if (!signalById(norm).has(command.signal)) return { code: "unknownSignal", params: { id: command.signal } };
  if (command.text.length > longestText) return { code: "textTooLong", params: { max: longestText } };
  const written = entityIn(draft.signals, command.signal)?.[command.field] ?? "";
  if (written === wellFormed(command.text)) return undefined;
  const record = recordOf(draft, command);
  writeField(record, command.field, command.text);
  if (command.field === "rationale") record.rationaleAt = command.at;
  return undefined;
}

/** The record of this signal, made when it is not there, signed by whoever gives the command. */
function recordOf(draft: Dossier, command: CommandOf<"setSignal" | "writeSignal">): SignalRecord {
  draft.signals[command.signal] ??= { rationale: "", rightOfReply: "", leadReason: "", by: command.by, at: command.at };
  const record = draft.signals[command.signal] as SignalRecord; // assigned on the line above
  record.by = command.by;
  record.at = command.at;
  return record;
}
