/**
 * All games that are kept on this device. Each has a line in the list, which is small and written often, and a record,
 * which is written when something was done. A game has one holder at a time, the last window that took it: its number
 * stands in the line, and who holds an older one writes nothing any more. So two windows never write over each other,
 * also where the browser has no locks (plain http).
 */

import type { Words } from "../sim/dossier/words.ts";
import type { GameRecord } from "../sim/world/record.ts";
import { isEntries, isFixed, isObject, isSeed, isWhole } from "../table/guards.ts";
import type { Forecast, KeptGame, Origin } from "../table/protocol.ts";
import type { Storage } from "./storage.ts";

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
  readonly pace: number;
  /** The number of its holder. */
  readonly holder: number;
  /** The last act that is in the record, as the page of the holder counts them. */
  readonly heard: number;
}

/** A game as it lies on the shelf. */
export interface Kept {
  readonly line: Line;
  readonly record: GameRecord;
}

/** What came of keeping a game: another window holds it now, or threw it away. */
type Keeping = "kept" | "held" | "gone";

export interface Shelf {
  games(): Promise<readonly KeptGame[]>;
  /** Takes a game down, as its new holder; null when it is not there. */
  take(id: string): Promise<Kept | null>;
  /** Keeps a game; `isNew`: it was not kept before, or is kept again after it was thrown away. */
  put(kept: Kept, isNew: boolean): Promise<Keeping>;
  /** Keeps the line alone, of a game that was kept before. */
  mark(line: Line): Promise<Keeping>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Predictions of earlier games on this device. */
  forecasts(): Promise<readonly Forecast[]>;
  addForecast(forecast: Forecast): Promise<void>;
}

const LINES = "line/";
const RECORDS = "record/";
const FORECASTS = "forecasts";

/** More than anybody makes in a year; keeps the store small. */
const MOST_FORECASTS = 500;

function isLine(value: unknown): value is Line {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.dossier === "string" &&
    isObject(value.title) &&
    [value.begun, value.seen, value.session, value.pace].every((one) => typeof one === "number") &&
    [value.decided, value.decisions, value.holder, value.heard].every(isWhole)
  );
}

function isRecord(value: unknown): value is GameRecord {
  return (
    isObject(value) &&
    isWhole(value.simVersion) &&
    isSeed(value.seed) &&
    isFixed(value.fixed) &&
    isObject(value.dossier) &&
    isEntries(value.entries)
  );
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
  const write = async (line: Line, record: GameRecord | null, isNew: boolean) => {
    let keeping = "kept" as Keeping;
    await storage.change(LINES + line.id, (before) => {
      if (isLine(before)) keeping = before.holder > line.holder ? "held" : "kept";
      else keeping = isNew ? "kept" : "gone";
      if (keeping !== "kept") return null;
      const changed = [LINES + line.id, line] as const;
      return record === null ? [changed] : [changed, [RECORDS + line.id, record]];
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
      const record = await storage.read(RECORDS + id);
      return line === null || !isRecord(record) ? null : { line, record };
    },
    put: ({ line, record }, isNew) => write(line, record, isNew),
    mark: (line) => write(line, null, false),
    async remove(id) {
      await storage.change(LINES + id, () => [
        [LINES + id, undefined],
        [RECORDS + id, undefined],
      ]);
    },
    async removeAll() {
      await storage.clear(LINES);
      await storage.clear(RECORDS);
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
