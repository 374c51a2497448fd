import type { LocalText } from "../../core/norm/normSchema.ts";
import type { ExampleEvidence, ExampleEvidences } from "../exampleContent.ts";
import { lead, second } from "./team.ts";

type Fields = Omit<ExampleEvidence, "type">;

const headOffice: LocalText = { nl: "Hoofdkantoor Wijkermonde", en: "Head office, Wijkermonde" };
const customerCentre: LocalText = { nl: "Klantcentrum Oosterlaar", en: "Customer centre, Oosterlaar" };
const depot: LocalText = { nl: "Steunpunt Zandhorn", en: "Depot, Zandhorn" };
const interview = (fields: Fields): ExampleEvidence => ({ type: "interview", ...fields });

/** Added to the plan once the group sizes were known. */
export const laterInterviews: ExampleEvidences = {
  "INT-19": interview({
    title: { nl: "Directeur Netten & Techniek", en: "Director of Networks & Engineering" },
    source: { nl: "Directie (leiding)", en: "Executive board (leadership)" },
    date: "2026-09-16",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Kent de klachten over storingen goed. Is nooit tijdens een afhandeling ingezet, belde twee keer achteraf.",
      en: "Knows the complaints about outages well. Was never called in during the handling, made two calls afterwards.",
    },
    supports: ["I.2.g", "I.5.a"],
    contradicts: ["I.1.c", "I.4.c"],
  }),
  "INT-20": interview({
    title: { nl: "Klachtbehandelaar web en e-mail", en: "Complaint handler, web and e-mail" },
    source: { nl: "Team Klachten (werkvloer)", en: "Complaints team (shop floor)" },
    date: "2026-09-21",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Kent het beleid goed. Kritisch over de brievenmodule en over wat er met kritiek daarop gebeurde.",
      en: "Knows the policy well. Critical of the letter module and of what happened to criticism of it.",
    },
    supports: ["I.2.d", "I.2.f", "III.5.d"],
    contradicts: ["II.4.h", "III.5.f", "IV.1.c", "IV.2.d"],
  }),
  "INT-21": interview({
    title: { nl: "Klantcontactmedewerker chat en sociale media", en: "Front-office employee, chat and social media" },
    source: { nl: "Team Klantcontact (werkvloer)", en: "Front-office team (shop floor)" },
    date: "2026-09-22",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Antwoordt ook wie nog geen klant is. Mag in de chat niets toezeggen en verwijst dan naar de telefoon.",
      en: "Also answers people who are not yet customers. May not promise anything in chat and then refers to the telephone.",
    },
    supports: ["I.2.f", "I.3.a", "IV.3.b"],
    contradicts: ["II.4.h", "IV.2.d"],
  }),
  "INT-22": interview({
    title: { nl: "Klantcontactmedewerker balie en telefoon", en: "Front-office employee, desk and telephone" },
    source: { nl: "Team Klantcontact (werkvloer)", en: "Front-office team (shop floor)" },
    date: "2026-09-22",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Volgde de training in februari. Behandelt vooral eenvoudige vragen en mist daarin geen beslisruimte.",
      en: "Followed the training in February. Mostly handles simple questions and misses no latitude there.",
    },
    supports: ["II.3.b", "II.3.d", "III.5.e"],
    neutral: ["II.4.h"],
  }),
  "INT-23": interview({
    title: { nl: "Teamleider buitendienst", en: "Field service team leader" },
    source: { nl: "Buitendienst (leiding)", en: "Field service (leadership)" },
    date: "2026-09-24",
    collectedBy: second,
    place: depot,
    note: {
      nl: "Vertelt hoe kritiek op het rooster in juni is overgenomen. Ziet de directie niet op het steunpunt.",
      en: "Tells how criticism of the rota was accepted in June. Does not see the executive board at the depot.",
    },
    supports: ["I.5.c", "III.5.d", "III.5.f"],
    contradicts: ["I.4.b", "III.4.g"],
  }),
  "INT-24": interview({
    title: { nl: "Procesmanager storingen en afspraken", en: "Process manager, outages and appointments" },
    source: { nl: "Netbeheer (staf)", en: "Network (staff)" },
    date: "2026-09-25",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Regelde de vergoeding in Zandhorn. Loopt een proef met een korter tijdvak. Vindt het kwartaaltotaal voor aannemers nutteloos.",
      en: "Arranged the compensation in Zandhorn. Runs a trial with a shorter slot. Finds the quarterly total for contractors useless.",
    },
    supports: ["I.4.e", "III.3.h", "III.5.c"],
    contradicts: ["III.3.i"],
  }),
  "INT-25": interview({
    title: { nl: "Klantonderzoeker", en: "Customer researcher" },
    source: { nl: "Marketing & Communicatie (staf)", en: "Marketing & Communications (staff)" },
    date: "2026-09-25",
    collectedBy: second,
    place: headOffice,
    note: {
      nl: "Bewaakt dat elf vragen elk jaar gelijk blijven. Geen onderzoek naar emotie of naar wat klanten niet zeggen.",
      en: "Sees to it that eleven questions stay the same every year. No research into emotion or what customers leave unsaid.",
    },
    supports: ["III.4.a", "III.4.c"],
    contradicts: ["III.4.b", "III.4.d", "III.4.f"],
  }),
  "INT-26": interview({
    title: { nl: "Opleidingscoördinator klantteams", en: "Training coordinator, customer teams" },
    source: { nl: "HR (staf)", en: "HR (staff)" },
    date: "2026-09-25",
    collectedBy: lead,
    place: customerCentre,
    note: {
      nl: "Meet na drie maanden wat er van de training is blijven hangen. Buitendienst en Facturatie vragen niet om een leermoment.",
      en: "Measures after three months what has stuck from the training. Field service and Billing do not ask for a learning session.",
    },
    supports: ["II.3.b", "II.4.b", "II.4.e"],
    contradicts: ["III.4.g"],
  }),
};
