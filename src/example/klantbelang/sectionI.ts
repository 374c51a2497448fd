import type { ExampleAnswers } from "../exampleContent.ts";

export const sectionI: ExampleAnswers = {
  "I.2.a": {
    answer: "met",
    rationale: {
      nl: "Hoofdstuk 3 van het beleid (DOC-01) noemt vijf succesfactoren, zoals 'één eigenaar per klacht' en 'oorzaak binnen zes weken bekend'. Achter elke factor staat wie hem bewaakt. INT-03 noemde ze zonder het stuk erbij te pakken.",
      en: "Chapter 3 of the policy (DOC-01) lists five success factors, such as 'one owner per complaint' and 'cause known within six weeks'. Each names the person who watches over it. INT-03 recited them without opening the document.",
    },
    self: { answer: "met", rationale: { nl: "Staat in hoofdstuk 3 van het beleid.", en: "Set out in chapter 3 of the policy." } },
  },
  "I.2.b": {
    answer: "met",
    rationale: {
      nl: "Het beleid telt acht indicatoren; bijlage B geeft per stuk de definitie, bron, eigenaar en streefwaarde. REG-1 en REG-3 volgen die definities, ook op het lastige punt dat open zaken over hun termijn meetellen als te laat. INT-03 lichtte toe waarom dat zo is afgesproken.",
      en: "The policy has eight indicators; annex B gives the definition, source, owner and target of each. REG-1 and REG-3 follow those definitions, including the awkward rule that open cases past their term count as late. INT-03 explained why this was agreed.",
    },
    self: { answer: "met", rationale: { nl: "Acht indicatoren, bijlage B.", en: "Eight indicators, annex B." } },
  },
  "I.2.c": {
    answer: "met",
    rationale: {
      nl: "Het jaarplan 2026 (DOC-02) bevat vijf doelen met een getal, een datum en een eigenaar; een voorbeeld is 'heropende klachten van 7,4 % naar 6 % op 31 december 2026'. De directeur Klant & Markt (INT-02) vindt vier doelen goed haalbaar en noemt het vijfde, 90 % binnen termijn in elke maand, ambitieus. Teams mochten op het concept reageren.",
      en: "The 2026 annual plan (DOC-02) contains five objectives with a number, a date and an owner; one reads 'reopened complaints down from 7.4% to 6% by 31 December 2026'. The director of Customer & Market (INT-02) considers four well within reach and the fifth, 90% within term in every month, ambitious. Teams could comment on the draft.",
    },
    self: { answer: "met" },
  },
  "I.2.d": {
    answer: "met",
    rationale: {
      nl: "In alle 30 dossiers van de steekproef (SAM-1) staat één eigenaar en is het soort klacht vastgelegd, twee dingen die pas met dit beleid zijn ingevoerd. Klachtbehandelaars (INT-04, INT-06) beschrijven dezelfde werkwijze. De invoeringslijst in DOC-02 is op één actie na afgerond.",
      en: "All 30 files in the sample (SAM-1) show a single owner and a complaint type, two things introduced by this policy. Complaint handlers (INT-04, INT-06) describe the same way of working. The implementation list in DOC-02 is complete but for one action.",
    },
    self: {
      answer: "met",
      rationale: { nl: "Elf van de twaalf invoeringsacties zijn klaar.", en: "Eleven of the twelve implementation actions are done." },
    },
  },
  "I.2.e": {
    answer: "met",
    rationale: {
      nl: "Tussen 1 september en 17 oktober 2025 kregen alle negen klantteams een toelichting; de presentielijsten bij DOC-07 tellen 88 van de 94 mensen. De zes afwezigen kregen het stuk met een gesprek van hun teamleider (INT-09). Nieuwe medewerkers krijgen het in hun eerste week (DOC-30).",
      en: "Between 1 September and 17 October 2025 all nine customer teams were briefed; the attendance lists with DOC-07 show 88 of 94 people. The six absentees received the document and a talk with their team leader (INT-09). New staff get it in their first week (DOC-30).",
    },
    self: { answer: "met" },
  },
  "I.2.f": {
    answer: "met",
    rationale: {
      nl: "Negen gesprekken in twee lagen, van klantcontact tot teamleiding, leverden hetzelfde beeld op: men kent de kern (luisteren, één eigenaar, oorzaak melden) en weet waar het beleid staat. Een medewerker die pas drie weken in dienst was (INT-08) kende de termijnen nog niet uit het hoofd, maar vond ze direct. Dat is genoeg.",
      en: "Nine interviews in two layers, from front office to team leaders, gave the same picture: people know the essentials (listen, one owner, report the cause) and where to find the policy. A colleague of three weeks' standing (INT-08) did not know the terms by heart but found them at once. That is sufficient.",
    },
    self: { answer: "met" },
  },
  "I.2.g": {
    answer: "met",
    rationale: {
      nl: "Klachten stonden in elf van de twaalf maanden op de agenda van het directieoverleg (DOC-03); alleen in augustus 2025 niet. Op de rapportage over het vierde kwartaal volgde een besluit met gevolgen: twee extra mensen voor de jaarnota, vanaf 1 februari 2026. INT-01 kon bij drie andere besluiten uitleggen welk cijfer de aanleiding was.",
      en: "Complaints were on the executive agenda in eleven of twelve months (DOC-03); only August 2025 was missed. The fourth-quarter report led to a decision with consequences: two more people for the annual bill from 1 February 2026. INT-01 explained for three other decisions which figure prompted them.",
    },
    self: { answer: "met", rationale: { nl: "Vast agendapunt in het directieoverleg.", en: "Standing item in the executive meeting." } },
  },
  "I.2.h": {
    answer: "met",
    rationale: {
      nl: "De directie stuurt op vier harde cijfers over de hele periode: binnen termijn (REG-1), in één keer goed en heropend (REG-3) en het aantal verbeteringen uit klachten (REG-4). De bron is steeds het register met 2.904 klachten. Twee kwartalen zijn nagerekend en kwamen uit.",
      en: "The executive board steers on four hard figures over the whole period: within term (REG-1), right first time and reopened (REG-3), and the number of improvements from complaints (REG-4). All come from the register of 2,904 complaints. Two quarters were recalculated and agreed.",
    },
    self: { answer: "met" },
  },
  "I.2.i": {
    answer: "met",
    rationale: {
      nl: "Naast de harde cijfers liggen er twee zachte: het oordeel van klagers na afloop, een 6,9 bij 812 antwoorden (REG-5), en de beleving van medewerkers uit het onderzoek van maart 2026 (DOC-20). De daling van dat klantcijfer in januari leidde tot het herschrijven van zes brieven over storingen (DOC-03). Volgens INT-02 weegt dit cijfer even zwaar als de snelheid.",
      en: "Beside the hard figures there are two soft ones: complainants' rating afterwards, 6.9 from 812 replies (REG-5), and staff experience from the survey of March 2026 (DOC-20). The dip in that customer rating in January led to six letters about outages being rewritten (DOC-03). According to INT-02 this figure weighs as much as speed.",
    },
    self: { answer: "met" },
  },
  "I.2.j": {
    answer: "met",
    rationale: {
      nl: "Het beleid zegt wat een ernstige klacht is en dat de directie die binnen één werkdag ziet. In de periode waren het er elf; bij alle elf staat een bericht aan en een reactie van een directeur in het dossier (SAM-2). Zes kwamen uit de warmtestoring in Zandhorn van januari 2026.",
      en: "The policy defines a serious complaint and requires the executive board to see it within one working day. There were eleven in the period; all eleven files hold a message to and a reply from a director (SAM-2). Six stemmed from the heat outage in Zandhorn in January 2026.",
    },
    self: {
      answer: "met",
      rationale: { nl: "Elf ernstige klachten, alle elf besproken.", en: "Eleven serious complaints, all eleven discussed." },
    },
  },
  "I.3.a": {
    answer: "met",
    rationale: {
      nl: "Bij het meeluisteren met twaalf gesprekken (OBS-2) klonk tien keer een vraag die uitnodigt om door te vertellen. Ook wie nog geen klant is, komt binnen: het webformulier vraagt geen klantnummer en kopers van een nieuwbouwwoning hebben een eigen ingang (OBS-1). In de nabelronde (VOC-2) voelde één van de twintig klagers zich niet welkom; dat ging over een incassobureau dat intussen is aangesproken.",
      en: "Out of twelve calls observed (OBS-2), ten contained a question inviting the caller to say more. People who are not yet customers get in too: the web form asks for no customer number and buyers of new homes have their own entry (OBS-1). In the call-back round (VOC-2) one of twenty complainants felt unwelcome; it concerned a collection agency that has since been called to account.",
    },
    self: { answer: "met" },
  },
  "I.3.b": {
    answer: "met",
    rationale: {
      nl: "Hoofdstuk 2 van DOC-01 beschrijft in gewone taal wat klanten mogen verwachten: wie reageert, wanneer en wat er met een idee of compliment gebeurt. INT-03 gebruikt dezelfde tekst in de instructie van nieuwe collega's.",
      en: "Chapter 2 of DOC-01 describes in plain language what customers may expect: who responds, when, and what happens with an idea or a compliment. INT-03 uses the same text to train new colleagues.",
    },
    self: { answer: "met" },
  },
  "I.3.c": {
    answer: "met",
    rationale: {
      nl: "Twee van de vijf doelen in DOC-02 gaan over gehoor geven: elke suggestie binnen tien werkdagen een inhoudelijk antwoord, en een 7,0 van klagers op 'er is naar mij geluisterd'. Het eerste is gehaald (91 %), het tweede staat op 6,8. Beide hebben de directeur Klant & Markt als eigenaar (INT-02).",
      en: "Two of the five objectives in DOC-02 concern responding to customers: a substantive answer to every suggestion within ten working days, and a 7.0 from complainants on 'I was listened to'. The first is met (91%), the second stands at 6.8. The director of Customer & Market owns both (INT-02).",
    },
    self: { answer: "met" },
  },
  "I.3.d": {
    answer: "met",
    rationale: {
      nl: "Elke factuur en elk afspraakbericht bevat sinds november 2025 de zin 'Niet tevreden? Vertel het ons.' met een link. Na een monteursbezoek volgt een korte vraag per sms. Het aantal suggesties steeg daarna van 191 naar 287 per jaar (DOC-17), en INT-17 ziet dat de link op de factuur het meest oplevert.",
      en: "Since November 2025 every bill and appointment message carries the line 'Not satisfied? Tell us.' with a link. A short text-message question follows each engineer's visit. Suggestions then rose from 191 to 287 a year (DOC-17), and INT-17 sees that the link on the bill yields most.",
    },
    self: {
      answer: "met",
      rationale: { nl: "Uitnodiging op factuur, afspraakbericht en sms.", en: "Invitation on bill, appointment message and text message." },
    },
  },
  "I.3.e": {
    answer: "met",
    rationale: {
      nl: "Het registratiesysteem kent vijf soorten: klacht, suggestie, compliment, vraag met ongenoegen en signaal van een medewerker. DOC-05 geeft bij elke soort twee voorbeelden. De functioneel beheerder (INT-16) controleert elke maand 25 registraties; in juni 2026 waren er drie verkeerd ingedeeld.",
      en: "The registration system has five kinds: complaint, suggestion, compliment, question with discontent and staff signal. DOC-05 gives two examples of each. The application manager (INT-16) checks 25 records every month; in June 2026 three were misclassified.",
    },
    self: { answer: "met" },
  },
  "I.3.f": {
    answer: "met",
    rationale: {
      nl: "De kwartaalrapportage (DOC-17) legt klachten, suggesties, complimenten, berichten op sociale media en onderzoeksresultaten per onderwerp naast elkaar. Zo werd zichtbaar dat de monteursafspraak in elke bron terugkwam. In het verbeteroverleg (OBS-3) was dat overzicht het enige stuk op tafel.",
      en: "The quarterly report (DOC-17) puts complaints, suggestions, compliments, social media posts and survey results side by side per subject. That revealed that the engineer's appointment recurred in every source. In the improvement meeting (OBS-3) this overview was the only paper on the table.",
    },
    self: { answer: "met" },
  },
  "I.3.g": {
    answer: "met",
    rationale: {
      nl: "Sinds oktober 2025 bespreekt de directie DOC-17 elk kwartaal als geheel. De verslagen (DOC-03) tonen besluiten die niet uit klachten kwamen, zoals het ruimere tijdvak voor monteurs op zaterdag, na 64 suggesties. INT-01 beaamt dat suggesties vroeger 'onder de streep' stonden.",
      en: "Since October 2025 the executive board has discussed DOC-17 as a whole every quarter. The minutes (DOC-03) show decisions that did not stem from complaints, such as the wider Saturday time slot for engineers after 64 suggestions. INT-01 agrees that suggestions used to sit 'below the line'.",
    },
    self: { answer: "met" },
  },
  "I.3.h": {
    answer: "met",
    rationale: {
      nl: "Voor suggesties, complimenten en sociale media rapporteert REG-4 reactietijd en conversie (hard), en REG-5 waardering en toon (zacht), steeds over de volle twaalf maanden. De definities staan in bijlage B van DOC-01. Bij sociale media is de toon pas vanaf september 2025 gemeten; het ontbreken van twee zomermaanden verandert het oordeel niet.",
      en: "For suggestions, compliments and social media REG-4 reports response time and conversion (hard) and REG-5 rating and tone (soft), each over the full twelve months. The definitions are in annex B of DOC-01. For social media the tone is measured only from September 2025; two missing summer months do not change the judgement.",
    },
    self: { answer: "met" },
  },
  "I.4.a": {
    answer: "met",
    rationale: {
      nl: "De algemeen directeur leest elke vrijdag vijf klachten en vertelde er uit zichzelf twee na, met naam van de wijk en de afloop (INT-01). Wie met klachten werkt, krijgt daar vragen over terug (INT-03 tot en met INT-06). In de verslagen (DOC-03) is het de directeur die om de oorzaak vraagt.",
      en: "The chief executive reads five complaints every Friday and recounted two unprompted, down to the neighbourhood and the outcome (INT-01). Those who work on complaints receive questions about them (INT-03 to INT-06). In the minutes (DOC-03) it is the chief executive who asks for the cause.",
    },
    self: { answer: "met" },
  },
  "I.4.b": {
    answer: "partly",
    rationale: {
      nl: "Op het klantcentrum is de betrokkenheid zichtbaar: directeuren draaien er twee keer per jaar een dienst mee (OBS-5, DOC-29). Bij de buitendienst in Zandhorn en op de afdeling Facturatie kon niemand een voorbeeld geven (INT-18, INT-23, INT-15, OBS-8). Een voorbeeldfunctie in de hele organisatie is het daarmee nog niet.",
      en: "At the customer centre the commitment is visible: directors work a shift there twice a year (OBS-5, DOC-29). In the field service at Zandhorn and in the Billing department nobody could give an example (INT-18, INT-23, INT-15, OBS-8). It is therefore not yet an example set for the whole organisation.",
    },
    reason: {
      nl: "De zelfbeoordeling keek alleen naar het klantcentrum.",
      en: "The self-assessment looked at the customer centre only.",
    },
    self: {
      answer: "met",
      rationale: { nl: "Directeuren draaien diensten mee op het klantcentrum.", en: "Directors work shifts at the customer centre." },
    },
  },
  "I.4.c": {
    answer: "notMet",
    rationale: {
      nl: "In geen van de elf ernstige klachten (SAM-2) nam een directeur deel aan de afhandeling; twee keer is achteraf gebeld. De procedure (DOC-05) kent geen moment waarop een behandelaar de directie kan inschakelen. Behandelaars zouden het ook niet doen: 'je wilt de directeur niet lastigvallen' (INT-05). De directeur Netten & Techniek bevestigt het beeld (INT-19).",
      en: "In none of the eleven serious complaints (SAM-2) did a director take part in the handling; twice a call was made afterwards. The procedure (DOC-05) has no point at which a handler may call in the executive board. Handlers would not do so either: 'you don't want to bother the director' (INT-05). The director of Networks & Engineering confirms the picture (INT-19).",
    },
    reason: {
      nl: "Achteraf bellen is waardevol, maar het criterium vraagt om inzet bij de afhandeling zelf.",
      en: "Calling afterwards is valuable, but the criterion asks for involvement in the handling itself.",
    },
    self: {
      answer: "met",
      rationale: {
        nl: "De directie belt klanten zelf terug als dat nodig is.",
        en: "The executive board calls customers back when needed.",
      },
    },
  },
  "I.4.d": {
    answer: "partly",
    rationale: {
      nl: "De vraag 'Raakt dit meer klanten?' staat sinds 19 januari 2026 in het formulier (DOC-12). In 22 van de 30 dossiers (73 %) is hij beantwoord (SAM-1); de acht open plekken zitten op één na bij telefonische klachten. INT-13 controleert niet of de vraag serieus is bekeken.",
      en: "The question 'Does this affect more customers?' has been on the form since 19 January 2026 (DOC-12). It is answered in 22 of 30 files (73%) (SAM-1); all but one of the eight gaps are in complaints by telephone. INT-13 does not check whether the question was given serious thought.",
    },
    reason: {
      nl: "De werkwijze bestaat, maar blijft onder de 90 % die voor een dossiersteekproef nodig is.",
      en: "The method exists but stays below the 90% that a file sample requires.",
    },
    self: {
      answer: "met",
      rationale: { nl: "De vraag is een verplicht veld in het formulier.", en: "The question is a mandatory field on the form." },
    },
  },
  "I.4.e": {
    answer: "met",
    rationale: {
      nl: "Twee zaken zijn tot het eind gevolgd. Na de warmtestoring in Zandhorn kregen alle 3.100 huishoudens vergoeding, terwijl 214 van hen hadden geklaagd (DOC-28). Toen 37 klachten wezen op verwisselde meters, zijn de nota's van alle 418 adressen hersteld (DOC-13, bevestigd door INT-15 en INT-24).",
      en: "Two cases were followed to the end. After the heat outage in Zandhorn all 3,100 households were compensated, while 214 of them had complained (DOC-28). When 37 complaints pointed to swapped meters, the bills of all 418 addresses were corrected (DOC-13, confirmed by INT-15 and INT-24).",
    },
    self: { answer: "met" },
  },
  "I.5.a": {
    answer: "met",
    rationale: {
      nl: "Nieuwsgierigheid klinkt door in gesprekken op alle lagen (INT-01, INT-19, INT-04, INT-08, INT-15). Procesmanagers luisteren één dagdeel per kwartaal mee, en hun aantekeningen hangen in de gang van het klantcentrum (OBS-5). Dit is aanwezig, al telt het pas mee als niveau 4 is bereikt.",
      en: "Curiosity is heard in conversations at every level (INT-01, INT-19, INT-04, INT-08, INT-15). Process managers listen in for half a day each quarter, and their notes hang in the corridor of the customer centre (OBS-5). This is in place, although it only counts once level 4 is reached.",
    },
  },
  "I.5.b": {
    answer: "partly",
    rationale: {
      nl: "Klachtbehandelaars hebben een leerbudget en gebruiken het: twaalf van de veertien volgden een keuzemodule (DOC-07). Bij klantcontact sneuvelde een kwart van de geplande leeruren tijdens de drukte van januari en februari (INT-10, INT-11). Leren is er nog iets voor rustige weken.",
      en: "Complaint handlers have a learning budget and use it: twelve of fourteen took an elective (DOC-07). In the front office a quarter of the planned learning hours fell victim to the rush of January and February (INT-10, INT-11). There, learning is still for quiet weeks.",
    },
    self: {
      answer: "partly",
      rationale: { nl: "In het voorjaar gingen leeruren verloren aan de drukte.", en: "Learning hours were lost to the spring rush." },
    },
  },
  "I.5.c": {
    answer: "met",
    rationale: {
      nl: "In het bijgewoonde overleg (OBS-3) werd tegenspraak bedankt en uitgewerkt. Van de klantteams vindt 81 % dat je hier open feedback kunt geven (DOC-20). Teamleiders en medewerkers (INT-04, INT-07, INT-09) gaven los van elkaar hetzelfde voorbeeld: het ingetrokken belscript.",
      en: "In the meeting attended (OBS-3) dissent was welcomed and worked through. Of the customer teams 81% say you can give open feedback here (DOC-20). Team leaders and staff (INT-04, INT-07, INT-09) independently gave the same example: the withdrawn call script.",
    },
    self: { answer: "met" },
  },
  "I.5.d": {
    answer: "met",
    rationale: {
      nl: "Van de 611 complimenten zijn er 40 uitgeplozen op de vraag wat er goed ging (DOC-17). Dat leverde de 'warme overdracht' op: de behandelaar belt de monteur voordat die aanbelt. Behandelaars, een teamleider en de kwaliteitsadviseur kennen het voorbeeld (INT-05, INT-06, INT-09, INT-12).",
      en: "Of 611 compliments 40 were studied for what went well (DOC-17). This produced the 'warm handover': the handler calls the engineer before the doorbell rings. Handlers, a team leader and the quality adviser know the example (INT-05, INT-06, INT-09, INT-12).",
    },
  },
  "I.5.e": {
    answer: "met",
    rationale: {
      nl: "In het jaarverslag (DOC-19) noemt de directie het oplossen van klachten een van de drie pijlers onder het vertrouwen van klanten, met cijfers erbij. De algemeen directeur herhaalde die lijn in zijn nieuwjaarstoespraak en in ons gesprek (INT-01).",
      en: "In the annual report (DOC-19) the executive board calls resolving complaints one of three pillars of customers' trust, with figures. The chief executive repeated that line in his new year's address and in our interview (INT-01).",
    },
    self: { answer: "met" },
  },
  "I.5.f": {
    answer: "met",
    rationale: {
      nl: "DOC-19 rekent voor dat de herstelde meterkoppelingen € 61.000 aan herhaalwerk schelen en dat het vertrouwenscijfer in Zandhorn na de vergoeding hoger ligt dan ervoor. De directie wil die rekensom elk jaar herhalen (INT-01).",
      en: "DOC-19 calculates that the corrected meter links save €61,000 in rework and that the trust score in Zandhorn is higher after the compensation than before. The executive board wants to repeat this sum every year (INT-01).",
    },
  },
};
