import type { ExampleAnswers } from "../../exampleContent.ts";

export const sectionI: ExampleAnswers = {
  "I.2.a": {
    answer: "notMet",
    rationale: {
      nl: "Er is alleen een beleidsstuk uit 2019 dat eind 2022 afliep (DOC-01). Succesfactoren staan er niet in, en INT-02 werkt met eigen vuistregels.",
      en: "There is only a policy paper from 2019 that expired at the end of 2022 (DOC-01). It names no success factors, and INT-02 works with rules of thumb.",
    },
    reason: { nl: "Een verlopen stuk telt niet als beleidsplan.", en: "An expired paper does not count as a policy plan." },
    self: { answer: "partly" },
  },
  "I.2.b": {
    answer: "partly",
    rationale: {
      nl: "Het oude stuk noemt 'snelheid' en 'tevredenheid' zonder maat of bron (DOC-01). INT-02 rekent wel elk kwartaal de termijnen uit.",
      en: "The old paper mentions 'speed' and 'satisfaction' without measure or source (DOC-01). INT-02 does calculate the terms every quarter.",
    },
    reason: {
      nl: "Er wordt geteld, maar de indicatoren zijn niet beschreven.",
      en: "Counting is done, but the indicators are not described.",
    },
    self: { answer: "met" },
  },
  "I.2.c": {
    answer: "notMet",
    rationale: {
      nl: "Doelen met een getal of datum zijn er niet (DOC-01). INT-01 vindt 'zo min mogelijk klachten' een doel, terwijl dat melden kan ontmoedigen.",
      en: "There are no objectives with a number or date (DOC-01). INT-01 considers 'as few complaints as possible' an objective, although that may discourage reporting.",
    },
    self: { answer: "notMet" },
  },
  "I.2.d": {
    answer: "notMet",
    rationale: {
      nl: "In tien van de 30 dossiers is niet te zien wie de klacht onder zich had (SAM-1). Behandelaars volgen hun eigen gewoonte; INT-03 en INT-04 beschrijven er twee verschillende.",
      en: "In ten of 30 files one cannot see who had charge of the complaint (SAM-1). Handlers follow habits of their own; INT-03 and INT-04 describe two different ones.",
    },
    reason: { nl: "De dossiers laten geen gezamenlijke werkwijze zien.", en: "The files show no shared way of working." },
    self: { answer: "partly" },
  },
  "I.2.e": {
    answer: "notMet",
    rationale: {
      nl: "Het stuk uit 2019 is destijds gemaild en daarna niet meer besproken (DOC-01, INT-06).",
      en: "The 2019 paper was e-mailed at the time and has not been discussed since (DOC-01, INT-06).",
    },
    self: { answer: "notMet" },
  },
  "I.2.f": {
    answer: "notMet",
    rationale: {
      nl: "Van de acht mensen op de werkvloer kende niemand het stuk (INT-03, INT-04, INT-05). INT-06 wist dat het bestond.",
      en: "Of eight people on the shop floor nobody knew the paper (INT-03, INT-04, INT-05). INT-06 knew that it existed.",
    },
    self: { answer: "notMet" },
  },
  "I.2.g": {
    answer: "partly",
    rationale: {
      nl: "De directie ontvangt de rapportage elk kwartaal (DOC-02), maar één keer in het jaar volgde een besluit. INT-01 leest vooral het totaal.",
      en: "The executive board receives the report every quarter (DOC-02), but only once in the year did a decision follow. INT-01 mainly reads the total.",
    },
    self: { answer: "partly" },
  },
  "I.2.h": {
    answer: "partly",
    rationale: {
      nl: "Alleen de termijn is over het hele jaar gemeten: 84,6 % (REG-1). Wat als te laat telt, was nergens omschreven; wij rekenden het met INT-02 opnieuw uit.",
      en: "Only the term was measured over the whole year: 84.6% (REG-1). What counts as late was described nowhere; with INT-02 we calculated it again.",
    },
    reason: {
      nl: "Eén cijfer zonder omschrijving is geen sturing op harde indicatoren.",
      en: "One figure without a definition is not steering on hard indicators.",
    },
    self: { answer: "met" },
  },
  "I.2.i": {
    answer: "notMet",
    rationale: {
      nl: "De 6,3 van klagers bleef bij de afdeling en kwam nooit op de directietafel (REG-3, DOC-02).",
      en: "The complainants' 6.3 stayed in the department and never reached the executive table (REG-3, DOC-02).",
    },
    self: { answer: "notMet" },
  },
  "I.2.j": {
    answer: "met",
    rationale: {
      nl: "De vijf ernstige klachten van dit jaar zijn binnen twee dagen aan de directeur voorgelegd, met zijn reactie in het verslag (DOC-02). INT-01 kende ze alle vijf nog.",
      en: "This year's five serious complaints were put to the director within two days, with his response in the minutes (DOC-02). INT-01 still knew all five.",
    },
    self: { answer: "met" },
  },
  "I.3.a": {
    answer: "partly",
    rationale: {
      nl: "In zes van de tien gesprekken was ruimte voor het verhaal van de klant (OBS-2). Wie nog geen klantnummer heeft, komt het formulier niet door (OBS-1, INT-05).",
      en: "In six of ten calls there was room for the customer's story (OBS-2). Those without a customer number cannot get through the form (OBS-1, INT-05).",
    },
    reason: { nl: "Niet-klanten lopen vast op het formulier.", en: "Non-customers get stuck on the form." },
    self: { answer: "met" },
  },
  "I.3.b": {
    answer: "notMet",
    rationale: {
      nl: "Hoe Vloedmark luistert en antwoordt, staat nergens beschreven (DOC-01). INT-02 schreef er voor nieuwe collega's een half blaadje over.",
      en: "How Vloedmark listens and responds is described nowhere (DOC-01). INT-02 wrote half a page about it for new colleagues.",
    },
    self: { answer: "notMet" },
  },
  "I.3.c": {
    answer: "notMet",
    rationale: {
      nl: "Zonder beleid over luisteren zijn er ook geen doelen voor; INT-01 heeft er nooit een gesteld (DOC-02).",
      en: "Without a policy on listening there are no objectives for it either; INT-01 never set one (DOC-02).",
    },
    self: { answer: "notMet" },
  },
  "I.3.d": {
    answer: "notMet",
    rationale: {
      nl: "De website zegt 'neem alleen contact op als het echt nodig is' (OBS-1). Dat houdt de 142 suggesties van dit jaar laag, denkt INT-09.",
      en: "The website says 'contact us only if really necessary' (OBS-1). That keeps this year's 142 suggestions low, INT-09 thinks.",
    },
    self: { answer: "notMet" },
  },
  "I.3.e": {
    answer: "notMet",
    rationale: {
      nl: "Het register kent alleen 'klacht' en 'overig' (DOC-04). Bij 'overig' vonden wij complimenten en vragen door elkaar; INT-02 herkent dat.",
      en: "The register knows only 'complaint' and 'other' (DOC-04). Under 'other' we found compliments and questions mixed; INT-02 recognises this.",
    },
    reason: { nl: "'Overig' is geen onderscheid.", en: "'Other' is not a distinction." },
    self: { answer: "partly" },
  },
  "I.3.f": {
    answer: "notMet",
    rationale: {
      nl: "Klachtcijfers en onderzoek worden door twee afdelingen gemaakt die elkaars stuk niet kennen (DOC-03, VOC-1, INT-09).",
      en: "Complaint figures and survey are made by two departments that do not know each other's papers (DOC-03, VOC-1, INT-09).",
    },
    self: { answer: "notMet" },
  },
  "I.3.g": {
    answer: "notMet",
    rationale: {
      nl: "In de directieverslagen komt andere feedback dan klachten niet voor (DOC-02).",
      en: "Feedback other than complaints does not occur in the executive minutes (DOC-02).",
    },
  },
  "I.3.h": {
    answer: "notMet",
    rationale: {
      nl: "Over suggesties en complimenten is behalve het aantal, 142 en 497, niets gemeten (DOC-03).",
      en: "Apart from the numbers, 142 and 497, nothing was measured about suggestions and compliments (DOC-03).",
    },
  },
  "I.4.a": {
    answer: "partly",
    rationale: {
      nl: "INT-01 sprak met warmte over twee klagers die hij ontmoette. INT-03 en INT-04 kregen in het hele jaar geen vraag van de directie.",
      en: "INT-01 spoke warmly of two complainants he had met. INT-03 and INT-04 received no question from the executive board all year.",
    },
    reason: {
      nl: "Oprecht, maar niet merkbaar voor wie klachten behandelt.",
      en: "Sincere, but not noticeable to those who handle complaints.",
    },
    self: { answer: "met" },
  },
  "I.4.b": {
    answer: "notMet",
    rationale: {
      nl: "Niemand op de werkvloer kon een voorbeeld geven (INT-03, INT-04, INT-05).",
      en: "Nobody on the shop floor could give an example (INT-03, INT-04, INT-05).",
    },
    self: { answer: "notMet" },
  },
  "I.4.c": {
    answer: "notMet",
    rationale: {
      nl: "Procedure versie 2 kent geen rol voor de directie bij een klacht (DOC-04). INT-04 moest om de vraag lachen.",
      en: "Version 2 of the procedure has no role for the executive board in a complaint (DOC-04). The question made INT-04 laugh.",
    },
    self: { answer: "notMet" },
  },
  "I.4.d": {
    answer: "notMet",
    rationale: {
      nl: "Eén van de 30 dossiers noemt andere klanten (SAM-1). Er is geen vraag of veld voor, bevestigt INT-08.",
      en: "One of 30 files mentions other customers (SAM-1). There is no question or field for it, INT-08 confirms.",
    },
    self: { answer: "notMet" },
  },
  "I.4.e": {
    answer: "notMet",
    rationale: {
      nl: "Bij een fout in 96 nota's zijn alleen de 14 klagers geholpen (DOC-03). De overige 82 kregen hun geld in de jaarnota terug, zonder uitleg (INT-08).",
      en: "With an error in 96 bills only the 14 complainants were helped (DOC-03). The other 82 got their money back in the annual bill, without explanation (INT-08).",
    },
    reason: { nl: "De andere klanten zijn niet actief benaderd.", en: "The other customers were not approached." },
    self: { answer: "partly" },
  },
  "I.5.a": {
    answer: "partly",
    rationale: {
      nl: "INT-03 is nieuwsgierig naar het waarom. Bij klantcontact telt vooral de gesprekstijd, vertelt de groep (INT-05).",
      en: "INT-03 is curious about the why. In the front office call time counts most, the group says (INT-05).",
    },
    self: { answer: "partly" },
  },
  "I.5.b": {
    answer: "notMet",
    rationale: {
      nl: "Scholing stopt na de eerste week; een derde van de mensen volgde in drie jaar niets (DOC-06, INT-07).",
      en: "Training ends after the first week; a third of the people followed nothing in three years (DOC-06, INT-07).",
    },
    self: { answer: "notMet" },
  },
  "I.5.c": {
    answer: "partly",
    rationale: {
      nl: "De sfeer in de teams is goed, maar 42 % durft geen kritiek te geven op een andere afdeling (DOC-06). INT-06 ziet dat ook.",
      en: "The mood in the teams is good, but 42% dare not criticise another department (DOC-06). INT-06 sees this too.",
    },
    reason: { nl: "Binnen het team open, daarbuiten niet.", en: "Open within the team, not beyond." },
    self: { answer: "met" },
  },
  "I.5.d": {
    answer: "notMet",
    rationale: {
      nl: "Met 497 complimenten is niets gedaan dan tellen (DOC-03, INT-02).",
      en: "Nothing was done with 497 compliments but count them (DOC-03, INT-02).",
    },
  },
  "I.5.e": {
    answer: "notMet",
    rationale: {
      nl: "Het jaarverslag zwijgt over klachten en INT-01 legt geen verband met het succes van het bedrijf.",
      en: "The annual report is silent on complaints and INT-01 makes no link with the company's success.",
    },
    self: { answer: "notMet" },
  },
  "I.5.f": {
    answer: "notMet",
    rationale: {
      nl: "Van opbrengsten is geen spoor te vinden in de verslagen (DOC-02).",
      en: "The minutes show no trace of returns (DOC-02).",
    },
  },
};
