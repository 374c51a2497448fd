import { request as rawRequest } from "node:http";
import { expect, test } from "./harness.ts";

test("the server names every kind of file and forbids framing", async ({ request }) => {
  const page = await request.get("./");
  expect(page.headers()["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.headers()["content-security-policy"]).toBe("frame-ancestors 'none'");
  const html = await page.text();
  expect(html).toContain("require-trusted-types-for 'script'");
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1];
  const response = await request.get(`./${script}`);
  expect(response.headers()["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(response.headers()["cache-control"]).toContain("immutable");
  expect((await request.get("./serviceWorker.js")).headers()["cache-control"]).toBe("no-cache");
});

test("the server gives nothing from outside the built app", async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? "");
  // Straight over the line: browsers and clients tidy such paths before they send them.
  for (const path of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/assets/..%2f..%2fpackage.json", "/%00", "/%zz"]) {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      rawRequest({ hostname, port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status, path).toBe(404);
  }
});

test("the server only gives, it takes nothing", async ({ request }) => {
  expect((await request.post("./", { data: "x" })).status()).toBe(405);
});
