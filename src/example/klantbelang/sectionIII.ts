import type { ExampleAnswers } from "../exampleContent.ts";

export const sectionIII: ExampleAnswers = {
  "III.2.a": {
    answer: "met",
    rationale: {
      nl: "Interne audit onderzocht de klachtenbehandeling in 2023 en in oktober 2025 (DOC-09) en legde 2027 vast in het meerjarenplan (DOC-31). Met 640 medewerkers is Vloedmark een grote organisatie; twee jaar is dus het maximum. INT-14 kon beide werkdossiers laten zien.",
      en: "Internal Audit examined complaints handling in 2023 and in October 2025 (DOC-09) and has put 2027 in its multi-year plan (DOC-31). With 640 staff Vloedmark is a large organisation, so two years is the maximum. INT-14 was able to show both sets of working papers.",
    },
    self: { answer: "met", rationale: { nl: "Elke twee jaar, laatste in 2025.", en: "Every two years, most recently in 2025." } },
  },
  "III.2.b": {
    answer: "met",
    rationale: {
      nl: "De audit van 2025 gaf negen aanbevelingen. Volgens DOC-10 waren er op 31 augustus 2026 zeven afgerond; vier daarvan zijn nagelopen en bleken echt uitgevoerd, zoals het verplichte veld voor de oorzaak. INT-03 legde uit waarom de twee andere op een systeemwijziging wachten.",
      en: "The 2025 audit made nine recommendations. DOC-10 shows seven completed on 31 August 2026; four of these were checked and had really been carried out, such as the mandatory field for the cause. INT-03 explained why the other two await a system change.",
    },
    self: {
      answer: "met",
      rationale: { nl: "Zeven van de negen aanbevelingen afgerond.", en: "Seven of nine recommendations completed." },
    },
  },
  "III.2.c": {
    answer: "met",
    rationale: {
      nl: "Er is een maandoverzicht en een kwartaalrapportage (DOC-04) met aantallen, oorzaken, termijnen en een duiding van een halve bladzijde. De cijfers van het tweede kwartaal sluiten aan op REG-2. INT-03 schrijft de duiding zelf en vraagt procesmanagers vooraf om tegenspraak.",
      en: "There is a monthly overview and a quarterly report (DOC-04) with numbers, causes, terms and half a page of interpretation. The second-quarter figures agree with REG-2. INT-03 writes the interpretation and asks process managers to challenge it beforehand.",
    },
    self: { answer: "met" },
  },
  "III.2.d": {
    answer: "met",
    rationale: {
      nl: "Klachten zijn een vaste bron in de jaarlijkse risicoanalyse (DOC-11): bij drie van de tien klantrisico's staat het aantal klachten als onderbouwing. Het risico 'verkeerde meterkoppeling' kwam erdoor van plaats negen naar twee. INT-13 ontvangt de rapportage elke maand.",
      en: "Complaints are a fixed source in the annual risk analysis (DOC-11): three of ten customer risks quote complaint numbers. They moved the risk 'wrong meter link' from ninth to second place. INT-13 receives the report every month.",
    },
    self: { answer: "met" },
  },
  "III.2.e": {
    answer: "met",
    rationale: {
      nl: "Het systeem geeft een melding bij vijf klachten uit één postcodegebied in 24 uur, en de werkinstructie (DOC-12) zegt wie dan belt. Op 11 januari 2026 ging de melding voor Zandhorn om 7.40 uur af, 50 minuten vóór de storing in het net zelf werd gezien. INT-13 beheert de drempels, INT-05 kende de route uit het hoofd.",
      en: "The system raises an alert at five complaints from one postcode area within 24 hours, and the instruction (DOC-12) says who makes the call. On 11 January 2026 the Zandhorn alert went off at 7.40 am, 50 minutes before the outage was seen in the network itself. INT-13 manages the thresholds, INT-05 knew the route by heart.",
    },
    self: { answer: "met" },
  },
  "III.3.a": {
    answer: "met",
    rationale: {
      nl: "Hoofdstuk 2 van DOC-09 toetst het proces, de procedure van destijds en de naleving van het beleid, met 40 dossiers en een lijnloop. Vijf dossiers zijn opnieuw beoordeeld, met dezelfde uitkomst. INT-14 verklaarde hoe de steekproef was getrokken.",
      en: "Chapter 2 of DOC-09 tests the process, the procedure of the time and compliance with policy, using 40 files and a walk-through. Five files were re-performed with the same outcome. INT-14 explained how the sample had been drawn.",
    },
    self: { answer: "met" },
  },
  "III.3.b": {
    answer: "partly",
    rationale: {
      nl: "DOC-09 oordeelt over de kwaliteit van antwoorden, maar begint bij registratie en eindigt bij de slotbrief. Of klanten hun weg vinden, en of de oorzaken verdwijnen, is niet onderzocht. INT-14 noemt tijdgebrek: er waren 160 uren, waarvan 110 opgingen aan dossiers.",
      en: "DOC-09 judges the quality of answers, but starts at registration and ends at the closing letter. Whether customers find their way in, and whether causes disappear, was not examined. INT-14 cites lack of time: 160 hours, of which 110 went into files.",
    },
    reason: {
      nl: "Het criterium gaat over het gehele proces; begin en eind ontbreken.",
      en: "The criterion covers the whole process; beginning and end are missing.",
    },
    self: { answer: "met", rationale: { nl: "De audit van 2025 keek ook naar kwaliteit.", en: "The 2025 audit also looked at quality." } },
  },
  "III.3.c": {
    answer: "met",
    rationale: {
      nl: "De directiereactie in DOC-09 legt elke bevinding langs de missie en de vijf doelen, en noemt twee doelen die door de audit zijn bijgesteld. In het directieverslag van november 2025 is die afweging terug te vinden (DOC-03); INT-02 lichtte haar toe.",
      en: "The management response in DOC-09 sets every finding against the mission and the five objectives, and names two objectives revised because of the audit. The November 2025 minutes show that consideration (DOC-03); INT-02 explained it.",
    },
    self: { answer: "met" },
  },
  "III.3.d": {
    answer: "met",
    rationale: {
      nl: "Na de procesaudit is de procedure herzien (DOC-05, versie 4); na de Klantbelang-audit van die zomer ging het mandaat op 1 september al van € 75 naar € 150. Een aanbeveling over sms-berichten bleek averechts te werken en is in maart teruggedraaid, met uitleg in DOC-10. Ook dat is bijstellen (INT-03).",
      en: "After the process audit the procedure was revised (DOC-05, version 4); after that summer's Klantbelang audit the mandate had already gone from €75 to €150 on 1 September. A recommendation on text messages proved counterproductive and was reversed in March, with an explanation in DOC-10. That too is adjusting (INT-03).",
    },
    self: { answer: "met" },
  },
  "III.3.e": {
    answer: "met",
    rationale: {
      nl: "Onder de titel 'Dankzij een klacht' verschenen in de periode tien berichten op intranet, gemiddeld 310 keer gelezen (DOC-14). Op het klantcentrum hangt dezelfde rubriek als poster (OBS-5). INT-07 wist bij twee verbeteringen welke klacht de aanleiding was.",
      en: "Under the title 'Thanks to a complaint' ten intranet items appeared in the period, read 310 times on average (DOC-14). The same series hangs as a poster in the customer centre (OBS-5). INT-07 knew for two improvements which complaint had led to them.",
    },
    self: { answer: "met", rationale: { nl: "Rubriek 'Dankzij een klacht'.", en: "Series 'Thanks to a complaint'." } },
  },
  "III.3.f": {
    answer: "notMet",
    rationale: {
      nl: "Op de website staat één zin: 'Wij leren van uw reactie.' Welke verbeteringen er zijn, leest de klant daar niet (OBS-1), en de nieuwsbrief schreef er in de periode niets over (DOC-34). INT-17 heeft een opzet klaarliggen die op akkoord wacht.",
      en: "The website has one sentence: 'We learn from your response.' Customers cannot read there which improvements were made (OBS-1), and the newsletter carried nothing about them in the period (DOC-34). INT-17 has an outline ready that awaits approval.",
    },
    reason: {
      nl: "Een belofte om te leren is nog geen informatie over verbeteringen.",
      en: "A promise to learn is not yet information about improvements.",
    },
    self: { answer: "met", rationale: { nl: "Staat op de klachtenpagina.", en: "On the complaints page." } },
  },
  "III.3.g": {
    answer: "partly",
    rationale: {
      nl: "Medewerkers zien de stand van de vijf doelen elk kwartaal op intranet (DOC-14). Klanten vinden in het jaarverslag (DOC-19) alleen het aantal klachten en niet of de doelen zijn gehaald; de website zwijgt erover (OBS-1). INT-17 vindt dat die cijfers best naar buiten mogen.",
      en: "Staff see progress on the five objectives every quarter on the intranet (DOC-14). In the annual report (DOC-19) customers find only the number of complaints, not whether the objectives were met; the website is silent (OBS-1). INT-17 sees no objection to publishing the figures.",
    },
    reason: { nl: "Medewerkers wel, klanten niet.", en: "Staff yes, customers no." },
    self: { answer: "met", rationale: { nl: "Jaarverslag en intranet.", en: "Annual report and intranet." } },
  },
  "III.3.h": {
    answer: "met",
    rationale: {
      nl: "Vier oorzaken zijn goed voor 80 % van de klachten (REG-2), en op alle vier loopt een aanpak in het verbeteroverleg (DOC-13). Klachten over verwisselde meters gingen na het herstel van 31 naar 4 per kwartaal. INT-12 meet dit drie kwartalen na, zodat terugval opvalt.",
      en: "Four causes account for 80% of complaints (REG-2), and the improvement meeting is tackling all four (DOC-13). After the correction, complaints about swapped meters fell from 31 to 4 a quarter. INT-12 measures for three more quarters so that a relapse is noticed.",
    },
    self: { answer: "met" },
  },
  "III.3.i": {
    answer: "partly",
    rationale: {
      nl: "De eigen afdelingen krijgen maandelijks een overzicht van 'hun' oorzaken (DOC-13). De vier aannemers niet: 349 klachten over monteursafspraken gaan grotendeels over hen, en zij zien alleen het totaal per kwartaal; in DOC-33 zijn zij één regel. INT-15, INT-18 en INT-24 vinden dat een gemiste kans.",
      en: "The company's own departments receive a monthly overview of 'their' causes (DOC-13). The four contractors do not: most of the 349 complaints about engineers' appointments concern them, yet they see only a quarterly total; in DOC-33 they are a single line. INT-15, INT-18 and INT-24 call this a missed opportunity.",
    },
    reason: {
      nl: "Voor de eigen afdelingen geregeld, voor de aannemers niet.",
      en: "Arranged for the company's own departments, not for contractors.",
    },
    self: { answer: "met", rationale: { nl: "Maandoverzicht per afdeling.", en: "Monthly overview per department." } },
  },
  "III.4.a": {
    answer: "met",
    rationale: {
      nl: "Naast het jaarlijkse onderzoek onder 1.184 klanten (VOC-1) is er een panel van veertien klanten dat twee keer bijeenkwam (VOC-3). De onderzoeksagenda in DOC-17 bepaalt wat wanneer wordt uitgezocht. INT-17 bewaakt dat vragen niet elk jaar anders zijn.",
      en: "Besides the annual survey of 1,184 customers (VOC-1) there is a panel of fourteen customers that met twice (VOC-3). The research agenda in DOC-17 sets what is studied when. INT-17 makes sure the questions do not change every year.",
    },
    self: { answer: "met" },
  },
  "III.4.b": {
    answer: "notMet",
    rationale: {
      nl: "Alle onderzoek bestaat uit vragen die klanten beantwoorden (VOC-1, VOC-3). Onderzoek naar wat zij niet zeggen, bijvoorbeeld door mee te kijken bij een verhuizing of het zoekgedrag op de website te bestuderen, staat niet op de agenda (DOC-24). INT-12 en INT-25 zien er wel iets in.",
      en: "All research consists of questions that customers answer (VOC-1, VOC-3). Research into what they leave unsaid, for instance by watching a house move or studying search behaviour on the website, is not on the agenda (DOC-24). INT-12 and INT-25 would welcome it.",
    },
  },
  "III.4.c": {
    answer: "met",
    rationale: {
      nl: "Het onderzoek geeft per dienst een cijfer en de redenen erachter: water 8,1, warmte 6,7, klantcontact 7,5 (VOC-1). Citaten staan er letterlijk bij, ook de scherpe. INT-17 presenteert ze zonder samenvatting aan de directie.",
      en: "The survey gives a rating per service with the reasons: water 8.1, heating 6.7, customer contact 7.5 (VOC-1). Quotations are verbatim, sharp ones included. INT-17 presents them to the executive board unsummarised.",
    },
    self: { answer: "met" },
  },
  "III.4.d": {
    answer: "partly",
    rationale: {
      nl: "De toon van berichten op sociale media wordt gemeten, en één panelavond ging over gevoelens bij de jaarnota (VOC-3). In het grote onderzoek en na een klacht wordt naar emotie niet gevraagd (VOC-1, REG-5). INT-03 mist dat bij de duiding.",
      en: "The tone of social media posts is measured, and one panel evening dealt with feelings about the annual bill (VOC-3). The main survey and the survey after a complaint do not ask about emotion (VOC-1, REG-5). INT-03 misses this when interpreting figures.",
    },
    reason: {
      nl: "Twee losse metingen; de emotionele beleving komt niet stelselmatig in beeld.",
      en: "Two separate measurements; emotional experience does not come into view systematically.",
    },
    self: { answer: "met", rationale: { nl: "Wij meten de toon op sociale media.", en: "We measure the tone on social media." } },
  },
  "III.4.e": {
    answer: "met",
    rationale: {
      nl: "De onderzoeksuitkomsten zijn in juni 2026 in alle negen klantteams besproken; de verslagen laten zien welke vraag elk team meenam (DOC-14). De deelnemers aan INT-08 vonden het citaat over 'een muur van beleefdheid' het leerzaamst.",
      en: "The survey results were discussed in all nine customer teams in June 2026; the notes show which question each team took away (DOC-14). The group in INT-08 found the quotation about 'a wall of politeness' the most instructive.",
    },
    self: { answer: "met" },
  },
  "III.4.f": {
    answer: "notMet",
    rationale: {
      nl: "De inzichten blijven binnen. De website noemt alleen het rapportcijfer 7,5 (OBS-1), en deelnemers aan het onderzoek kregen geen terugkoppeling, bevestigt INT-17.",
      en: "The insights stay inside. The website gives only the rating of 7.5 (OBS-1), and survey participants received no feedback, as INT-17 confirms.",
    },
  },
  "III.4.g": {
    answer: "partly",
    rationale: {
      nl: "Klantcontact en Klachten hebben een vast leermoment van een half uur per week (DOC-07). Buitendienst en Facturatie hebben niets vergelijkbaars; zij lezen het bericht of niet (INT-15, INT-18, INT-23, INT-26, OBS-8). Van structureel leren is dus bij een deel sprake.",
      en: "Front office and Complaints have a fixed half-hour of learning each week (DOC-07). Field service and Billing have nothing comparable; they read the item or they do not (INT-15, INT-18, INT-23, INT-26, OBS-8). Structural learning therefore covers only part of the staff.",
    },
    reason: {
      nl: "Twee afdelingen met veel klantinvloed vallen buiten het leermoment.",
      en: "Two departments with much influence on customers are outside the learning session.",
    },
    self: { answer: "met", rationale: { nl: "Wekelijks leermoment.", en: "Weekly learning session." } },
  },
  "III.4.h": {
    answer: "partly",
    rationale: {
      nl: "Het formulier vraagt of de klant wil horen wat er met zijn klacht is gedaan. In de steekproef (SAM-1) zeiden negen klagers ja; bij vier ligt een persoonlijk bericht over de verbetering. INT-04 stuurt zo'n bericht uit eigen beweging, want de procedure noemt het niet.",
      en: "The form asks whether the customer wants to hear what was done with the complaint. In the sample (SAM-1) nine complainants said yes; for four there is a personal message about the improvement. INT-04 sends these on their own initiative, as the procedure does not mention it.",
    },
    self: { answer: "partly", rationale: { nl: "Gebeurt nog niet altijd.", en: "Not always done yet." } },
  },
  "III.5.a": {
    answer: "partly",
    rationale: {
      nl: "De wil om te leren is er op alle lagen (INT-02, INT-03, INT-04, INT-12). Het leren richt zich vooral op betere dienstverlening; de omgang met feedback zelf is in de periode één keer geëvalueerd, na een opmerking van de auditcommissie (DOC-13).",
      en: "The will to learn exists at every level (INT-02, INT-03, INT-04, INT-12). Learning focuses on better service; the way feedback itself is handled was evaluated once in the period, after a remark by the audit committee (DOC-13).",
    },
    reason: {
      nl: "De helft over de eigen omgang met feedback is nog dun.",
      en: "The half about one's own handling of feedback is still thin.",
    },
    self: { answer: "met" },
  },
  "III.5.b": {
    answer: "partly",
    rationale: {
      nl: "Van klacht naar oorzaak naar maatregel loopt het goed. De cirkel sluit niet altijd: bij 11 van de 23 uitgevoerde verbeteringen is het effect gemeten (REG-4, DOC-23). INT-12 heeft sinds mei 2026 een vast meetmoment in het sjabloon gezet.",
      en: "From complaint to cause to measure the flow is good. The circle does not always close: the effect was measured for 11 of 23 completed improvements (REG-4, DOC-23). In May 2026 INT-12 added a fixed moment of measurement to the template.",
    },
    reason: {
      nl: "Zonder effectmeting bij de helft is de leercirkel niet stelselmatig rond.",
      en: "With half the effects unmeasured, the learning circle does not close systematically.",
    },
    self: { answer: "met" },
  },
  "III.5.c": {
    answer: "met",
    rationale: {
      nl: "Aan het verbeteroverleg nemen zes disciplines deel, ook IT en de buitendienst (OBS-3). De aanpak van de meterkoppeling kreeg pas vaart toen Facturatie en de monteurs samen drie adressen bezochten (DOC-13, INT-15).",
      en: "Six disciplines attend the improvement meeting, IT and field service included (OBS-3). Work on the meter links only gathered pace when Billing and the engineers visited three addresses together (DOC-13, INT-15).",
    },
    self: { answer: "met" },
  },
  "III.5.d": {
    answer: "met",
    rationale: {
      nl: "Acht gesprekken in twee lagen (INT-04 tot en met INT-09, INT-20 en INT-23) bevatten elk een fout die iemand zelf had gemeld. Een medewerker die 40 klanten een verkeerde datum had gestuurd, vertelde het in de dagstart en kreeg hulp. Niemand kende een geval waarin een eerlijke fout was afgerekend.",
      en: "Eight interviews in two layers (INT-04 to INT-09, INT-20 and INT-23) each contained a mistake that the person had reported. Someone who had sent 40 customers a wrong date told the stand-up and was helped. Nobody knew of an honest mistake being punished.",
    },
    self: { answer: "met" },
  },
  "III.5.e": {
    answer: "met",
    rationale: {
      nl: "Zes van de veertien panelleden zijn gevraagd omdát zij eerder een stevige klacht indienden (VOC-3). De algemeen directeur sprak een klager die drie jaar procedeerde op diens eigen verzoek een middag lang; het verslag staat in DOC-13. INT-02, INT-03 en INT-07 zien zulke klanten als raadgevers.",
      en: "Six of fourteen panel members were asked precisely because they had once filed a forceful complaint (VOC-3). The chief executive spent an afternoon with a complainant who had litigated for three years, at that customer's request; the notes are in DOC-13. INT-02, INT-03 and INT-07 regard such customers as advisers.",
    },
    reason: {
      nl: "De organisatie was hier strenger voor zichzelf dan nodig; de voorbeelden zijn concreet en hadden gevolg.",
      en: "The organisation was stricter on itself than needed; the examples are concrete and had consequences.",
    },
    self: { answer: "partly", rationale: { nl: "Gebeurt, maar is nergens afgesproken.", en: "It happens, but is agreed nowhere." } },
  },
  "III.5.f": {
    limitation: {
      nl: "Het deel over partners is niet onderzocht. Over medewerkers spreken de gesprekken elkaar tegen: volgens INT-23 krijgt een criticus een plek aan tafel, volgens INT-20 blijft kritiek die geld kost liggen. Wat voor de hele organisatie geldt, is nog niet uitgezocht. Van 1 september tot 30 november 2026 liep de aanbesteding voor de aannemers; gesprekken met partners waren in die tijd uitgesloten. Het criterium blijft daarom open en komt aan bod in de vervolgaudit. Voor de score van onderdeel III maakt het geen verschil.",
      en: "The part about partners was not examined. About staff the interviews contradict each other: according to INT-23 a critic gets a seat at the table, according to INT-20 criticism that costs money is left lying. What holds for the whole organisation has not yet been established. From 1 September to 30 November 2026 the contractors' tender was running; talks with partners were ruled out during that time. The criterion therefore stays open and will be taken up in the follow-up audit. It makes no difference to the score of section III.",
    },
  },
  "III.5.g": {
    answer: "notMet",
    rationale: {
      nl: "Vloedmark is lid van de branchewerkgroep klachten, maar bezocht in de periode geen van de vier bijeenkomsten. Een vergelijking met andere organisaties ontbreekt in DOC-02 en DOC-04. INT-03 noemt tijdgebrek en wil er in 2027 mee beginnen.",
      en: "Vloedmark is a member of the sector's complaints working group but attended none of its four meetings in the period. DOC-02 and DOC-04 contain no comparison with other organisations. INT-03 cites lack of time and wants to start in 2027.",
    },
  },
};
