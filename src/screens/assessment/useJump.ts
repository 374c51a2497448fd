import { useNavigate } from "@tanstack/react-router";
import { sectionOf } from "../../core/norm/findCriterion.ts";
import { useAssessmentView } from "../../state/assessmentView.ts";
import { useDossier } from "../../state/dossier.ts";

/** Goes to a criterion or sign, in whichever section it stands and whatever was filtered out. */
export function useJump(): (id: string) => void {
  const navigate = useNavigate();
  return (id) => {
    const { id: dossier, norm } = useDossier.getState();
    if (dossier === undefined || norm === undefined) return;
    const docked = window.matchMedia("(min-width: 75rem)").matches;
    useAssessmentView.setState({ current: id, wanted: id, filter: "all", ...(docked ? {} : { panel: "closed" }) });
    const section = sectionOf(norm, id).id;
    void navigate({ to: "/dossier/$id/assessment/{-$section}", params: { id: dossier, section }, search: {} });
  };
}
