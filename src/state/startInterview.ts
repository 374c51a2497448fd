import { nextCode } from "../core/dossier/evidenceCode.ts";
import { today } from "../platform/clock.ts";
import { useDossier } from "./dossier.ts";
import { addEvidence } from "./newItems.ts";
import { usePreferences } from "./preferences.ts";

/**
 * A new interview under the next code, today and by whoever works here. The code is its source as well: every interview is
 * another source, and no name is asked. Its questions are laid out once its role is chosen.
 */
export function startInterview(): ReturnType<typeof addEvidence> {
  const { dossier } = useDossier.getState();
  if (dossier === undefined) throw new Error("No dossier is open");
  const title = nextCode(dossier, "interview");
  const interview = { role: "", layer: "", department: "", people: 1 } as const;
  const by = usePreferences.getState().name;
  const fields = { type: "interview", title, source: title, date: today(), collectedBy: by, place: "", note: "", interview } as const;
  return addEvidence({ fields, links: {} });
}
