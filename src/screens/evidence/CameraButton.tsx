import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FileButton } from "../../ui/FileButton.tsx";

type Props = { readonly busy: boolean; readonly onFiles: (files: readonly File[]) => void };

/** Takes a photo. A browser does not tell why none came, so both reasons and the other way are named. */
export function CameraButton({ busy, onFiles }: Props) {
  const { t } = useTranslation("evidence");
  const [without, setWithout] = useState(false);
  return (
    <>
      <FileButton
        accept="image/*"
        camera
        multiple
        busy={busy}
        onFiles={(files) => {
          setWithout(false);
          onFiles(files);
        }}
        onNone={() => setWithout(true)}
      >
        {t(($) => $.files.photo)}
      </FileButton>
      {without && (
        <p role="status" className="max-w-prose basis-full text-muted text-s">
          {t(($) => $.files.noPhoto)}
        </p>
      )}
    </>
  );
}
