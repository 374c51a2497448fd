/** The survey that is being read or looked at. It is read in a worker of its own: the rows of the register stay at hand. */
import { create } from "zustand";
import type { Problem } from "../../core/problem.ts";
import { today } from "../../platform/clock.ts";
import { newWorker } from "../../platform/trustedTypes.ts";
import { type OpenRegister, openRegister } from "./openRegister.ts";
import type { Progress, SurveyDone } from "./registerMessages.ts";

type SurveyStep =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string; readonly progress: Progress }
  | { readonly kind: "read"; readonly name: string; readonly readOn: string; readonly done: SurveyDone };

type SurveyView = {
  readonly dossier: string | undefined;
  readonly step: SurveyStep;
  readonly problems: readonly Problem[];
  /** Whoever comes to another dossier leaves the survey of the former. */
  readonly enter: (dossier: string) => void;
  readonly read: (file: Blob & { readonly name: string }) => Promise<void>;
  /** Stops reading, or lets go of what was read. */
  readonly close: () => void;
};

const nothing = { step: { kind: "none" } as SurveyStep, problems: [] as readonly Problem[] };
let desk: OpenRegister | undefined;

export const useSurvey = create<SurveyView>()((set, get) => ({
  dossier: undefined,
  ...nothing,
  enter: (dossier) => {
    if (get().dossier === dossier) return;
    get().close();
    set({ dossier });
  },
  read: async (file) => {
    desk?.stop();
    const own = openRegister(newWorker);
    desk = own;
    set({ step: { kind: "reading", name: file.name, progress: { step: "file" } }, problems: [] });
    const done = await own.survey(file, {}, (progress) => {
      if (desk === own) set({ step: { kind: "reading", name: file.name, progress } });
    });
    own.stop();
    if (desk !== own) return;
    desk = undefined;
    if (done.kind === "survey") return set({ step: { kind: "read", name: file.name, readOn: today(), done } });
    const problems = done.kind === "problems" ? done.problems : [];
    set({
      step: { kind: "none" },
      problems: done.kind === "failed" ? [{ code: "registerFailed", path: "", params: { message: done.message } }] : problems,
    });
  },
  close: () => {
    desk?.stop();
    desk = undefined;
    set(nothing);
  },
}));
