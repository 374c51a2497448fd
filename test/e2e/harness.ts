/** The browser tests' `test`: it fails when the page complains, breaks its policy, or calls another host. */
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

export { expect };

type Watched = { readonly complaints: string[] };

export const test = base.extend<Watched>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      await watch(context, new URL(baseURL ?? "").host, complaints);
      await use(complaints);
      expect(complaints, "what the browser complained about").toEqual([]);
    },
    { auto: true },
  ],
});

/** For a context that a test opens itself. */
export async function watch(context: BrowserContext, host: string, complaints: string[]): Promise<void> {
  await context.addInitScript(() => {
    // A file dialog cannot be answered here; without it the app hands files to the downloads.
    Object.defineProperty(window, "showSaveFilePicker", { value: undefined });
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI || event.sample}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.host !== host && !["data:", "blob:"].includes(url.protocol)) complaints.push(`request to ${request.url()}`);
  });
}

/** Waits until everything is on the device, so that the network can go. */
export async function installedForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** A colour that is still on its way to the other theme has the contrast of neither. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await twoFrames();
    // What is repeated without end, such as a turning wheel, would never be finished.
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    // What was taken away meanwhile, such as a message, is never finished either.
    const longest = new Promise((resolve) => setTimeout(resolve, 2000));
    await Promise.race([Promise.allSettled(ending.map((animation) => animation.finished)), longest]);
    await twoFrames();
  });
}

/** How often a screen is looked at that still has a violation: one that was still being drawn comes right by itself. */
const looks = 4;

/** What to look at: a part, by its selector, when the rest has been looked at just before; light alone, when dark has been. */
type Look = { readonly part?: string; readonly themes?: readonly ("light" | "dark")[] };

/**
 * No violation of WCAG 2.2 A and AA or of good practice. Of the dark theme the colours are looked at: nothing else differs.
 */
export async function expectAccessible(page: Page, { part, themes = ["light", "dark"] }: Look = {}): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    let found: readonly string[] = [];
    for (let look = 0; look < looks; look += 1) {
      await settled(page);
      found = await violations(page, colorScheme, part);
      if (found.length === 0) break;
      await page.waitForTimeout(500);
    }
    expect(found).toEqual([]);
  }
}

async function violations(page: Page, colorScheme: "light" | "dark", part: string | undefined): Promise<readonly string[]> {
  const rules = colorScheme === "dark" ? { runOnly: { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] } } : {};
  // The page has no frames. Without this a page of its own would be opened to put the results of frames together.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (part !== undefined) builder.include(part);
  const { violations: found } = await builder.options({ resultTypes: ["violations"], ...rules }).analyze();
  // Axe takes every link to a hash route that is out of sight for a skip link without a target.
  const real = found.filter(({ id, nodes }) => id !== "skip-link" || nodes.some(({ html }) => !/href="[^"]*#\//.test(html)));
  return real.map(
    ({ id, help, nodes }) =>
      `${colorScheme} ${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(" ")} ${node.failureSummary ?? ""}`).join("\n")}`,
  );
}
