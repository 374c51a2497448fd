import type { ExampleAttachment } from "../exampleContent.ts";

export const termsPerMonth: ExampleAttachment = {
  name: { nl: "termijnen-per-maand.csv", en: "terms-per-month.csv" },
  mime: "text/csv",
  content: {
    nl: {
      sha256: "ce3ea312209f7e4aba2e3e2814a5312bfe84eb6895d1f1aa58916a17feb8ce1e",
      text: `maand;einddatum in de maand;op tijd;te laat afgesloten;open en over de termijn
2025-07;231;219;12;0
2025-08;228;217;11;0
2025-09;243;229;14;0
2025-10;236;223;13;0
2025-11;229;215;14;0
2025-12;241;224;17;0
2026-01;262;228;34;0
2026-02;254;226;27;1
2026-03;247;226;19;2
2026-04;238;219;15;4
2026-05;240;219;14;7
2026-06;232;206;14;12
`,
    },
    en: {
      sha256: "3e1fd071f8de81bf708b6bd35563ea702859ec474478fdc309261323a63a6020",
      text: `month;due in the month;on time;closed late;open and overdue
2025-07;231;219;12;0
2025-08;228;217;11;0
2025-09;243;229;14;0
2025-10;236;223;13;0
2025-11;229;215;14;0
2025-12;241;224;17;0
2026-01;262;228;34;0
2026-02;254;226;27;1
2026-03;247;226;19;2
2026-04;238;219;15;4
2026-05;240;219;14;7
2026-06;232;206;14;12
`,
    },
  },
};
