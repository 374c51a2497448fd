import type { ReactNode } from "react";
import { movedLead, movedNothing, movedTexts } from "../../report/management/managementText.ts";
import { Panel } from "../../ui/Panel.tsx";
import type { Told } from "./told.ts";

type Props = Told & { readonly reading: boolean; readonly children: ReactNode };

/** While an earlier audit is being read, it says nothing rather than that there is none. */
export function MovedPanel({ management, pen, reading, children }: Props) {
  const texts = movedTexts(pen, management);
  const nothing = movedNothing(pen, management);
  return (
    <Panel title={pen.words("management.moved")} lead={reading ? undefined : movedLead(pen, management)}>
      {nothing !== "" && <p>{nothing}</p>}
      <ul className="mb-4 flex flex-col gap-4 empty:hidden print:mb-0 print:grid print:grid-cols-2">
        {texts.map(({ id, lead, because }) => (
          <li key={id} className="max-w-prose">
            <p className="font-semibold">{lead}</p>
            <ul className="list-disc pl-5">
              {because.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {children}
    </Panel>
  );
}
