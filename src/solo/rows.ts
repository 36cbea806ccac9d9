/**
 * A journal as the rows of a link: only what cannot be told from the rest. What goes without saying is left out (see
 * retelling.ts), and so is what is nobody else's business: pauses, and how far somebody looked back.
 */
import { type Act, type ClockAct, isAct, isClockAct } from "../table/acts.ts";
import { isTextOrNull, isWhole } from "../table/guards.ts";
import type { Entry } from "../table/journal.ts";

/** What was done, and when, in milliseconds since the game began. */
export interface Row {
  readonly act: Act | ClockAct;
  readonly at: number;
}

type Told = Act | ClockAct;
type Kind = Told["type"];
type Written = readonly unknown[];

/** Fields by kind of act, in the order in which they stand in a row; what is not here is left out. */
const FIELDS = {
  begin: [],
  ask: ["source"],
  take: ["interruption"],
  leave: ["interruption"],
  wait: ["minutes"],
  hold: [],
  break: [],
  rate: ["rating"],
  next: [],
  extend: ["by"],
  lapse: [],
  pace: ["pace"],
  tick: ["share"],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

/** What is said, in the order of its fields. */
const NOTES = {
  rating: ["decision", "light", "rating"],
  prediction: ["about", "subject", "says", "sure"],
  word: ["word"],
  reflection: ["question", "says"],
  intention: ["when", "then"],
} as const;

/** Notes with words of people's own in them. */
const PRIVATE: readonly string[] = ["word", "reflection", "intention"];

/** The words of which rows are made, the most usual last. */
export const KINDS: readonly string[] = [
  ...[...Object.keys(NOTES), ...Object.keys(FIELDS), "commit"],
  ...["after", "process", "fork", "judge", "yes", "no"],
];

function fieldsIn(table: Readonly<Record<string, readonly string[]>>, kind: unknown): readonly string[] | null {
  return typeof kind === "string" && Object.hasOwn(table, kind) ? (table[kind] ?? null) : null;
}

function valuesOf(from: object, fields: readonly string[]): unknown[] {
  const all: Readonly<Record<string, unknown>> = { ...from };
  return fields.map((field) => all[field]);
}

/** A signature as a row: the option, and as much of the sentence as there is. */
function signed(option: string, { commitment }: Extract<Act, { type: "commit" }>, withReasons: boolean): unknown[] {
  const { because, accept, statement, namely } = commitment;
  const said = withReasons ? [statement, because, accept, namely] : [statement];
  while (said.length > 0 && (said.at(-1) === "" || said.at(-1) === null)) said.pop();
  return ["commit", option, ...said];
}

/** What of an act goes along; null for what is left out. `picked`: the option that was on the table before it. */
function toldOf(act: Told, picked: string, withReasons: boolean): unknown[] | null {
  if (act.type === "commit") return signed(picked, act, withReasons);
  if (act.type === "rate" && act.rating === null) return null;
  if (act.type === "note") {
    const { note } = act;
    return PRIVATE.includes(note.is) && !withReasons ? null : [note.is, ...valuesOf(note, NOTES[note.is])];
  }
  const fields = fieldsIn(FIELDS, act.type);
  return fields === null ? null : [act.type, ...valuesOf(act, fields)];
}

/** By how much the clock stood still before each entry, in milliseconds: time in which nobody played is not told. */
function stillBefore(entries: readonly Entry[]): number[] {
  let still = 0;
  let since: number | null = null;
  return entries.map(({ act, at }) => {
    if (since !== null && (act.type === "resume" || (act.type === "pace" && act.pace === 0))) {
      still += at - since;
      since = null;
    }
    const before = since === null ? still : still + at - since;
    if (act.type === "pause" || act.type === "away") since ??= at;
    return before;
  });
}

const SECOND = 1000;

/** The rows of a journal. A row is seconds since the row before, a kind, and what belongs to it. */
export function rowsOf(entries: readonly Entry[], withReasons: boolean): Written[] {
  const still = stillBefore(entries);
  const lastBegin = entries.findLastIndex(({ act }) => act.type === "begin");
  // On from the last consequence is on from step to step.
  const end = entries.findLastIndex(({ sum }, place) => sum !== (entries[place - 1]?.sum ?? 0));
  const rows: Written[] = [];
  let before = 0;
  let picked = "";
  entries.forEach(({ act, at }, place) => {
    if (act.type === "pick") picked = act.option;
    // Only of a decision that may still lie open it matters when it began.
    if (act.type === "begin" && place < lastBegin) return;
    if (act.type === "next" && place > end) return;
    const told = toldOf(act, picked, withReasons);
    if (told === null) return;
    const seconds = Math.round((at - (still[place] ?? 0)) / SECOND);
    rows.push([seconds - before, ...told]);
    before = seconds;
  });
  return rows;
}

/** The acts of a row; null where it is none. */
function actsIn(kind: unknown, values: readonly unknown[]): readonly Told[] | null {
  if (kind === "commit") {
    const [option, statement = null, because = "", accept = "", namely = ""] = values;
    const pick: unknown = { type: "pick", option };
    const commit: unknown = { type: "commit", commitment: { because, accept, statement, namely } };
    return values.length <= 5 && isTextOrNull(statement) && isAct(pick) && isAct(commit) ? [pick, commit] : null;
  }
  const note = fieldsIn(NOTES, kind);
  const fields = note ?? fieldsIn(FIELDS, kind);
  if (fields === null || fields.length !== values.length) return null;
  const what = Object.fromEntries(fields.map((field, place) => [field, values[place]]));
  const act: unknown = note === null ? { type: kind, ...what } : { type: "note", note: { is: kind, ...what } };
  return isAct(act) || isClockAct(act) ? [act] : null;
}

/** A game of many hours has some three hundred rows. */
const MOST_ROWS = 10_000;

/** The acts of rows that came from anywhere; null when one of them is none. */
export function actsOf(rows: readonly unknown[]): readonly Row[] | null {
  if (rows.length > MOST_ROWS) return null;
  const all: Row[] = [];
  let at = 0;
  for (const row of rows) {
    if (!Array.isArray(row)) return null;
    const [seconds, kind, ...values]: readonly unknown[] = row;
    if (!isWhole(seconds)) return null;
    at += seconds * SECOND;
    const acts = at < 0 ? null : actsIn(kind, values);
    if (acts === null) return null;
    for (const act of acts) all.push({ act, at });
  }
  return all;
}
