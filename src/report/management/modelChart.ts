import type { Chart } from "../../charts/chartNode.ts";
import type { Frame } from "../../charts/frame.ts";
import { integralModel } from "../../charts/integralModel.ts";
import type { ModelBox } from "../../charts/modelBox.ts";
import type { ShareMet } from "../../core/comparison/integralShares.ts";
import type { Management } from "../../core/reporting/management.ts";
import { type Pen, sayIn } from "../writing.ts";
import { shareWord } from "./managementText.ts";

/** What holds the other enablers together. */
const binding = "communication";

/** The integral model with what is in place of each part. Parts that the norm says nothing about are left out. */
export function modelChart(pen: Pen, { shares }: Management, frame: Frame): Chart {
  const { words } = pen;
  const box = (share: ShareMet): ModelBox => ({
    id: share.id,
    name: sayIn(pen, share.name),
    ...(share.of === 0 ? {} : { share: share.met / share.of, possible: (share.met + share.open) / share.of }),
    value: words("management.fraction", { met: share.met, of: share.of }),
    word: shareWord(pen, share),
  });
  const binder = shares.enablers.find(({ id }) => id === binding);
  const list = Object.values(shares)
    .flat()
    .map((share) => words("management.wholeItem", { name: sayIn(pen, share.name), met: share.met, of: share.of }))
    .join(" ");
  return integralModel(
    {
      enablers: shares.enablers.filter(({ id }) => id !== binding).map(box),
      ...(binder === undefined ? {} : { binder: box(binder) }),
      indicators: shares.indicators.map(box),
      results: shares.results.map(box),
      chain: shares.steps.map(box),
      thresholds: shares.thresholds.map(box),
    },
    {
      alt: words("management.wholeAlt", { list }),
      caption: words("management.whole"),
      enablers: words("management.enablers"),
      indicators: words("management.indicators"),
      results: words("management.results"),
      chain: words("management.chain"),
      thresholds: words("management.thresholds"),
      part: words("management.part"),
      group: words("management.group"),
      value: words("management.value"),
      meaning: words("management.word"),
    },
    frame,
  );
}
