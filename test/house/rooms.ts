/** The rooms of `src` and who may import whom. */
export type Room = { readonly may: readonly string[]; readonly because: string };

export const rooms: Readonly<Record<string, Room>> = {
  core: { may: [], because: "core is a calculator: it knows nothing but itself and zod" },
  charts: { may: ["core"], because: "a chart is a pure function of figures" },
  i18n: { may: ["core"], because: "words know the shape of norms and nothing else" },
  platform: { may: ["core"], because: "platform is the door to the outside world and knows only the types of core" },
  engine: { may: ["core", "platform"], because: "the engine keeps dossiers and knows no screen" },
  example: { may: ["core"], because: "the example is data" },
  report: { may: ["core", "charts", "i18n"], because: "the report is made from the report model, without state or screens" },
  build: { may: ["core", "engine", "example", "norms"], because: "build makes ahead what the app would otherwise make on every device" },
  state: { may: ["core", "engine", "platform", "build", "example", "norms"], because: "state projects the dossier for the screens" },
  ui: { may: ["i18n", "charts"], because: "ui knows no domain" },
  screens: { may: ["core", "state", "i18n", "ui", "charts", "report"], because: "a screen reads state, sends commands and arranges ui" },
  cli: { may: ["core", "report", "engine", "platform", "i18n", "example", "norms"], because: "the command line works without screens" },
  app: { may: ["screens", "state", "i18n", "ui", "platform"], because: "the frame arranges screens" },
  main: { may: ["app"], because: "main starts the app, nothing else" },
};

/** Inside core: what a part may take functions from. Types may come from anywhere in core. */
export const coreParts: Readonly<Record<string, readonly string[]>> = {
  norm: [],
  sampling: [],
  register: [],
  scoring: ["norm"],
  dossier: ["norm", "scoring", "register"],
  evidence: ["norm", "scoring", "dossier", "sampling", "register"],
  closing: ["norm", "scoring", "dossier", "evidence"],
  improvement: ["norm", "scoring", "dossier"],
  comparison: ["norm", "scoring", "dossier"],
  reporting: ["norm", "scoring", "dossier", "evidence", "closing", "improvement", "comparison", "sampling", "register"],
};

/** Packages that stay in one or two rooms. */
export const housedPackages: readonly { readonly name: RegExp; readonly in: readonly string[]; readonly because: string }[] = [
  { name: /^@automerge\//, in: ["engine"], because: "only the engine knows Automerge" },
  { name: /^immer$/, in: ["engine"], because: "only the engine turns edits into patches" },
  { name: /^(pdfmake|pdfkit|fontkit|svg-to-pdfkit)(\/|$)/, in: ["report"], because: "only the report knows how a PDF is made" },
  { name: /^pdfjs-dist(\/|$)/, in: ["platform"], because: "only the platform reads files of other programs" },
  { name: /^papaparse$/, in: ["platform"], because: "only the platform reads files of other programs" },
  { name: /^idb$/, in: ["platform", "engine"], because: "browser storage stays behind the platform" },
  {
    name: /^(react|react-dom|react-i18next)(\/|$)/,
    in: ["app", "screens", "ui", "state", "i18n"],
    because: "only what is drawn knows React",
  },
  { name: /^zustand(\/|$)/, in: ["state"], because: "stores live in state" },
  { name: /^(@base-ui\/|lucide-react)/, in: ["ui", "screens", "app"], because: "only what is drawn knows controls" },
];

/** Places that may reach for clock, storage and the like. */
export const outsideDoors: readonly string[] = ["platform", "engine"];
