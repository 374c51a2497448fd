import { useState } from "react";
import { useTranslation } from "react-i18next";
import { wordsIn } from "../../report/words.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { Compared } from "./Compared.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { Groups } from "./Groups.tsx";
import { Subjects } from "./Subjects.tsx";
import { Surveys } from "./Surveys.tsx";
import type { ShownRegister } from "./shownRegister.ts";
import { Terms } from "./Terms.tsx";
import { TimeCharts } from "./TimeCharts.tsx";

type View = "figures" | "subjects" | "time" | "groups" | "surveys" | "compared" | "terms";
const views = ["figures", "subjects", "time", "groups", "surveys", "compared", "terms"] as const;

/** The figures of a register, one view at a time. */
export function FiguresView({ shown }: { readonly shown: ShownRegister }) {
  const { t } = useTranslation("register");
  const language = usePreferences((s) => s.language);
  const [view, setView] = useState<View>("figures");
  const writing = { words: wordsIn(language), language };
  const panels = {
    figures: <FigureTable shown={shown} writing={writing} />,
    subjects: <Subjects shown={shown} writing={writing} />,
    time: <TimeCharts shown={shown} writing={writing} />,
    groups: <Groups shown={shown} writing={writing} />,
    surveys: <Surveys place={shown} writing={writing} />,
    compared: <Compared shown={shown} writing={writing} />,
    terms: <Terms shown={shown} writing={writing} />,
  };
  return (
    <Tabs
      label={t(($) => $.views.label)}
      value={view}
      onChange={setView}
      tabs={views.map((value) => ({ value, label: t(($) => $.views[value]), panel: panels[value] }))}
    />
  );
}
