/** Draws something in one of the two languages, as the frame would. Import it in jsdom tests; it cleans up after each. */
import "@testing-library/jest-dom/vitest";
import { cleanup, render, screen } from "@testing-library/react";
import i18next from "i18next";
import { type ReactNode, Suspense } from "react";
import { afterEach } from "vitest";
import type { Language } from "../../src/core/norm/normSchema.ts";
import { changeLanguage, startLanguage } from "../../src/i18n/i18n.ts";

export { screen };

afterEach(cleanup);

export async function renderIn(language: Language, children: ReactNode) {
  if (i18next.isInitialized) await changeLanguage(language);
  else await startLanguage(language);
  return render(<Suspense fallback={null}>{children}</Suspense>);
}
