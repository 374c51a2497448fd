/** The key list of the open dossier: names that stay on this device, beside the document and never in it. */
import { useEffect } from "react";
import { create } from "zustand";
import { type KeySubject, nameIn, sameInterview } from "../core/dossier/keyList.ts";
import { type Channel, openChannel } from "../platform/channel.ts";
import { listNames, putNames } from "../platform/names.ts";
import { database } from "./database.ts";
import { useDossier } from "./dossier.ts";

type KeyList = {
  /** Whose names these are; undefined until they have been read. */
  readonly dossier: string | undefined;
  readonly names: ReadonlyMap<string, string>;
  /** What was typed last could not be kept: the disk is full, or the browser refuses. It still shows. */
  readonly failed: boolean;
  readonly read: (dossier: string) => Promise<void>;
  /** Each key typed goes to the disk at once. An empty name takes the row away. */
  readonly write: (dossier: string, names: ReadonlyMap<string, string>) => Promise<void>;
};

let channel: { readonly dossier: string; readonly to: Channel } | undefined;
/** Counts what is written, so that reading does not bring back what was there before a key. */
let written = 0;

export const useKeyList = create<KeyList>()((set, get) => ({
  dossier: undefined,
  names: new Map(),
  failed: false,
  read: async (dossier) => {
    if (channel?.dossier !== dossier) {
      channel?.to.close();
      channel = { dossier, to: openChannel(`names:${dossier}`, () => void get().read(dossier)) };
      set({ dossier: undefined, names: new Map(), failed: false });
    }
    const before = written;
    const rows = await listNames(await database(), dossier);
    if (channel.dossier !== dossier) return;
    if (before !== written) await get().read(dossier);
    else set({ dossier, names: new Map(rows.map(({ subject, name }) => [subject, name])) });
  },
  write: async (dossier, given) => {
    written += 1;
    if (get().dossier === dossier) {
      const names = new Map(get().names);
      for (const [subject, name] of given) {
        if (name === "") names.delete(subject);
        else names.set(subject, name);
      }
      set({ names });
    }
    const rows = [...given].map(([subject, name]) => ({ dossier, subject, name }));
    const kept = await putNames(await database(), rows);
    set({ failed: kept !== "kept" });
    if (kept === "kept" && channel?.dossier === dossier) channel.to.nudge();
  },
}));

type PrivateName = {
  readonly value: string;
  readonly onChange: (name: string) => void;
  /** False for the moment in which it is being read. */
  readonly ready: boolean;
  readonly failed: boolean;
};

/** The names of the open dossier, read when something first asks for them. */
export function useNames(): ReadonlyMap<string, string> | undefined {
  const id = useDossier((state) => state.id);
  const list = useKeyList();
  useEffect(() => {
    if (id !== undefined) void useKeyList.getState().read(id);
  }, [id]);
  return id !== undefined && list.dossier === id ? list.names : undefined;
}

/** The name that goes with a planned interview or one that was held; both addresses of one interview give the same name. */
export function usePrivateName(subject: KeySubject): PrivateName {
  const dossier = useDossier((state) => state.dossier);
  const names = useNames();
  const failed = useKeyList((state) => state.failed);
  return {
    value: names === undefined || dossier === undefined ? "" : nameIn(names, dossier, subject),
    ready: names !== undefined,
    failed,
    onChange: (name) => {
      if (dossier === undefined) return;
      const rows = sameInterview(dossier, subject).map((one, index) => [one, index === 0 ? name : ""] as const);
      void useKeyList.getState().write(dossier.id, new Map(rows));
    },
  };
}
