/** Games with a dossier that nobody here wrote, each broken in its own way, sealed as the game would seal them. */
import { printRecord } from "../../src/table/record-file.ts";
import { recordOf } from "../dossiers/records.ts";
import { ferry, says, small, vary } from "../dossiers/small.ts";

const record = recordOf(ferry(), 3);
type Part = Readonly<Record<string, unknown>>;

/** The file of a game around anything at all, sealed as the game would seal it. */
export function around(dossier: unknown, change: Part = {}): string {
  return Reflect.apply(printRecord, null, [{ ...record, dossier, ...change }]);
}

function without(path: readonly string[], file: unknown = small): unknown {
  const [key = "", ...deeper] = path;
  const copy: Record<string, unknown> = { ...(file as Part) };
  if (deeper.length === 0) delete copy[key];
  else copy[key] = without(deeper, copy[key]);
  return copy;
}

const clock = (total: number) => ({
  at: 0,
  is: "note",
  note: { is: "clock", decision: "sail", pace: 1, total, gone: 0, until: -1 },
});

/** What is broken, and the text of the file. */
export const STRANGERS: readonly (readonly [what: string, text: string])[] = [
  ["no dossier", around({})],
  ["nothing for people", around({ ...small, people: null })],
  ["nothing for judges", around({ ...small, judges: null })],
  ["a list for decisions", around({ ...small, decisions: [] })],
  ["no title", around(without(["title"]))],
  ["a title in one language", around({ ...small, title: { nl: "De pont" } })],
  ["a number for a title", around({ ...small, title: { nl: 1, en: 2 } })],
  ["no options", around(without(["decisions", "sail", "options"]))],
  ["no likelihood", around(without(["sources", Object.keys(small.sources)[0] ?? "", "likelihood"]))],
  ["an open brace in a text", around(vary({ briefing: says("De {pont", "The {ferry") }))],
  ["a placeholder that nobody fills", around(vary({ briefing: says("De {pont}", "The {ferry}") }))],
  [
    "a spread that is none",
    around(
      vary({
        unknowns: { ...small.unknowns, repair: { ...small.unknowns.repair, spread: { uniform: [5, 2] } } } as never,
      }),
    ),
  ],
  ["a spread of words", around(vary({ unknowns: { ...small.unknowns, repair: { spread: "wide" } } as never }))],
  ["a beginning that is no date", around({ ...small, begins: "later" })],
  ["an end after a million months", around({ ...small, ends: { months: 1_000_000_000 } })],
  ["a grid of nothing", around({ ...small, grid: {} })],
  ["keys that nobody knows", around({ ...small, script: "alert(1)" })],
  ["a name of the language", around({ ...small, id: "constructor" })],
  [
    "a source by another road",
    around(vary({ references: { x: { ...Object.values(small.references)[0], url: "javascript:alert(1)" } } as never })),
  ],
  ["a clock beyond all clocks", around(small, { entries: [clock(1e300)] })],
  ["entries that are none", around(small, { entries: [null, 3, "x"] })],
];
