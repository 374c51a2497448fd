import Search from "lucide-react/icons/search";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDossierSearch } from "../state/dossierSearch.ts";
import { IconButton } from "../ui/IconButton.tsx";

const SearchDialog = lazy(async () => ({ default: (await import("../screens/search/SearchDialog.tsx")).SearchDialog }));

/** The button that searches the open dossier; the search itself is fetched when it is first asked for. */
export function DossierSearch() {
  const { t } = useTranslation("app");
  const open = useDossierSearch((s) => s.open);
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  useEffect(() => () => useDossierSearch.setState({ open: false, query: "" }), []);
  return (
    <>
      <IconButton
        icon={Search}
        label={t(($) => $.searchButton)}
        aria-haspopup="dialog"
        onClick={() => useDossierSearch.setState({ open: true })}
      />
      {asked && (
        <Suspense fallback={null}>
          <SearchDialog />
        </Suspense>
      )}
    </>
  );
}
