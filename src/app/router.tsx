import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { CrashScreen } from "./CrashScreen.tsx";
import { NotFoundScreen } from "./NotFoundScreen.tsx";
import { PlainFrame } from "./PlainFrame.tsx";
import { RootFrame } from "./RootFrame.tsx";

/** Every screen is a chunk of its own; hash routes work on any static host. */
const root = createRootRoute({ component: RootFrame, notFoundComponent: NotFoundScreen });

const plain = createRoute({ getParentRoute: () => root, id: "plain", component: PlainFrame });
const home = createRoute({
  getParentRoute: () => plain,
  path: "/",
  component: lazyRouteComponent(() => import("../screens/home/HomeScreen.tsx"), "HomeScreen"),
});
const settings = createRoute({
  getParentRoute: () => plain,
  path: "/settings",
  component: lazyRouteComponent(() => import("../screens/settings/SettingsScreen.tsx"), "SettingsScreen"),
});

const dossier = createRoute({
  getParentRoute: () => root,
  path: "/dossier/$id",
  component: lazyRouteComponent(() => import("./DossierFrame.tsx"), "DossierFrame"),
});

export const router = createRouter({
  routeTree: root.addChildren([plain.addChildren([home, settings]), dossier]),
  history: createHashHistory(),
  defaultErrorComponent: CrashScreen,
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
