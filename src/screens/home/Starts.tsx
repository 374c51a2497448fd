import { Link, useNavigate } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import BookOpen from "lucide-react/icons/book-open";
import ClipboardCheck from "lucide-react/icons/clipboard-check";
import FileInput from "lucide-react/icons/file-input";
import Plus from "lucide-react/icons/plus";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { say } from "../../i18n/say.ts";
import { useDossierList } from "../../state/dossierList.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { showToast } from "../../ui/toast.ts";
import { exampleNorms } from "./exampleNorms.ts";
import { useOpenFile } from "./useOpenFile.tsx";

/** The three ways to begin. Once there are dossiers they take the first place, and this becomes a row of buttons. */
export function Starts({ compact }: { readonly compact: boolean }) {
  const { t } = useTranslation("home");
  const { openFile, busy, over, dialog } = useOpenFile();
  if (compact) {
    return (
      <section
        aria-labelledby="starts"
        className={`mb-8 flex flex-wrap gap-2 rounded-m ${over ? "outline-2 outline-accent outline-offset-4" : ""}`}
      >
        <h2 id="starts" className="sr-only">
          {t(($) => $.start.legend)}
        </h2>
        <Link to="/new" className={buttonClass("primary")}>
          <Plus size={18} aria-hidden />
          {t(($) => $.start.newButton)}
        </Link>
        <FileButton busy={busy} onFiles={([file]) => file && openFile(file)}>
          {t(($) => $.start.openTitle)}
        </FileButton>
        <Examples named />
        {dialog}
      </section>
    );
  }
  return (
    <section aria-labelledby="starts" className="mb-10">
      <h2 id="starts" className="sr-only">
        {t(($) => $.start.legend)}
      </h2>
      <div className="grid gap-3 md:grid-cols-3">
        <StartCard icon={ClipboardCheck} title={t(($) => $.start.newTitle)} text={t(($) => $.start.newText)}>
          <Link to="/new" className={buttonClass("primary")}>
            {t(($) => $.start.newButton)}
          </Link>
        </StartCard>
        <StartCard icon={FileInput} title={t(($) => $.start.openTitle)} text={t(($) => $.start.openText)} marked={over}>
          <FileButton busy={busy} onFiles={([file]) => file && openFile(file)}>
            {t(($) => $.start.openButton)}
          </FileButton>
        </StartCard>
        <StartCard icon={BookOpen} title={t(($) => $.start.exampleTitle)} text={t(($) => $.start.exampleText)}>
          <Examples />
        </StartCard>
      </div>
      {dialog}
    </section>
  );
}

/** `named`: away from the card that says so, the buttons themselves say that it is an example. */
function Examples({ named = false }: { readonly named?: boolean }) {
  const { t } = useTranslation("home");
  const navigate = useNavigate();
  const language = usePreferences((s) => s.language);
  const openExample = useDossierList((s) => s.openExample);
  const addExampleYears = useDossierList((s) => s.addExampleYears);
  const [opening, setOpening] = useState<string>();

  async function open(norm: (typeof exampleNorms)[number]["id"]) {
    setOpening(norm);
    try {
      const id = await openExample(norm);
      await navigate({ to: "/dossier/$id", params: { id } });
    } catch {
      showToast({ kind: "problem", text: t(($) => $.told.failed) });
    } finally {
      setOpening(undefined);
    }
  }

  async function addYears() {
    setOpening("years");
    try {
      showToast({ kind: "done", text: t(($) => $.told.exampleYears, { count: await addExampleYears() }) });
      // The card with this button gives way to the list.
      requestAnimationFrame(() => document.getElementById("dossiers")?.focus());
    } catch {
      showToast({ kind: "problem", text: t(($) => $.told.failed) });
    } finally {
      setOpening(undefined);
    }
  }

  const look = named ? "quiet" : "plain";
  return (
    <>
      {exampleNorms.map(({ id, name }) => (
        <Button key={id} look={look} busy={opening === id} onClick={() => void open(id)}>
          {named ? t(($) => $.start.example, { norm: say(name, language) }) : say(name, language)}
        </Button>
      ))}
      <Button look={look} busy={opening === "years"} onClick={() => void addYears()}>
        {named ? t(($) => $.start.exampleYearsNamed) : t(($) => $.start.exampleYears)}
      </Button>
    </>
  );
}

type CardProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly marked?: boolean;
  readonly children: ReactNode;
};

function StartCard({ icon: Icon, title, text, marked = false, children }: CardProps) {
  return (
    <div
      className={`flex flex-col rounded-l border p-4 transition-colors ${marked ? "border-accent bg-accent-soft" : "border-line bg-surface"}`}
    >
      <Icon size={22} strokeWidth={1.5} aria-hidden className="mb-2 text-accent" />
      <h3 className="font-semibold">{title}</h3>
      <p className="mb-4 text-muted">{text}</p>
      <div className="mt-auto flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
