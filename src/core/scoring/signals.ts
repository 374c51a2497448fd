import type { Section } from "../norm/normSchema.ts";
import type { Given, Score } from "./scores.ts";

/** The found warning signs of a section, in the norm's order. A sign that is open or not found caps nothing. */
export function foundSignals(section: Section, given: Given): readonly string[] {
  return (section.signals ?? []).filter((signal) => given.signals[signal.id] === "found").map((signal) => signal.id);
}

/** The highest score that the found warning signs allow; infinite without one. */
export function capOf(section: Section, given: Given): Score {
  let cap = Number.POSITIVE_INFINITY;
  for (const signal of section.signals ?? []) {
    if (given.signals[signal.id] === "found") cap = Math.min(cap, signal.cap);
  }
  return cap;
}

/** Found signs that keep the section under `target`. */
export function signalsBelow(section: Section, given: Given, target: Score): readonly string[] {
  return (section.signals ?? []).filter((signal) => given.signals[signal.id] === "found" && signal.cap < target).map((signal) => signal.id);
}
