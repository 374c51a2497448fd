import { say } from "../../i18n/say.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useJudged } from "./useJudged.ts";
import { useJump } from "./useJump.ts";

/** A criterion or sign by number and text; it leads to its card. */
export function JumpButton({ id }: { readonly id: string }) {
  const language = usePreferences((s) => s.language);
  const found = useJudged(id);
  const jump = useJump();
  if (found === undefined) return null;
  return (
    <button
      type="button"
      onClick={() => jump(id)}
      className="-mx-2 flex min-h-control w-[calc(100%+1rem)] items-baseline gap-2 rounded-m px-2 py-1 text-left hover:bg-hover"
    >
      <span className="shrink-0 font-semibold text-accent">{found.judged.ref}</span>
      <span className="min-w-0">{say(found.judged.text, language)}</span>
    </button>
  );
}
