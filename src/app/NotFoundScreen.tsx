import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";

export function NotFoundScreen() {
  const { t } = useTranslation("app");
  return (
    <Page title={t(($) => $.notFound.title)} width="prose">
      <p className="mb-4">{t(($) => $.notFound.text)}</p>
      <Link to="/" className={buttonClass("primary")}>
        {t(($) => $.backHome)}
      </Link>
    </Page>
  );
}
