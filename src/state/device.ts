/** What screens take from the device: the day on its calendar, and ids for new things. */
export { today } from "../platform/clock.ts";
export { newId } from "../platform/ids.ts";
