import type { ExampleAnswers } from "../../exampleContent.ts";

export const sectionIII: ExampleAnswers = {
  "III.2.a": {
    answer: "partly",
    rationale: {
      nl: "De audit van oktober 2023 was de eerste sinds 2019, en een volgende is niet gepland (DOC-07). Voor een bedrijf van deze omvang is twee jaar het maximum; INT-02 heeft nog niets gehoord.",
      en: "The audit of October 2023 was the first since 2019, and a next one is not planned (DOC-07). For a company of this size two years is the maximum; INT-02 has heard nothing yet.",
    },
    reason: { nl: "Eén audit in vier jaar is niet geregeld.", en: "One audit in four years is not regular." },
    self: { answer: "met" },
  },
  "III.2.b": {
    answer: "partly",
    rationale: {
      nl: "Van de acht aanbevelingen zijn er twee uitgevoerd; bij vier ontbreekt een eigenaar (DOC-07). INT-02 kreeg de lijst pas in mei.",
      en: "Of eight recommendations two were carried out; four lack an owner (DOC-07). INT-02 only received the list in May.",
    },
    reason: {
      nl: "Twee van de acht is te weinig om 'aantoonbaar gebruikt' te heten.",
      en: "Two of eight is too little to be called demonstrably used.",
    },
    self: { answer: "met" },
  },
  "III.2.c": {
    answer: "met",
    rationale: {
      nl: "Elk kwartaal verschijnt een rapportage met aantallen en termijnen (DOC-03). De oorzaken zijn grof ingedeeld, maar het totaal van 2.486 klopt met REG-2. INT-02 maakt haar alleen, in twee dagen.",
      en: "A report with numbers and terms appears every quarter (DOC-03). Causes are crudely classified, but the total of 2,486 agrees with REG-2. INT-02 makes it alone, in two days.",
    },
    self: { answer: "met" },
  },
  "III.2.d": {
    answer: "notMet",
    rationale: {
      nl: "In de risicoanalyse komt het woord klacht niet voor (DOC-08). INT-08 kreeg de rapportage nooit.",
      en: "The word complaint does not occur in the risk analysis (DOC-08). INT-08 never received the report.",
    },
    self: { answer: "notMet" },
  },
  "III.2.e": {
    answer: "notMet",
    rationale: {
      nl: "Een reeks gelijke klachten valt pas op als INT-02 de kwartaalcijfers maakt. Bij de 96 foute nota's duurde dat elf weken (DOC-03).",
      en: "A series of similar complaints is only noticed when INT-02 makes the quarterly figures. With the 96 wrong bills this took eleven weeks (DOC-03).",
    },
    self: { answer: "notMet" },
  },
  "III.3.a": {
    answer: "met",
    rationale: {
      nl: "De audit van 2023 ging over proces, procedure en naleving, met 30 dossiers (DOC-07). Vier daarvan zijn overgedaan en kwamen gelijk uit; INT-02 kende de bevindingen.",
      en: "The 2023 audit covered process, procedure and compliance, with 30 files (DOC-07). Four were re-performed and agreed; INT-02 knew the findings.",
    },
    self: { answer: "met" },
  },
  "III.3.b": {
    answer: "notMet",
    rationale: {
      nl: "Of de klant echt geholpen was, viel buiten die audit (DOC-07).",
      en: "Whether the customer was really helped fell outside that audit (DOC-07).",
    },
    self: { answer: "notMet" },
  },
  "III.3.c": {
    answer: "notMet",
    rationale: {
      nl: "Omdat doelen ontbreken, konden de uitkomsten nergens naast worden gelegd (DOC-07, INT-01).",
      en: "As objectives are missing, the results could be set beside nothing (DOC-07, INT-01).",
    },
    self: { answer: "notMet" },
  },
  "III.3.d": {
    answer: "partly",
    rationale: {
      nl: "De twee uitgevoerde aanbevelingen veranderden een formulier en een brief (DOC-07). De grotere, over één eigenaar per klacht, wacht al een jaar (INT-02).",
      en: "The two recommendations carried out changed a form and a letter (DOC-07). The larger one, on one owner per complaint, has waited for a year (INT-02).",
    },
    reason: { nl: "De aanbeveling met het meeste effect bleef liggen.", en: "The recommendation with most effect was left." },
    self: { answer: "met" },
  },
  "III.3.e": {
    answer: "notMet",
    rationale: {
      nl: "Over verbeteringen leest of hoort de werkvloer niets (INT-04, INT-05); INT-09 kreeg er nooit een bericht over om te plaatsen.",
      en: "The shop floor reads or hears nothing about improvements (INT-04, INT-05); INT-09 never received an item to publish.",
    },
    reason: { nl: "Er is geen enkel bericht gevonden.", en: "Not one item was found." },
    self: { answer: "partly" },
  },
  "III.3.f": {
    answer: "notMet",
    rationale: {
      nl: "De website noemt geen enkele verbetering (OBS-1).",
      en: "The website does not mention a single improvement (OBS-1).",
    },
    self: { answer: "notMet" },
  },
  "III.3.g": {
    answer: "notMet",
    rationale: {
      nl: "Er zijn geen doelen en dus ook geen stand om te melden (DOC-01, OBS-1).",
      en: "There are no objectives and so no progress to report (DOC-01, OBS-1).",
    },
    self: { answer: "notMet" },
  },
  "III.3.h": {
    answer: "partly",
    rationale: {
      nl: "Voor één van de vier grote oorzaken, de monteursafspraak, loopt een aanpak (REG-2). INT-02 zou met de jaarnota zijn begonnen.",
      en: "For one of four main causes, the engineer's appointment, work is under way (REG-2). INT-02 would have started with the annual bill.",
    },
    reason: { nl: "Drie van de vier grote oorzaken blijven liggen.", en: "Three of four main causes are left alone." },
    self: { answer: "met" },
  },
  "III.3.i": {
    answer: "notMet",
    rationale: {
      nl: "Facturatie en de buitendienst krijgen de kwartaalcijfers niet (DOC-03). INT-06 stuurt soms een mailtje.",
      en: "Billing and field service do not receive the quarterly figures (DOC-03). INT-06 sometimes sends an e-mail.",
    },
    reason: { nl: "Een enkel mailtje is geen terugkoppeling van oorzaken.", en: "An occasional e-mail is not feedback of causes." },
    self: { answer: "partly" },
  },
  "III.4.a": {
    answer: "met",
    rationale: {
      nl: "Het onderzoek onder 1.062 klanten is degelijk opgezet en wordt elk jaar herhaald (VOC-1). INT-09 beheert de vragenlijst.",
      en: "The survey among 1,062 customers is soundly designed and repeated every year (VOC-1). INT-09 manages the questionnaire.",
    },
    self: { answer: "met" },
  },
  "III.4.b": {
    answer: "notMet",
    rationale: {
      nl: "Wat klanten niet uitspreken, is geen onderwerp van onderzoek (VOC-1).",
      en: "What customers do not express is not a subject of research (VOC-1).",
    },
  },
  "III.4.c": {
    answer: "met",
    rationale: {
      nl: "VOC-1 geeft cijfers voor water (7,9), warmte (7,0) en klantcontact (6,9), met open antwoorden. INT-09 leest ze alle.",
      en: "VOC-1 gives ratings for water (7.9), heating (7.0) and customer contact (6.9), with open answers. INT-09 reads them all.",
    },
    self: { answer: "met" },
  },
  "III.4.d": {
    answer: "notMet",
    rationale: {
      nl: "Gevoel komt in de vragenlijst niet aan bod (VOC-1, INT-09).",
      en: "Feelings do not come up in the questionnaire (VOC-1, INT-09).",
    },
    self: { answer: "notMet" },
  },
  "III.4.e": {
    answer: "notMet",
    rationale: {
      nl: "De uitkomsten blijven bij Communicatie; drie teams hoorden er nooit van (INT-05, INT-06).",
      en: "The results stay with Communications; three teams never heard of them (INT-05, INT-06).",
    },
    reason: { nl: "Het verslag staat op een schijf die teams niet kunnen openen.", en: "The report is on a drive that teams cannot open." },
    self: { answer: "partly" },
  },
  "III.4.f": {
    answer: "notMet",
    rationale: { nl: "Deelnemers horen niets terug (INT-09).", en: "Participants hear nothing back (INT-09)." },
  },
  "III.4.g": {
    answer: "notMet",
    rationale: { nl: "Een leermoment bestaat niet (DOC-06, INT-07).", en: "There is no learning session (DOC-06, INT-07)." },
    self: { answer: "notMet" },
  },
  "III.4.h": {
    answer: "notMet",
    rationale: {
      nl: "Zes klagers uit de steekproef wilden horen wat er was veranderd; geen van hen kreeg bericht (SAM-1).",
      en: "Six complainants in the sample wanted to hear what had changed; none of them was told (SAM-1).",
    },
    self: { answer: "notMet" },
  },
  "III.5.a": {
    answer: "notMet",
    rationale: {
      nl: "Leren hangt af van wie er toevallig tijd voor heeft; er is geen overleg, lijst of plan (INT-01, INT-02, INT-03).",
      en: "Learning depends on who happens to have time; there is no meeting, list or plan (INT-01, INT-02, INT-03).",
    },
    reason: { nl: "De wil is er, een organisatie die leert nog niet.", en: "The will is there, an organisation that learns is not yet." },
    self: { answer: "partly" },
  },
  "III.5.b": {
    answer: "notMet",
    rationale: {
      nl: "Van zes uitgevoerde verbeteringen is er één nagemeten (DOC-03).",
      en: "Of six completed improvements one was measured afterwards (DOC-03).",
    },
    self: { answer: "notMet" },
  },
  "III.5.c": {
    answer: "notMet",
    rationale: {
      nl: "Er is geen overleg waarin afdelingen samen naar klachten kijken (INT-02, INT-06).",
      en: "There is no meeting in which departments look at complaints together (INT-02, INT-06).",
    },
    self: { answer: "notMet" },
  },
  "III.5.d": {
    answer: "partly",
    rationale: {
      nl: "Binnen het team mag je fouten maken (INT-03, INT-04). Naar andere afdelingen toe zwijgt men liever, vertelt INT-05.",
      en: "Within the team mistakes are allowed (INT-03, INT-04). Towards other departments people prefer to keep silent, says INT-05.",
    },
    reason: { nl: "De leercultuur houdt op bij de deur van de afdeling.", en: "The learning culture stops at the department's door." },
    self: { answer: "met" },
  },
  "III.5.e": {
    answer: "partly",
    rationale: {
      nl: "INT-01 nodigde twee boze klanten uit op kantoor en leerde daarvan. Verder dan die twee kwam het niet (DOC-02).",
      en: "INT-01 invited two angry customers to the office and learned from it. It went no further than those two (DOC-02).",
    },
  },
  "III.5.f": {
    limitation: {
      nl: "Of kritische partners welkom zijn, is niet vastgesteld: in negen gesprekken was geen plaats voor de aannemers. Voor de score van onderdeel III maakt dit geen verschil; in 2025 komt het aan bod.",
      en: "Whether critical partners are welcome was not established: nine interviews left no room for the contractors. It makes no difference to the score of section III; in 2025 it will be taken up.",
    },
  },
  "III.5.g": {
    answer: "partly",
    rationale: {
      nl: "INT-02 bezocht twee bijeenkomsten van de branche en nam er één idee van mee. De cijfers zijn nooit vergeleken (DOC-03).",
      en: "INT-02 attended two meetings of the sector and took home one idea. The figures were never compared (DOC-03).",
    },
    self: { answer: "partly" },
  },
};
