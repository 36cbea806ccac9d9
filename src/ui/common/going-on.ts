/** What people write to go on from words that stand before the field. */

/**
 * What was written, without the words of the label that it repeats: after "Omdat …" somebody writes "Omdat er niets is",
 * and after "… then I" somebody writes "I call".
 */
export function goneOn(label: string, written: string): string {
  const text = written.trim();
  const words = label.replaceAll("…", " ").trim().toLowerCase().split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const repeated = words.slice(from).join(" ");
    if (text.toLowerCase().startsWith(`${repeated} `)) return text.slice(repeated.length).trimStart();
  }
  return text;
}
