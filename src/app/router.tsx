import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from "@tanstack/react-router";
import { loadWords } from "../i18n/i18n.ts";
import { HomeScreen } from "../screens/home/HomeScreen.tsx";
import { CrashScreen } from "./CrashScreen.tsx";
import { NotFoundScreen } from "./NotFoundScreen.tsx";
import { PlainFrame } from "./PlainFrame.tsx";
import { RootFrame } from "./RootFrame.tsx";

/** Every screen but the first is a chunk of its own; hash routes work on any static host. */
const screens = import.meta.glob<Record<string, RouteComponent>>(["../screens/*/*Screen.tsx", "!../screens/home/HomeScreen.tsx"]);

const root = createRootRoute({
  component: RootFrame,
  notFoundComponent: () => (
    <PlainFrame>
      <NotFoundScreen />
    </PlainFrame>
  ),
});

const plain = createRoute({ getParentRoute: () => root, id: "plain", component: PlainFrame });
const home = createRoute({ getParentRoute: () => plain, path: "/", component: HomeScreen });
/** `?from=<id>` goes on from that dossier. */
const newAudit = createRoute({
  getParentRoute: () => plain,
  path: "/new",
  validateSearch: ({ from }: Record<string, unknown>): { from?: string } => (typeof from === "string" ? { from } : {}),
  component: screen("newaudit", "NewAuditScreen"),
});
/** `?with=<id>,<id>` lays those dossiers of this device side by side. */
const compare = createRoute({
  getParentRoute: () => plain,
  path: "/compare",
  validateSearch: ({ with: chosen }: Record<string, unknown>): { with?: string } => (typeof chosen === "string" ? { with: chosen } : {}),
  component: screen("compare", "CompareScreen"),
});
const norms = createRoute({ getParentRoute: () => plain, path: "/norms", component: screen("norms", "NormsScreen") });
const norm = createRoute({ getParentRoute: () => plain, path: "/norms/$address", component: screen("norms", "NormScreen") });
const settings = createRoute({ getParentRoute: () => plain, path: "/settings", component: screen("settings", "SettingsScreen", []) });

const dossier = createRoute({
  getParentRoute: () => root,
  path: "/dossier/$id",
  component: lazyRouteComponent(() => import("./DossierFrame.tsx"), "DossierFrame"),
});
/** `?field=scope` goes to that field of the assignment, `?field=team` to the team. */
const overview = createRoute({
  getParentRoute: () => dossier,
  path: "/",
  validateSearch: ({ field }: Record<string, unknown>): { field?: string } => (typeof field === "string" ? { field } : {}),
  component: screen("overview", "OverviewScreen"),
});
/** `?item=<id>` opens that part of the plan. */
const plan = createRoute({
  getParentRoute: () => dossier,
  path: "/plan",
  validateSearch: ({ item }: Record<string, unknown>): { item?: string } => (typeof item === "string" ? { item } : {}),
  component: screen("plan", "PlanScreen", ["problems", "assessment"]),
});
/** `/assessment` is the first section, `/assessment/II` that one; `?criterion=II.3.a` goes to that criterion or sign. */
const assessment = createRoute({
  getParentRoute: () => dossier,
  path: "/assessment/{-$section}",
  validateSearch: ({ criterion }: Record<string, unknown>): { criterion?: string } => (typeof criterion === "string" ? { criterion } : {}),
  component: screen("assessment", "AssessmentScreen", ["sample", "history", "problems"]),
});
/** `?item=<id>` opens that piece of evidence. */
const evidence = createRoute({
  getParentRoute: () => dossier,
  path: "/evidence",
  validateSearch: ({ item }: Record<string, unknown>): { item?: string } => (typeof item === "string" ? { item } : {}),
  component: screen("evidence", "EvidenceScreen"),
});
/** One interview: `?view=prepare` lays it out, `?view=workUp` makes statements of it, else it is held, at `?question=<key>`. */
const interview = createRoute({
  getParentRoute: () => dossier,
  path: "/interview/$item",
  validateSearch: ({ view, question }: Record<string, unknown>): { view?: "prepare" | "workUp"; question?: string } => ({
    ...(view === "prepare" || view === "workUp" ? { view } : {}),
    ...(typeof question === "string" ? { question } : {}),
  }),
  component: screen("interview", "InterviewScreen"),
});
/** Where the judgements rest on; the words for what is missing are those of the assessment. */
const coverage = createRoute({
  getParentRoute: () => dossier,
  path: "/coverage",
  component: screen("coverage", "CoverageScreen", ["assessment", "problems"]),
});
/** A file sample, from the draw to the outcome; `item` is its piece of evidence. */
const sample = createRoute({ getParentRoute: () => dossier, path: "/sample/$item", component: screen("sample", "SampleScreen") });
/** The complaint register: reading it, its figures, and what is made of them. */
const register = createRoute({ getParentRoute: () => dossier, path: "/register", component: screen("register", "RegisterScreen") });
/** `?point=<id>` is that improvement point by itself. */
const points = createRoute({
  getParentRoute: () => dossier,
  path: "/points",
  validateSearch: ({ point }: Record<string, unknown>): { point?: string } => (typeof point === "string" ? { point } : {}),
  component: screen("points", "PointsScreen"),
});
const management = createRoute({ getParentRoute: () => dossier, path: "/management", component: screen("management", "ManagementScreen") });
const report = createRoute({ getParentRoute: () => dossier, path: "/report", component: screen("report", "ReportScreen") });
const history = createRoute({ getParentRoute: () => dossier, path: "/history", component: screen("history", "HistoryScreen") });

export const router = createRouter({
  routeTree: root.addChildren([
    plain.addChildren([home, newAudit, compare, norms, norm, settings]),
    dossier.addChildren([overview, plan, assessment, evidence, coverage, interview, sample, register, points, management, report, history]),
  ]),
  history: createHashHistory(),
  defaultErrorComponent: CrashScreen,
  defaultPreload: "intent",
  scrollRestoration: true,
});

/** `others`: words beside the screen's own. The sentences for refusals are many, and the first screen does without. */
function screen(folder: string, name: string, others: readonly string[] = ["problems"]): RouteComponent {
  const load = screens[`../screens/${folder}/${name}.tsx`];
  if (load === undefined) throw new Error(`No screen in src/screens/${folder}/${name}.tsx`);
  // The words come along: a screen that waits for them would take the whole page from sight.
  return lazyRouteComponent(async () => (await Promise.all([load(), loadWords(folder, ...others)]))[0], name);
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
