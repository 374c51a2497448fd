import type { ReactNode } from "react";
import type { PartForm } from "./usePart.ts";

type Props = {
  readonly part: PartForm;
  /** Numbers that belong together are written together, so that half of them is not taken for a mistake. */
  readonly together?: boolean;
  readonly children: ReactNode;
};

/** The fields of a counted part: written when one is left, or when all are. Under them, why that was refused. */
export function PartGroup({ part, together = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears of every field in it that is left
    <div
      className="flex flex-col gap-4"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!together || !currentTarget.contains(relatedTarget)) part.commit();
      }}
    >
      {children}
      {part.error !== undefined && (
        <p role="alert" className="text-danger text-s">
          {part.error}
        </p>
      )}
    </div>
  );
}
