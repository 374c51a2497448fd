// @vitest-environment jsdom
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { database } from "../../src/state/database.ts";
import { useDossier } from "../../src/state/dossier.ts";
import { useDossierList } from "../../src/state/dossierList.ts";
import { useKeyList, usePrivateName } from "../../src/state/keyList.ts";
import { PrivateField } from "../../src/ui/PrivateField.tsx";
import { aDossierOnScreen, evidenceOf } from "../screens/aDossierOnScreen.ts";
import { renderIn, screen } from "../ui/render.tsx";

function Name() {
  const { value, onChange, ready, failed } = usePrivateName("evidence/e1");
  return <PrivateField label="Wie" value={value} onChange={onChange} maxLength={100} readOnly={!ready} failed={failed} />;
}

test("every key of a name is on the disk at once, is there again after reloading, and is in no file", async () => {
  const id = await aDossierOnScreen("evidence", [evidenceOf("e1", "INT-01")]);
  const drawn = await renderIn("nl", <Name />);
  const field = await screen.findByRole("textbox", { name: "Wie" });
  expect(field).toHaveAccessibleDescription("Blijft op dit apparaat. Staat in geen bestand, rapport of reservekopie.");
  await userEvent.type(field, "Zwaantje Quist");
  expect(field).toHaveValue("Zwaantje Quist");
  const db = await database();
  expect((await db.getAllFromIndex("names", "dossier", id)).map(({ name }) => name)).toEqual(["Zwaantje Quist"]);

  drawn.unmount();
  useKeyList.setState({ dossier: undefined, names: new Map() });
  await renderIn("nl", <Name />);
  expect(await screen.findByDisplayValue("Zwaantje Quist")).toBeVisible();

  await useDossier.getState().flush();
  const stores = ["index", "changes", "snapshots", "journal", "quarantine"] as const;
  const rows = await Promise.all(stores.map((store) => db.getAll(store)));
  const bytes = [useDossier.getState().document(), ...rows.flat().flatMap((row) => ("bytes" in row && row.bytes ? [row.bytes] : []))];
  for (const each of bytes) expect(new TextDecoder("latin1").decode(each)).not.toContain("Quist");
  expect(JSON.stringify(rows)).not.toContain("Quist");

  await useDossier.getState().close();
  await useDossierList.getState().deleteForEver(id);
  expect(await db.count("names")).toBe(0);
});
