import Pause from "lucide-react/icons/pause";
import Play from "lucide-react/icons/play";
import Sun from "lucide-react/icons/sun";
import { useTranslation } from "react-i18next";
import { useInterviewTimer } from "../../state/interviewTimer.ts";
import { useWakeLock } from "../../state/useWakeLock.ts";
import { IconButton } from "../../ui/IconButton.tsx";

/** How long the talk has taken, with a pause. Only this is drawn again each second. */
export function Timer({ interview }: { readonly interview: string }) {
  const { t } = useTranslation("interview");
  const { seconds, running, start, pause } = useInterviewTimer(interview);
  const awake = useWakeLock();
  return (
    <div className="flex items-center">
      {awake.possible && <IconButton icon={Sun} label={t(($) => $.timer.awake)} aria-pressed={awake.on} onClick={awake.toggle} />}
      <IconButton
        icon={running ? Pause : Play}
        label={running ? t(($) => $.timer.pause) : seconds === 0 ? t(($) => $.timer.start) : t(($) => $.timer.resume)}
        onClick={running ? pause : start}
      />
      <span role="timer" aria-label={t(($) => $.timer.label)} className={`min-w-14 text-right ${running ? "" : "text-muted"}`}>
        {clock(seconds)}
      </span>
    </div>
  );
}

/** `7:05`, and `1:07:05` from an hour. */
function clock(seconds: number): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
