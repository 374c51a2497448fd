import type { ExampleTalks } from "../../exampleTalk.ts";

const trainee = "Lotte Huizing";

/** The front office, and the engineers at the door. */
export const frontOfficeTalks: ExampleTalks = {
  "INT-07": {
    startsAt: "13:00",
    minutes: 45,
    consent: "quotes",
    notes: {
      "bank:4": {
        nl: "Vraagt door en maakt er toch een melding van. Zegt dan: 'Ik schrijf het op, dan blijft het niet hangen.'",
        en: "Asks on and still makes a record. Then says: 'I'll write it down, so it doesn't get lost.'",
      },
      "I.3.a:1": {
        nl: "Gaat net zo door het formulier. Een klantnummer is niet nodig.",
        en: "Goes through the form just the same. No customer number is needed.",
      },
      "III.3.e:1": {
        nl: "Kent er twee: de meterkoppeling en de brieven over storingen. Van de poster.",
        en: "Knows two: the meter link and the letters about outages. From the poster.",
      },
      "IV.2.a:1": {
        nl: "Wie geen internet heeft, vult het formulier samen met haar of hem in. Kost vijf minuten.",
        en: "Fills in the form together with whoever has no internet. Takes five minutes.",
      },
      "IV.3.a:1": {
        nl: "Hoort het aan de stem of aan achtergrondgeluid. Gebruikt het protocol ongeveer één keer per week.",
        en: "Hears it in the voice or the background noise. Uses the protocol about once a week.",
      },
    },
    statements: [
      {
        words: { nl: "Ik schrijf het op, dan blijft het niet hangen.", en: "I'll write it down, so it doesn't get lost." },
        about: { "I.3.a": "supports", "II.3.d": "supports" },
        quote: "allowed",
        from: "bank:4",
      },
      {
        words: {
          nl: "Vult het formulier samen in met bellers die geen internet hebben.",
          en: "Fills in the form together with callers who have no internet.",
        },
        about: { "IV.2.a": "supports" },
        from: "IV.2.a:1",
      },
      {
        words: {
          nl: "Gebruikt het protocol voor kwetsbare klanten ongeveer één keer per week.",
          en: "Uses the protocol for vulnerable customers about once a week.",
        },
        about: { "IV.3.a": "supports" },
        from: "IV.3.a:1",
      },
    ],
  },
  "INT-08": {
    startsAt: "14:00",
    minutes: 75,
    consent: "notes",
    present: trainee,
    notes: {
      "I.2.f:1": {
        nl: "Vier van de vijf noemen de kern zo. De collega van drie weken zoekt de termijn op en vindt hem direct.",
        en: "Four of five give the essentials straight away. The colleague of three weeks looks up the term and finds it at once.",
      },
      "II.3.d:1": {
        nl: "Eerst even slikken, dan luisteren. Een deelnemer oefent elke week met het materiaal van de training.",
        en: "Swallow first, then listen. One participant practises every week with the training material.",
      },
      "II.4.h:1": {
        nl: "Vier zaken van de laatste maand waarin men wist wat goed was en moest wachten.",
        en: "Four cases in the past month in which they knew what was right and had to wait.",
      },
      "III.4.e:1": {
        nl: "Het citaat over 'een muur van beleefdheid' bleef hangen. Sindsdien minder standaardzinnen.",
        en: "The quotation about 'a wall of politeness' stuck. Fewer stock phrases since then.",
      },
      "IV.2.d:1": {
        nl: "De brievenmodule zet een webklacht om in een brief per post. Iedereen zucht.",
        en: "The letter module turns a web complaint into a letter by post. Everybody sighs.",
      },
    },
    statements: [
      {
        words: {
          nl: "Vijf deelnemers kenden samen vier zaken waarin zij op toestemming moesten wachten.",
          en: "Five participants together knew four cases in which they had to wait for permission.",
        },
        about: { "II.4.h": "contradicts" },
        from: "II.4.h:1",
      },
      {
        words: {
          nl: "De brievenmodule stuurt een webklacht als brief per post.",
          en: "The letter module sends a web complaint as a letter by post.",
        },
        about: { "IV.2.d": "contradicts" },
        from: "IV.2.d:1",
      },
      {
        words: {
          nl: "Het team gebruikt minder standaardzinnen sinds het klantonderzoek is besproken.",
          en: "The team uses fewer stock phrases since the customer survey was discussed.",
        },
        about: { "III.4.e": "supports" },
        from: "III.4.e:1",
      },
    ],
  },
  "INT-18": {
    startsAt: "10:00",
    minutes: 60,
    consent: "notes",
    notes: {},
    own: [
      {
        ask: {
          nl: "Hoe hoort u dat er over een afspraak of storing is geklaagd?",
          en: "How do you hear that somebody complained about an appointment or outage?",
        },
        about: ["III.3.i"],
        note: {
          nl: "Van de klant zelf, aan de deur. Het maandoverzicht komt niet op het steunpunt aan.",
          en: "From the customer, at the door. The monthly overview does not reach the depot.",
        },
      },
      {
        ask: {
          nl: "Wat ziet u van de directie als het over klachten gaat?",
          en: "What do you see of the executive board where complaints are concerned?",
        },
        about: ["I.4.b"],
        note: {
          nl: "Niets, zeggen alle vier. Eén zag een directeur op intranet meeluisteren bij klantcontact.",
          en: "Nothing, say all four. One saw a director on the intranet listening in at the front office.",
        },
      },
      {
        ask: { nl: "Wanneer leert u als ploeg van wat klanten zeggen?", en: "When do you as a crew learn from what customers say?" },
        about: ["III.4.g"],
        note: {
          nl: "Er is geen vast moment. Op een regendag komt het weleens ter sprake.",
          en: "There is no fixed moment. On a rainy day it sometimes comes up.",
        },
      },
    ],
    statements: [
      {
        words: {
          nl: "Monteurs horen van klachten via de klant aan de deur; het maandoverzicht krijgen zij niet.",
          en: "Engineers hear of complaints from the customer at the door; they do not get the monthly overview.",
        },
        about: { "III.3.i": "contradicts", "III.4.g": "contradicts" },
      },
      {
        words: {
          nl: "Op het steunpunt zagen vier monteurs geen voorbeeld van de directie.",
          en: "At the depot four engineers saw no example from the executive board.",
        },
        about: { "I.4.b": "contradicts" },
      },
    ],
  },
  "INT-21": {
    startsAt: "09:30",
    minutes: 40,
    consent: "quotes",
    notes: {
      "I.3.a:1": {
        nl: "Op sociale media is vaak niet te zien of iemand klant is. Antwoordt toch en vraagt het pas daarna.",
        en: "On social media one often cannot see whether somebody is a customer. Answers anyway and asks afterwards.",
      },
      "II.4.h:1": {
        nl: "Mag in de chat niets toezeggen. Moet de klant dan vragen om te bellen.",
        en: "May not promise anything in chat. Then has to ask the customer to call.",
      },
      "IV.2.d:1": {
        nl: "Een eenvoudige vraag is in een kwartier klaar. Een klacht gaat naar de wachtrij en duurt dan twee dagen.",
        en: "A simple question is done in a quarter of an hour. A complaint goes into the queue and then takes two days.",
      },
      "IV.3.b:1": {
        nl: "Belt terug als iemand moeite heeft met typen of lezen. Dat staat als knop in de chat.",
        en: "Calls back when somebody has difficulty typing or reading. The chat has a button for it.",
      },
    },
    statements: [
      {
        words: {
          nl: "In de chat mag ik niets toezeggen, dus stuur ik mensen door naar de telefoon.",
          en: "In chat I may not promise anything, so I send people on to the telephone.",
        },
        about: { "II.4.h": "contradicts", "IV.2.d": "contradicts" },
        quote: "allowed",
        from: "II.4.h:1",
      },
      {
        words: {
          nl: "Wie moeite heeft met typen of lezen, wordt teruggebeld.",
          en: "Whoever has difficulty typing or reading is called back.",
        },
        about: { "IV.3.b": "supports" },
        from: "IV.3.b:1",
      },
    ],
  },
  "INT-22": {
    startsAt: "11:00",
    minutes: 40,
    consent: "notes",
    notes: {
      "II.3.b:1": {
        nl: "Volgde de driedaagse training in februari. Gebruikt het samenvatten elke dag.",
        en: "Followed the three-day training in February. Uses summarising every day.",
      },
      "II.4.h:1": {
        nl: "Kan zelf geen zaak noemen waarin het knelde. Werkt vooral met vragen die snel klaar zijn.",
        en: "Cannot name a case in which it was a problem. Mostly handles questions that are soon answered.",
      },
      "III.5.e:2": {
        nl: "Een bezoeker die elke maand komt, wijst steeds op iets wat klopt. Geeft dat door aan de coördinator.",
        en: "A visitor who comes every month always points out something that is true. Passes it on to the coordinator.",
      },
    },
    statements: [
      {
        words: {
          nl: "Kon geen zaak noemen waarin beslisruimte ontbrak, maar behandelt vooral eenvoudige vragen.",
          en: "Could not name a case in which latitude was missing, but mostly handles simple questions.",
        },
        about: { "II.4.h": "neutral" },
        from: "II.4.h:1",
      },
      {
        words: {
          nl: "Geeft de opmerkingen van een vaste criticus door aan de coördinator.",
          en: "Passes the remarks of a regular critic on to the coordinator.",
        },
        about: { "III.5.e": "supports" },
        from: "III.5.e:2",
      },
    ],
  },
};
