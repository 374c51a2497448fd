import { criteriaOfRule } from "../norm/findCriterion.ts";
import type { CriterionId, Rule, Section } from "../norm/normSchema.ts";
import { type AdditivePart, pointsOf, rawPoints } from "./additive.ts";
import { applicableIn } from "./applicable.ts";
import { reading } from "./reading.ts";
import type { Given, LevelTrace, PartTrace, Standing, Why } from "./scores.ts";
import { foundSignals } from "./signals.ts";
import type { Stepwise } from "./stepwise.ts";
import { holds, type Read } from "./verdict.ts";

/** Why a section scores what it scores, read from the very rules the score comes from. It holds no sentences. */
export function why(section: Section, given: Given): Why {
  const { scoring } = section;
  const read = { low: reading(section, given, "no"), high: reading(section, given, "yes") };
  const { counted } = applicableIn(section, given.auditKind);
  const answered = answersOf(counted, read);
  switch (scoring.kind) {
    case "stepwise":
      return { kind: "stepwise", base: scoring.base, levels: levelTraces(scoring, read, answered), cappedBy: foundSignals(section, given) };
    case "additive":
      return {
        kind: "additive",
        base: scoring.base,
        floor: scoring.floor,
        max: scoring.max,
        rawLow: rawPoints(scoring, read.low),
        rawHigh: rawPoints(scoring, read.high),
        parts: scoring.parts.map((part) => partTrace(part, read, answered)),
        cappedBy: foundSignals(section, given),
      };
    case "checklist":
      return {
        kind: "checklist",
        unmet: answered.unmet,
        open: answered.open,
        notApplicable: counted.filter((id) => read.low(id) === "notApplicable"),
      };
  }
}

type Bounds = { readonly low: Read; readonly high: Read };
/** In the norm's order. */
type Answered = { readonly unmet: readonly CriterionId[]; readonly open: readonly CriterionId[] };

function answersOf(counted: readonly CriterionId[], read: Bounds): Answered {
  return {
    unmet: counted.filter((id) => read.high(id) === "no"),
    open: counted.filter((id) => read.low(id) === "no" && read.high(id) === "yes"),
  };
}

function within(rules: readonly Rule[], { unmet, open }: Answered): Answered {
  const named = new Set(rules.flatMap(criteriaOfRule));
  return { unmet: unmet.filter((id) => named.has(id)), open: open.filter((id) => named.has(id)) };
}

function levelTraces(scoring: Stepwise, read: Bounds, answered: Answered): readonly LevelTrace[] {
  let stopped = false;
  return scoring.levels.map(({ score, rule }) => {
    const standing = standingOf(rule, read);
    const trace = { score, standing, rule, ...within([rule], answered), alreadyInPlace: stopped && standing === "holds" };
    stopped ||= standing !== "holds";
    return trace;
  });
}

function standingOf(rule: Rule, read: Bounds): Standing {
  if (holds(rule, read.low)) return "holds";
  return holds(rule, read.high) ? "undecided" : "fails";
}

function partTrace(part: AdditivePart, read: Bounds, answered: Answered): PartTrace {
  return {
    id: part.id,
    pointsLow: pointsOf(part, read.low),
    pointsHigh: pointsOf(part, read.high),
    pointsMax: Math.max(...part.oneOf.map((option) => option.points)),
    ...within(
      part.oneOf.map((option) => option.when),
      answered,
    ),
  };
}
