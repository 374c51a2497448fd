import { expect, test } from "../harness.ts";
import { words } from "../words.ts";
import {
  addPhoto,
  answerII,
  downloadReport,
  expectAllThere,
  expectFourThroughA,
  makePoints,
  openSection,
  organisation,
  seeWhy,
  startAudit,
} from "./auditSteps.ts";

for (const [language, locale, name] of [
  ["nl", "nl-NL", "Dutch"],
  ["en", "en-GB", "English"],
] as const) {
  test.describe(name, () => {
    test.use({ locale });
    test(`in ${name} an audit goes from the first question to the report, and is all there after closing`, async ({ page, context }) => {
      test.slow();
      const w = words[language];
      await startAudit(page, w);
      await openSection(page, w, "II");
      await answerII(page, w);
      await expectFourThroughA(page, w);
      await seeWhy(page, w);
      await addPhoto(page, w);
      await makePoints(page, w);
      await downloadReport(page, w);

      await page.reload();
      await expectAllThere(page, w);

      await page.close();
      const again = await context.newPage();
      await again.goto("./");
      await again.getByRole("link", { name: new RegExp(organisation) }).click();
      await expect(again.getByRole("heading", { level: 1 })).toHaveText(organisation);
      await expectAllThere(again, w);
    });
  });
}
