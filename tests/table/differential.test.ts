/**
 * Two owners, one world: the host with its chart, driven as a person would with a clock running, and the simulation
 * given only the saved record must come to the same world.
 */

import { describe, expect, test } from "vitest";
import { fateOfRecord, replay } from "../../src/sim/world/record.ts";
import { solo } from "../../src/sim/world/run.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { parseRecord, printRecord } from "../../src/table/record-file.ts";
import { shipped } from "../dossiers/shipped.ts";
import { playOn, setTable } from "./player.ts";

const GAMES = process.env.ACHTERAF_LONG === "1" ? 10_000 : 1000;

describe.each(shipped)("$file.id", ({ dossier }) => {
  test(`the host and the simulation agree on ${GAMES} games`, { timeout: 600_000 }, () => {
    let expired = 0;
    let waited = 0;
    for (let seed = 1; seed <= GAMES / shipped.length + 1; seed++) {
      const table = setTable(dossier, seed, seed % 3);
      expect(playOn(table, seed, 2000)).toBe(true);
      const record = table.host.record();
      // The record goes through its file, as a person would keep it; every tenth, for hashing takes its time.
      const opened = seed % 10 === 0 ? parseRecord(printRecord(record)) : { record };
      if (!("record" in opened)) throw new Error(opened.code);
      const { world, events } = replay(solo(dossier, fateOfRecord(opened.record)), opened.record.entries);
      expect(world.sum).toBe(table.host.world.sum);
      expect(deskOf(world).known).toEqual(deskOf(table.host.world).known);
      expect(deskOf(world).hidden).toEqual(deskOf(table.host.world).hidden);
      expect(events).toEqual(table.host.events);
      const commands = record.entries.flatMap((entry) => (entry.is === "command" ? [entry.command.do] : []));
      if (commands.includes("expire")) expired++;
      if (commands.includes("hold")) waited++;
    }
    // The games really went everywhere.
    expect(expired).toBeGreaterThan(0);
    expect(waited).toBeGreaterThan(0);
  });
});
