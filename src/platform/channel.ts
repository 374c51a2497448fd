/** Tells the other tabs that something was saved. It carries no data: the database is what they read. */
export type Channel = { readonly nudge: () => void; readonly close: () => void };

export function openChannel(name: string, onNudge: () => void): Channel {
  const channel = new BroadcastChannel(`toetssteen:${name}`);
  channel.onmessage = onNudge;
  return { nudge: () => channel.postMessage("saved"), close: () => channel.close() };
}
