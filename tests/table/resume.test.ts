/** A session that is put away and taken up again is where it was, with an honest clock. */
import { describe, expect, test } from "vitest";
import { FIRST_LOOK } from "../../src/table/clock.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { nextAct, playOn, setTable, type Table } from "./player.ts";

const dossier = shippedDossier("handalcohol");

/** A table at the first decision, so many milliseconds after the clock came on the desk. */
function atTheDesk(passed: number): Table {
  const table = setTable(dossier, 3);
  table.host.act({ type: "light" });
  table.host.act({ type: "begin" });
  table.pass(passed);
  return table;
}

/** The game of a table, taken up elsewhere at a moment. */
function takenUp(table: Table, at: number): Table {
  return setTable(dossier, 3, 1, { entries: table.host.record().entries, lastSeen: table.now() }, at);
}

describe("taking up a session", () => {
  test("at every moment of fifty games the view is the same as before", () => {
    let moments = 0;
    for (let seed = 1; seed <= 50; seed++) {
      const table = setTable(dossier, seed);
      for (let turn = 0; table.host.view().place !== "hindsight"; turn++) {
        const { act, thinks } = nextAct(table.host.view(), seed, turn);
        table.pass(thinks);
        if (act !== null) table.host.act(act);
        const before = table.host.view();
        // What is picked but not yet signed is not in the log: people come back to the desk.
        if (before.place === "committing") continue;
        const saved = { entries: table.host.record().entries, lastSeen: table.now() };
        const after = setTable(dossier, seed, 1, saved, table.now()).host.view();
        expect({ ...after, clock: null, picked: null }).toEqual({ ...before, clock: null, picked: null });
        expect(after.clock.state).toBe(before.clock.state);
        // Deadlines are kept in whole milliseconds.
        expect(Math.abs(after.clock.left - before.clock.left)).toBeLessThanOrEqual(2);
        expect(Math.abs(after.clock.looks - before.clock.looks)).toBeLessThanOrEqual(2);
        moments++;
      }
    }
    expect(moments).toBeGreaterThan(1000);
  });

  test("a game taken up halfway ends as it would have", () => {
    const whole = setTable(dossier, 11, 0);
    playOn(whole, 11, 2000);
    const half = setTable(dossier, 11, 0);
    playOn(half, 11, 9);
    const saved = { entries: half.host.record().entries, lastSeen: half.now() };
    const rest = setTable(dossier, 11, 0, saved, half.now());
    for (let turn = 9; rest.host.view().place !== "hindsight"; turn++) {
      const { act } = nextAct(rest.host.view(), 11, turn);
      if (act !== null) rest.host.act(act);
    }
    expect(rest.host.world.sum).toBe(whole.host.world.sum);
  });

  test("while the page is loaded again the clock runs on", () => {
    const again = takenUp(atTheDesk(FIRST_LOOK + 30_000), FIRST_LOOK + 40_000);
    expect(again.host.view().clock).toMatchObject({
      pace: 1,
      state: "running",
      left: 320_000,
      total: 360_000,
      looks: 0,
    });
  });

  test("who was away for longer finds the clock where it was left", () => {
    const again = takenUp(atTheDesk(FIRST_LOOK + 30_000), 3_600_000);
    expect(again.host.view().clock).toMatchObject({
      pace: 1,
      state: "paused",
      left: 330_000,
      total: 360_000,
      looks: 0,
    });
    again.host.act({ type: "resume" });
    again.pass(10_000);
    expect(again.host.view().clock.left).toBe(320_000);
  });

  test("the first look goes on where it was", () => {
    const again = takenUp(atTheDesk(30_000), 40_000);
    const { looks, left } = again.host.view().clock;
    expect({ looks, left }).toEqual({ looks: FIRST_LOOK - 40_000, left: 360_000 });
  });

  test("a pause outlasts the page", () => {
    const table = atTheDesk(FIRST_LOOK + 60_000);
    table.host.act({ type: "pause", reason: "asked" });
    const again = takenUp(table, FIRST_LOOK + 65_000);
    expect(again.host.view().clock).toMatchObject({
      pace: 1,
      state: "paused",
      left: 300_000,
      total: 360_000,
      looks: 0,
    });
  });
});
