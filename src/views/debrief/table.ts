/**
 * A finished game as a table for a trainer who compares: one row a decision. As CSV (RFC 4180) for a spreadsheet, in the
 * language of the reader; as JSON for a program, with names that do not change. It holds no name, and nothing that people
 * wrote unless they choose so.
 */
import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import { type Language, textIn, type Words } from "../../sim/dossier/words.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import type { Note } from "../../sim/world/record.ts";
import type { Known } from "../../sim/world/world.ts";
import { hindsightOf, type TakenView } from "../hindsight.ts";
import { callable, courseOf } from "./process.ts";

interface TableRow {
  readonly decision: string;
  /** Null when the clock ran out. */
  readonly option: string | null;
  readonly calls: number;
  readonly callable: number;
  /** Minutes of story time that were left; null when the clock ran out. */
  readonly left: number | null;
  readonly taken: TakenView;
}

/** A finished game, row by row. */
export interface Table {
  readonly dossier: string;
  readonly rows: readonly TableRow[];
  readonly judges: readonly { readonly id: string; readonly who: Words; readonly stand: number }[];
}

/** The table of a finished game. */
export function tableOf(dossier: Dossier, known: Known, events: readonly PublicEvent[], notes: readonly Note[]): Table {
  const { taken, judges } = hindsightOf(dossier, known, events, notes);
  return {
    dossier: dossier.file.id,
    rows: taken.map((one) => {
      const decision = dossier.decisions.findIndex(({ id }) => id === one.id);
      const { asked, left, option } = courseOf(dossier, events, decision);
      const { id, default: ranOut } = at(dossier.options, option);
      return {
        decision: one.id,
        option: ranOut ? null : id,
        calls: asked.length,
        callable: callable(dossier, events, decision),
        left: ranOut ? null : left,
        taken: one,
      };
    }),
    judges: judges.map(({ id, who, stand }) => ({ id, who, stand })),
  };
}

const RATING_NUMBERS = { no: 1, "rather-not": 2, rather: 3, yes: 4 } as const;

const SAYS = {
  dossier: { nl: "dossier", en: "dossier" },
  decision: { nl: "besluit", en: "decision" },
  question: { nl: "vraag", en: "question" },
  chosen: { nl: "gekozen", en: "chosen" },
  notDecided: { nl: "niet besloten", en: "not decided" },
  called: { nl: "dit heet", en: "this is called" },
  calls: { nl: "gebeld", en: "calls made" },
  callable: { nl: "te bellen", en: "calls possible" },
  left: { nl: "minuten over", en: "minutes left" },
  wrote: { nl: "schreef waarom", en: "wrote why" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  buoy: { nl: "boei kwam uit", en: "buoy came true" },
  ratedThen: { nl: "toen (1 nee, 4 ja)", en: "then (1 no, 4 yes)" },
  ratedAfter: { nl: "achteraf (1 nee, 4 ja)", en: "afterwards (1 no, 4 yes)" },
  ratedProcess: { nl: "los van de afloop (1 nee, 4 ja)", en: "apart from the ending (1 no, 4 yes)" },
  ratedOther: { nl: "met ander einde (1 nee, 4 ja)", en: "with another ending (1 no, 4 yes)" },
  stand: { nl: "(1 scherp tegen, 5 sterk voor)", en: "(1 firmly against, 5 firmly in favour)" },
  because: { nl: "omdat", en: "because" },
  accept: { nl: "en we accepteren", en: "and we accept" },
  namely: { nl: "namelijk", en: "namely" },
} as const satisfies Record<string, Words>;

type Cell = string | number;
type Column = readonly [head: string, cell: (row: TableRow) => Cell];

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
export function printCsv({ dossier, rows, judges }: Table, language: Language, words: boolean): string {
  const say = (key: keyof typeof SAYS) => textIn(SAYS[key], language);
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
    [say("called"), ({ taken }) => textIn(taken.called, language)],
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
