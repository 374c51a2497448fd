import { linkOptions } from "@tanstack/react-router";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { placeAddress } from "../../state/placeAddress.ts";

/** Where a piece of evidence is worked on: an interview in its own screen, the rest in the register. */
export function evidenceAddress({ id, type }: Evidence, dossier: string) {
  if (type !== "interview") return placeAddress({ kind: "evidence", id }, dossier);
  return linkOptions({ to: "/dossier/$id/interview/$item", params: { id: dossier, item: id }, search: {} });
}
