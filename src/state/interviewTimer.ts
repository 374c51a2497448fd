import { useEffect, useState } from "react";
import { create } from "zustand";
import { now, timeOfDay } from "../platform/clock.ts";
import { readFormDraft, removeFormDraft, writeFormDraft } from "../platform/formDrafts.ts";
import { useDossier } from "./dossier.ts";

type Running = {
  readonly dossier: string;
  readonly interview: string;
  /** Seconds that were spent before. */
  readonly before: number;
  readonly startedMs: number;
  /** When it was last seen running: a battery that dies stops the clock here. */
  readonly seenMs: number;
};

/** Under this name on the device, so that a running clock survives a kill. */
const kept = "interview-timer";
/** How much of the time spoken a kill may cost. */
const seenEveryMs = 5_000;

const useRunning = create<{ readonly running: Running | undefined }>()(() => ({ running: undefined }));

type Timer = { readonly seconds: number; readonly running: boolean; readonly start: () => void; readonly pause: () => void };

/** The clock of an interview. It stops, and the time is written to the dossier, when it is paused or the screen is left. */
export function useInterviewTimer(interview: string): Timer {
  const spent = useDossier((s) => s.dossier?.evidence[interview]?.interview?.spentSeconds ?? 0);
  const running = useRunning((s) => (s.running?.interview === interview ? s.running : undefined));
  const [, tick] = useState(0);

  useEffect(() => {
    takeUp(interview);
    return stop;
  }, [interview]);

  useEffect(() => {
    if (running === undefined) return;
    const ticking = setInterval(() => {
      see();
      tick((count) => count + 1);
    }, 1_000);
    return () => clearInterval(ticking);
  }, [running]);

  return {
    seconds: running === undefined ? spent : secondsOf(running, nowMs()),
    running: running !== undefined,
    start: () => start(interview),
    pause: stop,
  };
}

function start(interview: string): void {
  const { dossier, run } = useDossier.getState();
  const part = dossier?.evidence[interview]?.interview;
  if (dossier === undefined) return;
  if ((part?.startsAt ?? "") === "") run({ kind: "editInterview", id: interview, changes: { startsAt: timeOfDay() } });
  const ms = nowMs();
  keep({ dossier: dossier.id, interview, before: part?.spentSeconds ?? 0, startedMs: ms, seenMs: ms });
}

function stop(): void {
  const { running } = useRunning.getState();
  if (running !== undefined) write(running, nowMs());
}

/** A clock that ran when the app died stopped when it was last seen. */
function takeUp(interview: string): void {
  const left = readFormDraft(kept);
  if (isRunning(left) && left.interview === interview && useRunning.getState().running === undefined) write(left, left.seenMs);
}

function see(): void {
  const { running } = useRunning.getState();
  const ms = nowMs();
  if (running !== undefined && ms - running.seenMs >= seenEveryMs) writeFormDraft(kept, { ...running, seenMs: ms });
}

function keep(running: Running): void {
  useRunning.setState({ running });
  writeFormDraft(kept, running);
}

function write(clock: Running, untilMs: number): void {
  const { status, id, run } = useDossier.getState();
  useRunning.setState({ running: undefined });
  // The dossier has been left before its screen: the clock is taken up when it opens again.
  if (status !== "open" || id !== clock.dossier) return void writeFormDraft(kept, { ...clock, seenMs: untilMs });
  run({ kind: "editInterview", id: clock.interview, changes: { spentSeconds: secondsOf(clock, untilMs) } });
  removeFormDraft(kept);
}

function secondsOf({ before, startedMs }: Running, untilMs: number): number {
  return before + Math.max(0, Math.round((untilMs - startedMs) / 1_000));
}

function nowMs(): number {
  return Date.parse(now());
}

function isRunning(value: unknown): value is Running {
  if (typeof value !== "object" || value === null) return false;
  const { dossier, interview, before, startedMs, seenMs } = value as Partial<Record<keyof Running, unknown>>; // an object, of which each field is looked at
  return (
    typeof dossier === "string" &&
    typeof interview === "string" &&
    [before, startedMs, seenMs].every((field) => Number.isSafeInteger(field))
  );
}
