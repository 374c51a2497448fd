/** The parts of a dossier in the order of the work; each is a route in `router.tsx`. */
export const dossierPlaces = [
  { to: "/dossier/$id", name: "overview", exact: true },
  { to: "/dossier/$id/plan", name: "plan", exact: false },
  { to: "/dossier/$id/assessment/{-$section}", name: "assessment", exact: false },
  { to: "/dossier/$id/evidence", name: "evidence", exact: false, also: ["/coverage", "/interview/", "/sample/"] },
  { to: "/dossier/$id/register", name: "register", exact: false },
  { to: "/dossier/$id/points", name: "points", exact: false },
  { to: "/dossier/$id/management", name: "management", exact: false },
  { to: "/dossier/$id/report", name: "report", exact: false },
  { to: "/dossier/$id/history", name: "history", exact: false },
] as const;
