import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExamplePoint, ExampleStep } from "../exampleContent.ts";
import { lead } from "./team.ts";

const serviceManager: LocalText = { nl: "Manager Klantenservice", en: "Customer Service manager" };
const leadAuditor: LocalText = { nl: lead, en: lead };
const communications: LocalText = { nl: "Hoofd Communicatie", en: "Head of Communications" };

const agreedBy = (by: LocalText, nl: string, en: string, on = "2026-10-12"): ExampleStep => ({ to: "agreed", on, by, note: { nl, en } });

export const pointsListening: readonly ExamplePoint[] = [
  {
    criteria: ["IV.2.b"],
    title: { nl: "Postadres op de klachtenpagina", en: "Postal address on the complaints page" },
    condition: {
      nl: "Het postadres ontbrak op de klachtenpagina (OBS-1).",
      en: "The postal address was missing from the complaints page (OBS-1).",
    },
    cause: { nl: "Bij de vernieuwing van de pagina in juli 2026 weggevallen.", en: "Dropped when the page was renewed in July 2026." },
    effect: {
      nl: "Zeven van de negen klachtbrieven kwamen eerst bij een andere afdeling terecht.",
      en: "Seven of nine complaint letters first went to another department.",
    },
    recommendation: {
      nl: "Zet het adres terug en test de pagina na elke wijziging met een vaste lijst.",
      en: "Restore the address and test the page against a fixed list after every change.",
    },
    owner: communications,
    term: "2026-10-15",
    impact: 2,
    effort: 1,
    grade: "observation",
    addedOn: "2026-09-18",
    steps: [
      agreedBy(communications, "Direct opgepakt tijdens het onderzoek.", "Taken up at once during the fieldwork.", "2026-09-21"),
      { to: "inProgress", on: "2026-09-22", by: communications, note: { nl: "Testlijst gemaakt.", en: "Test list made." } },
      {
        to: "done",
        on: "2026-09-25",
        by: communications,
        note: { nl: "Adres teruggezet, lijst in gebruik.", en: "Address restored, list in use." },
      },
      {
        to: "verified",
        on: "2026-10-20",
        by: leadAuditor,
        note: {
          nl: "Elf klachtbrieven kwamen sindsdien rechtstreeks aan.",
          en: "Eleven complaint letters have since arrived directly.",
        },
        evidence: ["OBS-6"],
      },
    ],
  },
  {
    criteria: ["IV.1.c"],
    title: { nl: "Pas sluiten als de klant klaar is", en: "Close only when the customer is done" },
    condition: {
      nl: "In 19 van de 30 dossiers (63 %) is bij de klant nagegaan of de klacht dicht kon (SAM-1); vijf van twintig klagers vonden hun zaak niet af (VOC-2).",
      en: "In 19 of 30 files (63%) the customer was asked whether the complaint could be closed (SAM-1); five of twenty complainants felt their case was not over (VOC-2).",
    },
    cause: {
      nl: "Bij e-mail sluit het systeem de zaak zodra de brief weg is.",
      en: "With e-mail the system closes the case as soon as the letter leaves.",
    },
    effect: { nl: "177 klachten gingen binnen 60 dagen weer open (REG-3).", en: "177 complaints reopened within 60 days (REG-3)." },
    recommendation: {
      nl: "Laat schriftelijke zaken zeven dagen open met de vraag of het is opgelost, en bel wie eerder afwees.",
      en: "Keep written cases open for seven days with the question whether it is resolved, and call those who rejected earlier.",
    },
    owner: { nl: "Teamleider klachten", en: "Complaints team leader" },
    term: "2026-12-15",
    impact: 5,
    effort: 2,
    grade: "major",
    addedOn: "2026-10-08",
    steps: [
      agreedBy(
        { nl: "Teamleider klachten", en: "Complaints team leader" },
        "Proef met drie behandelaars vanaf 1 november.",
        "Trial with three handlers from 1 November.",
      ),
      {
        to: "inProgress",
        on: "2026-11-02",
        by: { nl: "Teamleider klachten", en: "Complaints team leader" },
        note: { nl: "Proef loopt; eerste uitkomsten na twee weken.", en: "Trial under way; first results after two weeks." },
      },
    ],
  },
  {
    criteria: ["IV.2.d", "IV.2.e"],
    title: { nl: "Antwoord op het juiste kanaal en tempo", en: "Reply through the right channel and at the right pace" },
    condition: {
      nl: "Zes van de elf webklachten kregen een brief per post, en drie van de acht dringende zaken kregen voorrang (SAM-1).",
      en: "Six of eleven web complaints were answered by post, and three of eight urgent cases were given priority (SAM-1).",
    },
    cause: {
      nl: "De brievenmodule kan alleen post maken; urgentie is geen veld.",
      en: "The letter module can only produce post; urgency is not a field.",
    },
    effect: { nl: "Wie haast heeft, wacht even lang als ieder ander.", en: "Those in a hurry wait as long as everyone else." },
    recommendation: {
      nl: "Voeg een veld urgentie toe met drie voorbeelden per niveau en een eigen termijn, en verstuur brieven ook als bericht.",
      en: "Add an urgency field with three examples per level and its own term, and send letters as messages too.",
    },
    owner: { nl: "Manager IT", en: "IT manager" },
    term: "2027-04-30",
    impact: 4,
    effort: 4,
    grade: "major",
    addedOn: "2026-10-08",
    steps: [agreedBy({ nl: "Manager IT", en: "IT manager" }, "Gepland voor release 27.1.", "Planned for release 27.1.")],
  },
  {
    criteria: ["IV.2.a"],
    title: { nl: "Telefoonlijn ook op zondag", en: "Telephone line on Sundays too" },
    condition: {
      nl: "Een panellid stelde voor de klachtenlijn op zondag te openen (VOC-3).",
      en: "A panel member suggested opening the complaints line on Sundays (VOC-3).",
    },
    cause: { nl: "Op zondag is alleen de storingslijn bemand.", en: "On Sundays only the outage line is staffed." },
    effect: {
      nl: "Wie op zondag wil bellen, gebruikt het formulier of wacht tot maandag.",
      en: "Those who want to call on Sunday use the form or wait until Monday.",
    },
    recommendation: { nl: "Onderzoek met een proef van drie maanden of er behoefte is.", en: "Examine the need with a three-month trial." },
    owner: serviceManager,
    term: "2027-03-01",
    impact: 1,
    effort: 4,
    grade: "observation",
    addedOn: "2026-10-08",
    steps: [
      {
        to: "rejected",
        on: "2026-10-12",
        by: { nl: "Directeur Klant & Markt", en: "Director of Customer & Market" },
        note: {
          nl: "Op zondag kwamen in de periode 31 webklachten binnen en zag niemand af van een klacht om deze reden. De kosten (1,2 fte) wegen niet op.",
          en: "On Sundays 31 web complaints came in during the period and nobody dropped a complaint for this reason. The cost (1.2 FTE) is not justified.",
        },
      },
    ],
  },
];
