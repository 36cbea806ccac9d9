/**
 * The table for a trainer as a file: as CSV (RFC 4180) for a spreadsheet, in the language of the reader; as JSON for a
 * program, with names that do not change. What people wrote stands in it only when they choose so.
 */
import { type Tongue, textOf } from "../../language/tongue.ts";
import { textIn } from "../../sim/dossier/words.ts";
import type { Table } from "../../views/debrief/trainer-table.ts";
import type { TakenView } from "../../views/hindsight.ts";
import type { TABLE } from "../words/table.nl.ts";

type Row = Table["rows"][number];

const RATING_NUMBERS = { no: 1, "rather-not": 2, rather: 3, yes: 4 } as const;

type Cell = string | number;
type Column = readonly [head: string, cell: (row: Row) => Cell];

/** What would be taken for a formula by a spreadsheet, also by one that first takes off quotes or spaces. */
const FORMULA = /^["'\s]*[=+\-@]|^["']*[\t\r]/;

/** One cell: made harmless for a spreadsheet, and quoted where RFC 4180 asks for it. */
function cellText(cell: Cell): string {
  const text = String(cell);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows of cells as CSV, with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;
}

/** A table as CSV. `words`: with what people wrote. */
export function printCsv({ dossier, rows, judges }: Table, tongue: Tongue, words: boolean): string {
  const say = (key: keyof typeof TABLE) => textOf(tongue, `table.${key}`);
  const { language } = tongue;
  const yesNo = (is: boolean) => say(is ? "yes" : "no");
  const rated = (rating: TakenView["ratedThen"]): Cell => (rating === null ? "" : RATING_NUMBERS[rating]);
  const written: readonly Column[] = [
    [say("because"), ({ taken }) => taken.because],
    [say("accept"), ({ taken }) => taken.accept],
    [say("namely"), ({ taken }) => taken.namely],
  ];
  const columns: readonly Column[] = [
    [say("dossier"), () => dossier],
    [say("decision"), ({ decision }) => decision],
    [say("question"), ({ taken }) => textIn(taken.question, language)],
    [say("chosen"), ({ taken }) => (taken.chosen === null ? say("notDecided") : textIn(taken.chosen, language))],
    [say("called"), ({ taken }) => textOf(tongue, `coping.${taken.coping}`)],
    [say("calls"), ({ calls }) => calls],
    [say("callable"), ({ callable: could }) => could],
    [say("left"), ({ left }) => left ?? ""],
    [say("wrote"), ({ taken }) => yesNo(taken.because !== "")],
    [say("buoy"), ({ taken }) => (taken.buoy === null ? "" : yesNo(taken.buoy.cameTrue))],
    [say("ratedThen"), ({ taken }) => rated(taken.ratedThen)],
    [say("ratedAfter"), ({ taken }) => rated(taken.ratedAfter)],
    [say("ratedProcess"), ({ taken }) => rated(taken.ratedProcess)],
    [say("ratedOther"), ({ taken }) => rated(taken.ratedOther)],
    // As a place from 1 to 5: a stand below zero would begin as a formula does.
    ...judges.map(
      ({ who, stand }) =>
        [`${textIn(who, language)} ${say("stand")}`, () => [-2, -1, 0, 1, 2].indexOf(stand) + 1] as const,
    ),
    ...(words ? written : []),
  ];
  return csvOf([columns.map(([head]) => head), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}

/** A table as JSON. `words`: with what people wrote. */
export function printJson({ dossier, rows, judges }: Table, words: boolean): string {
  const decisions = rows.map(({ decision, option, calls, callable: could, left, taken }) => ({
    decision,
    option,
    coping: taken.coping,
    calls,
    callable: could,
    minutesLeft: left,
    wroteWhy: taken.because !== "",
    buoyCameTrue: taken.buoy?.cameTrue ?? null,
    ratedThen: taken.ratedThen,
    ratedAfter: taken.ratedAfter,
    ratedProcess: taken.ratedProcess,
    ratedOther: taken.ratedOther,
    ...(words ? { because: taken.because, accept: taken.accept, namely: taken.namely } : {}),
  }));
  const stands = Object.fromEntries(judges.map(({ id, stand }) => [id, stand]));
  return `${JSON.stringify({ format: "achteraf-table/1", dossier, decisions, stands }, null, 2)}\n`;
}
