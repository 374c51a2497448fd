import type { ExampleAttachment } from "../exampleContent.ts";

export const policyExcerpt: ExampleAttachment = {
  name: { nl: "beleid-hoofdstuk-3.md", en: "policy-chapter-3.md" },
  mime: "text/markdown",
  content: {
    nl: {
      sha256: "e296ab869eab2651199da42fadd502baf00e657941ca416fc7c8cf4fd697abb5",
      text: `# 3 Wat goed moet gaan

| Succesfactor | Bewaakt door |
| --- | --- |
| Eén eigenaar per klacht, van begin tot eind | Teamleider klachten |
| Oorzaak bekend binnen zes weken | Klachtencoördinator |
| De klant hoort wanneer hij antwoord krijgt | Teamleider klantcontact |
| Verbeteringen hebben een eigenaar en een datum | Kwaliteitsadviseur |
| De directie ziet ernstige klachten binnen één werkdag | Directeur Klant & Markt |

## Bijlage B, twee van de acht indicatoren

**Binnen termijn.** Aantal klachten beantwoord op of voor de einddatum, gedeeld door alle klachten waarvan de einddatum in de
periode valt. Open zaken over hun einddatum tellen als te laat. Bron: register. Eigenaar: teamleider klachten. Streefwaarde: 90 %.

**Heropend.** Aantal afgesloten klachten dat binnen 60 dagen opnieuw openging, gedeeld door alle afgesloten klachten. Bron: register.
Eigenaar: klachtencoördinator. Streefwaarde op 31 december 2026: 6 %.
`,
    },
    en: {
      sha256: "38c9fe83c2443d84a709e85a4ae8a62fedba9291c1a9049e24e0072470fe3dd1",
      text: `# 3 What must go well

| Success factor | Watched over by |
| --- | --- |
| One owner per complaint, from start to finish | Complaints team leader |
| Cause known within six weeks | Complaint coordinator |
| The customer hears when to expect an answer | Front-office team leader |
| Improvements have an owner and a date | Quality adviser |
| The executive board sees serious complaints within one working day | Director of Customer & Market |

## Annex B, two of the eight indicators

**Within term.** Complaints answered on or before the due date, divided by all complaints whose due date falls in the period. Open
cases past their due date count as late. Source: register. Owner: complaints team leader. Target: 90%.

**Reopened.** Closed complaints that reopened within 60 days, divided by all closed complaints. Source: register. Owner: complaint
coordinator. Target on 31 December 2026: 6%.
`,
    },
  },
};
