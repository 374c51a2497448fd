import type { ExampleAnswers } from "../../exampleContent.ts";

export const sectionII: ExampleAnswers = {
  "II.2.a": {
    answer: "met",
    rationale: {
      nl: "De elf fte bij Klachten behandelden 2.441 klachten, 222 per volle baan. Van de late zaken wachtte 71 % op een andere afdeling en niet op een behandelaar (REG-1). Krap in februari, maar voldoende, vindt INT-06.",
      en: "The eleven FTE in Complaints closed 2,441 complaints, 222 per full-time post. Of the late cases 71% waited for another department, not for a handler (REG-1). Tight in February, but sufficient, INT-06 finds.",
    },
    self: { answer: "met" },
  },
  "II.2.b": {
    answer: "met",
    rationale: {
      nl: "Behandelaars mogen € 75 vergoeden (DOC-05). Van de 305 vergoedingen viel 86 % daarbinnen, en INT-03 hoefde zelden te vragen.",
      en: "Handlers may compensate €75 (DOC-05). Of 305 compensations 86% fell within that, and INT-03 seldom had to ask.",
    },
    self: { answer: "met" },
  },
  "II.3.a": {
    answer: "partly",
    rationale: {
      nl: "Het profiel noemt 'klantgericht' zonder te zeggen hoe dat wordt getoetst (DOC-06). INT-07 gaat in gesprekken op haar gevoel af.",
      en: "The profile says 'customer-focused' without saying how this is tested (DOC-06). INT-07 goes by her instinct in interviews.",
    },
    reason: { nl: "Een woord in het profiel is nog geen selectie.", en: "A word in the profile is not yet selection." },
    self: { answer: "met" },
  },
  "II.3.b": {
    answer: "notMet",
    rationale: {
      nl: "Van de 58 mensen van klantcontact volgden er 31 de training, en van de behandelaars negen van de twaalf (DOC-06). INT-07 kreeg voor de rest geen uren los.",
      en: "Of the 58 front-office staff 31 took the training, and of the handlers nine of twelve (DOC-06). INT-07 could not get hours for the rest.",
    },
    reason: { nl: "Iets meer dan de helft is te weinig.", en: "Just over half is too few." },
    self: { answer: "partly" },
  },
  "II.3.c": {
    answer: "met",
    rationale: {
      nl: "Acht van de tien gesprekken waren vakkundig en volledig (OBS-2). INT-03, INT-05 en INT-06 leunen op ervaring: gemiddeld vijf jaar in het vak.",
      en: "Eight of ten calls were competent and complete (OBS-2). INT-03, INT-05 and INT-06 rely on experience: five years in the job on average.",
    },
    self: { answer: "met" },
  },
  "II.3.d": {
    answer: "met",
    rationale: {
      nl: "De grondhouding is goed: niemand verdedigde zich en niemand kapte af (OBS-2). Ook in de gesprekken klonk begrip voor boze klanten door (INT-03, INT-05, INT-06).",
      en: "The basic attitude is good: nobody became defensive and nobody cut a caller off (OBS-2). The interviews too showed understanding of angry customers (INT-03, INT-05, INT-06).",
    },
    self: { answer: "met" },
  },
  "II.3.e": {
    answer: "partly",
    rationale: {
      nl: "In 24 van de 30 dossiers is met de wens van de klant rekening gehouden (SAM-1). In de andere zes kreeg hij een standaardoplossing; INT-04 wijt dat aan de weekcijfers.",
      en: "In 24 of 30 files the customer's wish was taken into account (SAM-1). In the other six a standard solution was given; INT-04 blames the weekly figures.",
    },
    reason: { nl: "80 % is minder dan een steekproef vraagt.", en: "80% is less than a sample requires." },
    self: { answer: "met" },
  },
  "II.3.f": {
    answer: "met",
    rationale: {
      nl: "In twee dossiers ging een behandelaar in tegen Facturatie en kreeg de klant gelijk (SAM-1). INT-03, INT-04 en INT-06 vinden zulke tegenspraak gewoon.",
      en: "In two files a handler stood up to Billing and the customer was proved right (SAM-1). INT-03, INT-04 and INT-06 consider such challenge normal.",
    },
    self: { answer: "met" },
  },
  "II.3.g": {
    answer: "partly",
    rationale: {
      nl: "Behandelaars komen op voor de klant, maar tot de teamleider; niemand bracht dit jaar een zaak bij de directie (INT-03, INT-04, INT-06).",
      en: "Handlers stand up for the customer, but only as far as the team leader; nobody took a case to the executive board this year (INT-03, INT-04, INT-06).",
    },
    reason: { nl: "Het gesprek met de directie ontbreekt.", en: "The dialogue with the executive board is missing." },
    self: { answer: "met" },
  },
  "II.4.a": {
    answer: "notMet",
    rationale: {
      nl: "Het registratiesysteem uit 2011 vraagt dubbel invoeren en toont geen eerdere klachten (OBS-2). INT-03 houdt een eigen spreadsheet bij.",
      en: "The registration system of 2011 demands double entry and shows no earlier complaints (OBS-2). INT-03 keeps a spreadsheet.",
    },
    reason: { nl: "Het systeem houdt het werk eerder op.", en: "If anything, the system slows the work down." },
    self: { answer: "partly" },
  },
  "II.4.b": {
    answer: "notMet",
    rationale: {
      nl: "Opnamen van gesprekken dienen alleen voor geschillen en niet voor leren (DOC-06, INT-07).",
      en: "Call recordings serve disputes only and not learning (DOC-06, INT-07).",
    },
    self: { answer: "notMet" },
  },
  "II.4.c": {
    answer: "partly",
    rationale: {
      nl: "De teamleider luistert goed, vinden haar mensen (INT-05). Wat er daarna gebeurt, ziet niemand; een lijst is er niet (INT-06).",
      en: "The team leader listens well, her people find (INT-05). What happens next nobody sees; there is no list (INT-06).",
    },
    self: { answer: "partly" },
  },
  "II.4.d": {
    answer: "partly",
    rationale: {
      nl: "Twee van de veertien verbeteringen kwamen van medewerkers (DOC-03). INT-02 noemt de nieuwe telefoonkeuze als voorbeeld, maar kan niet zeggen wat zij opleverde.",
      en: "Two of fourteen improvements came from staff (DOC-03). INT-02 names the new telephone menu as an example, but cannot say what it yielded.",
    },
    reason: { nl: "Twee voorbeelden zonder uitkomst.", en: "Two examples without a result." },
    self: { answer: "met" },
  },
  "II.4.e": {
    answer: "notMet",
    rationale: {
      nl: "Inbreng van medewerkers komt in geen enkele training terug (DOC-06).",
      en: "Staff input returns in no training at all (DOC-06).",
    },
  },
  "II.4.f": {
    answer: "notMet",
    rationale: {
      nl: "Individuele cijfers gaan over gesprekstijd en niet over de klant (INT-05, INT-06).",
      en: "Individual figures are about call time and not about the customer (INT-05, INT-06).",
    },
    reason: { nl: "Gesprekstijd zegt niets over hoe de klant geholpen is.", en: "Call time does not say how the customer was helped." },
    self: { answer: "partly" },
  },
  "II.4.g": {
    answer: "partly",
    rationale: {
      nl: "Het bedrag is ruim genoeg, andere oplossingen vragen een handtekening (DOC-05). Zeven van de 30 dossiers lagen daarop te wachten (SAM-1, INT-04).",
      en: "The amount is ample, other solutions require a signature (DOC-05). Seven of 30 files lay waiting for one (SAM-1, INT-04).",
    },
    reason: { nl: "De regeling kent alleen bedragen.", en: "The rules cover amounts only." },
    self: { answer: "met" },
  },
  "II.4.h": {
    answer: "notMet",
    rationale: {
      nl: "Drie van de vier gesprekken op de werkvloer noemen wachten op toestemming als grootste ergernis (INT-03, INT-04, INT-05).",
      en: "Three of four shop-floor interviews name waiting for permission as the greatest annoyance (INT-03, INT-04, INT-05).",
    },
    reason: { nl: "De medewerkers zien dit anders dan hun leiding.", en: "Staff see this differently from their managers." },
    self: { answer: "met" },
  },
  "II.4.i": {
    answer: "partly",
    rationale: {
      nl: "De klant mag meekiezen, maar bij klantcontact durft men het niet voor te stellen (INT-05). Anderen doen het wel (INT-03, SAM-1).",
      en: "The customer may choose, but the front office dares not suggest it (INT-05). Others do (INT-03, SAM-1).",
    },
    reason: { nl: "Eén groep voelt die ruimte niet.", en: "One group does not feel that room." },
    self: { answer: "met" },
  },
  "II.4.j": {
    answer: "notMet",
    rationale: {
      nl: "Voor oorzaken is er geen meldpunt. INT-04 belde drie keer met Facturatie en liet het toen rusten.",
      en: "There is nowhere to report causes. INT-04 called Billing three times and then let it rest.",
    },
    self: { answer: "notMet" },
  },
  "II.4.k": {
    answer: "notMet",
    rationale: {
      nl: "Tijd om een succes te herhalen is er niet; de vraag was nieuw voor iedereen (INT-05, INT-06).",
      en: "There is no time to repeat a success; the question was new to everyone (INT-05, INT-06).",
    },
  },
};
