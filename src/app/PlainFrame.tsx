import { Outlet } from "@tanstack/react-router";
import { AppHeader } from "./AppHeader.tsx";

/** Around the screens that belong to no dossier. */
export function PlainFrame() {
  return (
    <>
      <AppHeader />
      <Outlet />
    </>
  );
}
