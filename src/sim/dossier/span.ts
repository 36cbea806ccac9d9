import type { Dossier, Span } from "./dossier.ts";
import type { Duration, Length } from "./dossier-file.ts";

/** Minutes in a day. */
export const DAY = 1440;

/** Minutes of a length of time; a month counts as 30 days. */
export function minutesOf(length: Length): number {
  const { minutes = 0, hours = 0, days = 0, weeks = 0, months = 0 } = length;
  return minutes + 60 * hours + DAY * (days + 7 * weeks + 30 * months);
}

/** The minute of the day of "HH:MM"; -1 when there is none. */
export function minuteOfDay(time: string | undefined): number {
  if (time === undefined) return -1;
  return 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
}

/** A duration of a dossier file as a span. */
export function spanOf(duration: Duration): Span {
  return { minutes: minutesOf(duration), at: minuteOfDay(duration.at) };
}

/** Midnights between the day of the start and a moment. */
export function dayOf(dossier: Pick<Dossier, "startMinute">, moment: number): number {
  return Math.floor((dossier.startMinute + moment) / DAY);
}

/** The moment a span after another, in minutes since the start; never before it. */
export function after(dossier: Pick<Dossier, "startMinute">, from: number, span: Span): number {
  const end = from + span.minutes;
  if (span.at < 0) return end;
  const midnight = dayOf(dossier, end) * DAY - dossier.startMinute;
  const moment = midnight + span.at;
  return moment < from ? moment + DAY : moment;
}
