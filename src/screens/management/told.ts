import type { Management } from "../../core/reporting/management.ts";
import type { Pen } from "../../report/writing.ts";

/** What every part of this screen draws. */
export type Told = { readonly management: Management; readonly pen: Pen };
