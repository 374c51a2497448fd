import type { ExampleTalks } from "../../exampleTalk.ts";

/** The complaint handlers. */
export const handlerTalks: ExampleTalks = {
  "INT-04": {
    startsAt: "09:00",
    minutes: 60,
    consent: "quotes",
    notes: {
      "bank:3": {
        nl: "Tot € 150 zonder vragen. Voor een lek dat iemand niet kon zien, wachtte de klant twee dagen op een halve nota.",
        en: "Up to €150 without asking. For a leak that nobody could have seen, the customer waited two days for half a bill.",
      },
      "II.3.e:1": {
        nl: "Vraagt het gewoon: wat is voor u een goede afloop? Schrijft het antwoord bovenaan in het dossier.",
        en: "Simply asks: what is a good outcome for you? Writes the answer at the top of the file.",
      },
      "II.4.k:1": {
        nl: "Zou graag terugbellen na een compliment. Daar staat geen tijd voor.",
        en: "Would like to call back after a compliment. No time is allotted for it.",
      },
      "III.4.h:1": {
        nl: "Stuurt een berichtje als de klant erom vroeg. Doet dat uit zichzelf; in de procedure staat het niet.",
        en: "Sends a message when the customer asked for it. Does so unprompted; the procedure does not mention it.",
      },
      "IV.1.b:1": {
        nl: "Besluit bovenaan, dan waarom. Laat een collega de brief lezen voordat hij weggaat.",
        en: "Decision first, then why. Has a colleague read the letter before it goes out.",
      },
    },
    statements: [
      {
        words: {
          nl: "Ik wist wat goed was en toch moest ik twee dagen wachten.",
          en: "I knew what was right and still I had to wait two days.",
        },
        about: { "II.4.h": "contradicts" },
        quote: "allowed",
        from: "bank:3",
      },
      {
        words: {
          nl: "Vraagt elke klant wat een goede afloop is en schrijft dat bovenaan in het dossier.",
          en: "Asks every customer what a good outcome is and writes it at the top of the file.",
        },
        about: { "II.3.e": "supports", "II.4.i": "supports" },
        from: "II.3.e:1",
      },
      {
        words: {
          nl: "Brieven worden door een collega gelezen voordat ze weggaan.",
          en: "Letters are read by a colleague before they go out.",
        },
        about: { "IV.1.b": "supports" },
        from: "IV.1.b:1",
      },
    ],
  },
  "INT-05": {
    startsAt: "11:00",
    minutes: 55,
    consent: "quotes",
    notes: {
      "I.4.b:1": {
        nl: "Ziet directeuren op het klantcentrum meeluisteren. Zou hen nooit bellen over een lopende klacht.",
        en: "Sees directors listening in at the customer centre. Would never call them about a running complaint.",
      },
      "II.3.c:1": {
        nl: "Na de meeloopdag met de monteurs een moeder kunnen uitleggen waarom de druk nog laag was.",
        en: "After the day along with the engineers could explain to a mother why the pressure was still low.",
      },
      "II.4.j:1": {
        nl: "Meldt oorzaken in het formulier. Op drie meldingen van dit voorjaar kwam geen antwoord.",
        en: "Reports causes on the form. Three reports of this spring went unanswered.",
      },
      "IV.1.c:1": {
        nl: "Belt om te vragen of het klaar is. Slaat dat bij drukte over, zeker bij e-mail.",
        en: "Calls to ask whether it is finished. Skips this when busy, certainly with e-mail.",
      },
      "IV.4.a:1": {
        nl: "Een bericht met naam en volgende datum. Heeft er elke ochtend een herinnering voor.",
        en: "A message with a name and a next date. Has a reminder for it every morning.",
      },
    },
    statements: [
      {
        words: { nl: "Je wilt de directeur niet lastigvallen.", en: "You don't want to bother the director." },
        about: { "I.4.c": "contradicts" },
        quote: "allowed",
        from: "I.4.b:1",
      },
      {
        words: { nl: "Dan leg je hem de derde keer niet meer neer.", en: "The third time you don't put it forward any more." },
        about: { "II.4.j": "contradicts" },
        quote: "allowed",
        from: "II.4.j:1",
      },
      {
        words: {
          nl: "Stuurt elke klant een bericht met een naam en een volgende datum.",
          en: "Sends every customer a message with a name and a next date.",
        },
        about: { "IV.4.a": "supports" },
        from: "IV.4.a:1",
      },
    ],
  },
  "INT-06": {
    startsAt: "09:30",
    minutes: 50,
    consent: "quotes",
    notes: {
      "II.2.b:1": {
        nl: "Bedragen zijn het probleem niet. Een betaaltermijn verschuiven wel; daar zijn twee handtekeningen voor nodig.",
        en: "Amounts are not the problem. Moving a payment date is; that needs two signatures.",
      },
      "II.3.f:1": {
        nl: "Hield in maart een stapel incassobrieven tegen. Facturatie zocht het uit en trok er 52 in.",
        en: "Stopped a pile of collection letters in March. Billing looked into it and withdrew 52.",
      },
      "II.4.g:1": {
        nl: "Heeft een lijstje van zaken die wachten op toestemming: 19 sinds januari.",
        en: "Keeps a list of cases awaiting permission: 19 since January.",
      },
      "IV.1.a:1": {
        nl: "Met de vraag wat het zou oplossen, ook de volgende keer. Klanten komen vaak zelf met iets kleins.",
        en: "By asking what would solve it, next time too. Customers often come up with something small themselves.",
      },
      "IV.1.d:1": {
        nl: "Vertelt over herbeoordeling en geschillencommissie, met de kosten. Legt het blad uit de bijlage erbij.",
        en: "Tells about review and the disputes committee, with the cost. Encloses the sheet from the annex.",
      },
    },
    statements: [
      {
        words: {
          nl: "Er liggen hier 19 zaken op een handtekening te wachten. Sommige klanten zijn het wachten zat.",
          en: "There are 19 cases here waiting for a signature. Some customers are tired of waiting.",
        },
        about: { "II.4.g": "contradicts", "II.4.h": "contradicts" },
        quote: "notAllowed",
        from: "II.4.g:1",
      },
      {
        words: {
          nl: "Hield incassobrieven tegen en kreeg gelijk van Facturatie.",
          en: "Stopped collection letters and was proved right by Billing.",
        },
        about: { "II.3.f": "supports" },
        from: "II.3.f:1",
      },
      {
        words: {
          nl: "Vraagt de klant wat het zou oplossen, ook de volgende keer.",
          en: "Asks the customer what would solve it, next time too.",
        },
        about: { "IV.1.a": "supports" },
        from: "IV.1.a:1",
      },
    ],
  },
  "INT-20": {
    startsAt: "14:00",
    minutes: 50,
    consent: "quotes",
    notes: {
      "I.2.f:1": {
        nl: "Eén eigenaar, oorzaak melden, binnen tien of twintig werkdagen. Weet het beleid in twee klikken te vinden.",
        en: "One owner, report the cause, within ten or twenty working days. Finds the policy in two clicks.",
      },
      "II.4.h:1": {
        nl: "Wilde een klant een nieuwe meter geven. De aanvraag bleef drie dagen liggen.",
        en: "Wanted to give a customer a new meter. The request lay waiting for three days.",
      },
      "III.5.f:2": {
        nl: "Schreef een stuk over de brievenmodule. Kreeg te horen dat het niet het goede moment was.",
        en: "Wrote a piece about the letter module. Was told it was not the right moment.",
      },
      "IV.1.c:1": {
        nl: "Bij e-mail staat onder de brief dat de klacht gesloten is. Vraagt het de klant niet apart.",
        en: "With e-mail the letter ends by saying the complaint is closed. Does not ask the customer separately.",
      },
      "IV.2.d:1": {
        nl: "Een webklacht gaat nog vaak als brief de deur uit, omdat de module geen e-mail kent.",
        en: "A web complaint still often goes out as a letter, because the module has no e-mail.",
      },
    },
    statements: [
      {
        words: { nl: "Kritiek is welkom zolang ze niets kost.", en: "Criticism is welcome as long as it costs nothing." },
        about: { "III.5.f": "contradicts" },
        quote: "notAllowed",
        from: "III.5.f:2",
      },
      {
        words: {
          nl: "Een webklacht krijgt vaak een brief, omdat de brievenmodule geen e-mail kan sturen.",
          en: "A web complaint often gets a letter, because the letter module cannot send e-mail.",
        },
        about: { "IV.2.d": "contradicts" },
        from: "IV.2.d:1",
      },
      {
        words: { nl: "Wachtte drie dagen op toestemming voor een nieuwe meter.", en: "Waited three days for permission for a new meter." },
        about: { "II.4.h": "contradicts" },
        from: "II.4.h:1",
      },
    ],
  },
};
