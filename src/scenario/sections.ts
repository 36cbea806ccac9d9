/** A file of which one part is no YAML: the other parts can be read all the same. */
import { readText, type Text, type TextFault } from "./text.ts";

/** What can be read of a file, and what not. */
interface Around {
  readonly text: Text;
  /** The first fault of each part that cannot be read: the others there follow from it. */
  readonly faults: readonly TextFault[];
  /** The names of those parts. */
  readonly broken: readonly string[];
}

/** Each part with its name, as it stands between the first column of one name and that of the next. */
function sectionsOf(text: string): { readonly name: string; readonly start: number; readonly body: string }[] {
  const starts = [...text.matchAll(/^[a-z][a-z-]*(?=:)/gm)];
  return starts.map((match, i) => ({
    name: match[0],
    start: match.index,
    body: text.slice(match.index, starts[i + 1]?.index ?? text.length),
  }));
}

/** Reads around the parts that are no YAML; null when that does not help. */
export function readAround(text: string): Around | null {
  const faults: TextFault[] = [];
  const broken: string[] = [];
  let rest = text;
  for (const { name, start, body } of sectionsOf(text)) {
    const read = readText(body);
    if ("data" in read) continue;
    broken.push(name);
    faults.push(...read.slice(0, 1).map((fault) => ({ ...fault, offset: fault.offset + start })));
    // As long as it was, so that everything else keeps its place.
    rest = rest.slice(0, start) + body.replace(/[^\n]/g, " ") + rest.slice(start + body.length);
  }
  if (broken.length === 0 || faults.some(({ code }) => code !== "yaml")) return null;
  const read = readText(rest);
  return "data" in read && read.data !== null ? { text: read, faults, broken } : null;
}
