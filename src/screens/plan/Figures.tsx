import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Dossier, memberRoles } from "../../core/dossier/dossierSchema.ts";
import { isOverdue, presentPlan } from "../../core/dossier/planFor.ts";
import { planSupport } from "../../core/evidence/planSupport.ts";
import { rolePlan } from "../../core/evidence/rolePlan.ts";
import type { Norm } from "../../core/norm/normSchema.ts";
import { formatDate } from "../../i18n/format.ts";
import { today } from "../../state/device.ts";
import { usePreferences } from "../../state/preferences.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Meter } from "../../ui/Meter.tsx";

/** The plan at a glance: when and who, how far the interviews and documents are, and what it can support. */
export function Figures({ dossier, norm }: { readonly dossier: Dossier; readonly norm: Norm }) {
  const { t } = useTranslation("plan");
  const language = usePreferences((s) => s.language);
  const roles = useMemo(() => rolePlan(dossier, norm), [dossier, norm]);
  const support = useMemo(() => planSupport(dossier, norm), [dossier, norm]);
  const { auditFrom, auditTo } = dossier.assignment;
  const team = Object.values(dossier.team)
    .filter(({ removed }) => removed === undefined)
    .sort((a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role));
  const documents = presentPlan(dossier).filter(({ kind, status }) => kind === "document" && status !== "cancelled");
  const received = documents.filter(({ status }) => status === "received").length;
  const late = documents.filter((item) => isOverdue(dossier, item, today())).length;
  const able = support.filter(({ standing }) => standing !== "short").length;
  const dates =
    auditFrom === "" && auditTo === ""
      ? t(($) => $.figures.noDates)
      : [auditFrom, auditTo].map((date) => (date === "" ? "…" : formatDate(date, language, "short"))).join(" – ");

  return (
    <dl className="mb-6 grid overflow-hidden rounded-l border border-line bg-surface sm:grid-cols-2 lg:grid-cols-4">
      <Figure name={t(($) => $.figures.when)}>
        <p className="font-semibold text-l">
          <Link to="/dossier/$id" params={{ id: dossier.id }} search={{ field: "auditFrom" }} className="hover:text-accent hover:underline">
            {dates}
          </Link>
        </p>
        <p className="text-muted text-s">
          {team.length === 0 ? t(($) => $.figures.noTeam) : team.map(({ name }) => name).join(", ")}{" "}
          <Link to="/dossier/$id" params={{ id: dossier.id }} search={{ field: "team" }} className="link whitespace-nowrap">
            {t(($) => $.figures.change)}
          </Link>
        </p>
      </Figure>
      <Figure name={t(($) => $.tabs.interviews)}>
        <Share
          label={t(($) => $.figures.held)}
          value={roles.held}
          max={Math.max(roles.asked, roles.held + roles.planned)}
          text={
            roles.asked === 0
              ? t(($) => $.figures.heldOnly, { count: roles.held })
              : t(($) => $.figures.heldOf, { held: roles.held, asked: roles.asked })
          }
        />
        <p className="text-muted text-s">
          {roles.asked === 0 ? t(($) => $.figures.noSizes) : t(($) => $.figures.planned, { count: roles.planned })}
          {roles.short > 0 && ` ${t(($) => $.figures.short, { least: roles.least, count: roles.short })}`}
        </p>
      </Figure>
      <Figure name={t(($) => $.tabs.documents)}>
        <Share
          label={t(($) => $.figures.received)}
          value={received}
          max={documents.length}
          text={t(($) => $.figures.receivedOf, { received, total: documents.length })}
        />
        <p className="text-muted text-s">
          {t(($) => $.figures.requested, { count: documents.filter(({ status }) => status === "requested").length })}{" "}
          {late > 0 && <Badge tone="warn">{t(($) => $.figures.late, { count: late })}</Badge>}
        </p>
      </Figure>
      <Figure name={t(($) => $.figures.canSupport)}>
        <Share
          label={t(($) => $.figures.canSupport)}
          value={able}
          max={support.length}
          text={t(($) => $.figures.supportOf, { able, total: support.length })}
        />
        <p className="text-muted text-s">
          {able === support.length ? t(($) => $.figures.allAble) : t(($) => $.figures.notAble, { count: support.length - able })}
        </p>
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1 border-line px-4 py-3 not-first:border-t sm:not-first:border-t-0 sm:nth-[n+3]:border-t sm:even:border-l lg:not-first:border-l lg:nth-[n+3]:border-t-0">
      <dt className="text-muted text-s">{name}</dt>
      <dd className="flex flex-col gap-1">{children}</dd>
    </div>
  );
}

type ShareProps = { readonly label: string; readonly value: number; readonly max: number; readonly text: string };

function Share({ label, value, max, text }: ShareProps) {
  return (
    <>
      <p className="font-semibold text-l">{text}</p>
      <Meter label={label} value={value} max={max} text={text} />
    </>
  );
}
