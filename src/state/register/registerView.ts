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
import type { CaseGroup, CasesDone, FigureRequest, FiguresDone, Preview, ReadDone, RejectedDone } from "./registerMessages.ts";
import { rememberedMap, rememberMap } from "./rememberedMap.ts";

type File = Blob & { readonly name: string };
export type RegisterStep =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly file: File }
  | { readonly kind: "preview"; readonly file: File; readonly map: RegisterMap; readonly preview: Preview; readonly busy: boolean }
  | { readonly kind: "reading"; readonly file: File; readonly map: RegisterMap; readonly preview: Preview; readonly share: number }
  | { readonly kind: "read"; readonly file: File; readonly map: RegisterMap; readonly done: ReadDone };

type Earlier =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string; readonly share: number }
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
/** So many cases are named at once. */
const mostCases = 200;
export const rejectedPage = 20;

let desk: OpenRegister | undefined;
const atDesk = (): OpenRegister => {
  desk ??= openRegister(newWorker);
  return desk;
};
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
      set({ ...nothing, step: { kind: "opening", file } });
      const first = await atDesk().preview(file, {});
      if (first.kind !== "preview") {
        set({ step: { kind: "none" } });
        return fail(first);
      }
      const map = rememberedMap(organisation, first.header);
      const again = Object.keys(map).length === 0 ? first : await atDesk().preview(file, map);
      const fits = again.kind === "preview";
      set({ step: { kind: "preview", file, map: fits ? map : {}, preview: fits ? again : first, busy: false } });
    },
    correct: async (map) => {
      const { step } = get();
      if (step.kind !== "preview") return;
      set({ step: { ...step, map, busy: true }, problems: [] });
      latest += 1;
      const asked = latest;
      const preview = await atDesk().preview(step.file, map);
      const now = get().step;
      if (asked !== latest || now.kind !== "preview") return;
      if (preview.kind === "preview") set({ step: { ...now, preview, busy: false } });
      else {
        // A correction that the file does not bear is said, and the choice stays to be changed.
        set({ step: { ...now, busy: false } });
        fail(preview);
      }
    },
    read: async ({ organisation, periodFrom, periodTo, terms, daysOff }) => {
      const { step } = get();
      if (step.kind !== "preview") return;
      const { file, map, preview } = step;
      set({ step: { kind: "reading", file, map, preview, share: 0 }, problems: [] });
      const done = await atDesk().read(file, map, (share) => {
        const now = get().step;
        if (now.kind === "reading") set({ step: { ...now, share } });
      });
      if (done.kind !== "read") {
        if (get().step.kind === "reading") set({ step: { kind: "preview", file, map, preview, busy: false } });
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
      if (step.kind === "reading") set({ step: { kind: "preview", file: step.file, map: step.map, preview: step.preview, busy: false } });
      else if (step.kind === "opening") set({ step: { kind: "none" } });
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
    readEarlier: async (file, now) => {
      const { step, request } = get();
      set({ earlier: { kind: "reading", name: file.name, share: 0 }, problems: [] });
      // A worker of its own: the rows of this period stay at hand.
      const other = openRegister(newWorker);
      const map = step.kind === "read" ? step.map : {};
      const done = await other.read(file, map, (share) => set({ earlier: { kind: "reading", name: file.name, share } }));
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

/** The same period a year earlier where the file reaches it, else all of the file; as it stood a year earlier, or at its last day. */
function yearBefore({ from, to, today: stood }: RegisterSummary, done: ReadDone): Pick<FigureRequest, "from" | "to" | "today"> {
  const [start, end] = [earlierYear(from), earlierYear(to)];
  const reached = start !== undefined && end !== undefined && done.firstReceived <= end && done.lastReceived >= start;
  return { ...(reached ? { from: start, to: end } : {}), today: earlierYear(stood) ?? done.lastReceived };
}

function earlierYear(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const shifted = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return shifted.endsWith("-02-29") ? shifted.replace("-02-29", "-02-28") : shifted;
}
