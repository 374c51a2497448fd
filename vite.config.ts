import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };
import { examplesMadeAhead } from "./src/build/examplesMadeAhead.ts";

/** What the page may do: run and fetch only what it was served with. `frame-ancestors` works as a header alone (src/cli/serve.ts). */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(
          '<meta charset="utf-8" />',
          (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        ),
    },
  };
}

const parts = "{charts,cli,core,engine,example,house,i18n,norms,platform,report}";

export default defineConfig({
  base: "./",
  publicDir: "src/app/assets",
  build: {
    target: ["chrome130", "edge130", "firefox130", "safari18"],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    // Every further file is a journey to the server: one file for the first screen, and one for what every screen of a
    // dossier shares.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 2 },
            {
              name: "dossier",
              test: /node_modules\/(?:zod|@base-ui|@floating-ui|react-hook-form|@hookform|@automerge|lucide-react)\/|\/src\/(?:engine|ui|state|platform|core\/(?!register|comparison|reporting))/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  // pdfmake's layout asks for a module of Node.
  resolve: { alias: [{ find: /^events$/, replacement: fileURLToPath(new URL("./src/report/pdf/events.ts", import.meta.url)) }] },
  // Only the report's worker asks for these, too late for the development server to find out by itself.
  optimizeDeps: {
    include: [
      "pdfkit",
      "pdfkit/output",
      ...["LayoutBuilder", "PageSize", "Renderer", "tableLayouts"].map((part) => `pdfmake/js/${part}.js`),
    ],
  },
  plugins: [
    react(),
    tailwindcss(),
    examplesMadeAhead(),
    contentSecurityPolicy(),
    VitePWA({
      strategies: "generateSW",
      injectRegister: null,
      filename: "serviceWorker.js",
      manifest: {
        name: "Toetssteen",
        short_name: "Toetssteen",
        description: "Klachten- en feedbackmanagement toetsen, op uw eigen apparaat",
        lang: "nl",
        display: "standalone",
        start_url: "./",
        background_color: "#faf9f7",
        theme_color: "#faf9f7",
        icons: [
          { src: "icons/icon.svg", type: "image/svg+xml", sizes: "any" },
          { src: "icons/icon-192.png", type: "image/png", sizes: "192x192" },
          { src: "icons/icon-512.png", type: "image/png", sizes: "512x512" },
          { src: "icons/icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
        ],
      },
      workbox: {
        // Everything, so that every screen and the report work offline after the first visit.
        globPatterns: ["**/*.{html,js,css,woff2,ttf,icc,wasm,json,svg,png,webmanifest}"],
        globIgnores: [".vite/**"],
        maximumFileSizeToCacheInBytes: 12 * 1024 * 1024,
        inlineWorkboxRuntime: true,
        clientsClaim: true,
        skipWaiting: false,
        cleanupOutdatedCaches: true,
        sourcemap: false,
      },
    }),
  ],
  define: { "import.meta.env.VITE_VERSION": JSON.stringify(packageJson.version) },
  // A busy machine makes a test slow, not wrong.
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["test/likeABrowser.ts"],
    projects: [
      // Parts without a screen keep nothing between calls, so their tests share one process and load each module once.
      { extends: true, test: { name: "parts", include: [`test/${parts}/**/*.test.{ts,tsx}`], isolate: false } },
      { extends: true, test: { name: "screens", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**", `test/${parts}/**`] } },
    ],
  },
});
