import type { Dossier } from "../../core/dossier/dossierSchema.ts";
import type { keptRegisters } from "../../core/dossier/keptRegisters.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { FiguresView } from "./FiguresView.tsx";

type Props = {
  readonly register: ReturnType<typeof keptRegisters>[number];
  readonly dossier: Dossier;
  readonly norm: Norm;
  readonly readOnly: boolean;
};

/** What a dossier keeps of a register; its rows are not there. */
export function KeptRegister({ register, ...rest }: Props) {
  const { id, name, sha256, figures } = register;
  return <FiguresView shown={{ ...rest, summary: figures, fileName: name, sha256, keep: () => id }} />;
}
