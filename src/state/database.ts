import { type Database, openDatabase } from "../platform/database.ts";

let opened: Promise<Database> | undefined;

/** The database of this device, opened once. */
export function database(): Promise<Database> {
  opened ??= openDatabase();
  return opened;
}
