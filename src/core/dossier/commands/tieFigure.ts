import type { Norm } from "../../norm/normSchema.ts";
import type { Dossier } from "../dossierSchema.ts";
import { isLookedAt } from "../given.ts";
import type { CommandOf, Refusal } from "./command.ts";
import { addEvidence } from "./evidence.ts";

/**
 * Makes evidence of a figure of a register, linked to criteria. Earlier evidence of the same figure stays to be read and
 * counts no more as long as this is there.
 */
export function tieFigure(draft: Dossier, command: CommandOf<"tieFigure">, norm: Norm): Refusal | undefined {
  const { kind: _, register, ...rest } = command;
  const refusal = addEvidence(draft, { ...rest, kind: "addEvidence", fields: { ...command.fields, type: "register", register } }, norm);
  if (refusal !== undefined) return refusal;
  for (const { id, removed, register: earlier, carried } of Object.values(draft.evidence)) {
    if (id === command.id || removed !== undefined || earlier?.figure !== register.figure || earlier?.supersededBy !== undefined) continue;
    // What an earlier audit found is not replaced here; nobody has looked at it yet.
    if (isLookedAt({ carried })) earlier.supersededBy = command.id;
  }
  return undefined;
}
