import type { DossierFile } from "./dossier-file.ts";
import { type Fault, type Path, told } from "./fault.ts";
import { GAUGES } from "./vocabulary.ts";

/** The order in which the parts of a section stand in the file, by name. */
type Positions = ReadonlyMap<string, number>;

/** Every name that something in a dossier can point at. */
export interface Names {
  readonly unknowns: Positions;
  readonly gauges: Positions;
  readonly facts: Positions;
  readonly people: Positions;
  readonly windows: Positions;
  readonly expectations: Positions;
  readonly powers: Positions;
  readonly stages: Positions;
  readonly decisions: Positions;
  /** "decision/option". */
  readonly options: Positions;
  /** Sources first, then interruptions. */
  readonly signals: Positions;
  readonly sources: Positions;
  readonly interruptions: Positions;
  readonly consequences: Positions;
  readonly references: Positions;
}

/** The name under which the course of a clock that ran out can be pointed at. */
export const NOT_DECIDING = "not-deciding";

function positions(names: Iterable<string>): Positions {
  const map = new Map<string, number>();
  for (const name of names) map.set(name, map.size);
  return map;
}

/** Collects the names of a file. */
export function collectNames(file: DossierFile): Names {
  const sources = Object.keys(file.sources);
  const interruptions = Object.keys(file.interruptions);
  return {
    unknowns: positions(Object.keys(file.unknowns)),
    gauges: positions(GAUGES.filter((kind) => file.gauges[kind] !== undefined)),
    facts: positions(Object.keys(file.facts)),
    people: positions(Object.keys(file.people)),
    windows: positions(Object.keys(file.windows)),
    expectations: positions(Object.keys(file.expectations)),
    powers: positions(Object.keys(file.powers)),
    stages: positions(Object.keys(file.stages)),
    decisions: positions(Object.keys(file.decisions)),
    options: positions(
      Object.entries(file.decisions).flatMap(([decision, { options }]) =>
        [...Object.keys(options), NOT_DECIDING].map((option) => `${decision}/${option}`),
      ),
    ),
    signals: positions([...sources, ...interruptions]),
    sources: positions(sources),
    interruptions: positions(interruptions),
    consequences: positions(Object.keys(file.consequences)),
    references: positions(Object.keys(file.references)),
  };
}

/** Single-letter changes that turn one word into another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The name among these that somebody who wrote this one most likely meant, if there is one. */
export function nearest(name: string, among: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.floor(name.length / 3) + 1;
  for (const candidate of among) {
    const d = Math.abs(candidate.length - name.length) > least ? least : distance(name, candidate);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** Where in a file a name would stand. */
function placesOf(section: keyof Names, name: string): Path[] {
  if (section === "signals") return [...placesOf("sources", name), ...placesOf("interruptions", name)];
  if (section !== "options") return [[section, name]];
  const [decision = "", option = ""] = name.split("/");
  return [["decisions", decision, "options", option]];
}

/** The fault for a name that stands for nothing, with the nearest name that does. */
export function unknownName(section: keyof Names, name: string, names: Names, path: Path): Fault {
  const near = nearest(name, names[section].keys());
  const all = [...names[section].keys()];
  const known = all.length > 8 ? `${all.slice(0, 8).join(", ")} …` : all.join(", ");
  return {
    path,
    code: "unknown-name",
    rests: placesOf(section, name),
    ...(near === undefined ? {} : { near }),
    says:
      near === undefined
        ? told("noSuchName", { section, name, known })
        : told("noSuchNameNear", { section, name, near }),
  };
}
