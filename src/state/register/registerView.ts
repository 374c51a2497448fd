/** The register that is being read or looked at, per dossier. Its rows are in a worker and end with it. */
import { create } from "zustand";
import type { Problem } from "../../core/problem.ts";
import { strictestHolidays } from "../../core/register/holidays.ts";
import type { RegisterMap } from "../../core/register/registerMap.ts";
import type { RegisterSummary } from "../../core/register/registerSummary.ts";
import { windowDays } from "../../core/register/repetition.ts";
import { today } from "../../platform/clock.ts";
import { newWorker } from "../../platform/trustedTypes.ts";
import { type OpenRegister, openRegister, type Unanswered } from "./openRegister.ts";
import type { CaseGroup, CasesDone, FigureRequest, FiguresDone, Preview, Progress, ReadDone, RejectedDone } from "./registerMessages.ts";
import { rememberedMap, rememberMap } from "./rememberedMap.ts";
import { yearBefore } from "./yearBefore.ts";

type File = Blob & { readonly name: string };
export type RegisterStep =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly file: File; readonly progress: Progress }
  | {
      readonly kind: "preview";
      readonly file: File;
      readonly map: RegisterMap;
      readonly preview: Preview;
      /** While a correction is tried out: how far it is, and what it would replace. */
      readonly busy?: { readonly progress: Progress; readonly before: RegisterMap };
    }
  | { readonly kind: "reading"; readonly file: File; readonly map: RegisterMap; readonly preview: Preview; readonly progress: Progress }
  | { readonly kind: "read"; readonly file: File; readonly map: RegisterMap; readonly done: ReadDone };

type Earlier =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string; readonly progress: Progress }
  | { readonly kind: "read"; readonly name: string; readonly summary: RegisterSummary };
type Start = {
  readonly organisation: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly terms: FigureRequest["terms"];
  readonly daysOff: FigureRequest["daysOff"];
};

type RegisterView = {
  readonly dossier: string | undefined;
  readonly step: RegisterStep;
  /** Why the file could not be read; the step is the one before. */
  readonly problems: readonly Problem[];
  readonly request: FigureRequest | undefined;
  readonly shown: FiguresDone | undefined;
  readonly computing: boolean;
  /** The register of an earlier period, beside this one. */
  readonly earlier: Earlier;
  /** Whoever comes to another dossier leaves the register of the former. */
  readonly enter: (dossier: string) => void;
  readonly choose: (file: File, organisation: string) => Promise<void>;
  readonly correct: (map: RegisterMap) => Promise<void>;
  readonly read: (start: Start) => Promise<void>;
  /** Stops what is under way. What was chosen stays. */
  readonly cancel: () => void;
  readonly close: () => void;
  readonly ask: (changes: Partial<FigureRequest>) => Promise<void>;
  readonly cases: (group: CaseGroup) => Promise<CasesDone | undefined>;
  readonly rejected: (from: number) => Promise<RejectedDone | undefined>;
  readonly cancelEarlier: () => void;
  readonly readEarlier: (file: File, now: RegisterSummary) => Promise<void>;
};

const nothing = {
  step: { kind: "none" } as RegisterStep,
  problems: [] as readonly Problem[],
  request: undefined,
  shown: undefined,
  computing: false,
  earlier: { kind: "none" } as Earlier,
};
const begun: Progress = { step: "file" };
/** So many cases are named at once. */
const mostCases = 200;
export const rejectedPage = 20;

let desk: OpenRegister | undefined;
const atDesk = (): OpenRegister => {
  desk ??= openRegister(newWorker);
  return desk;
};
/** Reads the register of the period before. */
let beside: OpenRegister | undefined;
let latest = 0;

export const useRegister = create<RegisterView>()((set, get) => {
  const fail = (answer: Unanswered) => {
    if (answer.kind === "problems") set({ problems: answer.problems });
    else if (answer.kind === "failed") set({ problems: [{ code: "registerFailed", path: "", params: { message: answer.message } }] });
  };

  return {
    dossier: undefined,
    ...nothing,
    enter: (dossier) => {
      if (get().dossier === dossier) return;
      desk?.stop();
      set({ dossier, ...nothing });
    },
    choose: async (file, organisation) => {
      set({ ...nothing, step: { kind: "opening", file, progress: begun } });
      const onProgress = (progress: Progress) => {
        if (get().step.kind === "opening") set({ step: { kind: "opening", file, progress } });
      };
      const first = await atDesk().preview(file, {}, onProgress);
      if (first.kind !== "preview") {
        set({ step: { kind: "none" } });
        return fail(first);
      }
      const map = rememberedMap(organisation, first.header);
      const again = Object.keys(map).length === 0 ? first : await atDesk().preview(file, map, onProgress);
      if (again.kind === "cancelled") return set({ step: { kind: "none" } });
      const fits = again.kind === "preview";
      set({ step: { kind: "preview", file, map: fits ? map : {}, preview: fits ? again : first } });
    },
    correct: async (map) => {
      const { step } = get();
      if (step.kind !== "preview") return;
      const { file, preview: shown } = step;
      const before = step.busy?.before ?? step.map;
      set({ step: { ...step, map, busy: { progress: begun, before } }, problems: [] });
      latest += 1;
      const asked = latest;
      const preview = await atDesk().preview(file, map, (progress) => {
        const now = get().step;
        if (asked === latest && now.kind === "preview") set({ step: { ...now, busy: { progress, before } } });
      });
      if (asked !== latest || get().step.kind !== "preview") return;
      if (preview.kind === "preview") set({ step: { kind: "preview", file, map, preview } });
      else {
        // A correction that the file does not bear is said, and the choice stays to be changed.
        set({ step: { kind: "preview", file, map, preview: shown } });
        fail(preview);
      }
    },
    read: async ({ organisation, periodFrom, periodTo, terms, daysOff }) => {
      const { step } = get();
      if (step.kind !== "preview") return;
      const { file, map, preview } = step;
      set({ step: { kind: "reading", file, map, preview, progress: begun }, problems: [] });
      const done = await atDesk().read(file, map, (progress) => {
        const now = get().step;
        if (now.kind === "reading") set({ step: { ...now, progress } });
      });
      if (done.kind !== "read") {
        if (get().step.kind === "reading") set({ step: { kind: "preview", file, map, preview } });
        return fail(done);
      }
      rememberMap(organisation, map);
      const inPeriod = periodFrom !== "" && periodTo !== "" && done.firstReceived <= periodTo && done.lastReceived >= periodFrom;
      const period = inPeriod ? { from: periodFrom, to: periodTo } : {};
      const request: FigureRequest = {
        ...period,
        today: today(),
        filter: {},
        unit: "calendarDays",
        windowDays,
        terms,
        holidays: strictestHolidays,
        daysOff,
      };
      set({ step: { kind: "read", file, map, done }, request });
      await get().ask({});
    },
    cancel: () => {
      const { step } = get();
      desk?.stop();
      latest += 1;
      if (step.kind === "reading") set({ step: { kind: "preview", file: step.file, map: step.map, preview: step.preview } });
      else if (step.kind === "preview" && step.busy !== undefined) {
        set({ step: { kind: "preview", file: step.file, map: step.busy.before, preview: step.preview } });
      } else if (step.kind === "opening") set({ step: { kind: "none" } });
    },
    close: () => {
      desk?.stop();
      set(nothing);
    },
    ask: async (changes) => {
      const { request } = get();
      if (request === undefined) return;
      const next = { ...request, ...changes };
      latest += 1;
      const asked = latest;
      set({ request: next, computing: true });
      const done = await atDesk().figures(next);
      if (asked !== latest) return;
      if (done.kind === "figures") set({ shown: done, computing: false, problems: [] });
      else {
        set({ computing: false });
        fail(done);
      }
    },
    cases: async (group) => {
      const { request } = get();
      const done = request && (await atDesk().cases(request, group, mostCases));
      return done?.kind === "cases" ? done : undefined;
    },
    rejected: async (from) => {
      const done = await atDesk().rejected(from, rejectedPage);
      return done.kind === "rejected" ? done : undefined;
    },
    cancelEarlier: () => {
      beside?.stop();
      set({ earlier: { kind: "none" } });
    },
    readEarlier: async (file, now) => {
      const { step, request } = get();
      set({ earlier: { kind: "reading", name: file.name, progress: begun }, problems: [] });
      // A worker of its own: the rows of this period stay at hand.
      const other = openRegister(newWorker);
      beside?.stop();
      beside = other;
      const map = step.kind === "read" ? step.map : {};
      const done = await other.read(file, map, (progress) => set({ earlier: { kind: "reading", name: file.name, progress } }));
      if (done.kind !== "read") {
        other.stop();
        set({ earlier: { kind: "none" } });
        return fail(done);
      }
      const figures = await other.figures({
        ...yearBefore(now, done),
        filter: now.filter,
        unit: now.unit,
        windowDays: now.windowDays,
        terms: request?.terms ?? [],
        holidays: request?.holidays ?? strictestHolidays,
        daysOff: request?.daysOff ?? [],
      });
      other.stop();
      if (figures.kind === "figures") set({ earlier: { kind: "read", name: file.name, summary: figures.summary } });
      else {
        set({ earlier: { kind: "none" } });
        fail(figures);
      }
    },
  };
});
