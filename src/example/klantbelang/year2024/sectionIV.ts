import type { ExampleAnswers } from "../../exampleContent.ts";

export const sectionIV: ExampleAnswers = {
  "IV.1.a": {
    answer: "met",
    rationale: {
      nl: "In 28 van de 30 dossiers vroeg de behandelaar wat de klant zou helpen (SAM-1). Het is een oude gewoonte: INT-03 leerde het van haar voorganger.",
      en: "In 28 of 30 files the handler asked what would help the customer (SAM-1). It is an old habit: INT-03 learned it from her predecessor.",
    },
    self: { answer: "met" },
  },
  "IV.1.b": {
    answer: "partly",
    rationale: {
      nl: "22 van de 30 brieven leggen uit waarom (SAM-1). De andere acht herhalen de voorwaarden; INT-04 knipt ze uit een map met standaardzinnen.",
      en: "22 of 30 letters explain why (SAM-1). The other eight repeat the terms; INT-04 cuts them from a folder of standard phrases.",
    },
    reason: { nl: "73 % blijft onder de 90 % van een steekproef.", en: "73% stays below the 90% of a sample." },
    self: { answer: "met" },
  },
  "IV.1.c": {
    answer: "partly",
    rationale: {
      nl: "In 17 van de 30 dossiers is nagegaan of de klant klaar was (SAM-1). Het gebeurt aan de telefoon en zelden op papier, zegt INT-04.",
      en: "In 17 of 30 files it was checked whether the customer was done (SAM-1). It is done by telephone and seldom on paper, says INT-04.",
    },
    self: { answer: "partly" },
  },
  "IV.1.d": {
    answer: "partly",
    rationale: {
      nl: "Van zes klagers die de oplossing afwezen, lazen er vier waar zij verder terechtkonden (SAM-1). De verwijzing naar de geschillencommissie had een oud adres, ontdekte INT-08.",
      en: "Of six complainants who rejected the solution four read where to turn next (SAM-1). The reference to the disputes committee had an old address, INT-08 discovered.",
    },
    reason: { nl: "Vier van de zes, met een verouderd adres.", en: "Four of six, with an outdated address." },
    self: { answer: "met" },
  },
  "IV.2.a": {
    answer: "met",
    rationale: {
      nl: "Klagen kan met een formulier van vijf minuten, per telefoon of aan de balie in Oosterlaar (OBS-1). INT-05 vult het aan de balie samen met de klant in.",
      en: "One can complain with a form of five minutes, by telephone or at the desk in Oosterlaar (OBS-1). INT-05 fills it in together with the customer at the desk.",
    },
    self: { answer: "met" },
  },
  "IV.2.b": {
    answer: "met",
    rationale: {
      nl: "Telefoonnummer en formulier staan op de eerste bladzijde van de website en op elke brief (OBS-1). INT-09 hoort er geen klachten over.",
      en: "Telephone number and form are on the first page of the website and on every letter (OBS-1). INT-09 hears no complaints about it.",
    },
    self: { answer: "met" },
  },
  "IV.2.c": {
    answer: "met",
    rationale: {
      nl: "De openingstijden van balie en telefoon zijn in 2023 verruimd omdat het onderzoek daarom vroeg (VOC-1). INT-02 liet zien welke vraag de doorslag gaf.",
      en: "The opening hours of desk and telephone were extended in 2023 because the survey asked for it (VOC-1). INT-02 showed which question was decisive.",
    },
    self: { answer: "met" },
  },
  "IV.2.d": {
    answer: "met",
    rationale: {
      nl: "Antwoord gaat terug zoals de klant kwam: in 28 van de 30 dossiers klopt het kanaal (SAM-1). Het oude systeem is traag, maar kan een e-mail sturen, zegt INT-03.",
      en: "The answer goes back the way the customer came: in 28 of 30 files the channel is right (SAM-1). The old system is slow, but it can send an e-mail, says INT-03.",
    },
    self: { answer: "met" },
  },
  "IV.2.e": {
    answer: "met",
    rationale: {
      nl: "Bij acht dringende zaken stond het vinkje 'spoed' aan, en alle acht werden dezelfde dag gebeld (SAM-1). INT-05 zet het vinkje al tijdens het gesprek.",
      en: "In eight urgent cases the 'urgent' tick was set, and all eight were called the same day (SAM-1). INT-05 sets the tick during the call.",
    },
    self: { answer: "met" },
  },
  "IV.3.a": {
    answer: "met",
    rationale: {
      nl: "Wie medisch afhankelijk is van warmte of water, staat op een lijst en wordt bij een storing gebeld. INT-05 en INT-08 beschreven los van elkaar hoe dat in november ging.",
      en: "Those who medically depend on heat or water are on a list and are called during an outage. INT-05 and INT-08 described independently how this went in November.",
    },
    override: {
      nl: "De lijst bevat medische gegevens en is daarom alleen ter plekke ingezien door de leadauditor. Er is geen afschrift gemaakt; een artefact ontbreekt dus, maar de lijst bestaat en klopt met de twee gesprekken.",
      en: "The list holds medical data and was therefore only inspected on the spot by the lead auditor. No copy was made; an artefact is thus missing, but the list exists and agrees with the two interviews.",
    },
    self: { answer: "met" },
  },
  "IV.3.b": {
    answer: "met",
    rationale: {
      nl: "Het formulier is met het toetsenbord te bedienen en voor te lezen (OBS-1). Wie niet goed leest, komt aan de balie; INT-09 liet de tekst door een taalgroep nakijken.",
      en: "The form can be operated by keyboard and read aloud (OBS-1). People who read poorly come to the desk; INT-09 had the text checked by a language group.",
    },
    self: { answer: "met" },
  },
  "IV.4.a": {
    answer: "partly",
    rationale: {
      nl: "In 21 van de 30 dossiers hoorde de klant tussentijds hoe het stond (SAM-1). In de rest lag de zaak bij een andere afdeling en belde niemand, aldus INT-03.",
      en: "In 21 of 30 files the customer was told meanwhile how things stood (SAM-1). In the rest the case lay with another department and nobody called, says INT-03.",
    },
    reason: { nl: "70 % is te weinig.", en: "70% is too little." },
    self: { answer: "met" },
  },
  "IV.4.b": {
    answer: "notMet",
    rationale: {
      nl: "Zeven zaken liepen uit; drie klanten wisten het op tijd (SAM-1). INT-04 krijgt van het systeem geen seintje.",
      en: "Seven cases overran; three customers knew in time (SAM-1). INT-04 gets no warning from the system.",
    },
    reason: { nl: "Drie van de zeven.", en: "Three of seven." },
    self: { answer: "partly" },
  },
  "IV.4.c": {
    answer: "notMet",
    rationale: {
      nl: "Van 2.463 klachten zijn er 2.084 binnen de termijn beantwoord: 84,6 % (REG-1). De organisatie kwam zelf op 86 %, omdat zij de 41 open zaken over hun termijn niet meetelde; INT-02 neemt onze telling over.",
      en: "Of 2,463 complaints 2,084 were answered within term: 84.6% (REG-1). The organisation itself arrived at 86%, because it left out the 41 open cases past their term; INT-02 adopts our count.",
    },
    reason: { nl: "84,6 % ligt onder 90 %.", en: "84.6% is below 90%." },
    self: { answer: "partly" },
  },
};
