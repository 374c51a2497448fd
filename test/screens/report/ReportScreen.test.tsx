// @vitest-environment jsdom
import { fireEvent, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Language } from "../../../src/core/norm/normSchema.ts";
import { deleteForEver } from "../../../src/engine/dossierList.ts";
import { dossierStorage } from "../../../src/engine/dossierStorage.ts";
import { newDocument } from "../../../src/engine/newDocument.ts";
import { keepDocument } from "../../../src/engine/openDossier.ts";
import { exampleDossier } from "../../../src/example/exampleDossier.ts";
import type { RenderReply, RenderRequest } from "../../../src/report/workerMessages.ts";
import { database } from "../../../src/state/database.ts";
import { useDossier } from "../../../src/state/dossier.ts";
import { startAudit } from "../../../src/state/newAudit.ts";
import { useNorms } from "../../../src/state/norms.ts";
import { useReportView } from "../../../src/state/reportView.ts";
import { screen } from "../../ui/render.tsx";
import { address, openApp } from "../openApp.tsx";

/** Stands where the browser starts a worker; answers when the test says so. */
class HeldWorker {
  static last: HeldWorker;
  asked: RenderRequest | undefined;
  ended = false;
  onmessage: ((event: { data: RenderReply }) => void) | undefined;
  constructor() {
    HeldWorker.last = this;
  }
  postMessage(request: RenderRequest) {
    this.asked = request;
  }
  terminate() {
    this.ended = true;
  }
  says(data: RenderReply) {
    this.onmessage?.({ data });
  }
}

beforeEach(() => {
  vi.stubGlobal("Worker", HeldWorker);
  URL.createObjectURL = () => "blob:report";
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  useReportView.setState({ shown: undefined });
});

async function reportOf(id: string, language: Language = "nl") {
  await openApp(`/dossier/${id}/report`, language);
  await screen.findByRole("heading", { level: 1, name: { nl: "Rapport", en: "Report" }[language] });
}

async function reportOfNewAudit() {
  const started = await startAudit({
    norm: "klantbelang@2016-2017",
    kind: "internalAudit",
    language: "nl",
    assignment: { organisation: "Waterbedrijf Zilt" },
    team: [{ name: "Noor", role: "leadAuditor", independent: false }],
  });
  if (started.kind !== "started") throw new Error(started.kind);
  await reportOf(started.id);
}

/** The example, without the files of its attachments. */
async function keepCompleteDossier(year: 2024 | 2025 | 2026 = 2026): Promise<string> {
  const loaded = await useNorms.getState().loadNorm("klantbelang@2016-2017");
  if (loaded === undefined) throw new Error("the norm is not bundled");
  const { dossier } = exampleDossier({ norm: "klantbelang", year, language: "nl", normDigest: loaded.digest });
  const deps = { storage: dossierStorage(await database()), now: () => "2026-11-21T09:00:00.000Z" };
  await keepDocument(await newDocument(dossier, loaded.norm), loaded.norm, deps);
  return dossier.id;
}

const rendered = (replaced: readonly string[] = []): RenderReply => ({
  kind: "rendered",
  report: { bytes: new Uint8Array(1200), pages: 24, replaced },
  fileName: "Rapport Zilt 2026-11-21 CONCEPT.pdf",
});

async function make() {
  const before = HeldWorker.last;
  await userEvent.click(screen.getByRole("button", { name: /^Maak het (rapport|opnieuw)$/ }));
  await waitFor(() => expect(HeldWorker.last).not.toBe(before));
  await waitFor(() => expect(HeldWorker.last.asked).toBeDefined());
  return HeldWorker.last;
}

test("a report cannot be final while something is needed, and every need leads to its place", async () => {
  await reportOfNewAudit();
  expect(screen.getByRole("radio", { name: "Definitief" })).toBeDisabled();
  expect(screen.getByRole("radio", { name: "Concept" })).toBeChecked();
  const groups = screen.getAllByRole("group").filter((group) => group.tagName === "DETAILS");
  const total = groups.map((group) => within(group).getAllByRole("listitem", { hidden: true }).length).reduce((a, b) => a + b, 0);
  expect(screen.getByText(`Kan nog niet: er zijn nog ${total} dingen nodig.`)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("link", { name: /^Noor heeft nog niet verklaard/, hidden: true }));
  await screen.findByRole("heading", { level: 1, name: "Waterbedrijf Zilt" }, { timeout: 20_000 });
  expect(address()).not.toContain("report");
});

test("a complete dossier gives a final report with every chapter", async () => {
  await reportOf(await keepCompleteDossier());
  expect(screen.getByRole("radio", { name: "Definitief" })).toBeChecked();
  expect(screen.queryByRole("checkbox", { name: "Verbeterplan" })).toBeNull();
  const worker = await make();
  expect(worker.asked).toMatchObject({ report: { final: true }, withData: true, options: { language: "nl", leaveOut: [] } });
});

test("a report is laid beside the latest earlier audit of the device, another, or none", async () => {
  await keepCompleteDossier(2024);
  const latest = await keepCompleteDossier(2025);
  await reportOf(await keepCompleteDossier());
  const choice = await screen.findByRole("combobox", { name: "Vergelijk met" });
  expect(choice).toHaveDisplayValue(/^30 jun\.? 2025/);
  expect(screen.getByText("Vergelijking met eerdere audits")).toBeInTheDocument();
  const worker = await make();
  expect(worker.asked).toMatchObject({ report: { earlier: [{ id: latest, periodTo: "2025-06-30" }] } });
  worker.says(rendered());
  await screen.findByText("Het rapport is klaar");

  await userEvent.selectOptions(choice, "geen eerdere audit");
  expect(screen.queryByText("Vergelijking met eerdere audits")).toBeNull();
  expect(screen.getByText(/Maak het opnieuw om/)).toBeInTheDocument();
  const again = await make();
  expect(again.asked).not.toHaveProperty("report.earlier");
});

test("in English too the earlier audits can be chosen from", async () => {
  await keepCompleteDossier(2025);
  await reportOf(await keepCompleteDossier(), "en");
  const choice = await screen.findByRole("combobox", { name: "Compare with" });
  expect(within(choice).getAllByRole("option").at(-1)).toHaveTextContent("no earlier audit");
});

test("without an earlier audit on the device there is nothing to choose", async () => {
  await reportOfNewAudit();
  expect(screen.queryByRole("combobox", { name: "Vergelijk met" })).toBeNull();
  expect((await make()).asked).not.toHaveProperty("report.earlier");
});

test("an earlier audit that cannot be read is left out, and the report says so", async () => {
  const earlier = await keepCompleteDossier(2025);
  await reportOf(await keepCompleteDossier());
  await screen.findByRole("combobox", { name: "Vergelijk met" });
  // Elsewhere, so that the list of this screen does not know.
  await deleteForEver(await database(), earlier);
  const worker = await make();
  expect(worker.asked).not.toHaveProperty("report.earlier");
  worker.says(rendered());
  expect(await screen.findByText(/^De eerdere audit kon niet worden gelezen/)).toBeInTheDocument();
});

test("a draft goes without the chapters and the data that are left out, in the language that is chosen", async () => {
  await reportOfNewAudit();
  await userEvent.click(screen.getByRole("checkbox", { name: "Verbeterplan" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Gegevens in de PDF" }));
  await userEvent.click(screen.getByRole("radio", { name: "Engels" }));
  expect(screen.getByText(/blijft in het Nederlands/)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("Datum op het rapport"), { target: { value: "2026-03-31" } });
  const worker = await make();
  expect(worker.asked).toMatchObject({
    report: { final: false, date: "2026-03-31" },
    withData: false,
    options: { language: "en", leaveOut: ["plan"] },
  });
});

test("without a date no report is made", async () => {
  await reportOfNewAudit();
  fireEvent.change(screen.getByLabelText("Datum op het rapport"), { target: { value: "" } });
  expect(screen.getByText("Vul een datum in.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Maak het rapport" })).toHaveAttribute("aria-disabled", "true");
});

test("while the report is made the step is told, and stopping ends the work", async () => {
  await reportOfNewAudit();
  const worker = await make();
  expect(screen.getByText("Inhoud en letters klaarzetten")).toBeInTheDocument();
  worker.says({ kind: "progress", share: 0.3 });
  expect(await screen.findByText("Pagina’s opmaken")).toBeInTheDocument();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "30");
  worker.says({ kind: "progress", share: 1 });
  expect(await screen.findByText("Teruglezen en controleren")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Stoppen" }));
  expect(worker.ended).toBe(true);
  expect(await screen.findByText("Gestopt. Er is geen rapport gemaakt.")).toBeInTheDocument();
});

test("a report that is made says its name, pages and size, and that it is outdated once the dossier changes", async () => {
  await reportOfNewAudit();
  const worker = await make();
  worker.says(rendered());
  expect(await screen.findByText("Het rapport is klaar")).toBeInTheDocument();
  expect(screen.getByText("Rapport Zilt 2026-11-21 CONCEPT.pdf")).toBeInTheDocument();
  expect(screen.getByText(/24 pagina’s · 1 kB · teruggelezen en in orde/)).toBeInTheDocument();
  expect(screen.queryByText(/Maak het opnieuw om/)).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Vertrouwelijk" }));
  expect(await screen.findByText(/Maak het opnieuw om/)).toBeInTheDocument();
  expect(useDossier.getState().dossier?.report.classification).toBe("confidential");
});

test("a sign that the report cannot print is named with the place where it was typed", async () => {
  await reportOfNewAudit();
  useDossier.getState().run({ kind: "writeRationale", criterion: "II.2.a", whose: "auditor", text: "Goed 🙂 geregeld" });
  const worker = await make();
  worker.says(rendered(["🙂"]));
  const notice = (await screen.findByText("1 teken kan niet worden afgedrukt")).closest<HTMLElement>("[role=status]");
  if (notice === null) throw new Error("the notice is not announced");
  expect(within(notice).getByText("U+1F642")).toBeInTheDocument();
  expect(within(notice).getByRole("link", { name: "criterium II.2.a" })).toHaveAttribute("href", expect.stringContaining("II.2.a"));
});

test("a report that fails says so in words, and that nothing has changed", async () => {
  await reportOfNewAudit();
  const worker = await make();
  worker.says({ kind: "failed", message: "a font of the report is missing" });
  expect(await screen.findByText("Het rapport kon niet worden gemaakt")).toBeInTheDocument();
  expect(screen.getByText(/Er is niets gewijzigd in het dossier/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Maak het rapport" })).toBeEnabled();
});

test("a colour too light to read on white keeps the cover and darkens the headings", async () => {
  await reportOfNewAudit();
  const code = screen.getByRole("textbox", { name: "Kleur" });
  await userEvent.type(code, "ffd400");
  expect(screen.getByText(/^Op wit is deze kleur te licht/)).toBeInTheDocument();
  await userEvent.tab();
  await waitFor(() => expect(useDossier.getState().dossier?.report.colour).toBe("#ffd400"));
  await userEvent.clear(code);
  await userEvent.type(code, "geel");
  expect(screen.getByText(/^Dit is geen kleurcode/)).toBeInTheDocument();
  await userEvent.tab();
  expect(useDossier.getState().dossier?.report.colour).toBe("#ffd400");
  expect(code).toHaveValue("geel");
});

test("a file that is no picture is refused as a logo, and the reason is given", async () => {
  await reportOfNewAudit();
  vi.stubGlobal("createImageBitmap", () => Promise.reject(new Error("no picture")));
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no place for a logo");
  fireEvent.change(input, { target: { files: [new File(["geen"], "logo.png", { type: "image/png" })] } });
  expect(await screen.findByText(/^logo\.png is geen afbeelding/)).toBeInTheDocument();
  expect(useDossier.getState().dossier?.report.logo).toBeUndefined();
});
