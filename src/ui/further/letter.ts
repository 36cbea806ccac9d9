/** The letter of an option on the cards and on the sheet, by its place. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}
