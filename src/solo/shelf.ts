/**
 * All games that are kept on this device. Each has a line in the list, which is small and written often; a head, which is
 * written once; and its entries, each under a name of its own, so that what was done is written and nothing else. A game has one holder at a time, the last window that took it: its number
 * stands in the line, and who holds an older one writes nothing any more. So two windows never write over each other,
 * also where the browser has no locks (plain http).
 */

import type { Words } from "../sim/dossier/words.ts";
import { isObject, isWhole } from "../table/guards.ts";
import { type Entry, isEntries, isHead, type RecordHead } from "../table/journal.ts";
import type { Forecast, KeptGame, Origin } from "../table/protocol.ts";
import type { Changes, Storage } from "./storage.ts";

/** A game in the list. */
export interface Line {
  /** Its name on this device; says nothing of the game. */
  readonly id: string;
  readonly origin: Origin;
  readonly dossier: string;
  readonly title: Words;
  /** Milliseconds since 1970, by the device's own calendar. */
  readonly begun: number;
  readonly seen: number;
  /** Milliseconds since the start of the session at which it was last known to be alive. */
  readonly session: number;
  readonly decided: number;
  readonly decisions: number;
  readonly finished: boolean;
  /** The number of its holder. */
  readonly holder: number;
  /** The last act that is in the record, as the page of the holder counts them. */
  readonly heard: number;
}

/** A game as it lies on the shelf. */
export interface Kept {
  readonly line: Line;
  readonly head: RecordHead;
  readonly entries: readonly Entry[];
}

/** What there is to write of a game. */
export interface Unwritten {
  readonly line: Line;
  /** It was not kept before, or is kept again after it was thrown away. */
  readonly isNew: boolean;
  /** Null when it lies there already, as it is now. */
  readonly head: RecordHead | null;
  /** Where the entries begin among all; what stands there is written over. */
  readonly from: number;
  readonly entries: readonly Entry[];
  /** How many lay there before: what is beyond the last one goes. */
  readonly lay: number;
}

/** What came of keeping a game: another window holds it now, or threw it away. */
type Keeping = "kept" | "held" | "gone";

/** The games on this device. */
export interface Shelf {
  games(): Promise<readonly KeptGame[]>;
  /** Takes a game down, as its new holder; null when it is not there. */
  take(id: string): Promise<Kept | null>;
  /** Writes what was done, in one step. */
  put(unwritten: Unwritten): Promise<Keeping>;
  /** Keeps the line alone, of a game that was kept before. */
  mark(line: Line): Promise<Keeping>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Predictions of earlier games on this device. */
  forecasts(): Promise<readonly Forecast[]>;
  addForecast(forecast: Forecast): Promise<void>;
}

const LINES = "line/";
const HEADS = "head/";
const ENTRIES = "entry/";
const FORECASTS = "forecasts";

/** More than anybody makes in a year; keeps the store small. */
const MOST_FORECASTS = 500;

function isLine(value: unknown): value is Line {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.dossier === "string" &&
    isObject(value.title) &&
    [value.begun, value.seen, value.session].every((one) => typeof one === "number") &&
    [value.decided, value.decisions, value.holder, value.heard].every(isWhole)
  );
}

/** The name of an entry; names sort as the entries do. */
function entryName(id: string, place: number): string {
  return `${ENTRIES}${id}/${String(place).padStart(6, "0")}`;
}

function isForecasts(value: unknown): value is readonly Forecast[] {
  return Array.isArray(value);
}

function keptGame({ id, origin, dossier, title, begun, seen, decided, decisions, finished }: Line): KeptGame {
  return { id, origin, dossier, title, begun, lastPlayed: seen, decided, decisions, finished };
}

/** The shelf in a store. */
export function createShelf(storage: Storage): Shelf {
  /** Writes when nobody else has taken the game meanwhile, or thrown it away. */
  const write = async (line: Line, more: Changes, isNew: boolean) => {
    let keeping = "kept" as Keeping;
    await storage.change(LINES + line.id, (before) => {
      if (isLine(before)) keeping = before.holder > line.holder ? "held" : "kept";
      else keeping = isNew ? "kept" : "gone";
      return keeping === "kept" ? [[LINES + line.id, line], ...more] : null;
    });
    return keeping;
  };

  return {
    async games() {
      const lines = (await storage.list(LINES)).filter(isLine);
      return lines.toSorted((a, b) => b.seen - a.seen).map(keptGame);
    },
    async take(id) {
      let line: Line | null = null;
      await storage.change(LINES + id, (before) => {
        if (!isLine(before)) return null;
        line = { ...before, holder: before.holder + 1 };
        return [[LINES + id, line]];
      });
      const head = await storage.read(HEADS + id);
      const entries = await storage.list(`${ENTRIES}${id}/`);
      return line === null || !isHead(head) || !isEntries(entries) ? null : { line, head, entries };
    },
    put({ line, isNew, head, from, entries, lay }) {
      const { length } = entries;
      const gone = Array.from({ length: Math.max(0, lay - from - length) }, (_, place) => from + length + place);
      const changes = [
        ...(head === null ? [] : [[HEADS + line.id, head] as const]),
        ...entries.map((entry, place) => [entryName(line.id, from + place), entry] as const),
        ...gone.map((place) => [entryName(line.id, place), undefined] as const),
      ];
      return write(line, changes, isNew);
    },
    mark: (line) => write(line, [], false),
    async remove(id) {
      await storage.change(LINES + id, () => [
        [LINES + id, undefined],
        [HEADS + id, undefined],
      ]);
      await storage.clear(`${ENTRIES}${id}/`);
    },
    async removeAll() {
      for (const all of [LINES, HEADS, ENTRIES]) await storage.clear(all);
    },
    async forecasts() {
      const made = await storage.read(FORECASTS);
      return isForecasts(made) ? made : [];
    },
    async addForecast(forecast) {
      await storage.change(FORECASTS, (before) => [
        [FORECASTS, [...(isForecasts(before) ? before : []), forecast].slice(-MOST_FORECASTS)],
      ]);
    },
  };
}
