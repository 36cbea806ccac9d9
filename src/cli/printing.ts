/** Printing for people at a terminal. Texts of dossiers, records and paths come from anywhere. */

/**
 * Signs that steer a terminal or turn the order of letters around: control codes but for the end of a line and the tab,
 * and the marks of direction (Unicode TR 9; "Trojan Source", CVE-2021-42574).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text with its steering signs written out as `\u001b`; what was JSON stays the same JSON. */
export function plain(text: string): string {
  return text.replaceAll(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Prints what was asked for. */
export function print(text: string): void {
  process.stdout.write(plain(text));
}

/** Prints what went wrong, or how far it is. */
export function complain(text: string): void {
  process.stderr.write(plain(text));
}

/** Goes back to the begin of the line and wipes it; only a terminal knows what that is. */
const WIPED = "\r\u001b[K";

/** A text that takes the place of the line that stands there. */
export function inPlace(text: string): string {
  return WIPED + plain(text);
}

/** Tells how far it is on one line of the terminal, that the next thing to be told takes away. */
export function tellInPlace(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(inPlace(text));
}
