import type { ExampleAnswers } from "../../exampleContent.ts";

export const sectionII: ExampleAnswers = {
  "II.2.a": {
    answer: "met",
    rationale: {
      nl: "Twaalf fte behandelden 2.706 klachten, net binnen de norm van 230 per volle baan in DOC-02. Bij de invoering van het nieuwe systeem waren er vijf weken drie uitzendkrachten; INT-07 noemt dat krap maar genoeg.",
      en: "Twelve FTE closed 2,706 complaints, just within the standard of 230 per full-time post in DOC-02. When the new system came in there were three temporary staff for five weeks; INT-07 calls that tight but enough.",
    },
    self: { answer: "met" },
  },
  "II.2.b": {
    answer: "met",
    rationale: {
      nl: "Een behandelaar mag € 75 vergoeden (DOC-06). Van 312 vergoedingen paste 69 % daarbinnen; de rest tekende de teamleider in twee dagen. Het is net voldoende, maar sinds de tarieven van januari knelt het bedrag, zegt INT-05.",
      en: "A handler may compensate €75 (DOC-06). Of 312 compensations 69% fitted; the team leader signed the rest within two days. It just suffices, but since the January tariffs the amount pinches, says INT-05.",
    },
    self: { answer: "met" },
  },
  "II.3.a": {
    answer: "met",
    rationale: {
      nl: "Sinds oktober 2024 hoort bij elke sollicitatie een rollenspel; het nieuwe profiel zit bij DOC-07. Van negen kandidaten vielen er drie op af, vertelt INT-08.",
      en: "Since October 2024 every application has included a role-play; the new profile is with DOC-07. Three of nine candidates dropped out on it, says INT-08.",
    },
    self: { answer: "met", rationale: { nl: "Nieuw profiel en rollenspel.", en: "New profile and role-play." } },
  },
  "II.3.b": {
    answer: "met",
    rationale: {
      nl: "De driedaagse training is gevolgd door 14 van de 14 behandelaars en 51 van de 58 mensen van klantcontact; in 2024 waren dat er 31 (DOC-07). De zeven anderen staan voor september op de lijst (INT-08).",
      en: "The three-day training was completed by 14 of 14 handlers and 51 of 58 front-office staff; in 2024 it was 31 (DOC-07). The seven others are listed for September (INT-08).",
    },
    self: { answer: "met", rationale: { nl: "65 van de 72 mensen getraind.", en: "65 of 72 people trained." } },
  },
  "II.3.c": {
    answer: "met",
    rationale: {
      nl: "Negen van de tien medewerkers vatten het probleem goed samen voordat zij iets toezegden (OBS-2). INT-04, INT-05 en INT-07 vinden kennis van warmte nog het zwakst, en vragen elkaar daarbij om hulp.",
      en: "Nine of ten staff summarised the problem well before promising anything (OBS-2). INT-04, INT-05 and INT-07 consider knowledge of heating weakest, and ask each other for help with it.",
    },
    self: { answer: "met" },
  },
  "II.3.d": {
    answer: "met",
    rationale: {
      nl: "De toon in de gesprekken was vriendelijk en zonder verdediging (OBS-2). Ook over kritiek op henzelf praten medewerkers en leiding open (INT-06, INT-07, INT-13).",
      en: "The tone of the calls was friendly and not defensive (OBS-2). Staff and management also talk openly about criticism of themselves (INT-06, INT-07, INT-13).",
    },
    self: { answer: "met" },
  },
  "II.3.e": {
    answer: "met",
    rationale: {
      nl: "In 27 van de 30 dossiers staat wat de klant wilde en wat daarmee is gedaan (SAM-1), precies 90 %; bij zo weinig dossiers kan het ook 74 zijn. Vorig jaar waren het er 24. INT-04 schrijft de wens van de klant nu in diens eigen woorden op.",
      en: "In 27 of 30 files it says what the customer wanted and what was done with it (SAM-1), exactly 90%; with so few files it may also be 74. Last year there were 24. INT-04 now writes down the customer's wish in the customer's own words.",
    },
    self: { answer: "met" },
  },
  "II.3.f": {
    answer: "met",
    rationale: {
      nl: "In april is een brief over voorschotten tegengehouden omdat hij onjuist was, en ook wie erover ging, steunde dat (INT-03, INT-04, INT-05, INT-07). In één dossier van de steekproef is de tegenspraak letterlijk te lezen (SAM-1).",
      en: "In April a letter about advance payments was stopped because it was wrong, and those in charge supported this (INT-03, INT-04, INT-05, INT-07). In one file of the sample the challenge can be read verbatim (SAM-1).",
    },
    self: { answer: "met" },
  },
  "II.3.g": {
    answer: "met",
    rationale: {
      nl: "Een 'dilemmatafel' kwam sinds februari drie keer bijeen, met een directeur aan tafel (DOC-11). INT-02, INT-03 en INT-05 vertellen hetzelfde verhaal over een weduwe met een schuld van haar man: de klant kreeg gelijk.",
      en: "A 'dilemma table' has met three times since February, with a director present (DOC-11). INT-02, INT-03 and INT-05 tell the same story about a widow with her husband's debt: the customer was proved right.",
    },
    self: { answer: "met" },
  },
  "II.4.a": {
    answer: "partly",
    rationale: {
      nl: "Het nieuwe systeem maakte het werk sneller, maar niet beter voor de klant: webklachten krijgen een brief en haast is niet te zien (SAM-1). Het klantbeeld op één scherm komt in oktober 2025, aldus INT-03.",
      en: "The new system made work faster, but not better for the customer: web complaints get a letter and urgency is not visible (SAM-1). The single customer view comes in October 2025, says INT-03.",
    },
    reason: { nl: "Sneller werken is niet hetzelfde als betere dienstverlening.", en: "Working faster is not the same as better service." },
    self: { answer: "met" },
  },
  "II.4.b": {
    answer: "met",
    rationale: {
      nl: "Opnamen van gesprekken dienen sinds het voorjaar ook als lesmateriaal; DOC-07 plant er elk kwartaal twee uur voor in. INT-08 ziet dat vooral nieuwe mensen ervan leren.",
      en: "Since spring call recordings have also served as teaching material; DOC-07 plans two hours a quarter for it. INT-08 sees that new people learn most from it.",
    },
    self: { answer: "met" },
  },
  "II.4.c": {
    answer: "partly",
    rationale: {
      nl: "Er is een dagstart waarin ideeën worden genoemd, maar niemand houdt ze bij (INT-06, INT-13). In het medewerkersonderzoek vindt 55 % dat er iets met hun inbreng gebeurt (DOC-12).",
      en: "There is a stand-up in which ideas are mentioned, but nobody keeps track of them (INT-06, INT-13). In the staff survey 55% say something is done with their input (DOC-12).",
    },
    reason: {
      nl: "Luisteren zonder opvolging is nog niet actief luisteren.",
      en: "Listening without follow-up is not yet active listening.",
    },
    self: { answer: "met" },
  },
  "II.4.d": {
    answer: "met",
    rationale: {
      nl: "Van de 27 verbeteringen kwamen er zes van medewerkers; de kortere meterstandbrief is daarvan de bekendste (DOC-11). INT-09 legde uit hoe de proef verliep en wat men ervan leerde.",
      en: "Of the 27 improvements six came from staff; the shorter meter-reading letter is the best known (DOC-11). INT-09 explained how the trial went and what was learned.",
    },
    self: { answer: "met" },
  },
  "II.4.e": {
    answer: "notMet",
    rationale: {
      nl: "Ideeën van medewerkers komen niet terug in trainingen (DOC-07). INT-08 wist niet dat er een lijst met ideeën bestaat.",
      en: "Staff ideas do not return in training (DOC-07). INT-08 did not know that a list of ideas exists.",
    },
    reason: { nl: "De zelfbeoordeling noemt één voorbeeld uit 2023.", en: "The self-assessment names one example from 2023." },
    self: { answer: "partly" },
  },
  "II.4.f": {
    answer: "partly",
    rationale: {
      nl: "Klantoordelen per medewerker gaan naar de teamleider, die ze bespreekt als een cijfer laag is (INT-07). Van een leergesprek over wat goed ging, of van een wijziging in het proces, is geen verslag te vinden (DOC-07).",
      en: "Customer ratings per employee go to the team leader, who discusses them when a figure is low (INT-07). No record can be found of a learning talk about what went well, or of a change in the process (DOC-07).",
    },
    reason: { nl: "Alleen lage cijfers worden besproken.", en: "Only low figures are discussed." },
    self: { answer: "met" },
  },
  "II.4.g": {
    answer: "notMet",
    rationale: {
      nl: "De regeling (DOC-06) dateert van 2019 en kent alleen bedragen. In elf van de 30 dossiers lag de zaak stil tot iemand had getekend (SAM-1); INT-05 heeft daar een map van.",
      en: "The rules (DOC-06) date from 2019 and cover amounts only. In eleven of 30 files the case stalled until someone had signed (SAM-1); INT-05 keeps a folder of these.",
    },
    reason: {
      nl: "Een regeling is er, maar de praktijk laat elf stilgevallen zaken zien.",
      en: "There are rules, but practice shows eleven stalled cases.",
    },
    self: { answer: "partly" },
  },
  "II.4.h": {
    answer: "notMet",
    rationale: {
      nl: "In vier van de vijf gesprekken op de werkvloer kwam spontaan wachten op toestemming ter sprake (INT-04, INT-05, INT-06, INT-13). In het onderzoek ervaart 47 % genoeg ruimte (DOC-12).",
      en: "In four of five shop-floor interviews waiting for permission came up unprompted (INT-04, INT-05, INT-06, INT-13). In the survey 47% feel enough room (DOC-12).",
    },
    reason: {
      nl: "De teamleiding vulde dit in zonder het onderzoek te kennen.",
      en: "Team leaders filled this in without knowing the survey.",
    },
    self: { answer: "met" },
  },
  "II.4.i": {
    answer: "met",
    rationale: {
      nl: "De klant laten meekiezen mag altijd en gebeurt ook: 27 van de 30 dossiers noemen een vraag aan de klant (SAM-1). INT-04, INT-05 en INT-07 ervaren geen rem.",
      en: "Letting the customer choose is always allowed and is done: 27 of 30 files mention a question to the customer (SAM-1). INT-04, INT-05 and INT-07 feel no restraint.",
    },
    self: { answer: "met" },
  },
  "II.4.j": {
    answer: "notMet",
    rationale: {
      nl: "Een oorzaak melden kan sinds februari, maar van de 19 meldingen zijn er elf zonder antwoord gebleven (DOC-11). 'Je gooit een briefje in een put', zegt INT-04.",
      en: "Reporting a cause has been possible since February, but of 19 reports eleven have had no answer (DOC-11). 'You drop a note into a well', says INT-04.",
    },
    reason: {
      nl: "Melden zonder antwoord geeft geen ruimte om herhaling te voorkomen.",
      en: "Reporting without an answer gives no room to prevent repetition.",
    },
    self: { answer: "partly" },
  },
  "II.4.k": {
    answer: "notMet",
    rationale: {
      nl: "Niemand kon een voorbeeld noemen van tijd die vrijkwam om iets goeds te herhalen (INT-05, INT-06, INT-07).",
      en: "Nobody could name time made free to repeat something good (INT-05, INT-06, INT-07).",
    },
  },
};
