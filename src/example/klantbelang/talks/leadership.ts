import type { ExampleTalks } from "../../exampleTalk.ts";

const trainee = "Lotte Huizing";

/** The executive board and the line managers. */
export const leadershipTalks: ExampleTalks = {
  "INT-01": {
    startsAt: "09:30",
    minutes: 55,
    consent: "quotes",
    present: trainee,
    notes: {
      "bank:1": {
        nl: "De klager uit Zandhorn die drie dagen zonder warm water zat. Sindsdien ligt er een vergoeding klaar voordat mensen erom vragen.",
        en: "The complainant in Zandhorn who had no hot water for three days. Since then compensation is ready before people ask for it.",
      },
      "I.2.g:1": {
        nl: "Drie besluiten genoemd: twee mensen erbij voor de jaarnota, het ruimere tijdvak op zaterdag en het herstel van de meterkoppelingen. Wist bij alle drie het cijfer.",
        en: "Named three decisions: two more people for the annual bill, the wider Saturday slot and the correction of meter links. Knew the figure behind each.",
      },
      "I.4.a:1": {
        nl: "Vorige week vrijdag. Leest dan vijf klachten en belt soms zelf. Vertelt er twee na, met de wijk en de afloop.",
        en: "Last Friday. Reads five complaints then and sometimes calls. Recounts two, with the neighbourhood and the outcome.",
      },
      "I.5.e:1": {
        nl: "Ziet drie pijlers onder vertrouwen; klachten oplossen is er een van. Gebruikte dezelfde zin in de nieuwjaarstoespraak.",
        en: "Sees three pillars of trust; resolving complaints is one. Used the same sentence in the new year's address.",
      },
      "I.5.f:1": {
        nl: "Wil de rekensom over herhaalwerk elk jaar maken. Noemt € 61.000 uit het hoofd.",
        en: "Wants to do the sum on rework every year. Quotes €61,000 from memory.",
      },
    },
    statements: [
      {
        words: {
          nl: "Suggesties stonden bij ons altijd onder de streep. Nu staan ze erboven.",
          en: "Suggestions always sat below the line here. Now they are above it.",
        },
        about: { "I.3.g": "supports" },
        quote: "allowed",
        from: "I.2.g:1",
      },
      {
        words: {
          nl: "Leest elke vrijdag vijf klachten en vraagt de behandelaar daarna naar de oorzaak.",
          en: "Reads five complaints every Friday and then asks the handler for the cause.",
        },
        about: { "I.4.a": "supports", "I.5.a": "supports" },
        from: "I.4.a:1",
      },
      {
        words: {
          nl: "Rekent het herhaalwerk dat de herstelde meterkoppelingen schelen elk jaar voor aan de aandeelhouders.",
          en: "Shows shareholders every year how much rework the corrected meter links save.",
        },
        about: { "I.5.e": "supports", "I.5.f": "supports" },
        from: "I.5.f:1",
      },
    ],
  },
  "INT-02": {
    startsAt: "11:00",
    minutes: 60,
    consent: "quotes",
    notes: {
      "I.3.c:1": {
        nl: "Twee doelen gaan over gehoor geven. Het ene is gehaald (91 %), het andere staat op een 6,8 en moet naar een 7,0.",
        en: "Two objectives concern responding to customers. One is met (91%), the other stands at 6.8 and must reach 7.0.",
      },
      "I.2.j:1": {
        nl: "Krijgt van de coördinator dezelfde dag een bericht. Reageert altijd, maar neemt de zaak niet over.",
        en: "Gets a message from the coordinator the same day. Always replies, but does not take over the case.",
      },
      "II.3.g:2": {
        nl: "De dilemmatafel over het afsluiten van een gezin met een betalingsregeling. Kreeg ongelijk en vond dat achteraf terecht.",
        en: "The dilemma table on disconnecting a family with a payment plan. Was overruled and found that right afterwards.",
      },
      "III.3.c:1": {
        nl: "Twee doelen aangescherpt na de audit van 2025: heropenen en de termijn bij urgentie.",
        en: "Two objectives sharpened after the 2025 audit: reopening and the term in urgent cases.",
      },
      "III.5.a:1": {
        nl: "Noemt vooral betere dienstverlening. Over de eigen omgang met feedback: 'daar kwamen we pas aan toe toen de commissarissen ernaar vroegen'.",
        en: "Mainly mentions better service. On the handling of feedback itself: 'we only got round to that when the supervisory board asked'.",
      },
    },
    statements: [
      {
        words: {
          nl: "Aan de dilemmatafel kreeg ik ongelijk, en terecht. Daar is die tafel voor.",
          en: "At the dilemma table I was overruled, and rightly so. That is what the table is for.",
        },
        about: { "II.3.g": "supports" },
        quote: "allowed",
        from: "II.3.g:2",
      },
      {
        words: {
          nl: "Reageert op elke ernstige klacht binnen een dag, maar laat de afhandeling bij het team.",
          en: "Replies to every serious complaint within a day, but leaves the handling to the team.",
        },
        about: { "I.2.j": "supports" },
        from: "I.2.j:1",
      },
      {
        words: {
          nl: "De eigen omgang met feedback is in de periode één keer geëvalueerd.",
          en: "The handling of feedback itself was evaluated once in the period.",
        },
        about: { "III.5.a": "neutral" },
        from: "III.5.a:1",
      },
    ],
  },
  "INT-09": {
    startsAt: "10:00",
    minutes: 50,
    consent: "quotes",
    notes: {
      "I.2.f:2": {
        nl: "Vraagt het in de dagstart. Laat iemand in eigen woorden vertellen wat 'één eigenaar per klacht' betekent.",
        en: "Asks in the stand-up. Has someone explain 'one owner per complaint' in their own words.",
      },
      "II.3.f:2": {
        nl: "Wil tegenspraak, ook op papier. Noemt de 52 incassobrieven die door een behandelaar zijn tegengehouden.",
        en: "Wants dissent, also on paper. Mentions the 52 collection letters that a handler stopped.",
      },
      "II.4.h:2": {
        nl: "Dacht dat de ruimte groot was. Schrok van de 54 % en herkent bij doorvragen drie zaken die op een handtekening lagen te wachten.",
        en: "Thought there was plenty of room. Taken aback by the 54% and on reflection recognises three cases that sat waiting for a signature.",
      },
      "II.4.k:2": {
        nl: "Complimenten gaan rond in de groepsapp. Uren om er iets mee te doen zijn er niet.",
        en: "Compliments are passed round in the group chat. There are no hours to do anything with them.",
      },
      "III.5.d:2": {
        nl: "Begint zelf met een eigen fout. De verkeerde datum naar 40 klanten is zo besproken.",
        en: "Starts with a mistake of their own. The wrong date sent to 40 customers was discussed that way.",
      },
    },
    statements: [
      {
        words: {
          nl: "Ik dacht echt dat ze die ruimte hadden. Nu ik erover nadenk: nee, niet altijd.",
          en: "I really thought they had that room. Now that I think about it: no, not always.",
        },
        about: { "II.4.h": "neutral" },
        quote: "allowed",
        from: "II.4.h:2",
      },
      {
        words: {
          nl: "Bespreekt een fout door met een eigen fout te beginnen; niemand is daarop afgerekend.",
          en: "Discusses a mistake by starting with their own; nobody has been punished for one.",
        },
        about: { "III.5.d": "supports", "I.5.c": "supports" },
        from: "III.5.d:2",
      },
      {
        words: { nl: "Er zijn geen uren om een succes uit te bouwen.", en: "There are no hours to build on a success." },
        about: { "II.4.k": "contradicts" },
        from: "II.4.k:2",
      },
    ],
  },
  "INT-10": {
    startsAt: "13:30",
    minutes: 45,
    consent: "notes",
    notes: {
      "I.3.a:2": {
        nl: "Alles is welkom. Lastig blijft de klant die zegt dat hij géén klacht heeft en toch boos ophangt.",
        en: "Everything is welcome. The hard one remains the customer who says it is not a complaint and still hangs up angry.",
      },
      "II.4.c:2": {
        nl: "Dagstart van tien minuten, elke dag iemand anders voor de groep. Ideeën gaan met naam en datum op het bord.",
        en: "Ten-minute stand-up led by someone else each day. Ideas go on the board with a name and a date.",
      },
      "II.4.i:2": {
        nl: "Bespreekt in de coaching of er meer dan één oplossing is voorgelegd. Stuurt niet op gespreksduur.",
        en: "Discusses in coaching whether more than one solution was offered. Does not steer on call length.",
      },
      "I.5.b:1": {
        nl: "In januari en februari een kwart van de leeruren geschrapt. De helft is in mei ingehaald.",
        en: "A quarter of the learning hours cancelled in January and February. Half of them made up in May.",
      },
    },
    statements: [
      {
        words: {
          nl: "In de drukte van januari en februari verviel een kwart van de leeruren.",
          en: "In the rush of January and February a quarter of the learning hours lapsed.",
        },
        about: { "I.5.b": "contradicts" },
        from: "I.5.b:1",
      },
      {
        words: {
          nl: "Medewerkers kiezen zelf de gesprekken voor de coaching, en zelden de makkelijkste.",
          en: "Staff choose the calls for coaching themselves, and seldom the easy ones.",
        },
        about: { "II.4.b": "supports", "II.4.i": "supports" },
        from: "II.4.i:2",
      },
    ],
  },
  "INT-19": {
    startsAt: "15:00",
    minutes: 40,
    consent: "notes",
    notes: {
      "I.1.c:1": {
        nl: "Op 15 juni. Besloten om de storingskaart op de website te zetten, na klachten over Zandhorn.",
        en: "On 15 June. Decided to put the outage map on the website, after complaints about Zandhorn.",
      },
      "I.4.c:1": {
        nl: "Kent geen klacht waarbij een directeur is ingezet. Heeft twee keer achteraf gebeld.",
        en: "Knows of no complaint in which the director was called in. Made two calls afterwards.",
      },
      "I.5.a:1": {
        nl: "Dat mensen een storing van een uur minder erg vinden dan een verkeerde eindtijd.",
        en: "That people mind an hour's outage less than a wrong end time.",
      },
    },
    statements: [
      {
        words: {
          nl: "Is bij geen enkele klacht tijdens de afhandeling ingezet; belde twee keer achteraf.",
          en: "Was not called in during the handling of any complaint; made two calls afterwards.",
        },
        about: { "I.4.c": "contradicts" },
        from: "I.4.c:1",
      },
      {
        words: {
          nl: "Een verkeerde eindtijd doet meer kwaad dan de storing zelf. Dat weten we alleen door klachten.",
          en: "A wrong end time does more harm than the outage itself. We only know that from complaints.",
        },
        about: { "I.5.a": "supports" },
        quote: "notAllowed",
        from: "I.5.a:1",
      },
    ],
  },
  "INT-23": {
    startsAt: "13:00",
    minutes: 45,
    consent: "quotes",
    notes: {
      "I.4.b:2": {
        nl: "Heeft in Zandhorn nog nooit een directeur gezien die naar klachten vroeg.",
        en: "Has never seen a director in Zandhorn asking about complaints.",
      },
      "I.5.c:1": {
        nl: "Een monteur zei dat het tijdvak van vier uur onzin was. Het is nu twee uur, als proef.",
        en: "An engineer said the four-hour slot made no sense. It is now two hours, as a trial.",
      },
      "III.5.d:2": {
        nl: "Aan de koffietafel. De monteur die de verkeerde meter afsloot, legde zelf uit hoe het kon gebeuren.",
        en: "Over coffee. The engineer who shut off the wrong meter explained himself how it could happen.",
      },
      "III.5.f:1": {
        nl: "De kritiek op het rooster is in juni overgenomen. De criticus zit nu in de werkgroep.",
        en: "The criticism of the rota was accepted in June. The critic now sits on the working group.",
      },
    },
    statements: [
      {
        words: { nl: "Wie hier kritiek heeft, krijgt een plek aan tafel.", en: "Whoever is critical here gets a seat at the table." },
        about: { "III.5.f": "supports", "I.5.c": "supports" },
        quote: "allowed",
        from: "III.5.f:1",
      },
      {
        words: {
          nl: "Op het steunpunt is van het voorbeeld van de directie niets te zien.",
          en: "At the depot nothing is seen of the example set by the executive board.",
        },
        about: { "I.4.b": "contradicts" },
        from: "I.4.b:2",
      },
    ],
  },
};
