/** Moments of the story as people say them. The story has no time zone: it is reckoned in UTC and shown as it is. */
import { fillIn, type GrammarKey, type Tongue } from "./tongue.ts";

const MINUTE = 60_000;
const DAY = 1440;

function dateOf(begins: string, minutes: number): Date {
  return new Date(Date.parse(`${begins}:00Z`) + minutes * MINUTE);
}

function print(begins: string, minutes: number, { texts }: Tongue, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(texts["grammar.locale"], { timeZone: "UTC", ...options }).format(
    dateOf(begins, minutes),
  );
}

function say({ texts, language }: Tongue, key: GrammarKey, values: Readonly<Record<string, string | number>>): string {
  return fillIn(texts[`grammar.${key}`], language, values);
}

/** The hour on the clock: "18.10 uur", "18.10". */
export function clockTime(begins: string, minutes: number, tongue: Tongue): string {
  const time = print(begins, minutes, tongue, { hour: "2-digit", minute: "2-digit" }).replace(":", ".");
  return say(tongue, "clock", { time });
}

/** The day: "maandag 16 maart", with the year when it is another than that of the start. */
export function dayName(begins: string, minutes: number, tongue: Tongue): string {
  const year = dateOf(begins, minutes).getUTCFullYear();
  const day = print(begins, minutes, tongue, { weekday: "long", day: "numeric", month: "long" });
  // Put behind it by hand: with a year some engines set a comma after the weekday, and some do not.
  return year === dateOf(begins, 0).getUTCFullYear() ? day : `${day} ${year}`;
}

/** Midnights between the start and a moment. */
function dayCount(begins: string, minutes: number): number {
  const startMinute = dateOf(begins, 0).getUTCHours() * 60 + dateOf(begins, 0).getUTCMinutes();
  return Math.floor((startMinute + minutes) / DAY);
}

/**
 * A moment as one would mention it: the hour on the first day, after that the day.
 * @param beside another moment it is read beside: of one day both are hours, of two days both are days
 */
export function momentName(begins: string, minutes: number, tongue: Tongue, beside?: number): string {
  const day = dayCount(begins, minutes);
  const isHour = beside === undefined ? day === 0 : day === dayCount(begins, beside);
  return isHour ? clockTime(begins, minutes, tongue) : dayName(begins, minutes, tongue);
}

/** How long after the start, roughly: "na 2 uur", "dag 4", "maand 4". A month is 30 days, as in the dossiers. */
export function sinceStart(begins: string, minutes: number, tongue: Tongue): string {
  const days = dayCount(begins, minutes);
  const hours = Math.round(minutes / 60);
  if (days < 1) return hours < 1 ? say(tongue, "sinceNow", {}) : say(tongue, "sinceHours", { count: hours });
  if (days < 56) return say(tongue, "sinceDays", { count: days });
  return say(tongue, "sinceMonths", { count: Math.floor(days / 30) });
}

/** Up to here, in minutes, a length is told to the minute. */
const WHOLE = 360;

/** A length of story time: "45 minuten", "1 uur en 20 minuten", "1,5 uur", "3 dagen", "2 weken"; beyond some hours to the half. */
export function lengthName(minutes: number, tongue: Tongue): string {
  // As people say it: nobody waits for 3.7 days. Rounded first: what is shown as 1 is one.
  const about = (unit: GrammarKey, value: number) => say(tongue, unit, { count: Math.round(value * 2) / 2 });
  if (minutes < 60) return about("minutes", minutes);
  if (minutes < WHOLE && minutes % 30 !== 0) {
    const hours = about("hours", Math.floor(minutes / 60));
    return say(tongue, "hoursAndMinutes", { hours, minutes: about("minutes", minutes % 60) });
  }
  if (minutes < DAY) return about("hours", minutes / 60);
  const days = minutes / DAY;
  return days < 14 ? about("days", days) : about("weeks", days / 7);
}
