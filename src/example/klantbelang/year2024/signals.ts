import type { ExampleSignals } from "../../exampleContent.ts";

export const signals: ExampleSignals = {
  "I.1.a": {
    rationale: {
      nl: "Klachten worden oprecht behandeld en leidden tot zes verbeteringen (DOC-03). INT-03 noemt er drie, al ontbreekt een plan.",
      en: "Complaints are handled sincerely and led to six improvements (DOC-03). INT-03 names three, although there is no plan.",
    },
    rightOfReply: { nl: "De directie herkent dit.", en: "The executive board recognises this." },
    leadReason: { nl: "Het gebruik is beperkt, maar echt.", en: "The use is limited, but genuine." },
  },
  "I.1.b": {
    found: true,
    rationale: {
      nl: "Het enige beleidsstuk is eind 2022 verlopen en niet vervangen (DOC-01). INT-01 en INT-02 noemden elk een ander doel, en iets dat op een visie lijkt is niet gevonden.",
      en: "The only policy paper expired at the end of 2022 and was not replaced (DOC-01). INT-01 and INT-02 each named a different objective, and nothing like a vision was found.",
    },
    rightOfReply: {
      nl: "De directie bevestigt dat vernieuwing is blijven liggen door de fusie van de warmtebedrijven en zegt toe dat er in november 2024 een beleid ligt.",
      en: "The executive board confirms that renewal was left because of the merger of the heating companies and undertakes to have a policy in November 2024.",
    },
    leadReason: {
      nl: "Drie bronnen die los van elkaar staan zeggen hetzelfde, en de directie spreekt het niet tegen. Het signaal brengt onderdeel I op 1.",
      en: "Three independent sources say the same, and the executive board does not dispute it. The sign puts section I at 1.",
    },
  },
  "I.1.c": {
    rationale: {
      nl: "De directie zag alle vijf ernstige klachten en reageerde (DOC-02). INT-01 kende de zaken; sturen op cijfers is een ander punt.",
      en: "The executive board saw all five serious complaints and responded (DOC-02). INT-01 knew the cases; steering on figures is another matter.",
    },
    rightOfReply: { nl: "De directie wil de klachten vaker bespreken.", en: "The executive board wants to discuss complaints more often." },
    leadReason: { nl: "Smal, maar niet tekortschietend bij wat ernstig is.", en: "Narrow, but not lacking where it is serious." },
  },
  "I.1.d": {
    rationale: {
      nl: "Toegang tot het register is beperkt tot 26 mensen (INT-08). De procedure noemt geen ander gebruik (DOC-04), en in de steekproef is niets gebleken.",
      en: "Access to the register is limited to 26 people (INT-08). The procedure names no other use (DOC-04), and the sample showed nothing.",
    },
    rightOfReply: { nl: "Geen opmerkingen.", en: "No comments." },
    leadReason: { nl: "Geen enkele bron wijst op misbruik.", en: "No source points to misuse." },
  },
  "II.1.a": {
    rationale: {
      nl: "Zeven van de acht soorten middelen zijn op peil; training blijft achter (DOC-06). INT-06 houdt het met elf fte vol, en de meeste late zaken wachten op een ander (REG-1).",
      en: "Seven of eight kinds of resources are adequate; training lags behind (DOC-06). INT-06 manages with eleven FTE, and most late cases wait for someone else (REG-1).",
    },
    rightOfReply: { nl: "HR merkt op dat het aanbod er is en de uren niet.", en: "HR notes that the courses exist and the hours do not." },
    leadReason: {
      nl: "Eén zwak middel is een verbeterpunt en geen algemeen tekort.",
      en: "One weak resource is an improvement point and no general shortage.",
    },
  },
  "III.1.a": {
    rationale: {
      nl: "De audit van 2023 was degelijk, met 30 dossiers (DOC-07). Dat er geen volgende gepland is, telt bij III.2.a; INT-02 dringt erop aan.",
      en: "The 2023 audit was thorough, with 30 files (DOC-07). That a next one is not planned counts under III.2.a; INT-02 presses for it.",
    },
    rightOfReply: { nl: "Interne audit zegt een meerjarenplan toe.", en: "Internal Audit undertakes to make a multi-year plan." },
    leadReason: { nl: "Er is geaudit, recent en niet oppervlakkig.", en: "An audit was held, recently and not superficially." },
  },
  "III.1.b": {
    rationale: {
      nl: "Zes verbeteringen in een jaar is mager, maar het zijn er meer dan geen (DOC-03). INT-02 liet er drie in het werk zien.",
      en: "Six improvements in a year is meagre, but more than none (DOC-03). INT-02 showed three in the work.",
    },
    rightOfReply: {
      nl: "De manager Klantenservice noemt dit een terechte waarschuwing.",
      en: "The Customer Service manager calls this a fair warning.",
    },
    leadReason: {
      nl: "Op de grens; het patroon is te weinig samenhang en niet te weinig leren.",
      en: "On the edge; the pattern is too little coherence rather than too little learning.",
    },
  },
};
