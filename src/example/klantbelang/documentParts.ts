import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExampleDocuments } from "../exampleContent.ts";

const pages = (numbers: string): LocalText =>
  /[-,]/.test(numbers) ? { nl: `blz. ${numbers}`, en: `pp. ${numbers}` } : { nl: `blz. ${numbers}`, en: `p. ${numbers}` };
const paragraph = (number: string): LocalText => ({ nl: `par. ${number}`, en: `sec. ${number}` });
const annex = (name: string): LocalText => ({ nl: `bijlage ${name}`, en: `annex ${name}` });

const library: LocalText = { nl: "Documentbibliotheek, map Klachten", en: "Document library, folder Complaints" };
const intranet: LocalText = { nl: "Intranet", en: "Intranet" };
const website: LocalText = { nl: "Website", en: "Website" };
const paper: LocalText = { nl: "Op papier ingezien, geen kopie", en: "Inspected on paper, no copy" };
const staffFiles: LocalText = { nl: "HR-systeem, ingezien met HR", en: "HR system, inspected with HR" };
const auditFiles: LocalText = { nl: "Werkdossiers Interne audit", en: "Internal Audit working papers" };

/** Which version was read, when it came in, where it is kept, and where in it a criterion stands. */
export const documentParts: ExampleDocuments = {
  "DOC-01": {
    version: "2.1",
    received: "2026-09-01",
    location: library,
    cited: {
      "I.1.b": pages("3-4"),
      "I.2.a": pages("7-9"),
      "I.2.b": annex("B"),
      "I.2.h": annex("B"),
      "I.2.i": annex("B"),
      "I.3.b": pages("5-6"),
      "I.3.h": annex("B"),
    },
  },
  "DOC-02": {
    version: "1.0",
    received: "2026-09-01",
    location: library,
    cited: {
      "I.1.b": pages("2"),
      "I.2.c": pages("3-5"),
      "I.2.d": annex("A"),
      "I.3.c": pages("4"),
      "II.2.a": pages("8"),
      "II.1.a": pages("8-9"),
    },
  },
  "DOC-03": {
    version: "",
    received: "2026-09-04",
    location: paper,
    cited: {
      "I.2.g": { nl: "januari 2026, punt 4", en: "January 2026, item 4" },
      "I.2.i": { nl: "februari 2026, punt 3", en: "February 2026, item 3" },
      "I.3.g": { nl: "oktober 2025, punt 6", en: "October 2025, item 6" },
      "III.3.c": { nl: "november 2025, punt 5", en: "November 2025, item 5" },
    },
  },
  "DOC-04": { version: "", received: "2026-09-02", location: library, cited: { "III.2.c": pages("1-6"), "III.5.g": pages("6") } },
  "DOC-05": {
    version: "4",
    received: "2026-09-01",
    location: library,
    cited: {
      "I.3.e": paragraph("2.1"),
      "III.3.d": paragraph("1.3"),
      "IV.4.c": paragraph("4.2"),
      "I.4.c": paragraph("5"),
      "III.4.h": paragraph("6"),
    },
  },
  "DOC-06": { version: "3", received: "2026-09-02", location: library, cited: { "II.2.b": pages("2"), "II.4.g": pages("2-3") } },
  "DOC-07": {
    version: "",
    received: "2026-09-08",
    location: staffFiles,
    cited: { "I.2.e": annex("1"), "II.3.b": annex("2"), "II.4.e": pages("5"), "I.5.b": pages("6-7"), "III.4.g": pages("8") },
  },
  "DOC-08": { version: "2", received: "2026-09-08", location: staffFiles, cited: { "II.3.a": pages("3") } },
  "DOC-09": {
    version: "",
    received: "2026-09-03",
    location: auditFiles,
    cited: { "III.2.a": pages("2"), "III.3.a": pages("5-11"), "III.3.b": pages("4"), "III.3.c": pages("18-20") },
  },
  "DOC-10": { version: "", received: "2026-09-03", location: auditFiles, cited: { "III.2.b": pages("1-2"), "III.3.d": pages("2") } },
  "DOC-11": { version: "1.2", received: "2026-09-07", location: library, cited: { "III.2.d": pages("4-6") } },
  "DOC-12": { version: "1", received: "2026-09-07", location: library, cited: { "III.2.e": pages("1-2"), "I.4.d": pages("1") } },
  "DOC-13": {
    version: "",
    received: "2026-09-09",
    location: library,
    cited: {
      "I.4.e": { nl: "verslagen van februari en maart", en: "notes of February and March" },
      "II.3.g": { nl: "zeven verslagen dilemmatafel", en: "seven dilemma table notes" },
      "II.4.j": { nl: "lijst met oorzaakmeldingen", en: "list of reported causes" },
    },
  },
  "DOC-14": { version: "", received: "2026-09-09", location: intranet, cited: {} },
  "DOC-15": { version: "2025", received: "2026-09-02", location: library, cited: { "IV.1.b": pages("4-7"), "IV.1.d": annex("3") } },
  "DOC-16": { version: "2", received: "2026-09-02", location: library, cited: { "IV.3.a": pages("2-4") } },
  "DOC-17": {
    version: "",
    received: "2026-09-02",
    location: library,
    cited: { "I.3.d": pages("3"), "I.3.f": pages("4-9"), "I.5.d": pages("11"), "III.4.a": pages("12"), "II.4.k": pages("11") },
  },
  "DOC-18": { version: "", received: "2026-09-10", location: paper, cited: {} },
  "DOC-19": {
    version: "",
    received: "2026-09-01",
    location: website,
    cited: { "I.5.e": pages("31-33"), "I.5.f": pages("34"), "III.3.g": pages("33") },
  },
  "DOC-20": {
    version: "",
    received: "2026-09-08",
    location: staffFiles,
    cited: { "I.5.c": pages("6"), "II.4.c": pages("7"), "II.4.h": pages("9") },
  },
  "DOC-21": { version: "1.0", received: "2026-09-07", location: library, cited: { "IV.2.c": pages("2-3"), "IV.2.d": pages("5") } },
  "DOC-22": { version: "1.1", received: "2026-09-10", location: paper, cited: { "I.1.d": pages("3-8") } },
  "DOC-23": { version: "", received: "2026-09-09", location: library, cited: { "III.5.b": { nl: "kolom Effect", en: "column Effect" } } },
  "DOC-24": { version: "1.3", received: "2026-09-10", location: library, cited: { "III.4.a": pages("2-4"), "III.4.d": annex("A") } },
  "DOC-25": { version: "", received: "2026-09-10", location: website, cited: { "IV.3.b": paragraph("3") } },
  "DOC-26": {
    version: "6",
    received: "2026-09-07",
    location: intranet,
    cited: { "I.3.e": pages("5"), "IV.2.e": pages("6-8"), "IV.4.b": pages("14") },
  },
  "DOC-27": { version: "3", received: "2026-09-02", location: library, cited: { "IV.1.a": pages("2"), "IV.1.c": pages("4") } },
  "DOC-28": { version: "", received: "2026-09-11", location: library, cited: { "I.4.e": pages("1") } },
  "DOC-29": { version: "", received: "2026-09-04", location: paper, cited: {} },
  "DOC-30": { version: "2", received: "2026-09-08", location: staffFiles, cited: { "I.2.e": pages("1"), "II.3.b": pages("3") } },
  "DOC-31": { version: "", received: "2026-09-03", location: auditFiles, cited: { "III.2.a": pages("6"), "III.3.b": pages("6") } },
  "DOC-32": { version: "", received: "2026-09-10", location: library, cited: { "III.5.e": pages("1"), "IV.2.c": pages("3-5") } },
  "DOC-33": { version: "", received: "2026-09-09", location: library, cited: { "III.3.i": pages("2") } },
  "DOC-34": { version: "", received: "2026-09-11", location: website, cited: {} },
};
