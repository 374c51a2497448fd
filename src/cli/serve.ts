/** Serves the built app on this computer alone: `npm run preview [-- --port 4173 --no-open]`. */
import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Reachable from this computer alone. */
const loopback = "127.0.0.1";

/** What a host should send along; the page carries the rest of its policy itself. */
const safety = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const read = readOptions();
if (read.kind === "wrong") {
  console.error(read.message);
  process.exitCode = 2;
} else {
  await serve(read.port, read.open);
}

type Options =
  | { readonly kind: "options"; readonly port: number; readonly open: boolean }
  | { readonly kind: "wrong"; readonly message: string };

function readOptions(): Options {
  let values: { port?: string | undefined; "no-open"?: boolean | undefined };
  try {
    values = parseArgs({ options: { port: { type: "string" }, "no-open": { type: "boolean" } } }).values;
  } catch (error) {
    return {
      kind: "wrong",
      message: `${error instanceof Error ? error.message : error}\nUsage: npm run preview -- [--port NUMBER] [--no-open]`,
    };
  }
  const port = Number(values.port ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return { kind: "wrong", message: `Not a port: ${values.port}` };
  return { kind: "options", port, open: values["no-open"] !== true };
}

async function serve(port: number, open: boolean): Promise<void> {
  if (!(await stat(join(dist, "index.html")).catch(() => undefined))) {
    console.error("There is no built app yet. Run: npm run build");
    process.exitCode = 1;
    return;
  }
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...safety, Allow: "GET, HEAD" }).end();
      return;
    }
    void answer(request.url ?? "/", request.method === "HEAD", response);
  });
  server.on("listening", () => {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("No port");
    const url = `http://localhost:${address.port}/`;
    console.log(`Toetssteen: ${url}\nStop with Ctrl+C.`);
    if (open) openBrowser(url);
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    // The wished-for port is taken: any free one will do.
    if (error.code !== "EADDRINUSE" || port === 0) throw error;
    console.warn(`Port ${port} is in use. A browser keeps dossiers per address, so at another port the list starts empty.`);
    server.listen(0, loopback);
  });
  server.listen(port, loopback);
}

async function answer(url: string, headOnly: boolean, response: ServerResponse): Promise<void> {
  const file = await fileFor(url);
  if (file === undefined) {
    response.writeHead(404, { ...safety, "Content-Type": "text/plain; charset=utf-8" }).end("Not found");
    return;
  }
  response.writeHead(200, {
    ...safety,
    "Content-Type": types[extname(file.path)] ?? "application/octet-stream",
    "Content-Length": file.size,
    // Names in assets/ carry a digest of their content; everything else may change with the next build.
    "Cache-Control": file.path.startsWith(join(dist, "assets")) ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (headOnly) response.end();
  else
    createReadStream(file.path)
      .on("error", () => response.destroy())
      .pipe(response);
}

async function fileFor(url: string): Promise<{ readonly path: string; readonly size: number } | undefined> {
  let wanted: string;
  try {
    wanted = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (wanted.includes("\0")) return undefined;
  const path = normalize(join(dist, wanted.endsWith("/") ? `${wanted}index.html` : wanted));
  if (!path.startsWith(dist.endsWith(sep) ? dist : dist + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, size: found.size } : undefined;
}

/** Only where someone can see it: on a server without a display the address is enough. */
function openBrowser(url: string): void {
  const onScreen = process.platform === "darwin" || process.platform === "win32" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!onScreen || process.env.CI) return;
  const [command, ...args] = opener(url);
  // A browser that does not open is no reason to stop serving.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

function opener(url: string): readonly [string, ...string[]] {
  if (process.platform === "darwin") return ["open", url];
  if (process.platform === "win32") return ["cmd", "/c", "start", "", url];
  return ["xdg-open", url];
}
