import { linkOptions } from "@tanstack/react-router";
import type { Evidence } from "../../core/dossier/dossierSchema.ts";
import { placeAddress } from "../../state/placeAddress.ts";

/** Where a piece of evidence is worked on: an interview and a sample in a screen of their own, the rest in the register. */
export function evidenceAddress({ id, type }: Pick<Evidence, "id" | "type">, dossier: string) {
  if (type === "interview") return linkOptions({ to: "/dossier/$id/interview/$item", params: { id: dossier, item: id }, search: {} });
  if (type === "fileSample") return linkOptions({ to: "/dossier/$id/sample/$item", params: { id: dossier, item: id } });
  return placeAddress({ kind: "evidence", id }, dossier);
}
