import Monitor from "lucide-react/icons/monitor";
import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { useTranslation } from "react-i18next";
import { usePreferences } from "../../state/preferences.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";

/** Each language names itself. */
const languages = [
  { value: "nl", label: "Nederlands" },
  { value: "en", label: "English" },
] as const;

export function LookPanel() {
  const { t } = useTranslation("settings");
  const { language, theme, singleKeys, setLanguage, setTheme, setSingleKeys } = usePreferences();
  return (
    <Panel title={t(($) => $.look.title)}>
      <div className="flex flex-col gap-5">
        <div>
          <SegmentedControl legend={t(($) => $.look.language)} choices={languages} value={language} onChange={setLanguage} />
          <p className="mt-1 text-muted text-s">{t(($) => $.look.languageHint)}</p>
        </div>
        <SegmentedControl
          legend={t(($) => $.look.theme)}
          choices={[
            { value: "system", label: t(($) => $.look.system), icon: Monitor },
            { value: "light", label: t(($) => $.look.light), icon: Sun },
            { value: "dark", label: t(($) => $.look.dark), icon: Moon },
          ]}
          value={theme}
          onChange={setTheme}
        />
        <Checkbox
          label={t(($) => $.look.keys)}
          hint={t(($) => $.look.keysHint)}
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
      </div>
    </Panel>
  );
}
