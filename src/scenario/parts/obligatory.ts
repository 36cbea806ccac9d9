/** Which part a place without a value lacks, and the lines that would stand there. */
import { parse } from "yaml";
import type { Path } from "../../sim/dossier/fault.ts";
import { patternOf } from "../forms.ts";
import { ANYWHERE } from "./anywhere.ts";
import { CHOOSING } from "./choosing.ts";
import { GIVEN } from "./given.ts";
import { JUDGING } from "./judging.ts";
import type { Named, Part } from "./needed.ts";
import { TOP } from "./top.ts";

/** By the end of the way to a piece; a star is any name or position. The longest end that fits counts. */
const INNER: Readonly<Record<string, Part>> = { ...ANYWHERE, ...GIVEN, ...CHOOSING, ...JUDGING };

/** The part that must stand at a place; undefined where none must, or where it is one of several forms. */
export function obligatoryAt(path: Path): Part | undefined {
  const own = (parts: Readonly<Record<string, Part>>, name: string) =>
    Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (path.length <= 1) return own(TOP, path.join("."));
  const pattern = patternOf(path).split(".");
  for (let from = 0; from < pattern.length; from++) {
    const found = own(INNER, pattern.slice(from).join("."));
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstIn(group: unknown, otherwise: string): string {
  const [first = otherwise] = typeof group === "object" && group !== null ? Object.keys(group) : [];
  return first;
}

function answersAround(data: unknown, path: Path): readonly string[] {
  let part = data;
  let found: readonly string[] = ["yes", "no"];
  for (const key of path) {
    part = Object(part)[key];
    const { answers, likelihood } = Object(part);
    const odds = Object(Object(likelihood)[0]).odds;
    const names = Object.keys(Object(answers ?? odds));
    if (names.length > 0) found = names;
  }
  return found;
}

/** Names that the dossier has; where it has none, those in the lines to copy. */
function namedIn(data: unknown, path: Path): Named {
  const { id, language, people, unknowns, stages, decisions, sources, references } = Object(data);
  const withStates = Object.entries(Object(unknowns)).find(([, one]) => Object(one).states !== undefined);
  const [unknown, described] = withStates ?? ["delivery", undefined];
  const decision = firstIn(decisions, "box");
  return {
    id: typeof id === "string" ? id : "my-dossier",
    language: typeof language === "string" ? language : "nl",
    person: firstIn(people, "storeroom"),
    unknown,
    state: firstIn(Object(described).states, "comes"),
    stage: firstIn(stages, "morning"),
    decision,
    option: firstIn(Object(Object(decisions)[decision]).options, "split"),
    source: firstIn(sources, "count"),
    reference: firstIn(references, "guide"),
    answers: answersAround(data, path),
  };
}

/** Lines to copy to a place, with names of the dossier in them. */
export function linesFor(part: Part, data: unknown, path: Path): string {
  return part.lines(namedIn(data, path));
}

/** What those lines say, to go on with while the author has not written them yet. */
export function standInFor(data: unknown, path: Path): unknown {
  const part = obligatoryAt(path);
  if (part === undefined) return undefined;
  return Object(parse(linesFor(part, data, path)))[String(path.at(-1))];
}
