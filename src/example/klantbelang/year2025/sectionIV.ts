import type { ExampleAnswers } from "../../exampleContent.ts";

export const sectionIV: ExampleAnswers = {
  "IV.1.a": {
    answer: "met",
    rationale: {
      nl: "In 27 van de 30 dossiers is de klant gevraagd mee te denken (SAM-1), precies 90 %; één minder dan vorig jaar. INT-05 vindt dat het nieuwe scherm er minder toe uitnodigt.",
      en: "In 27 of 30 files the customer was asked to think along (SAM-1), exactly 90%; one fewer than last year. INT-05 finds that the new screen invites it less.",
    },
    self: { answer: "met" },
  },
  "IV.1.b": {
    answer: "partly",
    rationale: {
      nl: "In 25 van de 30 brieven is te volgen hoe het besluit tot stand kwam, tegen 22 in 2024 (SAM-1). INT-04 werkt aan een schrijfwijzer, klaar in oktober.",
      en: "In 25 of 30 letters one can follow how the decision was reached, against 22 in 2024 (SAM-1). INT-04 is working on a writing guide, due in October.",
    },
    reason: { nl: "83 % blijft onder de 90 % van een steekproef.", en: "83% stays below the 90% of a sample." },
    self: { answer: "met" },
  },
  "IV.1.c": {
    answer: "partly",
    rationale: {
      nl: "In 18 van de 30 dossiers is gevraagd of de klacht dicht kon (SAM-1). Het nieuwe systeem sluit een webklacht zodra de brief weg is, ziet INT-05.",
      en: "In 18 of 30 files the customer was asked whether the complaint could be closed (SAM-1). The new system closes a web complaint as soon as the letter has gone, INT-05 sees.",
    },
    reason: { nl: "Achttien van de dertig is 60 %.", en: "Eighteen of thirty is 60%." },
    self: { answer: "met" },
  },
  "IV.1.d": {
    answer: "met",
    rationale: {
      nl: "Zes klagers wezen de oplossing af en alle zes lazen hoe het verder kon, met adres en kosten (SAM-1). De bijlage is nieuw sinds december; INT-10 keek haar na.",
      en: "Six complainants rejected the solution and all six read how to go on, with address and cost (SAM-1). The annex is new since December; INT-10 checked it.",
    },
    self: { answer: "met" },
  },
  "IV.2.a": {
    answer: "met",
    rationale: {
      nl: "Het nieuwe formulier heeft zes velden en kost drie minuten, waar het er vorig jaar vijf waren (OBS-1). Bellen kan tot 20.00 uur; INT-13 vult het desgewenst samen in.",
      en: "The new form has six fields and takes three minutes, where it used to take five (OBS-1). The telephone is open until 8 pm; INT-13 fills it in together on request.",
    },
    self: { answer: "met" },
  },
  "IV.2.b": {
    answer: "partly",
    rationale: {
      nl: "Sinds de nieuwe website van maart staat 'Klacht' drie klikken diep en is het telefoonnummer verdwenen (OBS-1). INT-06 hoort dagelijks dat mensen moesten zoeken.",
      en: "Since the new website of March 'Complaint' is three clicks deep and the telephone number has gone (OBS-1). INT-06 hears every day that people had to search.",
    },
    reason: { nl: "De zelfbeoordeling ging nog over de oude website.", en: "The self-assessment was about the old website." },
    self: { answer: "met" },
  },
  "IV.2.c": {
    answer: "partly",
    rationale: {
      nl: "De eisen aan het nieuwe systeem komen uit de werkprocessen; geen klant is ernaar gevraagd (DOC-11). INT-11 wil dat het klantpanel het in november naloopt.",
      en: "The requirements for the new system come from the work processes; no customer was asked (DOC-11). INT-11 wants the customer panel to walk through it in November.",
    },
    reason: {
      nl: "Het ontwerp begon bij het systeem en niet bij de klant.",
      en: "The design began with the system and not with the customer.",
    },
    self: { answer: "met" },
  },
  "IV.2.d": {
    answer: "partly",
    rationale: {
      nl: "Het nieuwe systeem kan alleen brieven maken: 21 van de 30 zaken kregen antwoord via het gekozen kanaal, waar het er vorig jaar 28 waren (SAM-1). INT-06 plakt antwoorden nu zelf in een e-mail.",
      en: "The new system can only produce letters: 21 of 30 cases were answered through the chosen channel, where it was 28 last year (SAM-1). INT-06 now pastes answers into an e-mail by hand.",
    },
    reason: { nl: "70 % in de steekproef, een daling door de brievenmodule.", en: "70% in the sample, a fall due to the letter module." },
    self: { answer: "met" },
  },
  "IV.2.e": {
    answer: "notMet",
    rationale: {
      nl: "Het vinkje 'spoed' is bij de overgang in maart vervallen. Van zeven dringende zaken kregen er twee voorrang (SAM-1); INT-13 onthoudt ze en loopt ermee naar een collega.",
      en: "The 'urgent' tick was lost in the change of March. Of seven urgent cases two were given priority (SAM-1); INT-13 remembers them and walks over to a colleague.",
    },
    reason: { nl: "Twee van de zeven; het vinkje bestaat niet meer.", en: "Two of seven; the tick no longer exists." },
    self: { answer: "partly" },
  },
  "IV.3.a": {
    answer: "met",
    rationale: {
      nl: "Het protocol voor kwetsbare klanten is meegenomen in procedure versie 3 (DOC-05). INT-10 en INT-13 gaven elk een voorbeeld uit de winter.",
      en: "The protocol for vulnerable customers has been included in version 3 of the procedure (DOC-05). INT-10 and INT-13 each gave an example from last winter.",
    },
    self: { answer: "met" },
  },
  "IV.3.b": {
    answer: "notMet",
    rationale: {
      nl: "Het nieuwe formulier is niet met het toetsenbord in te vullen en de voorleesknop is weg (OBS-1). INT-11 wist dit niet; het was geen eis bij de bouw.",
      en: "The new form cannot be filled in by keyboard and the read-aloud button has gone (OBS-1). INT-11 did not know; it was not a requirement.",
    },
    reason: {
      nl: "De waarneming laat zien dat het formulier drempels kreeg.",
      en: "The observation shows that the form gained obstacles.",
    },
    self: { answer: "met" },
  },
  "IV.4.a": {
    answer: "met",
    rationale: {
      nl: "In 27 van de 30 dossiers kreeg de klant tussentijds bericht, zes meer dan vorig jaar (SAM-1). De dagelijkse herinnering van INT-05 is daarvan de oorzaak.",
      en: "In 27 of 30 files the customer received an interim message, six more than last year (SAM-1). The daily reminder of INT-05 is the reason.",
    },
    self: { answer: "met" },
  },
  "IV.4.b": {
    answer: "met",
    rationale: {
      nl: "Vijf zaken liepen uit en alle vijf de klanten wisten dat vooraf (SAM-1). Bij zo weinig gevallen is het geen hard percentage; INT-04 vertelt dat het systeem er nu om vraagt.",
      en: "Five cases overran and all five customers knew beforehand (SAM-1). With so few cases it is no firm percentage; INT-04 says the system now asks for it.",
    },
    self: { answer: "met" },
  },
  "IV.4.c": {
    answer: "met",
    rationale: {
      nl: "Van 2.718 klachten zijn er 2.482 op tijd beantwoord: 91,3 %, tegen 84,6 % een jaar eerder (REG-1). De 28 open zaken over hun termijn tellen als te laat, zoals DOC-05 voorschrijft. INT-03 wijst op de weekstart met Facturatie als reden.",
      en: "Of 2,718 complaints 2,482 were answered on time: 91.3%, against 84.6% a year earlier (REG-1). The 28 open cases past their term count as late, as DOC-05 requires. INT-03 points to the weekly start with Billing as the reason.",
    },
    self: { answer: "met", rationale: { nl: "91 % binnen de termijn.", en: "91% within term." } },
  },
};
