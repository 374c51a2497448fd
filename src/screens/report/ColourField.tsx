import { useTranslation } from "react-i18next";
import { lightPalette } from "../../charts/scoreColours.ts";
import { brandOf } from "../../report/brand.ts";
import { useNote } from "../../state/useNote.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

const houseColour = brandOf("").fill;

/** A colour by picking or by code, with how the report will use it: darkened where it could not be read. */
export function ColourField({ stored, readOnly }: { readonly stored: string; readonly readOnly: boolean }) {
  const { t } = useTranslation("reportScreen");
  const note = useNote("report/colour", stored, (text) => ({ kind: "editReportSettings", changes: { colour: coded(text) } }));
  const colour = coded(note.value);
  const valid = colour === "" || /^#[0-9a-f]{6}$/i.test(colour);
  return (
    <div className="flex flex-col gap-3">
      <Field
        label={t(($) => $.style.colour)}
        hint={t(($) => $.style.colourHint)}
        error={valid ? undefined : t(($) => $.style.colourInvalid)}
      >
        {(control) => (
          <div className="flex flex-wrap items-center gap-2">
            <input
              type="color"
              aria-label={t(($) => $.style.pickColour)}
              value={valid && colour !== "" ? colour.toLowerCase() : houseColour}
              disabled={readOnly}
              onChange={(event) => note.onChange(event.target.value)}
              onBlur={note.onBlur}
              className="size-control rounded-m border border-edge bg-surface p-1"
            />
            <TextInput
              {...control}
              value={note.value}
              readOnly={readOnly}
              maxLength={20}
              spellCheck={false}
              placeholder={houseColour}
              onChange={(event) => note.onChange(event.target.value)}
              onBlur={note.onBlur}
              className="max-w-32"
            />
            {note.value !== "" && !readOnly && (
              <Button look="quiet" onClick={() => note.onChange("")}>
                {t(($) => $.style.houseColour)}
              </Button>
            )}
          </div>
        )}
      </Field>
      {valid && <Sample colour={colour} />}
    </div>
  );
}

function Sample({ colour }: { readonly colour: string }) {
  const { t } = useTranslation("reportScreen");
  const { fill, onFill, accent } = brandOf(colour);
  return (
    <>
      <div aria-hidden className="flex max-w-sm overflow-hidden rounded-m border border-line font-semibold">
        <span className="flex-1 px-4 py-3" style={{ backgroundColor: fill, color: onFill }}>
          {t(($) => $.style.sampleCover)}
        </span>
        <span className="flex-1 px-4 py-3" style={{ backgroundColor: lightPalette.ground, color: accent }}>
          {t(($) => $.style.sampleHeading)}
        </span>
      </div>
      <p role="status" className="max-w-prose text-muted text-s">
        {accent === fill ? t(($) => $.style.readable) : t(($) => $.style.darkened, { colour: accent })}
      </p>
    </>
  );
}

/** A code may be typed without its sign. */
function coded(text: string): string {
  const trimmed = text.trim();
  return /^[0-9a-f]{6}$/i.test(trimmed) ? `#${trimmed}` : trimmed;
}
