import type { ExampleAnswers } from "../exampleContent.ts";

export const sectionII: ExampleAnswers = {
  "II.2.a": {
    answer: "met",
    rationale: {
      nl: "Veertien klachtbehandelaars (12,4 fte) handelden 2.862 klachten af, ruim 230 per volle baan; het jaarplan (DOC-02) rekent met 240. Voor de jaarnota kwamen er twee mensen bij. Wel meldt INT-16 dat het systeem in januari drie dagen traag was; de uitwijk met papieren formulieren werkte.",
      en: "Fourteen complaint handlers (12.4 FTE) closed 2,862 complaints, just over 230 per full-time post; the annual plan (DOC-02) assumes 240. Two people were added for the annual bill. INT-16 does report that the system was slow for three days in January; the paper fallback worked.",
    },
    self: { answer: "met", rationale: { nl: "De bezetting is op orde sinds februari.", en: "Staffing has been in order since February." } },
  },
  "II.2.b": {
    answer: "met",
    rationale: {
      nl: "Een behandelaar mag tot € 150 zelf vergoeden (DOC-06). Van de 341 vergoedingen bleven er 297 (87 %) binnen dat bedrag; de overige 44 tekende de teamleider gemiddeld in één werkdag. INT-04 en INT-06 hoefden in de praktijk zelden te wachten.",
      en: "A handler may compensate up to €150 without asking (DOC-06). Of 341 compensations 297 (87%) stayed within that amount; the team leader signed the other 44 within one working day on average. INT-04 and INT-06 seldom had to wait in practice.",
    },
    self: { answer: "met" },
  },
  "II.3.a": {
    answer: "met",
    rationale: {
      nl: "Elke sollicitant voor klantcontact en klachten voert een rollenspel met een boze klant; het scoreformulier zit bij het profiel (DOC-08). In het afgelopen jaar vielen daardoor 5 van de 17 kandidaten af, onder wie één met een uitstekend cv (INT-11).",
      en: "Every applicant for front office and complaints plays a role-play with an angry customer; the score sheet comes with the profile (DOC-08). Last year 5 of 17 candidates dropped out because of it, one of them with an excellent CV (INT-11).",
    },
    self: { answer: "met" },
  },
  "II.3.b": {
    answer: "met",
    rationale: {
      nl: "Alle veertien behandelaars rondden de driedaagse training af; van de klantcontactmedewerkers deden 58 van de 62 dat (DOC-07). De vier overigen begonnen na 1 mei 2026 en zijn ingepland voor november. De groep in INT-08 gebruikt het oefenmateriaal nog wekelijks.",
      en: "All fourteen handlers completed the three-day training, as did 58 of 62 front-office staff (DOC-07). The other four started after 1 May 2026 and are booked for November. The group in INT-08 still uses the practice material every week.",
    },
    self: { answer: "met", rationale: { nl: "72 van de 76 mensen getraind.", en: "72 of 76 people trained." } },
  },
  "II.3.c": {
    answer: "met",
    rationale: {
      nl: "Tijdens het meeluisteren (OBS-2) vatten elf van de twaalf medewerkers het probleem goed samen voordat zij iets beloofden. Vakkennis over warmte was het zwakste punt, en juist daar is in april een meeloopdag bij de monteurs voor gekomen (INT-05, INT-09). Klachtbehandelaars werken er gemiddeld zes jaar (INT-11).",
      en: "During the calls observed (OBS-2) eleven of twelve staff summarised the problem well before promising anything. Knowledge of heating was the weakest point, and a day along with the engineers was introduced for exactly that in April (INT-05, INT-09). Handlers have six years' experience on average (INT-11).",
    },
    self: { answer: "met" },
  },
  "II.3.d": {
    answer: "met",
    rationale: {
      nl: "De toon was rustig en open, ook in een gesprek van 25 minuten over een verkeerde afsluiting (OBS-2). Klagers geven op 'ik werd serieus genomen' een 7,1 (REG-5). Medewerkers en een teamleider (INT-07, INT-08, INT-10) vertellen zonder aarzelen over kritiek die zij zelf kregen.",
      en: "The tone was calm and open, even in a 25-minute call about a wrongful disconnection (OBS-2). Complainants rate 'I was taken seriously' at 7.1 (REG-5). Staff and a team leader (INT-07, INT-08, INT-10) talk without hesitation about criticism they received themselves.",
    },
    self: { answer: "met" },
  },
  "II.3.e": {
    answer: "met",
    rationale: {
      nl: "In 28 van de 30 dossiers (93 %) staat wat de klant zelf wilde bereiken, en sluit de oplossing daarop aan of is uitgelegd waarom dat niet kan (SAM-1). De twee uitzonderingen zijn eenvoudige meterstanden; niemand is er slechter van geworden. Het Wilson-interval loopt van 79 tot 98 %.",
      en: "In 28 of 30 files (93%) the customer's own aim is recorded, and the solution meets it or explains why it cannot (SAM-1). The two exceptions are simple meter readings; nobody was worse off. The Wilson interval runs from 79 to 98%.",
    },
    self: { answer: "met" },
  },
  "II.3.f": {
    answer: "met",
    rationale: {
      nl: "Vier gesprekspartners gaven elk een eigen voorbeeld van tegenspraak (INT-03, INT-04, INT-06, INT-09). Het sterkste: een behandelaar hield een reeks incassobrieven tegen omdat de betalingsregeling nog liep; Facturatie zocht het uit en trok er 52 in (SAM-2).",
      en: "Four interviewees each gave an example of dissent (INT-03, INT-04, INT-06, INT-09). The strongest: a handler stopped a batch of collection letters because the payment plan was still running; Billing looked into it and withdrew 52 (SAM-2).",
    },
    self: { answer: "met" },
  },
  "II.3.g": {
    answer: "met",
    rationale: {
      nl: "Elke zes weken is er een 'dilemmatafel' met behandelaars, de coördinator en een directeur; de verslagen van zeven bijeenkomsten zijn bekeken (DOC-13). In drie daarvan koos men voor de klant tegen het voorstel van een afdeling in. INT-02, INT-03 en INT-06 beschrijven dezelfde zaak vanuit hun eigen rol.",
      en: "Every six weeks there is a 'dilemma table' with handlers, the coordinator and a director; the notes of seven meetings were read (DOC-13). In three of them the customer's side was chosen against a department's proposal. INT-02, INT-03 and INT-06 describe the same case from their own roles.",
    },
    self: { answer: "met" },
  },
  "II.4.a": {
    answer: "met",
    rationale: {
      nl: "Het klantbeeld op één scherm, ingevoerd in oktober 2025, laat bij elk gesprek eerdere klachten en lopende storingen zien. Het aandeel dat in één keer goed gaat, steeg sindsdien van 66 naar 71 % (REG-3). Op het klantcentrum was te zien dat iedereen het gebruikt (OBS-5); INT-16 laat zien wat de volgende stap is.",
      en: "The single customer view introduced in October 2025 shows earlier complaints and current outages in every call. The share right first time has since risen from 66 to 71% (REG-3). At the customer centre everyone was seen using it (OBS-5); INT-16 shows what the next step is.",
    },
    self: { answer: "met" },
  },
  "II.4.b": {
    answer: "met",
    rationale: {
      nl: "Dezelfde gespreksopnamen en klantoordelen die de dienstverlening meten, komen terug in de coaching (DOC-18). Medewerkers kiezen zelf twee gesprekken per maand om te bespreken. Volgens INT-10 zijn dat zelden de makkelijkste.",
      en: "The recordings and customer ratings used to measure service come back in coaching (DOC-18). Staff choose two calls a month to discuss. According to INT-10 they seldom pick the easy ones.",
    },
    self: { answer: "met" },
  },
  "II.4.c": {
    answer: "met",
    rationale: {
      nl: "Op het prikbord bij de werkplekken hingen 23 ideeën, elk met een naam en een datum van reactie (OBS-5). Van de klantteams zegt 72 % dat hun inbreng tot verbetering leidt (DOC-20). INT-04, INT-08 en INT-10 noemen de dagstart als het moment waarop naar hen geluisterd wordt.",
      en: "The board near the desks held 23 ideas, each with a name and a date of reply (OBS-5). Of the customer teams 72% say their input leads to improvement (DOC-20). INT-04, INT-08 and INT-10 name the stand-up as the moment they are heard.",
    },
    self: { answer: "met", rationale: { nl: "Dagstart en ideeënbord.", en: "Stand-up and ideas board." } },
  },
  "II.4.d": {
    answer: "met",
    rationale: {
      nl: "Van de 38 geregistreerde verbeteringen kwamen er 14 van medewerkers zelf (REG-4). Het belscript voor betalingsachterstanden is ingetrokken nadat klantcontact had laten horen waarom het niet werkte; INT-09 en INT-12 legden los van elkaar uit wat zij daarvan leerden.",
      en: "Of the 38 registered improvements 14 came from staff themselves (REG-4). The call script for arrears was withdrawn after the front office had demonstrated why it failed; INT-09 and INT-12 separately explained what they learned from it.",
    },
    self: { answer: "met" },
  },
  "II.4.e": {
    answer: "met",
    rationale: {
      nl: "Ideeën van medewerkers gaan naar het verbeteroverleg én vormen de lesstof: vier van de zes korte trainingen van dit jaar zijn gebouwd rond een eigen inbreng (DOC-07, DOC-13). Een medewerker gaf zelf de sessie over verhuizingen (INT-11).",
      en: "Staff ideas go to the improvement meeting and also become training material: four of this year's six short courses were built around someone's own input (DOC-07, DOC-13). One staff member taught the session on house moves (INT-11).",
    },
    self: { answer: "met" },
  },
  "II.4.f": {
    answer: "met",
    rationale: {
      nl: "Individuele resultaten (klantoordeel, heropend, in één keer goed) worden elk kwartaal besproken aan de hand van DOC-18. Acht van de tien bekeken verslagen eindigen met een leerafspraak, en drie keer met een wijziging in het proces. INT-06 noemt de gesprekken eerlijk; er hangt geen ranglijst.",
      en: "Individual results (customer rating, reopened, right first time) are discussed every quarter using DOC-18. Eight of ten notes read end with a learning agreement, and three with a change in the process. INT-06 calls the talks fair; no league table is displayed.",
    },
    self: { answer: "met" },
  },
  "II.4.g": {
    answer: "partly",
    rationale: {
      nl: "De € 150 uit DOC-06 dekt geld, niet de rest: een betaaltermijn verschuiven, een meter zonder kosten laten nakijken of van de standaardbrief afwijken vraagt toestemming. In zeven van de dertig dossiers (SAM-1) lag de zaak daardoor twee tot vier dagen stil. INT-06 houdt er een eigen lijstje van bij.",
      en: "The €150 in DOC-06 covers money, not the rest: moving a payment date, having a meter checked free of charge or departing from the standard letter needs permission. In seven of thirty files (SAM-1) this stalled the case for two to four days. INT-06 keeps a list of them.",
    },
    reason: {
      nl: "De zelfbeoordeling keek naar bedragen; beslisruimte gaat ook over andere oplossingen.",
      en: "The self-assessment looked at amounts; latitude also concerns other solutions.",
    },
    self: { answer: "met", rationale: { nl: "Mandaat tot € 150.", en: "Mandate up to €150." } },
  },
  "II.4.h": {
    answer: "notMet",
    rationale: {
      nl: "Van de klantteams ervaart 54 % de ruimte om een klacht naar eigen inzicht op te lossen (DOC-20). In zeven van de acht gesprekken met behandelaars en klantcontact kwam spontaan een zaak langs waarin men wel wist wat goed was, maar moest wachten (INT-04 tot en met INT-08, INT-20, INT-21); het achtste ging over eenvoudige vragen (INT-22). De teamleider klachten (INT-09) is verrast door dit beeld en herkent het bij doorvragen.",
      en: "Of the customer teams 54% feel free to resolve a complaint as they see fit (DOC-20). In seven of eight interviews with handlers and front office a case came up unprompted in which people knew what was right but had to wait (INT-04 to INT-08, INT-20, INT-21); the eighth was about simple questions (INT-22). The complaints team leader (INT-09) is surprised by this picture and recognises it on reflection.",
    },
    reason: {
      nl: "De teamleiding vulde dit criterium in; de medewerkers zelf ervaren het anders.",
      en: "Team leaders completed this criterion; the staff themselves feel differently.",
    },
    self: { answer: "met", rationale: { nl: "Medewerkers kennen hun mandaat.", en: "Staff know their mandate." } },
  },
  "II.4.i": {
    answer: "met",
    rationale: {
      nl: "Een klant betrekken bij de keuze mag altijd en gebeurt ook: in 27 van de 30 dossiers legde de behandelaar meer dan één oplossing voor (SAM-1). INT-04, INT-05 en INT-07 ervaren hier geen rem, en INT-10 moedigt het aan in de coaching.",
      en: "Involving a customer in the choice is always allowed and is done: in 27 of 30 files the handler offered more than one solution (SAM-1). INT-04, INT-05 and INT-07 feel no restraint here, and INT-10 encourages it in coaching.",
    },
    self: { answer: "met" },
  },
  "II.4.j": {
    answer: "partly",
    rationale: {
      nl: "Een oorzaak melden kan en wordt gedaan: 31 meldingen van behandelaars in DOC-13. De vervolgstap ligt bij een ander, en op 12 van die 31 kwam na zes weken nog geen antwoord. 'Dan leg je hem de derde keer niet meer neer' (INT-05); INT-09 bevestigt dat hij geen doorzettingsmacht heeft.",
      en: "Reporting a cause is possible and done: 31 reports by handlers in DOC-13. The next step lies with someone else, and 12 of those 31 had no answer after six weeks. 'The third time you don't put it forward any more' (INT-05); INT-09 confirms that he has no power to push it through.",
    },
    reason: {
      nl: "Melden is mogelijk, maar medewerkers ervaren onvoldoende ruimte om herhaling echt te voorkomen.",
      en: "Reporting is possible, but staff do not feel enough room to truly prevent repetition.",
    },
    self: { answer: "met", rationale: { nl: "Iedereen kan een oorzaak melden.", en: "Everyone can report a cause." } },
  },
  "II.4.k": {
    answer: "notMet",
    rationale: {
      nl: "Complimenten worden geteld en gedeeld, maar geen van de acht gevraagde medewerkers kon tijd of middelen noemen om een succes te herhalen (INT-04, INT-05, INT-07, INT-08). De 'warme overdracht' werd door Kwaliteit uitgewerkt en niet door het team dat haar bedacht (DOC-17). INT-09 heeft er geen uren voor.",
      en: "Compliments are counted and shared, but none of the eight staff asked could name time or means to repeat a success (INT-04, INT-05, INT-07, INT-08). The 'warm handover' was developed by Quality and not by the team that thought of it (DOC-17). INT-09 has no hours for it.",
    },
  },
};
