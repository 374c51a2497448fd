import type { ExampleAnswers } from "../../exampleContent.ts";

export const sectionI: ExampleAnswers = {
  "I.2.a": {
    answer: "met",
    rationale: {
      nl: "Het beleid van november 2024 (DOC-01) werkt vier succesfactoren uit, met per factor één naam. Vorig jaar stond er niets; INT-03 laat nu elke maand zien hoe de vier ervoor staan.",
      en: "The policy of November 2024 (DOC-01) works out four success factors, each with one name. Last year there was nothing; INT-03 now shows every month how the four are doing.",
    },
    self: { answer: "met", rationale: { nl: "Staat in het nieuwe beleid.", en: "Set out in the new policy." } },
  },
  "I.2.b": {
    answer: "met",
    rationale: {
      nl: "Bijlage A van DOC-01 telt zes indicatoren met bron en streefwaarde. REG-1 is volgens die omschrijving berekend, en INT-03 kon elke stap navertellen.",
      en: "Annex A of DOC-01 lists six indicators with source and target. REG-1 was calculated to that description, and INT-03 could retrace every step.",
    },
    self: { answer: "met" },
  },
  "I.2.c": {
    answer: "met",
    rationale: {
      nl: "Het jaarplan 2025 (DOC-02) kent vier doelen met getal en datum, zoals 90 % binnen de termijn op 30 juni 2025. INT-02 sprak ze vooraf met de teams door; één doel ging daarna van 60 naar 65 % in één keer goed.",
      en: "The 2025 annual plan (DOC-02) has four objectives with a number and a date, such as 90% within term by 30 June 2025. INT-02 discussed them with the teams first; one objective then went from 60 to 65% right first time.",
    },
    self: { answer: "met" },
  },
  "I.2.d": {
    answer: "met",
    rationale: {
      nl: "Elk van de 30 dossiers heeft een eigenaar, wat vorig jaar nog bij een derde ontbrak (SAM-1). INT-04 en INT-05 vertellen dat zaken daardoor niet meer tussen teams blijven liggen.",
      en: "Each of the 30 files has an owner, which a third still lacked last year (SAM-1). INT-04 and INT-05 say that cases no longer get stuck between teams.",
    },
    self: { answer: "met", rationale: { nl: "Eén eigenaar per klacht sinds januari.", en: "One owner per complaint since January." } },
  },
  "I.2.e": {
    answer: "met",
    rationale: {
      nl: "In december 2024 zijn acht teams bijgepraat; 79 van de 91 mensen tekenden de lijst (DOC-07). De twaalf anderen spraken hun teamleider, zo bevestigt INT-07.",
      en: "Eight teams were briefed in December 2024; 79 of 91 people signed the list (DOC-07). The twelve others spoke to their team leader, INT-07 confirms.",
    },
    self: { answer: "met" },
  },
  "I.2.f": {
    answer: "met",
    rationale: {
      nl: "Vijf gesprekken in twee lagen (INT-04, INT-05, INT-06, INT-07, INT-13) laten zien dat men de kern kent: één eigenaar, tien of twintig dagen, oorzaak noteren. Alleen wat er met suggesties gebeurt, wist niemand.",
      en: "Five interviews in two layers (INT-04, INT-05, INT-06, INT-07, INT-13) show that people know the core: one owner, ten or twenty days, record the cause. Only what happens to suggestions nobody knew.",
    },
    self: { answer: "met" },
  },
  "I.2.g": {
    answer: "met",
    rationale: {
      nl: "Sinds december 2024 staan klachten maandelijks op de agenda van de directie; de verslagen (DOC-03) tonen vijf besluiten. INT-01 noemde er twee met het cijfer dat eronder lag.",
      en: "Since December 2024 complaints have been on the executive agenda every month; the minutes (DOC-03) show five decisions. INT-01 named two with the figure behind them.",
    },
    self: { answer: "met" },
  },
  "I.2.h": {
    answer: "met",
    rationale: {
      nl: "Drie harde cijfers gaan over de hele periode: 91,3 % binnen de termijn (REG-1), 66 % in één keer goed (REG-3) en 27 verbeteringen. DOC-01 omschrijft ze; INT-02 vraagt er in elk overleg naar.",
      en: "Three hard figures cover the whole period: 91.3% within term (REG-1), 66% right first time (REG-3) and 27 improvements. DOC-01 defines them; INT-02 asks for them in every meeting.",
    },
    self: { answer: "met" },
  },
  "I.2.i": {
    answer: "met",
    rationale: {
      nl: "Het cijfer van klagers, een 6,6 bij 744 antwoorden (REG-4), ligt nu naast de harde cijfers en is in DOC-01 omschreven. Volgens INT-02 was de 5,9 in maart de reden om de invoering van het nieuwe systeem te vertragen.",
      en: "Complainants' rating, 6.6 from 744 replies (REG-4), now lies beside the hard figures and is defined in DOC-01. According to INT-02 the 5.9 in March was the reason to slow down the introduction of the new system.",
    },
    self: { answer: "met" },
  },
  "I.2.j": {
    answer: "met",
    rationale: {
      nl: "Alle acht ernstige klachten gingen naar een directeur; de reactie staat in het verslag (DOC-03). INT-02 belde drie van deze klanten zelf.",
      en: "All eight serious complaints went to a director; the response is in the minutes (DOC-03). INT-02 called three of these customers himself.",
    },
    self: { answer: "met" },
  },
  "I.3.a": {
    answer: "met",
    rationale: {
      nl: "In acht van de tien meegeluisterde gesprekken (OBS-2) kreeg de klant ruimte voor zijn verhaal. INT-06, INT-07 en INT-13 zien een klacht niet meer als een verstoring, en ook niet-klanten worden geholpen.",
      en: "In eight of the ten calls observed (OBS-2) the customer was given room to tell the story. INT-06, INT-07 and INT-13 no longer see a complaint as a disturbance, and non-customers are helped too.",
    },
    self: { answer: "met" },
  },
  "I.3.b": {
    answer: "met",
    rationale: {
      nl: "DOC-01 wijdt een bladzijde aan wat een klant mag verwachten die belt, schrijft of een idee heeft. INT-03 gebruikt die bladzijde bij het inwerken.",
      en: "DOC-01 devotes a page to what a customer may expect who calls, writes or has an idea. INT-03 uses that page in induction.",
    },
    self: { answer: "met" },
  },
  "I.3.c": {
    answer: "partly",
    rationale: {
      nl: "Van de vier doelen in DOC-02 gaat er één over gehoor geven, en dat heeft geen getal: 'suggesties sneller beantwoorden'. INT-03 zoekt nog naar een goede maat.",
      en: "Of the four objectives in DOC-02 one concerns responding, and it has no number: 'answer suggestions faster'. INT-03 is still looking for a good measure.",
    },
    reason: { nl: "Een doel zonder getal is nog geen concreet doel.", en: "An objective without a number is not yet concrete." },
    self: { answer: "met" },
  },
  "I.3.d": {
    answer: "notMet",
    rationale: {
      nl: "Wie niets zegt, wordt niets gevraagd: factuur, website en afspraakbericht nodigen nergens uit (OBS-1). Er kwamen 191 suggesties binnen, de meeste uit het jaarlijkse onderzoek; INT-11 wil een zin op de factuur.",
      en: "Those who say nothing are asked nothing: bill, website and appointment message invite nobody (OBS-1). There were 191 suggestions, most of them from the annual survey; INT-11 wants a line on the bill.",
    },
    reason: {
      nl: "Uitnodigen in het onderzoek eens per jaar is niet actief stimuleren.",
      en: "An invitation in a yearly survey is not active encouragement.",
    },
    self: { answer: "partly" },
  },
  "I.3.e": {
    answer: "met",
    rationale: {
      nl: "De procedure (DOC-05) onderscheidt sinds februari klacht, suggestie en compliment. INT-09 controleert elk kwartaal 50 registraties en vond er de laatste keer vijf verkeerd.",
      en: "Since February the procedure (DOC-05) distinguishes complaint, suggestion and compliment. INT-09 checks 50 records every quarter and last time found five wrong.",
    },
    self: { answer: "met" },
  },
  "I.3.f": {
    answer: "notMet",
    rationale: {
      nl: "Klachten, suggesties en onderzoek komen in drie losse stukken op tafel (DOC-04). Niemand legt ze naast elkaar, al schetste INT-03 een opzet die in oktober 2025 klaar moet zijn.",
      en: "Complaints, suggestions and surveys reach the table in three separate papers (DOC-04). Nobody puts them side by side, although INT-03 sketched an outline due in October 2025.",
    },
    self: { answer: "notMet" },
  },
  "I.3.g": {
    answer: "notMet",
    rationale: {
      nl: "De verslagen van de directie (DOC-03) gaan alleen over klachten. INT-01 geeft toe dat suggesties en complimenten hem niet bereiken.",
      en: "The executive minutes (DOC-03) are about complaints only. INT-01 admits that suggestions and compliments do not reach him.",
    },
    self: { answer: "notMet" },
  },
  "I.3.h": {
    answer: "notMet",
    rationale: {
      nl: "Voor suggesties en complimenten bestaat alleen een aantal: 191 en 548 (DOC-04). Reactietijd of waardering is niet gemeten.",
      en: "For suggestions and compliments there is only a number: 191 and 548 (DOC-04). Response time or rating was not measured.",
    },
    self: { answer: "notMet" },
  },
  "I.4.a": {
    answer: "met",
    rationale: {
      nl: "INT-01 begon in januari met vijf klachten per week lezen en vraagt door, bevestigen INT-04 en INT-05. Het leverde volgens de verslagen (DOC-03) al één besluit op, over betalingsregelingen.",
      en: "In January INT-01 started reading five complaints a week and asks questions about them, INT-04 and INT-05 confirm. According to the minutes (DOC-03) it has already led to one decision, on payment plans.",
    },
    self: { answer: "met" },
  },
  "I.4.b": {
    answer: "notMet",
    rationale: {
      nl: "Buiten Klachten heeft niemand gezien dat de directie met klachten bezig is (INT-06, INT-12, INT-13). Diensten op het klantcentrum zijn een plan voor het najaar.",
      en: "Outside Complaints nobody has seen the executive board deal with complaints (INT-06, INT-12, INT-13). Shifts at the customer centre are a plan for the autumn.",
    },
    reason: {
      nl: "De zelfbeoordeling noemt het lezen van klachten; medewerkers merken daar niets van.",
      en: "The self-assessment names the reading of complaints; staff notice nothing of it.",
    },
    self: { answer: "met" },
  },
  "I.4.c": {
    answer: "notMet",
    rationale: {
      nl: "De procedure (DOC-05) noemt geen route naar een directeur, en INT-04 zou niet weten wie hij moest bellen. De drie telefoontjes van INT-02 kwamen achteraf.",
      en: "The procedure (DOC-05) has no route to a director, and INT-04 would not know whom to call. The three calls by INT-02 came afterwards.",
    },
    self: { answer: "notMet" },
  },
  "I.4.d": {
    answer: "notMet",
    rationale: {
      nl: "In drie van de 30 dossiers keek de behandelaar of meer klanten hetzelfde hadden (SAM-1). Het formulier vraagt er niet naar; INT-10 pleit voor een verplicht veld.",
      en: "In three of the 30 files the handler looked whether more customers had the same problem (SAM-1). The form does not ask; INT-10 argues for a mandatory field.",
    },
    reason: { nl: "Drie van de dertig is ver onder de 90 % van een steekproef.", en: "Three of thirty is far below the 90% of a sample." },
    self: { answer: "partly" },
  },
  "I.4.e": {
    answer: "partly",
    rationale: {
      nl: "Na 22 klachten over de nota van december kregen alle 1.340 klanten in die wijk een herstelde rekening (DOC-11). Bij de verwisselde meters wacht men tot iemand klaagt, zegt INT-12.",
      en: "After 22 complaints about the December bill all 1,340 customers in that district received a corrected one (DOC-11). With the swapped meters people wait until someone complains, says INT-12.",
    },
    self: { answer: "partly" },
  },
  "I.5.a": {
    answer: "partly",
    rationale: {
      nl: "Bij Klachten wil men echt weten wat klanten dwarszit (INT-04, INT-05). Facturatie kijkt vooral naar aantallen, zo bleek uit INT-12 en uit het verslag van mei (DOC-11).",
      en: "In Complaints people really want to know what troubles customers (INT-04, INT-05). Billing mainly looks at numbers, as INT-12 and the May notes showed (DOC-11).",
    },
    reason: {
      nl: "De houding is er op één afdeling, nog niet in de organisatie.",
      en: "The attitude exists in one department, not yet in the organisation.",
    },
    self: { answer: "met" },
  },
  "I.5.b": {
    answer: "partly",
    rationale: {
      nl: "Na de training van vorig najaar volgden vijf van de veertien behandelaars nog iets uit eigen beweging (DOC-07). Klantcontact noemt leren 'iets voor als het rustig is' (INT-06).",
      en: "After last autumn's training five of fourteen handlers took something further of their own accord (DOC-07). The front office calls learning 'something for quiet times' (INT-06).",
    },
    self: { answer: "partly" },
  },
  "I.5.c": {
    answer: "met",
    rationale: {
      nl: "Van de klantteams vindt 74 % dat je hier open kunt zijn, tegen 58 % een jaar eerder (DOC-12). INT-04, INT-06 en INT-07 vertellen hetzelfde: kritiek op het nieuwe systeem werd gevraagd en verwerkt.",
      en: "Of the customer teams 74% find that one can be open here, against 58% a year earlier (DOC-12). INT-04, INT-06 and INT-07 tell the same story: criticism of the new system was invited and acted on.",
    },
    self: { answer: "met" },
  },
  "I.5.d": {
    answer: "notMet",
    rationale: {
      nl: "Complimenten worden geteld en daarna vergeten: van 548 is er geen enkele besproken (DOC-04, INT-07).",
      en: "Compliments are counted and then forgotten: of 548 not one was discussed (DOC-04, INT-07).",
    },
  },
  "I.5.e": {
    answer: "partly",
    rationale: {
      nl: "Het beleid (DOC-01) noemt klachten 'belangrijk voor vertrouwen', zonder verband met resultaat. INT-01 legt dat verband mondeling wel, met het voorbeeld van de herhaalbezoeken.",
      en: "The policy (DOC-01) calls complaints 'important for trust', without a link to results. INT-01 does make that link in conversation, with the example of repeat visits.",
    },
    reason: { nl: "Uitgesproken, maar nergens vastgelegd of gedeeld.", en: "Said, but recorded or shared nowhere." },
    self: { answer: "met" },
  },
  "I.5.f": {
    answer: "notMet",
    rationale: {
      nl: "Een berekening van wat klachten opleveren bestaat niet. INT-01 heeft Financiën gevraagd er voor het volgende jaarverslag een te maken.",
      en: "There is no calculation of what complaints yield. INT-01 has asked Finance to make one for the next annual report.",
    },
  },
};
