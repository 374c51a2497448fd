import type { Evidence } from "../../core/dossier/evidenceSchema.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { ChooseQuestions } from "./ChooseQuestions.tsx";
import { Consent } from "./Consent.tsx";
import { Facts } from "./Facts.tsx";

type Props = { readonly evidence: Evidence; readonly norm: Norm; readonly readOnly: boolean };

/** Before the talk: with whom, what may be done with the words, and which questions. */
export function PrepareView(props: Props) {
  return (
    <div className="grid items-start gap-x-10 pb-16 md:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
      <div>
        <Facts {...props} />
        <Consent {...props} />
      </div>
      <ChooseQuestions {...props} />
    </div>
  );
}
