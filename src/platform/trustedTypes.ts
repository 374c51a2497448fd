/**
 * The one Trusted Types policy. Starting a worker and registering a service worker are script sinks; only addresses of
 * this app's own files pass.
 */
type Policy = { createScriptURL(url: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

export function newWorker(url: string): Worker {
  return new Worker(ownScript(url), { type: "module" });
}

export function ownScript(url: string): string {
  policy ??= makePolicy();
  return policy.createScriptURL(url);
}

function makePolicy(): Policy {
  const rules = { createScriptURL: checked };
  // TypeScript's DOM library does not know Trusted Types yet; browsers without them take the plain string.
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  return factory === undefined ? rules : factory.createPolicy("toetssteen", rules);
}

function checked(url: string): string {
  const full = new URL(url, location.href);
  if (full.origin !== location.origin) throw new Error(`Script from another origin: ${full.origin}`);
  return full.href;
}
