import { test } from "../harness.ts";
import { words } from "../words.ts";
import { expectAllThere, expectFourThroughA } from "./auditSteps.ts";
import {
  addPhotoByKeyboard,
  answerIIByKeyboard,
  downloadReportByKeyboard,
  makePointsByKeyboard,
  openSectionByKeyboard,
  seeWhyByKeyboard,
  startAuditByKeyboard,
} from "./keyboardSteps.ts";

test("by keyboard alone an audit goes from the first question to the report", async ({ page }) => {
  test.slow();
  const w = words.nl;
  await startAuditByKeyboard(page, w);
  await openSectionByKeyboard(page, w, "II");
  await answerIIByKeyboard(page, w);
  await expectFourThroughA(page, w);
  await seeWhyByKeyboard(page, w);
  await addPhotoByKeyboard(page, w);
  await makePointsByKeyboard(page, w);
  await downloadReportByKeyboard(page, w);
  await page.reload();
  await expectAllThere(page, w);
});
