/** How the samples are written: Dutch figures and dates. */
import { dateOf } from "../../src/core/register/calendar.ts";

export const number = (value: number) => value.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
export const percent = (share: number) => `${Math.round(share * 100)} %`;
export const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
export const month = (day: number) => `${months[Number(dateOf(day).slice(5, 7)) - 1]} ${dateOf(day).slice(2, 4)}`;
export const day = (one: number) => dateOf(one);
