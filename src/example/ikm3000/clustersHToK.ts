import type { ExampleAnswers } from "../exampleContent.ts";

export const clustersHToK: ExampleAnswers = {
  "IKM.H1": {
    answer: "partly",
    rationale: {
      nl: "Wie een klacht van een klant aanneemt, registreert die meestal: in zeven van de negen gevallen bij het meeluisteren (OBS-2). Eigen knelpunten komen er niet in (INT-05, INT-07), en monteurs hebben geen toegang tot het formulier.",
      en: "Those who take a customer's complaint usually register it: in seven of nine cases while listening in (OBS-2). Their own problems are not entered (INT-05, INT-07), and engineers have no access to the form.",
    },
    reason: { nl: "Eigen knelpunten vallen buiten het register.", en: "Staff's own problems stay outside the register." },
    self: { answer: "met", rationale: { nl: "Registreren is een vaste taak.", en: "Registering is a fixed task." } },
  },
  "IKM.H2": {
    answer: "met",
    rationale: {
      nl: "Het profiel vraagt om inlevingsvermogen, dienstbaarheid en taalgevoel (DOC-08). Bij het meeluisteren klonk dat door, het duidelijkst bij een beller die al drie keer was doorverbonden (OBS-2). INT-10 laat iemand die dit mist niet aan klachten werken.",
      en: "The profile asks for empathy, helpfulness and a feel for language (DOC-08). It could be heard while listening in, most clearly with a caller who had been put through three times (OBS-2). INT-10 does not let anyone who lacks it work on complaints.",
    },
    self: { answer: "met" },
  },
  "IKM.H3": {
    answer: "met",
    rationale: {
      nl: "De klachtencoördinator zit elke maand in het managementoverleg en bepaalt daar mee wat eerst gaat (DOC-06). Analyse en bewaking staan in de functiebeschrijving (DOC-08). INT-02 en INT-03 noemden dezelfde drie prioriteiten. Een vervanger ontbreekt nog.",
      en: "The complaint coordinator attends the monthly management meeting and helps set priorities (DOC-06). Analysis and monitoring are in the job description (DOC-08). INT-02 and INT-03 named the same three priorities. There is no deputy yet.",
    },
    self: { answer: "met" },
  },
  "IKM.H4": {
    answer: "partly",
    rationale: {
      nl: "Van 38 verbeteringen hebben er 29 een eigenaar; bij negen staat de naam van een afdeling of niets (REG-4). Die negen zijn gemiddeld vijf maanden oud, de andere drie. INT-08 neemt er twee over, INT-13 één.",
      en: "Of 38 improvements 29 have an owner; nine show a department or nothing (REG-4). Those nine are five months old on average, the others three. INT-08 takes over two, INT-13 one.",
    },
    reason: { nl: "Een afdeling is geen eigenaar.", en: "A department is not an owner." },
    self: { answer: "met", rationale: { nl: "Elke verbetering is belegd.", en: "Every improvement is assigned." } },
  },
  "IKM.H5": {
    answer: "met",
    rationale: {
      nl: "Waar een eigenaar is, werkt die met mensen uit andere teams; het overleg telde er zes (OBS-4, DOC-07). De voortgang komt maandelijks bij de klachtencoördinator. INT-13 bracht monteurs en Facturatie bij elkaar voor de onderstations.",
      en: "Where there is an owner, they work with people from other teams; the meeting counted six (OBS-4, DOC-07). Progress reaches the complaint coordinator monthly. INT-13 brought engineers and Billing together for the substations.",
    },
    self: { answer: "met" },
  },
  "IKM.I1": {
    answer: "partly",
    rationale: {
      nl: "Alle dossiers uit de steekproef hebben een ingevuld formulier (SAM-1). Compleet is het register niet: twee van de negen klachten bij het meeluisteren zijn opgelost zonder registratie (OBS-2), en klachten via sociale media blijven in het webcareprogramma. INT-05 zegt: 'als het klaar is, is het klaar'.",
      en: "All files in the sample have a completed form (SAM-1). The register is not complete: two of nine complaints heard while listening in were resolved without registration (OBS-2), and complaints through social media stay in the web care program. INT-05 says: 'when it's done, it's done'.",
    },
    reason: {
      nl: "Meteen opgeloste klachten en sociale media ontbreken.",
      en: "Complaints resolved on the spot and social media are missing.",
    },
    self: { answer: "met", rationale: { nl: "2.904 klachten geregistreerd.", en: "2,904 complaints registered." } },
  },
  "IKM.I2": {
    answer: "met",
    rationale: {
      nl: "Het systeem verwerkt 2.904 klachten met ruimte over en levert de analyses zonder handwerk (DOC-11). INT-15 bouwde in tien minuten een nieuwe uitsnede per postcode. De trage dagen in januari waren een netwerkstoring.",
      en: "The system handles 2,904 complaints with room to spare and delivers the analyses without manual work (DOC-11). INT-15 built a new breakdown by postcode in ten minutes. The slow days in January were a network fault.",
    },
    self: { answer: "met" },
  },
  "IKM.I3": {
    answer: "partly",
    rationale: {
      nl: "Bij vijf klachten uit één postcodegebied binnen 24 uur gaat een melding af. Herhaling over een langere tijd of per klant ziet het systeem niet: in 90 dagen kwamen elf patronen van drie of meer voor, en op vier volgde actie (REG-2). INT-03 speurt ze met de hand op.",
      en: "Five complaints from one postcode area within 24 hours raise an alert. The system does not see repetition over a longer time or per customer: in 90 days eleven patterns of three or more occurred, and four led to action (REG-2). INT-03 finds them by hand.",
    },
    self: { answer: "partly", rationale: { nl: "Nu vooral handwerk.", en: "Mostly manual for now." } },
  },
  "IKM.I4": {
    answer: "met",
    rationale: {
      nl: "Elke soort klacht krijgt een score voor risico en voor invloed op tevredenheid; de som bepaalt de volgorde (DOC-11). Zo ging een zeldzame klacht over heet kraanwater voor op de jaarnota. INT-03 en INT-12 wegen samen.",
      en: "Each type of complaint is scored for risk and for impact on satisfaction; the sum sets the order (DOC-11). A rare complaint about scalding tap water thus came before the annual bill. INT-03 and INT-12 weigh together.",
    },
    self: { answer: "met" },
  },
  "IKM.I5": {
    answer: "met",
    rationale: {
      nl: "De kwartaalanalyse opent met een Pareto-diagram: vier van de zeven oorzaken zijn goed voor 80 % (DOC-11, REG-2). Een spreidingsdiagram van aantal en belang staat ernaast. INT-11 gebruikt beide om het overleg te openen.",
      en: "The quarterly analysis opens with a Pareto chart: four of seven causes account for 80% (DOC-11, REG-2). A scatter diagram of frequency and importance stands beside it. INT-11 opens the meeting with both.",
    },
    self: { answer: "met" },
  },
  "IKM.I6": {
    answer: "met",
    rationale: {
      nl: "Per kwartaal is te zien welke soorten toenemen en waardoor (DOC-11, REG-2). De stijging bij monteursafspraken is herleid tot één planningsregel in mei 2026. INT-03 bespreekt de uitkomst met elke procesmanager.",
      en: "Each quarter shows which types are increasing and why (DOC-11, REG-2). The rise in appointment complaints was traced to one planning rule in May 2026. INT-03 discusses the outcome with every process manager.",
    },
    self: { answer: "met" },
  },
  "IKM.J1": {
    answer: "partly",
    rationale: {
      nl: "De bereikbaarheid per telefoon wordt elk uur gemeten: 84 % binnen twee minuten over de hele periode (REG-3). Voor web, chat en post is er geen meting van gemak of toegang. INT-14 wil één vraag aan het formulier toevoegen.",
      en: "Telephone access is measured hourly: 84% within two minutes over the whole period (REG-3). For web, chat and post there is no measure of ease or access. INT-14 wants to add one question to the form.",
    },
    reason: { nl: "Eén van de vijf ingangen wordt gemeten.", en: "One of five entries is measured." },
    self: { answer: "met", rationale: { nl: "Bereikbaarheid 84 %.", en: "Access 84%." } },
  },
  "IKM.J2": {
    limitation: {
      nl: "De duidelijkheid van brieven en gesprekken wordt sinds april 2026 gemeten door een onderzoeksbureau. De eerste levering over een volle periode komt in december 2026, na deze pre-audit. Er was dus niets om op te oordelen; het punt komt terug bij de vervolgaudit.",
      en: "Since April 2026 a research agency has measured the clarity of letters and calls. The first delivery covering a full period is due in December 2026, after this pre-audit. There was therefore nothing to judge; the item returns in the follow-up audit.",
    },
  },
  "IKM.J3": {
    answer: "met",
    rationale: {
      nl: "Snelheid wordt gemeten over alle klachten, ook de open zaken die te laat zijn: 2.651 van 2.881 op tijd, 92,0 %, mediaan 7 en p90 19 dagen (REG-1). De definitie staat in bijlage B van het beleid (DOC-03). INT-03 legt uit waarom januari lager was.",
      en: "Speed is measured over all complaints, including open ones that are overdue: 2,651 of 2,881 on time, 92.0%, median 7 and p90 19 days (REG-1). The definition is in annex B of the policy (DOC-03). INT-03 explains why January was lower.",
    },
    self: { answer: "met", rationale: { nl: "92 % binnen termijn.", en: "92% within term." } },
  },
  "IKM.J4": {
    answer: "met",
    rationale: {
      nl: "Betrouwbaarheid heeft twee metingen over de hele periode: heropend binnen 60 dagen (6,2 % van 2.862) en in één keer goed (71 %), beide omschreven in DOC-03 (REG-3). INT-03 volgt daarnaast nagekomen terugbelafspraken.",
      en: "Reliability has two measures over the whole period: reopened within 60 days (6.2% of 2,862) and right first time (71%), both defined in DOC-03 (REG-3). INT-03 also tracks call-backs honoured.",
    },
    self: { answer: "met" },
  },
  "IKM.J5": {
    answer: "met",
    rationale: {
      nl: "Het klantpanel liep het proces stap voor stap door en drie wijzigingen volgden, zoals een vaste naam onder elk bericht (VOC-2). De procedure is daarna opnieuw geschreven vanuit de klant (DOC-02). INT-11 toetst nieuwe stappen met de vraag wat de klant ervan merkt.",
      en: "The customer panel walked through the process and three changes followed, such as a named person under every message (VOC-2). The procedure was then rewritten from the customer's viewpoint (DOC-02). INT-11 tests new steps by asking what the customer notices.",
    },
    self: { answer: "met" },
  },
  "IKM.K1": {
    answer: "met",
    rationale: {
      nl: "Klagers gaven na afloop een 6,9 (812 antwoorden), een jaar eerder een 6,6 (REG-5). Wie binnen vijf dagen geholpen was, gaf een 7,8 en ligt daarmee boven klanten zonder klacht (7,5). De meting is omschreven in DOC-03; INT-14 kent ook de zwakke kant, de respons van 28 %.",
      en: "Afterwards complainants gave 6.9 (812 replies), up from 6.6 a year earlier (REG-5). Those helped within five days gave 7.8, above customers without a complaint (7.5). The measure is defined in DOC-03; INT-14 also knows its weak side, a response of 28%.",
    },
    self: { answer: "met" },
  },
  "IKM.K2": {
    answer: "notApplicable",
    rationale: {
      nl: "Vloedmark levert drinkwater en warmte in een vast gebied. Vertrouwen wordt wel gemeten en telt mee bij K1.",
      en: "Vloedmark supplies drinking water and heating in a fixed area. Trust is measured and counts under K1.",
    },
    reason: {
      nl: "Klanten kunnen geen andere leverancier kiezen. Of zij blijven of het bedrijf aanraden, zegt daarom niets over klachtenmanagement.",
      en: "Customers cannot choose another supplier. Whether they stay or recommend the company therefore says nothing about complaints management.",
    },
  },
  "IKM.K3": {
    answer: "met",
    rationale: {
      nl: "Drie leereffecten zijn met voor- en nameting aangetoond: klachten over verwisselde meters van 31 naar 4 per kwartaal, heropend van 7,4 naar 6,2 % en 418 herstelde nota's (REG-4, DOC-07). INT-01 verbindt daar een besparing van € 61.000 aan.",
      en: "Three learning effects are shown by before and after measurement: complaints about swapped meters from 31 to 4 a quarter, reopened from 7.4 to 6.2% and 418 corrected bills (REG-4, DOC-07). INT-01 ties a saving of €61,000 to them.",
    },
    self: { answer: "met", rationale: { nl: "Meterkoppeling is het beste voorbeeld.", en: "The meter links are the best example." } },
  },
};
