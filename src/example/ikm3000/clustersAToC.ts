import type { ExampleAnswers } from "../exampleContent.ts";

export const clustersAToC: ExampleAnswers = {
  "IKM.A1": {
    answer: "met",
    rationale: {
      nl: "Klagen kan per telefoon, webformulier, e-mail, chat en post (DOC-02). Alle vijf de ingangen zijn geprobeerd en werkten (OBS-1). INT-05 wijst bellers uit zichzelf op de andere wegen.",
      en: "Complaints can be made by telephone, web form, e-mail, chat and post (DOC-02). All five entries were tried and worked (OBS-1). INT-05 points callers to the other routes unprompted.",
    },
    self: { answer: "met", rationale: { nl: "Vijf ingangen.", en: "Five entries." } },
  },
  "IKM.A2": {
    answer: "met",
    rationale: {
      nl: "Het formulier kost twee minuten en vraagt geen klantnummer; bellen is gratis en kan tot 21.00 uur (OBS-1). In de nabelronde noemden 21 van de 24 klagers het indienen makkelijk (VOC-1). INT-06 helpt wie moeite heeft met schrijven.",
      en: "The form takes two minutes and asks for no customer number; calls are free and possible until 9 pm (OBS-1). In the call-back round 21 of 24 complainants called it easy (VOC-1). INT-06 helps those who find writing hard.",
    },
    self: { answer: "met" },
  },
  "IKM.A3": {
    answer: "partly",
    rationale: {
      nl: "Veertien van de 24 klagers vonden melden de moeite waard (VOC-1). De tien anderen zagen niet wat ermee gebeurde, en de website laat het ook niet zien (OBS-1). INT-14 verwacht veel van een pagina over verbeteringen, die tijdens de audit in concept klaarlag.",
      en: "Fourteen of 24 complainants found reporting worthwhile (VOC-1). The other ten did not see what came of it, and the website does not show it either (OBS-1). INT-14 expects much from a page on improvements, which was ready in draft during the audit.",
    },
    reason: {
      nl: "De organisatie leidt dit af uit het aantal meldingen; klagers zelf zijn verdeeld.",
      en: "The organisation infers this from the number of reports; complainants themselves are divided.",
    },
    self: { answer: "met", rationale: { nl: "Het aantal suggesties stijgt.", en: "The number of suggestions is rising." } },
  },
  "IKM.A4": {
    answer: "met",
    rationale: {
      nl: "De pagina begint met 'Niet tevreden of een idee? Vertel het ons' en is in eenvoudige taal te lezen (OBS-1). Negen van de tien beluisterde gesprekken begonnen met een open vraag (OBS-2). INT-05 hoort bellers regelmatig zeggen dat het meeviel.",
      en: "The page opens with 'Not satisfied, or an idea? Tell us' and has a plain-language version (OBS-1). Nine of ten calls observed began with an open question (OBS-2). INT-05 regularly hears callers say it was easier than feared.",
    },
    self: { answer: "met" },
  },
  "IKM.A5": {
    answer: "met",
    rationale: {
      nl: "Op elke factuur en in elk afspraakbericht staat een uitnodiging om te reageren, en na een monteursbezoek volgt een sms-vraag (OBS-1). Het beleid noemt stimuleren als eerste stap (DOC-03). INT-14 volgt per ingang hoeveel het oplevert.",
      en: "Every bill and appointment message carries an invitation to respond, and a text-message question follows an engineer's visit (OBS-1). The policy names encouraging as the first step (DOC-03). INT-14 tracks the yield of each entry.",
    },
    self: { answer: "met" },
  },
  "IKM.A6": {
    answer: "notMet",
    rationale: {
      nl: "Het register bevat geen enkel knelpunt dat een medewerker zelf heeft ervaren (REG-2). Monteurs bellen hun planner en Facturatie houdt een eigen lijst bij met 27 punten (INT-07, INT-09). Die bronnen komen nergens samen.",
      en: "The register contains not a single problem experienced by staff themselves (REG-2). Engineers call their planner and Billing keeps a list of its own with 27 items (INT-07, INT-09). These sources never come together.",
    },
    self: { answer: "notMet", rationale: { nl: "Loopt via andere lijsten.", en: "Runs through other lists." } },
  },
  "IKM.A7": {
    answer: "met",
    rationale: {
      nl: "De procedure noemt een klacht 'elke uiting van ongenoegen, ook als de klant het geen klacht noemt' (DOC-02). INT-03 en INT-05 leggen dat los van elkaar hetzelfde uit. Dat de praktijk hierbij achterblijft, komt terug bij I1.",
      en: "The procedure calls a complaint 'any expression of discontent, even if the customer does not call it a complaint' (DOC-02). INT-03 and INT-05 explain this alike, independently. That practice lags behind is dealt with under I1.",
    },
    self: { answer: "met" },
  },
  "IKM.B1": {
    answer: "met",
    rationale: {
      nl: "In 28 van de 30 dossiers klopt het antwoord inhoudelijk en is opgelost wat kon (SAM-1). Twee antwoorden haalden tariefjaren door elkaar; beide klanten zijn gebeld en kregen € 18 en € 31 terug. INT-04 laat ingewikkelde nota's door een collega narekenen.",
      en: "In 28 of 30 files the answer is correct in substance and what could be resolved was resolved (SAM-1). Two answers confused tariff years; both customers were called and received €18 and €31 back. INT-04 has complicated bills recalculated by a colleague.",
    },
    self: { answer: "met" },
  },
  "IKM.B2": {
    answer: "met",
    rationale: {
      nl: "De toon is in 28 van de 30 dossiers goed, ook in acht van de negen afwijzingen (SAM-1). Een behandelaar schreef: 'Ik kan het bedrag niet verlagen, wel de tijd om het te betalen.' Bij het meeluisteren (OBS-2) was hetzelfde te horen; INT-04 oefent er maandelijks op.",
      en: "The tone is right in 28 of 30 files, including eight of nine rejections (SAM-1). One handler wrote: 'I cannot lower the amount, but I can give you longer to pay it.' The same was heard when listening in (OBS-2); INT-04 practises it monthly.",
    },
  },
  "IKM.B3": {
    answer: "met",
    rationale: {
      nl: "In negen van de tien gesprekken vatte de medewerker samen vóór het antwoord (OBS-2). Luisteren is een vast onderdeel van selectie en training (DOC-09), vertelt INT-10, en telt voor een derde in de beoordeling van het rollenspel.",
      en: "In nine of ten calls the member of staff summarised before answering (OBS-2). Listening is a fixed part of selection and training (DOC-09), INT-10 says, and makes up a third of the role-play mark.",
    },
    self: { answer: "met" },
  },
  "IKM.B4": {
    answer: "partly",
    rationale: {
      nl: "Het systeem is goed afgeschermd (DOC-12). Op de werkvloer gaat het mis: op een wit bord in de gang stonden vier achternamen met adres, en twee werkplekken naast de koffiehoek zijn woord voor woord te volgen (OBS-3). INT-12 kende het bord niet en liet het dezelfde dag weghalen.",
      en: "The system is well protected (DOC-12). On the work floor it goes wrong: a whiteboard in the corridor showed four surnames with addresses, and two desks beside the coffee corner can be followed word for word (OBS-3). INT-12 was unaware of the board and had it removed the same day.",
    },
    reason: {
      nl: "De eigen toets keek naar het systeem en niet naar de ruimte.",
      en: "The internal review looked at the system and not at the room.",
    },
    self: {
      answer: "met",
      rationale: { nl: "Privacytoets van januari 2026 was in orde.", en: "The privacy review of January 2026 was in order." },
    },
  },
  "IKM.B5": {
    answer: "partly",
    rationale: {
      nl: "Vijf dossiers vroegen om een oplossing buiten de procedure. In drie daarvan volgde overleg en kreeg de klant uitleg; in twee bleef het bij 'dat kan niet' (SAM-1). Een interne klachtencommissie is er niet, en INT-04 weet niet wie dan mag beslissen.",
      en: "Five files called for a solution outside the procedure. In three there was consultation and the customer received an explanation; in two it ended with 'not possible' (SAM-1). There is no internal complaints committee, and INT-04 does not know who may then decide.",
    },
    reason: { nl: "Drie van de vijf gevallen; de route is niet vastgelegd.", en: "Three of five cases; the route is not laid down." },
    self: { answer: "met", rationale: { nl: "De teamleider denkt mee.", en: "The team leader thinks along." } },
  },
  "IKM.B6": {
    answer: "partly",
    rationale: {
      nl: "Er is vrijheid tot € 150 per klacht (DOC-05), maar geen budget waar het team zelf over gaat. Voor een bos bloemen of een gratis meteronderzoek is telkens akkoord nodig; INT-04 telde negentien wachtende zaken sinds januari.",
      en: "There is freedom up to €150 per complaint (DOC-05), but no budget that the team controls. A bunch of flowers or a free meter check needs approval every time; INT-04 counted nineteen cases kept waiting since January.",
    },
    self: { answer: "partly", rationale: { nl: "Mandaat ja, budget nee.", en: "Mandate yes, budget no." } },
  },
  "IKM.B7": {
    answer: "met",
    rationale: {
      nl: "De procedure (DOC-02) beschrijft stappen, rollen en formulieren en hoort bij het kwaliteitshandboek van Klantenservice. INT-03 en INT-11 beheren haar samen; de laatste herziening was op 3 november 2025.",
      en: "The procedure (DOC-02) describes steps, roles and forms and is part of Customer Service's quality manual. INT-03 and INT-11 manage it together; it was last revised on 3 November 2025.",
    },
    self: { answer: "met" },
  },
  "IKM.B8": {
    answer: "partly",
    rationale: {
      nl: "Vijf van de zes fasen zijn uitgewerkt. De fase verbeteren bestaat uit één regel, 'meld aan Kwaliteit' (DOC-02); wie kiest, invoert en borgt staat er niet. INT-11 vult dat in de praktijk zelf in.",
      en: "Five of six phases are worked out. The improvement phase consists of one line, 'report to Quality' (DOC-02); who chooses, introduces and secures is not stated. INT-11 fills this in from experience.",
    },
    reason: { nl: "De laatste fase wordt genoemd, niet beschreven.", en: "The last phase is named, not described." },
    self: { answer: "met", rationale: { nl: "Alle fasen komen voor.", en: "All phases appear." } },
  },
  "IKM.C1": {
    answer: "partly",
    rationale: {
      nl: "Klachten worden opgelost en van 26 van de 30 is de oorzaak vastgelegd (SAM-1). Wegnemen lukt minder: van 38 verbeteringen zijn er 23 uitgevoerd en is bij 11 aangetoond dat de oorzaak weg is (REG-4). De meterkoppeling laat zien dat het kan, zegt INT-11.",
      en: "Complaints are resolved and the cause is recorded for 26 of 30 (SAM-1). Removing it succeeds less often: of 38 improvements 23 were completed and for 11 the cause is shown to be gone (REG-4). The meter links prove it can be done, INT-11 says.",
    },
    reason: {
      nl: "Bij de helft van de verbeteringen is niet bekend of de oorzaak weg is.",
      en: "For half the improvements it is unknown whether the cause is gone.",
    },
    self: { answer: "met", rationale: { nl: "23 verbeteringen uitgevoerd.", en: "23 improvements completed." } },
  },
  "IKM.C2": {
    answer: "met",
    rationale: {
      nl: "De kwartaalanalyse (DOC-11) gaat naar alle procesmanagers met per proces één vraag die zij moeten beantwoorden. Warmte herzag op grond daarvan het onderhoud van 61 onderstations (INT-13). Ook het tariefblad is na klachten herschreven.",
      en: "The quarterly analysis (DOC-11) goes to all process managers with one question per process that they must answer. On that basis Heating revised the maintenance of 61 substations (INT-13). The tariff sheet was also rewritten after complaints.",
    },
    self: { answer: "met" },
  },
  "IKM.C3": {
    answer: "notMet",
    rationale: {
      nl: "Zeven verbeteringen kregen voorrang. Geen ervan is als procesverbetering opgezet met oorzaak, doel en controle, en twee zijn opgenomen in een werkinstructie (REG-4). INT-11 heeft een A3-sjabloon klaarliggen dat nog niemand gebruikt.",
      en: "Seven improvements were given priority. None was set up as a process improvement with cause, goal and check, and two were included in a work instruction (REG-4). INT-11 has an A3 template ready that nobody uses yet.",
    },
    self: { answer: "partly", rationale: { nl: "Sjabloon is er, gebruik nog niet.", en: "Template exists, not yet in use." } },
  },
  "IKM.C4": {
    answer: "met",
    rationale: {
      nl: "Elke klacht krijgt een oorzaaksoort: informatie, kwaliteit, verwachting, kosten of dienstverlening. De analyse koppelt daar een aanpak aan, zoals betere uitleg bij onbegrepen nota's en onderhoud bij storingen (DOC-11). INT-03 toetst elke maand vijftien indelingen.",
      en: "Every complaint is given a type of cause: information, quality, expectation, cost or service. The analysis ties an approach to each, such as better explanation for misunderstood bills and maintenance for outages (DOC-11). INT-03 tests fifteen classifications a month.",
    },
    self: { answer: "met" },
  },
  "IKM.C5": {
    answer: "partly",
    rationale: {
      nl: "Twee van de vier grote oorzaken namen af tussen het derde kwartaal van 2025 en het tweede van 2026: jaarnota van 268 naar 231, meter van 118 naar 74. Warmtestoring (96 naar 101) en monteursafspraak (84 naar 91) niet (REG-2). INT-01 noemt dat laatste 'ons huiswerk'.",
      en: "Two of four main causes declined between the third quarter of 2025 and the second of 2026: annual bill from 268 to 231, meter from 118 to 74. Heat outage (96 to 101) and engineer's appointment (84 to 91) did not (REG-2). INT-01 calls the latter 'our homework'.",
    },
  },
};
