import type { ExampleSignals } from "../exampleContent.ts";

export const signals: ExampleSignals = {
  "I.1.a": {
    rationale: {
      nl: "Drie besluiten zijn teruggevolgd tot een klacht: de vergoeding in Zandhorn, de herstelde nota's en de extra mensen voor de jaarnota (DOC-03, DOC-13). In de nabelronde (VOC-2) zagen zestien van de twintig klagers dat er iets met hun klacht was gedaan.",
      en: "Three decisions were traced back to a complaint: the compensation in Zandhorn, the corrected bills and the extra people for the annual bill (DOC-03, DOC-13). In the call-back round (VOC-2) sixteen of twenty complainants saw that something had been done with their complaint.",
    },
    rightOfReply: {
      nl: "De directie herkent het beeld en heeft niets toe te voegen.",
      en: "The executive board recognises the picture and has nothing to add.",
    },
    leadReason: {
      nl: "Verslagen en klanten wijzen los van elkaar dezelfde kant op. Het gebruik van klachten is echt.",
      en: "Minutes and customers independently point the same way. Complaints are genuinely used.",
    },
  },
  "I.1.b": {
    rationale: {
      nl: "Visie en doelen staan op twee bladzijden in DOC-01 en zijn door de directie vastgesteld op 8 juli 2025. De doelen voor 2026 hebben een getal en een datum (DOC-02); INT-03 en INT-02 noemden ze gelijkluidend.",
      en: "Vision and objectives take two pages in DOC-01 and were adopted by the executive board on 8 July 2025. The objectives for 2026 have a number and a date (DOC-02); INT-03 and INT-02 named them in the same terms.",
    },
    rightOfReply: { nl: "Geen opmerkingen.", en: "No comments." },
    leadReason: {
      nl: "Beide stukken zijn actueel, vastgesteld en bekend bij wie ze moet uitvoeren.",
      en: "Both documents are current, adopted and known to those who carry them out.",
    },
  },
  "I.1.c": {
    rationale: {
      nl: "Elf van de twaalf directieverslagen bevatten een klachtenbesluit (DOC-03). De elf ernstige klachten kregen binnen één werkdag een reactie van een directeur (SAM-2). Dat de directie niet meedoet aan de afhandeling zelf, is een verbeterpunt bij I.4.c en geen tekort aan betrokkenheid.",
      en: "Eleven of twelve sets of minutes contain a decision on complaints (DOC-03). The eleven serious complaints received a director's reply within one working day (SAM-2). That the board takes no part in the handling itself is an improvement point under I.4.c, not a lack of involvement.",
    },
    rightOfReply: {
      nl: "De directie merkt op dat augustus 2025 ontbreekt omdat het overleg toen niet plaatsvond.",
      en: "The executive board notes that August 2025 is missing because no meeting was held.",
    },
    leadReason: {
      nl: "Frequentie, besluiten en snelheid van reactie laten geen twijfel.",
      en: "Frequency, decisions and speed of response leave no doubt.",
    },
  },
  "I.1.d": {
    rationale: {
      nl: "De privacytoets (DOC-22) en de toegangsrechten in het register zijn bekeken. Klachtgegevens worden niet gebruikt voor verkoop of voor een oordeel over de klant. Het logboek van mei 2026 toonde 3.412 inzages; 50 zijn nagelopen en alle 50 hoorden bij een lopende zaak (INT-13).",
      en: "The privacy review (DOC-22) and the access rights in the register were examined. Complaint data are not used for sales or to rate customers. The May 2026 log showed 3,412 views; 50 were checked and all 50 belonged to an open case (INT-13).",
    },
    rightOfReply: { nl: "De privacyfunctionaris bevestigt de bevinding.", en: "The privacy officer confirms the finding." },
    leadReason: {
      nl: "Een document, een logboek en een gesprek, van drie verschillende herkomsten.",
      en: "A document, a log and an interview, from three different origins.",
    },
  },
  "II.1.a": {
    rationale: {
      nl: "Alle acht soorten middelen zijn langsgelopen. Bezetting en geld zijn op orde (DOC-02), training is voor 72 van de 76 mensen afgerond (DOC-07). Materiaal en werkplekken zijn gezien (OBS-5). Het trage systeem in januari (INT-16) duurde drie dagen en had een werkende uitwijk.",
      en: "All eight kinds of resources were reviewed. Staffing and funds are in order (DOC-02), training is complete for 72 of 76 people (DOC-07). Equipment and workplaces were seen (OBS-5). The slow system in January (INT-16) lasted three days and had a working fallback.",
    },
    rightOfReply: {
      nl: "De manager Klantenservice wijst erop dat de bezetting in de winter krap blijft zodra er twee mensen ziek zijn.",
      en: "The Customer Service manager points out that winter staffing remains tight as soon as two people are ill.",
    },
    leadReason: {
      nl: "Krap in pieken, maar geen structureel tekort; de cijfers over termijnen steunen dat.",
      en: "Tight at peaks, but no structural shortage; the figures on terms support this.",
    },
  },
  "III.1.a": {
    rationale: {
      nl: "De audit van 2025 (DOC-09) telde 160 uren, 40 dossiers en negen aanbevelingen met bewijs. Dat is niet te weinig en niet te oppervlakkig. Het bereik kan breder; zie III.3.b. INT-14 gaf inzage in de werkdossiers.",
      en: "The 2025 audit (DOC-09) took 160 hours, 40 files and nine recommendations with evidence. That is neither too little nor too superficial. Its reach could be wider; see III.3.b. INT-14 gave access to the working papers.",
    },
    rightOfReply: { nl: "Interne audit neemt de opmerking over het bereik over.", en: "Internal Audit accepts the remark about reach." },
    leadReason: {
      nl: "Beoordeeld door de externe auditor, omdat de leadauditor in 2025 zelf meewerkte. Zijn oordeel is overgenomen.",
      en: "Judged by the external auditor, because the lead auditor took part in 2025. His judgement was adopted.",
    },
  },
  "III.1.b": {
    rationale: {
      nl: "Uit klachten en feedback kwamen 38 verbeteringen, waarvan 23 zijn uitgevoerd (REG-4). Klachten over verwisselde meters daalden meetbaar (REG-2). Er valt te winnen bij de effectmeting, maar er wordt geleerd; INT-12 en DOC-13 bevestigen dat.",
      en: "Complaints and feedback produced 38 improvements, 23 of which were completed (REG-4). Complaints about swapped meters fell measurably (REG-2). Effect measurement can gain, but learning does take place; INT-12 and DOC-13 confirm it.",
    },
    rightOfReply: { nl: "Geen opmerkingen.", en: "No comments." },
    leadReason: {
      nl: "Twee registers en een gesprek laten hetzelfde zien. 'Te weinig' is niet aan de orde.",
      en: "Two registers and an interview show the same. 'Too little' does not apply.",
    },
  },
};
