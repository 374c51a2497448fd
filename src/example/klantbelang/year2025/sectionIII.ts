import type { ExampleAnswers } from "../../exampleContent.ts";

export const sectionIII: ExampleAnswers = {
  "III.2.a": {
    answer: "met",
    rationale: {
      nl: "De procesaudit van oktober 2023 krijgt in oktober 2025 een vervolg; het meerjarenplan dat de auditcommissie in december 2024 vaststelde, legt twee jaar vast (DOC-08). INT-03 heeft de datum in de agenda.",
      en: "The process audit of October 2023 is followed by one in October 2025; the multi-year plan adopted by the audit committee in December 2024 fixes two years (DOC-08). INT-03 has the date in the diary.",
    },
    self: {
      answer: "met",
      rationale: { nl: "Elke twee jaar, vastgelegd in het meerjarenplan.", en: "Every two years, fixed in the multi-year plan." },
    },
  },
  "III.2.b": {
    answer: "met",
    rationale: {
      nl: "Van de acht aanbevelingen uit 2023 zijn er zes klaar; vorig jaar waren dat er twee (DOC-08). Drie zijn nagelopen in het werk zelf en klopten. INT-03 meldt de stand elk kwartaal aan de directie.",
      en: "Of the eight recommendations of 2023 six are complete; last year it was two (DOC-08). Three were checked in the work itself and were right. INT-03 reports progress to the executive board every quarter.",
    },
    self: { answer: "met" },
  },
  "III.2.c": {
    answer: "met",
    rationale: {
      nl: "De kwartaalrapportage (DOC-04) geeft aantallen, oorzaken en termijnen, en sinds december ook een duiding. Het aantal van 2.741 klachten sluit aan op REG-2, wat INT-03 elk kwartaal zelf natrekt.",
      en: "The quarterly report (DOC-04) gives numbers, causes and terms, and since December an interpretation as well. The number of 2,741 complaints agrees with REG-2, which INT-03 checks every quarter.",
    },
    self: { answer: "met" },
  },
  "III.2.d": {
    answer: "met",
    rationale: {
      nl: "Voor het eerst steunt de risicoanalyse op klachten: twee van de tien klantrisico's noemen een aantal (DOC-09). INT-10 zette 'verkeerde meterkoppeling' daardoor op de lijst.",
      en: "For the first time the risk analysis rests on complaints: two of ten customer risks quote a number (DOC-09). It made INT-10 put 'wrong meter link' on the list.",
    },
    self: { answer: "met" },
  },
  "III.2.e": {
    answer: "met",
    rationale: {
      nl: "Sinds mei 2025 geeft het systeem een melding bij vijf klachten uit één postcodegebied binnen een dag (DOC-10). Er waren twee meldingen, waarvan één terecht; INT-10 belde binnen een uur. De werkwijze is nog jong.",
      en: "Since May 2025 the system has raised an alert at five complaints from one postcode area within a day (DOC-10). There were two alerts, one of them justified; INT-10 called within the hour. The method is still young.",
    },
    self: { answer: "met", rationale: { nl: "Meldingen werken sinds mei.", en: "Alerts have worked since May." } },
  },
  "III.3.a": {
    answer: "met",
    rationale: {
      nl: "De audit van 2023 toetste het proces, de procedure en de naleving (DOC-08, deel 2). Het plan voor oktober 2025 doet hetzelfde met 40 dossiers, zo lichtte INT-03 toe.",
      en: "The 2023 audit tested process, procedure and compliance (DOC-08, part 2). The plan for October 2025 does the same with 40 files, as INT-03 explained.",
    },
    self: { answer: "met" },
  },
  "III.3.b": {
    answer: "notMet",
    rationale: {
      nl: "De audit van 2023 en het plan voor 2025 gaan over naleving; of klachten goed worden opgelost, staat er niet in (DOC-08). INT-09 zou daarvoor klanten willen bellen.",
      en: "The 2023 audit and the plan for 2025 concern compliance; whether complaints are resolved well is not in them (DOC-08). INT-09 would like to call customers for this.",
    },
    reason: { nl: "Naleving is iets anders dan kwaliteit en effect.", en: "Compliance is not the same as quality and effect." },
    self: { answer: "partly" },
  },
  "III.3.c": {
    answer: "partly",
    rationale: {
      nl: "De directie besprak de stand van de aanbevelingen in maart 2025 (DOC-03), maar legde ze niet naast de nieuwe doelen. INT-02 wil dat in november wel doen.",
      en: "The executive board discussed the recommendations in March 2025 (DOC-03) but did not set them beside the new objectives. INT-02 intends to do so in November.",
    },
    reason: { nl: "Besproken, maar niet vergeleken met missie en doelen.", en: "Discussed, but not compared with mission and objectives." },
    self: { answer: "met" },
  },
  "III.3.d": {
    answer: "met",
    rationale: {
      nl: "Vier wijzigingen gaan terug op de audit van 2023, zoals één eigenaar per klacht in procedure versie 3 (DOC-05). INT-03 wees in het systeem aan wat er is veranderd.",
      en: "Four changes go back to the 2023 audit, such as one owner per complaint in version 3 of the procedure (DOC-05). INT-03 pointed out in the system what has changed.",
    },
    self: { answer: "met" },
  },
  "III.3.e": {
    answer: "partly",
    rationale: {
      nl: "Op intranet stonden in het voorjaar drie berichten over verbeteringen (DOC-11). Behandelaars kennen ze, klantcontact niet (INT-06, INT-13).",
      en: "In spring the intranet carried three items on improvements (DOC-11). Handlers know them, the front office does not (INT-06, INT-13).",
    },
    reason: { nl: "De helft van de medewerkers bereikt het niet.", en: "It does not reach half the staff." },
    self: { answer: "met" },
  },
  "III.3.f": {
    answer: "notMet",
    rationale: {
      nl: "Klanten horen niets over verbeteringen: website noch nieuwsbrief noemt er een (OBS-1). INT-11 heeft er geen opdracht voor.",
      en: "Customers hear nothing about improvements: neither website nor newsletter mentions one (OBS-1). INT-11 has not been asked to.",
    },
    self: { answer: "notMet" },
  },
  "III.3.g": {
    answer: "notMet",
    rationale: {
      nl: "De stand van de doelen hangt op het klantcentrum, maar is niet bijgewerkt sinds maart. Klanten vinden niets (OBS-1, INT-11).",
      en: "Progress on the objectives hangs in the customer centre but has not been updated since March. Customers find nothing (OBS-1, INT-11).",
    },
    reason: { nl: "Verouderd voor medewerkers en afwezig voor klanten.", en: "Out of date for staff and absent for customers." },
    self: { answer: "partly" },
  },
  "III.3.h": {
    answer: "partly",
    rationale: {
      nl: "Van de vier grootste oorzaken, samen 81 % van de klachten, loopt er op twee een aanpak (REG-2, DOC-11). Voor de jaarnota, de grootste, begint die pas in het najaar (INT-12).",
      en: "Of the four main causes, together 81% of complaints, two are being tackled (REG-2, DOC-11). For the annual bill, the largest, this starts only in autumn (INT-12).",
    },
    reason: { nl: "De grootste oorzaak heeft nog geen aanpak.", en: "The largest cause is not yet being tackled." },
    self: { answer: "met" },
  },
  "III.3.i": {
    answer: "partly",
    rationale: {
      nl: "Facturatie krijgt sinds februari een overzicht van haar oorzaken (DOC-11, INT-12). De buitendienst en de aannemers krijgen niets, terwijl 412 klachten over hen gaan (REG-2).",
      en: "Since February Billing has received an overview of its causes (DOC-11, INT-12). Field service and contractors receive nothing, while 412 complaints concern them (REG-2).",
    },
    reason: { nl: "Eén afdeling is nog niet alle verantwoordelijken.", en: "One department is not yet all those responsible." },
    self: { answer: "met" },
  },
  "III.4.a": {
    answer: "met",
    rationale: {
      nl: "Het jaarlijkse onderzoek bereikte 1.121 klanten en stelt vaste vragen, zodat jaren te vergelijken zijn (VOC-1). INT-11 kreeg er in 2025 budget voor een klantpanel bij.",
      en: "The annual survey reached 1,121 customers and asks fixed questions, so that years can be compared (VOC-1). In 2025 INT-11 was given a budget for a customer panel too.",
    },
    self: { answer: "met" },
  },
  "III.4.b": {
    answer: "notMet",
    rationale: {
      nl: "Onderzoek naar wat klanten niet zeggen is er niet; VOC-1 bestaat uit vragenlijsten. INT-11 zegt dat niemand erom heeft gevraagd.",
      en: "There is no research into what customers leave unsaid; VOC-1 consists of questionnaires. INT-11 says nobody asked for it.",
    },
  },
  "III.4.c": {
    answer: "met",
    rationale: {
      nl: "Per dienst is er een cijfer met redenen: water 8,0, warmte 6,9 en klantcontact 7,2 (VOC-1). INT-11 laat de teamleiders de open antwoorden zelf lezen.",
      en: "Per service there is a rating with reasons: water 8.0, heating 6.9 and customer contact 7.2 (VOC-1). INT-11 has team leaders read the open answers themselves.",
    },
    self: { answer: "met" },
  },
  "III.4.d": {
    answer: "notMet",
    rationale: {
      nl: "Naar gevoel wordt nergens gevraagd (VOC-1, REG-4). INT-11 noemt het woord 'boos' in de open antwoorden, maar telt het niet.",
      en: "Nobody asks about feelings (VOC-1, REG-4). INT-11 mentions the word 'angry' in the open answers, but does not count it.",
    },
    self: { answer: "notMet" },
  },
  "III.4.e": {
    answer: "partly",
    rationale: {
      nl: "De uitkomsten zijn in vijf van de acht teams besproken (DOC-12). De groep van INT-06 hoorde er nu voor het eerst van.",
      en: "The results were discussed in five of eight teams (DOC-12). The group of INT-06 now heard of them for the first time.",
    },
    reason: { nl: "Drie teams zijn overgeslagen.", en: "Three teams were skipped." },
    self: { answer: "met" },
  },
  "III.4.f": {
    answer: "notMet",
    rationale: {
      nl: "Klanten die meededen aan het onderzoek horen niets terug, en de website noemt alleen een cijfer (OBS-1, INT-11).",
      en: "Customers who took part in the survey hear nothing back, and the website only gives a rating (OBS-1, INT-11).",
    },
  },
  "III.4.g": {
    answer: "notMet",
    rationale: {
      nl: "Een vast moment om van klantinzichten te leren ontbreekt in DOC-07. INT-08 hoopt op een half uur per week vanaf september 2025.",
      en: "DOC-07 has no fixed moment for learning from customer insights. INT-08 hopes for half an hour a week from September 2025.",
    },
    self: { answer: "notMet" },
  },
  "III.4.h": {
    answer: "notMet",
    rationale: {
      nl: "Acht klagers uit de steekproef wilden horen wat er was verbeterd; twee kregen bericht (SAM-1). INT-04 doet het als hij eraan denkt.",
      en: "Eight complainants in the sample wanted to hear what was improved; two were told (SAM-1). INT-04 does it when he thinks of it.",
    },
    reason: { nl: "Twee van de acht is geen werkwijze.", en: "Two of eight is not a method." },
    self: { answer: "partly" },
  },
  "III.5.a": {
    answer: "partly",
    rationale: {
      nl: "Op de werkvloer en in de staf wil men leren (INT-03, INT-04, INT-09). Of de omgang met feedback zelf goed gaat, is in het hele jaar niet besproken (DOC-11).",
      en: "Shop floor and staff want to learn (INT-03, INT-04, INT-09). Whether feedback itself is handled well was not discussed all year (DOC-11).",
    },
    reason: {
      nl: "Het leren gaat over de dienst, niet over de omgang met feedback.",
      en: "Learning concerns the service, not the handling of feedback.",
    },
    self: { answer: "met" },
  },
  "III.5.b": {
    answer: "notMet",
    rationale: {
      nl: "Van vijftien uitgevoerde verbeteringen is bij vijf het effect gemeten (DOC-11). INT-09 noemt het een cirkel met een gat.",
      en: "Of fifteen completed improvements the effect of five was measured (DOC-11). INT-09 calls it a circle with a gap.",
    },
    reason: { nl: "Zonder meting achteraf is er geen cirkel.", en: "Without measuring afterwards there is no circle." },
    self: { answer: "partly" },
  },
  "III.5.c": {
    answer: "partly",
    rationale: {
      nl: "Vier disciplines zitten in het verbeteroverleg (DOC-11). IT en de buitendienst schuiven niet aan, en juist daar ligt volgens INT-12 de meterkoppeling.",
      en: "Four disciplines sit in the improvement meeting (DOC-11). IT and field service do not join, and according to INT-12 that is just where the meter link lies.",
    },
    reason: { nl: "Twee disciplines die nodig zijn, ontbreken.", en: "Two disciplines that are needed are missing." },
    self: { answer: "met" },
  },
  "III.5.d": {
    answer: "met",
    rationale: {
      nl: "Vijf mensen uit twee lagen vertelden over een eigen fout zonder dat wij ernaar vroegen (INT-04, INT-05, INT-06, INT-07, INT-13). De mooiste: een verkeerde bijlage aan 200 klanten, in een uur gemeld en samen hersteld.",
      en: "Five people from two layers told us about a mistake of their own without being asked (INT-04, INT-05, INT-06, INT-07, INT-13). The finest: a wrong annex to 200 customers, reported within the hour and repaired together.",
    },
    self: { answer: "met" },
  },
  "III.5.e": {
    answer: "partly",
    rationale: {
      nl: "Twee scherpe klagers zijn gevraagd voor het klantpanel dat in november 2025 begint (INT-11). Tot nu toe is het een voornemen; DOC-02 noemt het met een halve zin.",
      en: "Two sharp complainants were asked for the customer panel that starts in November 2025 (INT-11). So far it is an intention; DOC-02 mentions it in half a sentence.",
    },
    self: { answer: "partly" },
  },
  "III.5.f": {
    answer: "notMet",
    rationale: {
      nl: "Kritische medewerkers krijgen ruimte, maar partners niet: de vier aannemers spraken in de periode niemand over klachten (INT-12). Een afspraak daarover ontbreekt in DOC-02.",
      en: "Critical staff get room, but partners do not: in the period the four contractors spoke to nobody about complaints (INT-12). DOC-02 has no agreement on it.",
    },
  },
  "III.5.g": {
    answer: "notMet",
    rationale: {
      nl: "Vloedmark ging niet naar de bijeenkomsten van de branche, waar het in 2024 nog twee keer was (INT-03). De invoering van het systeem kreeg voorrang; DOC-02 noemt geen vergelijking.",
      en: "Vloedmark did not attend the sector's meetings, where it still was twice in 2024 (INT-03). The new system took precedence; DOC-02 has no comparison.",
    },
    reason: { nl: "Geen enkel bezoek in de periode.", en: "Not one visit in the period." },
    self: { answer: "partly" },
  },
};
