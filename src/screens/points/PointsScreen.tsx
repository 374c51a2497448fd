import { useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useDossier } from "../../state/dossier.ts";
import { usePointsView } from "../../state/pointsView.ts";
import { useScores } from "../../state/scores.ts";
import { PointList } from "./PointList.tsx";
import { PointPage } from "./PointPage.tsx";

/** The improvement points: all of them, or one by itself. */
export function PointsScreen() {
  const { point } = useSearch({ from: "/dossier/$id/points" });
  const dossier = useDossier((s) => s.dossier);
  const scores = useScores();
  useEffect(() => () => usePointsView.getState().reset(), []);
  useEffect(() => {
    if (point !== undefined) usePointsView.setState({ last: point });
  }, [point]);
  if (dossier === undefined || scores === undefined) return null;
  return point === undefined ? (
    <PointList dossier={dossier} scores={scores} />
  ) : (
    <PointPage key={point} id={point} dossier={dossier} scores={scores} />
  );
}
