import type { ExampleTalks } from "../../exampleTalk.ts";

/** The complaint coordinator, quality, risk, audit and HR. */
export const staffTalks: ExampleTalks = {
  "INT-03": {
    startsAt: "10:00",
    minutes: 180,
    consent: "quotes",
    notes: {
      "I.2.b:1": {
        nl: "Noemt alle acht uit het hoofd. Open zaken over hun termijn tellen als te laat: 'anders maak je jezelf blij'.",
        en: "Names all eight from memory. Open cases past their term count as late: 'otherwise you are fooling yourself'.",
      },
      "III.2.b:1": {
        nl: "Zeven van de negen aanbevelingen zijn klaar. De twee andere wachten op release 26.4.",
        en: "Seven of nine recommendations are done. The other two await release 26.4.",
      },
      "III.2.c:1": {
        nl: "Directie en procesmanagers, elke maand en elk kwartaal. Stuurt het concept eerst rond voor tegenspraak.",
        en: "Executive board and process managers, every month and quarter. Sends the draft round first to be challenged.",
      },
      "III.5.g:1": {
        nl: "Dit jaar niets. Vier bijeenkomsten van de branche gemist door drukte.",
        en: "Nothing this year. Missed four sector meetings because of the workload.",
      },
      "IV.2.c:1": {
        nl: "Het panel liep het proces na. Drie wijzigingen, zoals een vaste naam onder elk bericht.",
        en: "The panel walked through the process. Three changes, such as a named person under every message.",
      },
      "IV.4.c:1": {
        nl: "10 en 20 werkdagen, 92,0 % op tijd. Januari was slecht door de warmtestoring.",
        en: "10 and 20 working days, 92.0% on time. January was bad because of the heat outage.",
      },
    },
    statements: [
      {
        words: {
          nl: "Een open zaak die te laat is niet meetellen: dan maak je jezelf blij.",
          en: "Not counting an open case that is late: then you are fooling yourself.",
        },
        about: { "I.2.b": "supports", "IV.4.c": "supports" },
        quote: "allowed",
        from: "I.2.b:1",
      },
      {
        words: {
          nl: "Vraagt procesmanagers om tegenspraak voordat de rapportage naar de directie gaat.",
          en: "Asks process managers to challenge the report before it goes to the executive board.",
        },
        about: { "III.2.c": "supports" },
        from: "III.2.c:1",
      },
      {
        words: {
          nl: "Bezocht in de periode geen van de vier bijeenkomsten van de branche.",
          en: "Attended none of the four sector meetings in the period.",
        },
        about: { "III.5.g": "contradicts" },
        from: "III.5.g:1",
      },
    ],
  },
  "INT-11": {
    startsAt: "10:30",
    minutes: 45,
    consent: "notes",
    notes: {
      "II.3.a:1": {
        nl: "Met een rollenspel en een scoreformulier. 5 van de 17 kandidaten vielen af, onder wie één met een mooi cv.",
        en: "With a role-play and a score sheet. 5 of 17 candidates dropped out, one of them with a fine CV.",
      },
      "II.3.b:1": {
        nl: "Drie dagen voor iedereen. Vier nieuwe mensen volgen in november.",
        en: "Three days for everyone. Four new people follow in November.",
      },
      "I.5.b:1": {
        nl: "Volgde een module over gesprekstechniek. In de teams verviel een kwart van de uren in de winter.",
        en: "Took a module on conversation skills. In the teams a quarter of the hours lapsed in winter.",
      },
    },
    statements: [
      {
        words: {
          nl: "Het rollenspel hield vijf van de zeventien kandidaten tegen.",
          en: "The role-play stopped five of the seventeen candidates.",
        },
        about: { "II.3.a": "supports" },
        from: "II.3.a:1",
      },
      {
        words: {
          nl: "In januari en februari gingen leeruren bij klantcontact verloren.",
          en: "In January and February learning hours in the front office were lost.",
        },
        about: { "I.5.b": "contradicts" },
        from: "I.5.b:1",
      },
    ],
  },
  "INT-12": {
    startsAt: "09:00",
    minutes: 50,
    consent: "quotes",
    notes: {
      "bank:7": {
        nl: "De meterkoppeling. Van 31 naar 4 klachten per kwartaal, en dat blijft nog drie kwartalen gevolgd.",
        en: "The meter link. From 31 to 4 complaints a quarter, to be followed for three more quarters.",
      },
      "III.5.b:1": {
        nl: "Tot en met de maatregel gaat het goed. Het effect meten vergaten ze; sinds mei staat er een meetmoment in het sjabloon.",
        en: "It goes well up to the measure. They forgot to measure the effect; since May the template has a moment of measurement.",
      },
      "III.4.b:1": {
        nl: "Niet. Zou graag een keer meelopen bij een verhuizing.",
        en: "They don't. Would like to come along on a house move one day.",
      },
      "II.4.d:1": {
        nl: "Het belscript is ingetrokken nadat klantcontact liet horen waarom het niet werkte.",
        en: "The call script was withdrawn after the front office had demonstrated why it failed.",
      },
    },
    statements: [
      {
        words: {
          nl: "Wij vergaten te meten. Nu kun je het sjabloon niet meer zonder meetmoment opslaan.",
          en: "We forgot to measure. Now you cannot save the template without a moment of measurement.",
        },
        about: { "III.5.b": "neutral" },
        quote: "allowed",
        from: "III.5.b:1",
      },
      {
        words: {
          nl: "Het belscript verdween nadat medewerkers lieten horen waarom het niet werkte.",
          en: "The call script disappeared after staff demonstrated why it failed.",
        },
        about: { "II.4.d": "supports" },
        from: "II.4.d:1",
      },
      {
        words: { nl: "Onderzoek naar wat klanten niet zeggen, is er niet.", en: "There is no research into what customers leave unsaid." },
        about: { "III.4.b": "contradicts" },
        from: "III.4.b:1",
      },
    ],
  },
  "INT-13": {
    startsAt: "13:00",
    minutes: 60,
    consent: "notes",
    notes: {
      "III.2.d:1": {
        nl: "Drie van de tien risico's leunen op klachtcijfers. Meterkoppeling ging van plaats negen naar twee.",
        en: "Three of ten risks lean on complaint figures. The meter link went from ninth to second place.",
      },
      "III.2.e:1": {
        nl: "Vijf klachten uit één postcodegebied in 24 uur. In januari ging de melding af vóór het net zelf iets zag.",
        en: "Five complaints from one postcode area within 24 hours. In January the alert went off before the network itself saw anything.",
      },
      "I.4.d:1": {
        nl: "De vraag staat op het formulier. Controleert niet of er echt over is nagedacht.",
        en: "The question is on the form. Does not check whether it was really thought about.",
      },
      "I.1.d:1": {
        nl: "Alleen voor de behandeling en voor rapportages zonder namen. Liep met de auditor 50 inzages na.",
        en: "Only for handling and for reports without names. Went through 50 log views with the auditor.",
      },
    },
    statements: [
      {
        words: {
          nl: "Klachten brachten het risico van de meterkoppeling van plaats negen naar twee.",
          en: "Complaints moved the meter link risk from ninth to second place.",
        },
        about: { "III.2.d": "supports" },
        from: "III.2.d:1",
      },
      {
        words: {
          nl: "Of over de vraag is nagedacht of meer klanten geraakt zijn, wordt niet gecontroleerd.",
          en: "Whether thought was given to the question if more customers are affected is not checked.",
        },
        about: { "I.4.d": "contradicts" },
        from: "I.4.d:1",
      },
    ],
  },
  "INT-14": {
    startsAt: "10:00",
    minutes: 50,
    consent: "notes",
    notes: {
      "III.1.a:1": {
        nl: "Oktober 2025. 40 dossiers en een lijnloop, met negen aanbevelingen.",
        en: "October 2025. 40 files and a walk-through, with nine recommendations.",
      },
      "III.2.a:1": {
        nl: "2023 en 2025; 2027 staat in het meerjarenplan.",
        en: "2023 and 2025; 2027 is in the multi-year plan.",
      },
      "III.3.b:1": {
        nl: "Niet vastgesteld. Van 160 uren gingen er 110 op aan dossiers.",
        en: "It was not established. Of 160 hours 110 went into files.",
      },
    },
    statements: [
      {
        words: {
          nl: "Voor begin en eind van het proces was in 2025 geen tijd.",
          en: "In 2025 there was no time for the beginning and the end of the process.",
        },
        about: { "III.3.b": "contradicts" },
        from: "III.3.b:1",
      },
      {
        words: {
          nl: "De audits van 2023 en 2025 zijn gedaan en die van 2027 is gepland.",
          en: "The audits of 2023 and 2025 were done and that of 2027 is planned.",
        },
        about: { "III.2.a": "supports" },
        from: "III.2.a:1",
      },
    ],
  },
  "INT-26": {
    startsAt: "13:30",
    minutes: 40,
    consent: "quotes",
    notes: {
      "II.3.b:1": {
        nl: "72 van de 76 mensen zijn getraind. Meet na drie maanden wat er is blijven hangen.",
        en: "72 of 76 people are trained. Measures after three months what has stuck.",
      },
      "II.4.b:1": {
        nl: "Gesprekken die voor de meting zijn opgenomen, zijn ook lesmateriaal.",
        en: "Calls recorded for measurement are teaching material too.",
      },
      "III.4.g:1": {
        nl: "Bij klantcontact en Klachten elke week een half uur. Buitendienst en Facturatie vragen er niet om.",
        en: "Half an hour a week in front office and Complaints. Field service and Billing do not ask for it.",
      },
    },
    statements: [
      {
        words: { nl: "De beste les is een gesprek van onszelf dat misging.", en: "The best lesson is a call of our own that went wrong." },
        about: { "II.4.b": "supports" },
        quote: "allowed",
        from: "II.4.b:1",
      },
      {
        words: {
          nl: "Buitendienst en Facturatie hebben geen vast leermoment.",
          en: "Field service and Billing have no fixed learning session.",
        },
        about: { "III.4.g": "contradicts" },
        from: "III.4.g:1",
      },
    ],
  },
};
