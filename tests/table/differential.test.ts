/**
 * Two owners, one world: the table with its chart, driven as a person would with a clock running; the chart fed with the
 * journal of that; and the simulation given only the commands, must come to the same world.
 */

import { describe, expect, test } from "vitest";
import { isPublic, type WorldEvent } from "../../src/sim/world/events.ts";
import { play } from "../../src/sim/world/game.ts";
import { solo } from "../../src/sim/world/run.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { fateOfRecord } from "../../src/table/journal.ts";
import { parseRecord, printRecord } from "../../src/table/record-file.ts";
import { takeUp } from "../../src/table/sitting.ts";
import { shipped } from "../dossiers/shipped.ts";
import { playOn, seated } from "./player.ts";

const GAMES = process.env.ACHTERAF_LONG === "1" ? 10_000 : 1000;

describe.each(shipped)("$file.id", ({ dossier }) => {
  test(`the table, its journal and the simulation agree on ${GAMES} games`, { timeout: 600_000 }, () => {
    let expired = 0;
    let waited = 0;
    for (let seed = 1; seed <= GAMES / shipped.length + 1; seed++) {
      const sitter = seated(dossier, seed, seed % 3);
      expect(playOn(sitter, seed, 2000)).toBe(true);
      const { sitting } = sitter.table;
      const record = sitter.record();
      // The record goes through its file, as a person would keep it; every tenth, for hashing takes its time.
      const opened = seed % 10 === 0 ? parseRecord(printRecord(record)) : { record };
      if (!("record" in opened)) throw new Error(opened.code);
      const { pace, entries } = opened.record;
      const again = takeUp(dossier, fateOfRecord(opened.record), pace, entries);
      const events: WorldEvent[] = [];
      const world = play({ run: solo(dossier, fateOfRecord(opened.record)), commands: again.commands }, events);
      for (const one of [world, again.world]) {
        expect(one.sum).toBe(sitting.world.sum);
        expect(deskOf(one).known).toEqual(sitting.desk.known);
        expect(deskOf(one).hidden).toEqual(sitting.desk.hidden);
      }
      expect(events.filter(isPublic)).toEqual(sitting.events);
      expect(again.events).toEqual(sitting.events);
      const commands = again.commands.map((command) => command.do);
      if (commands.includes("expire")) expired++;
      if (commands.includes("hold")) waited++;
    }
    // The games really went everywhere.
    expect(expired).toBeGreaterThan(0);
    expect(waited).toBeGreaterThan(0);
  });
});
