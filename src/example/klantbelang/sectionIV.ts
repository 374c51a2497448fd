import type { ExampleAnswers } from "../exampleContent.ts";

export const sectionIV: ExampleAnswers = {
  "IV.1.a": {
    answer: "met",
    rationale: {
      nl: "In 27 van de 30 dossiers (90 %) vroeg de behandelaar de klant mee te denken; meestal met de vraag 'Wat zou dit voor u oplossen, ook de volgende keer?' (SAM-1). In de drie andere, waarvan twee per brief, volgde direct herstel. De steekproef ligt precies op de grens: het interval loopt van 74 tot 97 % en bewijst de 90 % dus niet. De nabelronde (VOC-2) en INT-06 bevestigen het beeld.",
      en: "In 27 of 30 files (90%) the handler asked the customer to think along, mostly with 'What would solve this for you, next time too?' (SAM-1). In the other three, two of them by post, the matter was put right at once. The sample sits exactly on the threshold: the interval runs from 74 to 97%, so it does not prove 90%. The call-back round (VOC-2) and INT-06 confirm the picture.",
    },
    self: { answer: "met", rationale: { nl: "Vaste vraag in het gesprek.", en: "Standard question in the conversation." } },
  },
  "IV.1.b": {
    answer: "met",
    rationale: {
      nl: "28 van de 30 slotbrieven of -gesprekken (93 %) leggen uit hoe het besluit tot stand kwam (SAM-1). Sinds de schrijfwijzer (DOC-15) staat het besluit bovenaan en de uitleg in gewone woorden eronder. Bij twee afwijzingen bleef de uitleg steken in een verwijzing naar de voorwaarden. INT-04 liet zien hoe een brief nu wordt nagelezen.",
      en: "28 of 30 closing letters or calls (93%) explain how the decision was reached (SAM-1). Since the writing guide (DOC-15) the decision comes first, followed by an explanation in plain words. In two rejections the explanation went no further than a reference to the terms. INT-04 showed how letters are now proofread.",
    },
    self: { answer: "met" },
  },
  "IV.1.c": {
    answer: "partly",
    rationale: {
      nl: "In 19 van de 30 dossiers (63 %) is bij de klant nagegaan of de klacht klaar was (SAM-1). Bij telefoon gebeurt dat bijna altijd, bij e-mail volgt vaak een brief met 'hiermee sluiten wij uw klacht'. In de nabelronde (VOC-2) vonden vijf van de twintig klagers hun zaak nog niet af. INT-05 zegt het bij drukte over te slaan, INT-20 doet het bij e-mail niet.",
      en: "In 19 of 30 files (63%) the handler checked with the customer whether the complaint was finished (SAM-1). By telephone this is nearly always done; by e-mail a letter often follows saying 'we hereby close your complaint'. In the call-back round (VOC-2) five of twenty complainants felt their case was not over. INT-05 admits to skipping it when busy, INT-20 does not do it with e-mail.",
    },
    reason: {
      nl: "De steekproef komt uit op 63 %; alleen telefonisch gaat het goed.",
      en: "The sample shows 63%; only by telephone is it done well.",
    },
    self: { answer: "met", rationale: { nl: "Staat in de procedure.", en: "Set out in the procedure." } },
  },
  "IV.1.d": {
    answer: "met",
    rationale: {
      nl: "Zeven klagers uit de steekproef wezen de oplossing af; alle zeven kregen uitleg over herbeoordeling en over de geschillencommissie, met de kosten erbij (SAM-1). De bijlage bij DOC-15 is volgens INT-13 juridisch nagekeken. Drie van de zeven gingen verder, wat laat zien dat de uitleg bruikbaar is (INT-06).",
      en: "Seven complainants in the sample rejected the solution; all seven received an explanation of review and of the disputes committee, including the cost (SAM-1). The annex to DOC-15 has been legally checked according to INT-13. Three of the seven went on, which shows that the explanation is usable (INT-06).",
    },
    self: { answer: "met" },
  },
  "IV.2.a": {
    answer: "met",
    rationale: {
      nl: "Het webformulier telt vijf velden en kost twee minuten; een bijlage mag, een klantnummer hoeft niet (OBS-1). Bellen kan tot 21.00 uur en op zaterdag. INT-07 vult voor bellers zonder internet het formulier samen in.",
      en: "The web form has five fields and takes two minutes; an attachment is allowed, a customer number is not required (OBS-1). The telephone is open until 9 pm and on Saturdays. INT-07 fills in the form together with callers who have no internet.",
    },
    self: { answer: "met", rationale: { nl: "Vijf velden, twee minuten.", en: "Five fields, two minutes." } },
  },
  "IV.2.b": {
    answer: "met",
    rationale: {
      nl: "Vanaf elke pagina is 'Klacht of idee' in één klik te bereiken, en vijf van de zes mystery-contacten vonden de ingang binnen een minuut (OBS-1, OBS-4). Bij het onderzoek ontbrak het postadres op de pagina; dat is op 25 september hersteld en gecontroleerd (OBS-6). INT-17 laat de vindbaarheid nu elk kwartaal testen.",
      en: "'Complaint or idea' is one click away from every page, and five of six mystery contacts found the entry within a minute (OBS-1, OBS-4). During the fieldwork the postal address was missing from the page; this was put right on 25 September and checked (OBS-6). INT-17 now has findability tested every quarter.",
    },
    self: { answer: "met" },
  },
  "IV.2.c": {
    answer: "met",
    rationale: {
      nl: "Het klantpanel liep het proces in november 2025 stap voor stap door en dat leidde tot drie wijzigingen, waaronder een vaste naam onder elk bericht (VOC-3). De kanaalstrategie (DOC-21) begint met wat klanten nodig hebben en pas daarna met kosten. INT-03 hield de wijzigingen bij.",
      en: "In November 2025 the customer panel walked through the process step by step, which led to three changes, such as a named person under every message (VOC-3). The channel strategy (DOC-21) starts with what customers need and only then turns to cost. INT-03 kept track of the changes.",
    },
    self: { answer: "met" },
  },
  "IV.2.d": {
    answer: "partly",
    rationale: {
      nl: "Telefoon en brief worden via hetzelfde kanaal beantwoord. Van de elf webklachten in de steekproef kregen er zes een brief per post, gemiddeld vier dagen later dan nodig; samen komt 24 van de 30 (80 %) goed uit (SAM-1). Bij OBS-4 duurde een chatvraag twee dagen. INT-08 en INT-20 wijten het aan de brievenmodule; in de chat mag INT-21 niets toezeggen.",
      en: "Telephone and post are answered through the same channel. Of eleven web complaints in the sample six received a letter by post, on average four days later than necessary; in all 24 of 30 (80%) are in order (SAM-1). In OBS-4 a chat question took two days. INT-08 and INT-20 blame the letter module; in chat INT-21 may not promise anything.",
    },
    reason: {
      nl: "80 % in de steekproef; de webklacht per brief trekt het cijfer omlaag.",
      en: "80% in the sample; web complaints answered by post pull the figure down.",
    },
    self: {
      answer: "met",
      rationale: { nl: "Wij antwoorden via het kanaal van de klant.", en: "We reply through the customer's channel." },
    },
  },
  "IV.2.e": {
    answer: "notMet",
    rationale: {
      nl: "Urgentie is geen veld in het systeem (DOC-26). In 8 van de 30 dossiers sprak er haast uit, bijvoorbeeld geen warm water met een baby in huis; drie daarvan kregen voorrang (SAM-1). Wie wel snel was, deed dat uit eigen alertheid (INT-04, INT-08). Twee van de drie dringende mystery-contacten kregen het gewone bericht (OBS-7). REG-1 maakt tussen gewone en dringende klachten geen onderscheid.",
      en: "Urgency is not a field in the system (DOC-26). In 8 of 30 files there was evident urgency, for instance no hot water with a baby in the house; three of those were given priority (SAM-1). Where it was fast, it was due to someone's own alertness (INT-04, INT-08). Two of three urgent mystery contacts received the ordinary message (OBS-7). REG-1 makes no distinction between ordinary and urgent complaints.",
    },
    reason: {
      nl: "Drie van de acht dringende zaken kregen voorrang; een werkwijze ontbreekt.",
      en: "Three of eight urgent cases were given priority; there is no method.",
    },
    self: { answer: "partly", rationale: { nl: "Hangt af van de medewerker.", en: "Depends on the person." } },
  },
  "IV.3.a": {
    answer: "met",
    rationale: {
      nl: "Het protocol (DOC-16) noemt vijf situaties, van schulden tot medische afhankelijkheid van water of warmte. In januari zijn 46 medisch kwetsbare adressen in Zandhorn als eerste gebeld en van kachels voorzien (SAM-2). INT-13 en INT-07 kennen het protocol; het kenmerk in het systeem vervalt na een jaar vanwege privacy.",
      en: "The protocol (DOC-16) lists five situations, from debt to medical dependence on water or heat. In January 46 medically vulnerable addresses in Zandhorn were called first and given heaters (SAM-2). INT-13 and INT-07 know the protocol; the marker in the system lapses after a year for privacy reasons.",
    },
    self: { answer: "met", rationale: { nl: "Protocol met vijf situaties.", en: "Protocol with five situations." } },
  },
  "IV.3.b": {
    answer: "met",
    rationale: {
      nl: "De klachtenpagina is voor te lezen, volledig met het toetsenbord te bedienen en er is een versie in eenvoudige taal (OBS-1, DOC-25). Wie slecht ziet of leest, kan terugbelhulp vragen; dat deden 118 mensen. INT-17 testte het formulier met twee taalambassadeurs.",
      en: "The complaints page can be read aloud, operated fully by keyboard and there is a plain-language version (OBS-1, DOC-25). People with poor sight or reading skills can ask for a call back; 118 did so. INT-17 tested the form with two language ambassadors.",
    },
    self: { answer: "met" },
  },
  "IV.4.a": {
    answer: "met",
    rationale: {
      nl: "In 28 van de 30 dossiers (93 %) kreeg de klant tussentijds bericht met een naam en een volgende datum (SAM-1). De enquête is iets minder gunstig: 'ik wist waar ik aan toe was' scoort een 6,6 (REG-5). Dat verschil zit bij zaken die langer dan vier weken duren; daar valt het bericht soms weg. INT-05 werkt met een dagelijkse herinnering.",
      en: "In 28 of 30 files (93%) the customer received an interim message with a name and a next date (SAM-1). The survey is a little less favourable: 'I knew where I stood' scores 6.6 (REG-5). The gap lies in cases lasting more than four weeks; there the message sometimes drops out. INT-05 works with a daily reminder.",
    },
    self: { answer: "met" },
  },
  "IV.4.b": {
    answer: "met",
    rationale: {
      nl: "In zes dossiers liep de behandeling uit; alle zes klanten hoorden dat vóór de einddatum, met reden en nieuwe datum (SAM-1). Het systeem blokkeert het verlengen zonder bericht (INT-16, DOC-26). Bij zes gevallen is dit geen hard percentage, wel een sluitende werkwijze.",
      en: "In six files the handling overran; all six customers were told before the due date, with a reason and a new date (SAM-1). The system blocks an extension without a message (INT-16, DOC-26). Six cases do not make a firm percentage, but the method is watertight.",
    },
    self: { answer: "met" },
  },
  "IV.4.c": {
    answer: "met",
    rationale: {
      nl: "Van 2.881 klachten waarvan de termijn in de periode afliep, zijn er 2.651 op tijd beantwoord: 92,0 % (REG-1). Te laat waren er 230, inclusief 26 die op 30 juni nog openstonden. De termijnen (10 of 20 werkdagen) staan op de website (OBS-1) en in DOC-05. Januari haalde 87,0 %; INT-03 verklaart dat uit de warmtestoring.",
      en: "Of 2,881 complaints whose term ended in the period 2,651 were answered on time: 92.0% (REG-1). Late were 230, including 26 still open on 30 June. The terms (10 or 20 working days) are on the website (OBS-1) and in DOC-05. January reached 87.0%; INT-03 puts this down to the heat outage.",
    },
    self: { answer: "met", rationale: { nl: "92 % binnen termijn.", en: "92% within term." } },
  },
};
