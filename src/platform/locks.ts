/**
 * Web Locks where they exist. Elsewhere (Node, old browsers) a queue inside this process does the same work for the
 * one process there is.
 */
const queues = new Map<string, Promise<unknown>>();
const held = new Set<string>();

/** Runs `work` while no other tab runs work under the same name. */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator !== "undefined" && navigator.locks !== undefined) {
    return navigator.locks.request(name, work) as Promise<T>;
  }
  const previous = queues.get(name) ?? Promise.resolve();
  const next = previous.then(work, work);
  queues.set(name, next);
  return next;
}

/** Marks a session as alive until `release` is called or its tab or process ends. */
export async function holdSession(session: string): Promise<() => void> {
  if (typeof navigator !== "undefined" && navigator.locks !== undefined) {
    return new Promise((resolve) => {
      void navigator.locks.request(sessionLock(session), () => new Promise<void>((release) => resolve(() => release())));
    });
  }
  held.add(session);
  return () => held.delete(session);
}

export async function livingSessions(): Promise<ReadonlySet<string>> {
  if (typeof navigator !== "undefined" && navigator.locks !== undefined) {
    const { held: locks = [] } = await navigator.locks.query();
    return new Set(locks.map((lock) => lock.name ?? "").flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
  }
  return new Set(held);
}

const prefix = "toetssteen:session:";
const sessionLock = (session: string): string => prefix + session;
