/** Moments of the story as people say them. The story has no time zone: it is reckoned in UTC and shown as it is. */
import type { Language } from "../sim/dossier/words.ts";

const MINUTE = 60_000;
const DAY = 1440;

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

function dateOf(begins: string, minutes: number): Date {
  return new Date(Date.parse(`${begins}:00Z`) + minutes * MINUTE);
}

function print(begins: string, minutes: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language] ?? language, { timeZone: "UTC", ...options }).format(
    dateOf(begins, minutes),
  );
}

/** The hour on the clock: "18.10 uur", "18.10". */
export function clockTime(begins: string, minutes: number, language: Language): string {
  const time = print(begins, minutes, language, { hour: "2-digit", minute: "2-digit" }).replace(":", ".");
  return language === "nl" ? `${time} uur` : time;
}

/** The day: "maandag 16 maart", with the year when it is another than that of the start. */
export function dayName(begins: string, minutes: number, language: Language): string {
  const year = dateOf(begins, minutes).getUTCFullYear();
  const day = print(begins, minutes, language, { weekday: "long", day: "numeric", month: "long" });
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
export function momentName(begins: string, minutes: number, language: Language, beside?: number): string {
  const day = dayCount(begins, minutes);
  const isHour = beside === undefined ? day === 0 : day === dayCount(begins, beside);
  return isHour ? clockTime(begins, minutes, language) : dayName(begins, minutes, language);
}

/** How long after the start, roughly: "na 2 uur", "dag 4", "maand 4". A month is 30 days, as in the dossiers. */
export function sinceStart(begins: string, minutes: number, language: Language): string {
  const days = dayCount(begins, minutes);
  if (days < 1) {
    const hours = Math.round(minutes / 60);
    if (language === "nl") return hours < 1 ? "meteen" : `na ${hours} uur`;
    return hours < 1 ? "at once" : `after ${hours} ${hours === 1 ? "hour" : "hours"}`;
  }
  if (days < 56) return language === "nl" ? `dag ${days}` : `day ${days}`;
  const months = Math.floor(days / 30);
  return language === "nl" ? `maand ${months}` : `month ${months}`;
}

/** Up to here, in minutes, a length is told to the minute. */
const WHOLE = 360;

/** A length of story time: "45 minuten", "1 uur en 20 minuten", "1,5 uur", "3 dagen", "2 weken"; beyond some hours to the half. */
export function lengthName(minutes: number, language: Language): string {
  const number = (value: number) => new Intl.NumberFormat(LOCALES[language] ?? language).format(value);
  // As people say it: nobody waits for 3.7 days. Rounded first: what is shown as 1 is one.
  const halves = (value: number) => Math.round(value * 2) / 2;
  const unit = (value: number, one: string, many: string) =>
    `${number(halves(value))} ${halves(value) === 1 ? one : many}`;
  if (minutes < 60) return language === "nl" ? unit(minutes, "minuut", "minuten") : unit(minutes, "minute", "minutes");
  if (minutes < WHOLE && minutes % 30 !== 0) {
    const rest = lengthName(minutes % 60, language);
    return language === "nl"
      ? `${Math.floor(minutes / 60)} uur en ${rest}`
      : `${unit(Math.floor(minutes / 60), "hour", "hours")} and ${rest}`;
  }
  if (minutes < DAY)
    return language === "nl" ? `${number(halves(minutes / 60))} uur` : unit(minutes / 60, "hour", "hours");
  const days = minutes / DAY;
  if (days < 14) return language === "nl" ? unit(days, "dag", "dagen") : unit(days, "day", "days");
  return language === "nl" ? unit(days / 7, "week", "weken") : unit(days / 7, "week", "weeks");
}
