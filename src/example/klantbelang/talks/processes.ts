import type { ExampleTalks } from "../../exampleTalk.ts";

/** Process owners, IT, and communications with customer research. */
export const processTalks: ExampleTalks = {
  "INT-15": {
    startsAt: "09:00",
    minutes: 45,
    consent: "notes",
    notes: {
      "bank:10": {
        nl: "Dat de jaarnota op drie plekken een ander bedrag noemt. Dat is in februari hersteld.",
        en: "That the annual bill gives a different amount in three places. It was put right in February.",
      },
      "I.4.e:1": {
        nl: "Na 37 klachten alle 418 adressen nagelopen en hun nota hersteld, ook van wie niets had gezegd.",
        en: "After 37 complaints all 418 addresses were checked and their bills corrected, also of those who had said nothing.",
      },
      "III.3.i:1": {
        nl: "De eigen afdeling krijgt elke maand een overzicht. De aannemers zien alleen een totaal.",
        en: "The department gets an overview every month. The contractors see only a total.",
      },
      "III.5.c:1": {
        nl: "Met de monteurs drie adressen bezocht. Toen pas begreep iedereen hetzelfde.",
        en: "Visited three addresses with the engineers. Only then did everyone understand the same thing.",
      },
    },
    statements: [
      {
        words: {
          nl: "Alle 418 nota's zijn hersteld, ook van klanten die niet hadden geklaagd.",
          en: "All 418 bills were corrected, also of customers who had not complained.",
        },
        about: { "I.4.e": "supports" },
        from: "I.4.e:1",
      },
      {
        words: { nl: "Aannemers krijgen hun eigen oorzaken niet te zien.", en: "Contractors do not get to see their own causes." },
        about: { "III.3.i": "contradicts" },
        from: "III.3.i:1",
      },
    ],
  },
  "INT-16": {
    startsAt: "14:00",
    minutes: 45,
    consent: "notes",
    notes: {
      "bank:11": {
        nl: "Soort, oorzaak, kanaal en termijn wel. Urgentie niet; dat veld bestaat nog niet.",
        en: "Kind, cause, channel and term, yes. Urgency no; that field does not exist yet.",
      },
      "II.4.a:1": {
        nl: "De beller hoeft zijn verhaal niet opnieuw te doen. De volgende stap is de stand van een klacht in de app.",
        en: "Callers need not tell their story again. The next step is the state of a complaint in the app.",
      },
      "II.2.a:1": {
        nl: "Van 12 tot en met 14 januari was het systeem traag. Papieren formulieren vingen het op.",
        en: "From 12 to 14 January the system was slow. Paper forms absorbed it.",
      },
    },
    own: [
      {
        ask: {
          nl: "Wat doet het systeem als een behandelaar de termijn wil verlengen?",
          en: "What does the system do when a handler wants to extend the term?",
        },
        about: ["IV.4.b"],
        note: {
          nl: "Verlengen kan pas als er een bericht aan de klant is verstuurd. Liet het zien.",
          en: "An extension is possible only after a message to the customer has been sent. Showed it.",
        },
      },
    ],
    statements: [
      {
        words: {
          nl: "Het systeem laat verlengen pas toe als de klant bericht heeft gekregen.",
          en: "The system allows an extension only after the customer has received a message.",
        },
        about: { "IV.4.b": "supports" },
      },
      {
        words: {
          nl: "Het systeem was in januari drie dagen traag; papier ving het op.",
          en: "The system was slow for three days in January; paper absorbed it.",
        },
        about: { "II.2.a": "neutral", "II.1.a": "neutral" },
        from: "II.2.a:1",
      },
    ],
  },
  "INT-17": {
    startsAt: "13:30",
    minutes: 50,
    consent: "quotes",
    notes: {
      "I.3.d:1": {
        nl: "Op elke factuur, in elk afspraakbericht en na een monteursbezoek. De factuur levert het meest op.",
        en: "On every bill, in every appointment message and after an engineer's visit. The bill yields most.",
      },
      "III.3.f:1": {
        nl: "Niet. De opzet voor een pagina ligt sinds april te wachten op akkoord.",
        en: "They don't. The outline of a page has awaited approval since April.",
      },
      "III.4.c:1": {
        nl: "Water 8,1, warmte 6,7. Laat de directie de citaten zelf lezen, zonder samenvatting.",
        en: "Water 8.1, heating 6.7. Has the executive board read the quotations themselves, without a summary.",
      },
      "IV.2.b:1": {
        nl: "Eén klik vanaf elke pagina. Laat de vindbaarheid elk kwartaal testen.",
        en: "One click from every page. Has findability tested every quarter.",
      },
      "IV.3.b:1": {
        nl: "Twee taalambassadeurs testten het formulier. Drie woorden zijn daarna vervangen.",
        en: "Two language ambassadors tested the form. Three words were replaced afterwards.",
      },
    },
    statements: [
      {
        words: {
          nl: "De pagina ligt klaar. Ik wacht op iemand die ja durft te zeggen.",
          en: "The page is ready. I am waiting for somebody who dares to say yes.",
        },
        about: { "III.3.f": "contradicts" },
        quote: "notAllowed",
        from: "III.3.f:1",
      },
      {
        words: {
          nl: "Laat de vindbaarheid van de klachteningang elk kwartaal testen.",
          en: "Has the findability of the complaint entry tested every quarter.",
        },
        about: { "IV.2.b": "supports" },
        from: "IV.2.b:1",
      },
      {
        words: { nl: "Twee taalambassadeurs testten het formulier.", en: "Two language ambassadors tested the form." },
        about: { "IV.3.b": "supports" },
        from: "IV.3.b:1",
      },
    ],
  },
  "INT-24": {
    startsAt: "10:00",
    minutes: 45,
    consent: "quotes",
    notes: {
      "I.4.e:1": {
        nl: "In Zandhorn kregen alle 3.100 huishoudens een vergoeding. Er hadden er 214 geklaagd.",
        en: "In Zandhorn all 3,100 households were compensated. 214 of them had complained.",
      },
      "III.3.h:1": {
        nl: "Het tijdvak korter en een bericht als de monteur onderweg is. Het aantal klachten over wachten halveerde in de proef.",
        en: "A shorter slot and a message when the engineer is on the way. Complaints about waiting halved in the trial.",
      },
      "III.3.i:1": {
        nl: "De vier aannemers krijgen een totaal per kwartaal. Daar kan niemand iets mee.",
        en: "The four contractors get a total per quarter. Nobody can do anything with it.",
      },
      "III.5.c:1": {
        nl: "Facturatie, IT, Kwaliteit en een monteur. Dat laatste maakt het verschil.",
        en: "Billing, IT, Quality and an engineer. The last makes the difference.",
      },
    },
    statements: [
      {
        words: { nl: "Met een totaal per kwartaal kan geen aannemer iets.", en: "No contractor can do anything with a quarterly total." },
        about: { "III.3.i": "contradicts" },
        quote: "allowed",
        from: "III.3.i:1",
      },
      {
        words: {
          nl: "Alle 3.100 huishoudens kregen een vergoeding, terwijl er 214 hadden geklaagd.",
          en: "All 3,100 households were compensated, while 214 had complained.",
        },
        about: { "I.4.e": "supports" },
        from: "I.4.e:1",
      },
    ],
  },
  "INT-25": {
    startsAt: "13:00",
    minutes: 45,
    consent: "notes",
    notes: {
      "III.4.a:1": {
        nl: "Een jaarlijks onderzoek en een panel. Houdt elf vragen elk jaar gelijk.",
        en: "A yearly survey and a panel. Keeps eleven questions the same every year.",
      },
      "III.4.b:1": {
        nl: "Dat doen we niet. Zoekgedrag op de website zou een begin zijn.",
        en: "That is not done. Search behaviour on the website would be a start.",
      },
      "III.4.d:1": {
        nl: "Alleen op sociale media en één avond met het panel. In het grote onderzoek staat er geen vraag over.",
        en: "Only on social media and one evening with the panel. The main survey has no question about it.",
      },
      "III.4.f:1": {
        nl: "Deelnemers horen niets terug. Op de site staat alleen het cijfer.",
        en: "Participants hear nothing back. The site gives only the rating.",
      },
    },
    statements: [
      {
        words: {
          nl: "Elf vragen blijven elk jaar gelijk, zodat de uitkomsten te vergelijken zijn.",
          en: "Eleven questions stay the same every year, so that results can be compared.",
        },
        about: { "III.4.a": "supports" },
        from: "III.4.a:1",
      },
      {
        words: { nl: "Wie meedoet aan het onderzoek, hoort niets terug.", en: "Whoever takes part in the survey hears nothing back." },
        about: { "III.4.f": "contradicts" },
        from: "III.4.f:1",
      },
    ],
  },
};
