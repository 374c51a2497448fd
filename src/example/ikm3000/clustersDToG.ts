import type { ExampleAnswers } from "../exampleContent.ts";

export const clustersDToG: ExampleAnswers = {
  "IKM.D1": {
    answer: "met",
    rationale: {
      nl: "In drie groepsgesprekken met vijftien mensen viel het woord 'kans' zonder dat ernaar gevraagd werd (INT-04, INT-05, INT-06). De dagstart opent met een klacht waar iets van te leren was (OBS-4), en teamleiders grijpen in als er over klanten wordt gemopperd (INT-08).",
      en: "In three group interviews with fifteen people the word 'opportunity' came up unprompted (INT-04, INT-05, INT-06). The stand-up opens with a complaint worth learning from (OBS-4), and team leaders step in when people grumble about customers (INT-08).",
    },
    self: { answer: "met" },
  },
  "IKM.D2": {
    answer: "partly",
    rationale: {
      nl: "Op het klantcentrum is het belang overal voelbaar. Monteurs en Facturatie zien klachten vooral als werk van Klantenservice (INT-07, INT-09); 'wij horen het pas als het escaleert'. Bij Warmte is het juist weer goed belegd (INT-13), zoals ook de interne audit zag (DOC-13).",
      en: "At the customer centre the importance is felt everywhere. Engineers and Billing mainly see complaints as Customer Service's job (INT-07, INT-09): 'we only hear when it escalates'. In Heating it is well established (INT-13), as the internal audit also found (DOC-13).",
    },
    reason: { nl: "Twee grote afdelingen delen het beeld nog niet.", en: "Two large departments do not share the view yet." },
    self: { answer: "met", rationale: { nl: "Iedereen kent het belang.", en: "Everyone knows the importance." } },
  },
  "IKM.D3": {
    answer: "met",
    rationale: {
      nl: "Selectie op klantgerichtheid staat in het profiel (DOC-08) en wordt getoetst in een rollenspel (INT-10). Behandelaars vertellen met plezier over de boze klant die tevreden ophing (INT-04); bij het meeluisteren gebeurde dat twee keer (OBS-2). INT-08 kan het met klantoordelen laten zien.",
      en: "Selection for customer focus is in the profile (DOC-08) and tested in a role-play (INT-10). Handlers enjoy recounting the angry customer who hung up satisfied (INT-04); it happened twice while listening in (OBS-2). INT-08 can show it with customer ratings.",
    },
    self: { answer: "met" },
  },
  "IKM.D4": {
    answer: "met",
    rationale: {
      nl: "Elke week vraagt de dagstart 'wat moet er beter aan hoe wij met klachten omgaan?' (OBS-4). Klanten krijgen die vraag in het panel (VOC-2). De algemeen directeur, teamleiders en behandelaars noemen elk een verandering die daaruit voortkwam (INT-01, INT-04, INT-08).",
      en: "Every week the stand-up asks 'what should be better in how we handle complaints?' (OBS-4). Customers are asked in the panel (VOC-2). The chief executive, team leaders and handlers each name a change that came of it (INT-01, INT-04, INT-08).",
    },
  },
  "IKM.E1": {
    answer: "met",
    rationale: {
      nl: "Het ondernemingsplan kent drie klantdoelen (DOC-04). Elk van de vijf klachtendoelen verwijst naar een ervan, met hetzelfde jaartal (DOC-03). INT-01 licht toe waarom 'vertrouwen' bewust boven 'tevredenheid' is gezet.",
      en: "The business plan has three customer goals (DOC-04). Each of the five complaint objectives refers to one of them, with the same target year (DOC-03). INT-01 explains why 'trust' was deliberately placed above 'satisfaction'.",
    },
    self: { answer: "met" },
  },
  "IKM.E2": {
    answer: "partly",
    rationale: {
      nl: "De directie voert een klantgericht beleid en steekt er tijd in (INT-01, INT-02, DOC-06). Zichtbaar voor alle medewerkers is dat niet: van negen monteurs en medewerkers Facturatie had er één een directeur over klachten gehoord (INT-07, INT-09). De interne audit zag hetzelfde (DOC-13).",
      en: "The executive board carries out a customer-focused policy and invests time in it (INT-01, INT-02, DOC-06). It is not visible to all staff: of nine engineers and billing staff one had heard a director speak about complaints (INT-07, INT-09). The internal audit found the same (DOC-13).",
    },
    reason: {
      nl: "Het beleid is er, de zichtbaarheid blijft beperkt tot het klantcentrum.",
      en: "The policy exists; its visibility is confined to the customer centre.",
    },
    self: { answer: "met", rationale: { nl: "De directie is zichtbaar betrokken.", en: "The board is visibly involved." } },
  },
  "IKM.E3": {
    answer: "met",
    rationale: {
      nl: "Een matrix legt per stap vast wie doet, beslist en meedenkt, gezien vanuit de klant die één aanspreekpunt heeft (DOC-08). INT-08 en INT-10 gebruiken haar bij het inwerken. Alleen bij oplossingen buiten de procedure blijft een vakje leeg; zie B5.",
      en: "A matrix records for each step who acts, decides and advises, from the viewpoint of a customer with one contact (DOC-08). INT-08 and INT-10 use it for induction. Only for solutions outside the procedure does a cell stay empty; see B5.",
    },
    self: { answer: "met" },
  },
  "IKM.E4": {
    answer: "met",
    rationale: {
      nl: "Elk kwartaal legt de directie beleid, mentaliteit en processen naast elkaar in één gesprek (DOC-06). In april 2026 schoof daardoor geld van reclame naar training. INT-02 liet de afweging op papier zien.",
      en: "Every quarter the executive board considers policy, mentality and processes together in one discussion (DOC-06). In April 2026 this moved money from advertising to training. INT-02 showed the reasoning on paper.",
    },
    self: { answer: "met" },
  },
  "IKM.F1": {
    answer: "met",
    rationale: {
      nl: "De rubriek 'Dankzij een klacht' verscheen tien keer in de auditperiode en wordt gemiddeld 310 keer gelezen (DOC-10). Op het klantcentrum hangt de stand van de doelen bij de ingang (OBS-3). INT-05 kan vertellen wat er deze maand toe doet en waarom.",
      en: "The series 'Thanks to a complaint' appeared ten times in the audit period and is read 310 times on average (DOC-10). At the customer centre progress on the objectives hangs by the entrance (OBS-3). INT-05 can tell what matters this month and why.",
    },
    self: { answer: "met" },
  },
  "IKM.F2": {
    answer: "notApplicable",
    rationale: {
      nl: "Vloedmark communiceert al jaren naar binnen en naar buiten over klachten; een beginfase met een volgorde is er niet meer.",
      en: "Vloedmark has communicated about complaints internally and externally for years; there is no longer a starting phase with an order.",
    },
    reason: {
      nl: "Het punt gaat over de invoering van klachtenmanagement. Die ligt vóór 2019 en is niet meer te onderzoeken.",
      en: "The item concerns the introduction of complaints management. That took place before 2019 and can no longer be examined.",
    },
  },
  "IKM.F3": {
    answer: "partly",
    rationale: {
      nl: "Intern wordt er volop over geschreven (DOC-10). Naar buiten staat het aan het begin: tijdens de audit lag de pagina in concept klaar en noemde de nieuwsbrief klachten nog niet (OBS-1). INT-14 wil het ook bij nieuwe warmteprojecten inzetten.",
      en: "Internally much is written about it (DOC-10). Externally it is only beginning: during the audit the page was ready in draft and the newsletter did not mention complaints (OBS-1). INT-14 wants to use it for new heating projects as well.",
    },
    self: { answer: "partly" },
  },
  "IKM.G1": {
    answer: "met",
    rationale: {
      nl: "Het reglement (DOC-01) legt het juridische kader vast in elf artikelen en staat op de website (OBS-1). INT-12 toetste het in februari 2026 aan wet en voorwaarden.",
      en: "The regulation (DOC-01) sets out the legal framework in eleven articles and is on the website (OBS-1). INT-12 reviewed it against the law and the terms in February 2026.",
    },
    self: { answer: "met", rationale: { nl: "Reglement van 2 maart 2026.", en: "Regulation of 2 March 2026." } },
  },
  "IKM.G2": {
    answer: "met",
    rationale: {
      nl: "Indienen kan binnen een jaar, behandelen duurt 10 of 20 werkdagen (DOC-01, artikel 4). Op de website stond tijdens de audit nog een oude versie met acht weken (OBS-1); dat is hersteld en nagekeken (OBS-5). INT-03 noemde de juiste termijnen direct.",
      en: "Complaints may be lodged within a year, handling takes 10 or 20 working days (DOC-01, article 4). During the audit the website still held an old version stating eight weeks (OBS-1); this was corrected and rechecked (OBS-5). INT-03 gave the right terms at once.",
    },
    self: { answer: "met" },
  },
  "IKM.G3": {
    answer: "partly",
    rationale: {
      nl: "Artikel 7 regelt vergoeding bij storingen, met bedragen. Voor gemiste afspraken, foute nota's en vertraging staat er alleen 'naar redelijkheid' (DOC-01). INT-03 erkent dat gelijke gevallen daardoor verschillend uitpakken; in de steekproef liep het bij een gemiste afspraak van € 0 tot € 50 (SAM-1).",
      en: "Article 7 governs compensation for outages, with amounts. For missed appointments, wrong bills and delay it only says 'within reason' (DOC-01). INT-03 admits that like cases therefore turn out differently; in the sample a missed appointment brought anything from €0 to €50 (SAM-1).",
    },
    reason: { nl: "Alleen storingen zijn uitgewerkt.", en: "Only outages are worked out." },
    self: { answer: "met", rationale: { nl: "Artikel 7.", en: "Article 7." } },
  },
  "IKM.G4": {
    answer: "met",
    rationale: {
      nl: "Artikel 8 geeft de klager recht op inzage binnen vijf werkdagen (DOC-01). In de periode vroegen dertien mensen erom; twee van hen zaten in de steekproef en kregen het na drie en vier dagen (SAM-1). INT-12 bewaakt dit.",
      en: "Article 8 gives complainants access to their file within five working days (DOC-01). In the period thirteen people asked; two were in the sample and received it after three and four days (SAM-1). INT-12 monitors this.",
    },
    self: { answer: "met" },
  },
  "IKM.G5": {
    answer: "met",
    rationale: {
      nl: "Artikel 6 regelt hoor en wederhoor (DOC-01). In 28 van de 30 dossiers is de klager gehoord en het verhaal van de afdeling of monteur opgehaald (SAM-1); de twee uitzonderingen waren binnen een uur in het voordeel van de klant beslist. INT-04 legt beide kanten vast in het formulier.",
      en: "Article 6 provides for hearing both sides (DOC-01). In 28 of 30 files the complainant was heard and the department's or engineer's account obtained (SAM-1); the two exceptions were decided in the customer's favour within an hour. INT-04 records both sides on the form.",
    },
    self: { answer: "met" },
  },
  "IKM.G6": {
    answer: "met",
    rationale: {
      nl: "Artikel 9 regelt de bescherming van gegevens en verwijst naar bewaartermijnen per soort klacht (DOC-01). De privacytoets bevestigt dat het systeem die volgt (DOC-12, INT-12). Wat er op de werkvloer misging, is beoordeeld bij B4.",
      en: "Article 9 governs the protection of data and refers to retention periods by type of complaint (DOC-01). The privacy review confirms that the system follows them (DOC-12, INT-12). What went wrong on the work floor is judged under B4.",
    },
    self: { answer: "met" },
  },
  "IKM.G7": {
    answer: "met",
    rationale: {
      nl: "Artikel 5 beschrijft wie beslist, op grond waarvan en hoe de klager het hoort (DOC-01). Behandelaars volgen dat, blijkt uit het gesprek (INT-04) en uit de motivering in de dossiers (SAM-1).",
      en: "Article 5 describes who decides, on what grounds and how the complainant is told (DOC-01). Handlers follow it, as the interview (INT-04) and the reasoning in the files (SAM-1) show.",
    },
    self: { answer: "met" },
  },
  "IKM.G8": {
    answer: "met",
    rationale: {
      nl: "Artikel 10 wijst de weg naar geschillencommissie en rechter, met kosten, duur en de bindende aard van de uitspraak (DOC-01). Alle negen afgewezen klagers in de steekproef kregen die uitleg (SAM-1). INT-03 meldt twaalf zaken bij de commissie in de periode.",
      en: "Article 10 shows the way to the disputes committee and the court, with cost, duration and the binding nature of the ruling (DOC-01). All nine rejected complainants in the sample received that explanation (SAM-1). INT-03 reports twelve committee cases in the period.",
    },
    self: { answer: "met" },
  },
};
