/** A session that is put away and taken up again is where it was, with an honest clock. */
import { describe, expect, test } from "vitest";
import { FIRST_LOOK } from "../../src/table/clock.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { nextAct, playOn, type Sitter, seated } from "./player.ts";

const dossier = shippedDossier("handalcohol");

/** A table at the first decision, so many milliseconds after the clock came on the desk. */
function atTheDesk(passed: number): Sitter {
  const table = seated(dossier, 3);
  table.act({ type: "light" });
  table.act({ type: "begin" });
  table.pass(passed);
  return table;
}

/** The game of a table, taken up elsewhere at a moment. */
function takenUp(table: Sitter, at: number): Sitter {
  return seated(dossier, 3, 1, { entries: table.record().entries, lastSeen: table.now() }, at);
}

describe("taking up a session", () => {
  test("at every moment of fifty games the view is the same as before", () => {
    let moments = 0;
    for (let seed = 1; seed <= 50; seed++) {
      const table = seated(dossier, seed);
      for (let turn = 0; table.view().place !== "hindsight"; turn++) {
        const { act, thinks } = nextAct(table.view(), seed, turn);
        table.pass(thinks);
        if (act !== null) table.act(act);
        const before = table.view();
        const saved = { entries: table.record().entries, lastSeen: table.now() };
        const after = seated(dossier, seed, 1, saved, table.now()).view();
        expect(after).toEqual(before);
        moments++;
      }
    }
    expect(moments).toBeGreaterThan(1000);
  });

  test("a game taken up halfway ends as it would have", () => {
    const whole = seated(dossier, 11, 0);
    playOn(whole, 11, 2000);
    const half = seated(dossier, 11, 0);
    playOn(half, 11, 9);
    const saved = { entries: half.record().entries, lastSeen: half.now() };
    const rest = seated(dossier, 11, 0, saved, half.now());
    for (let turn = 9; rest.view().place !== "hindsight"; turn++) {
      const { act } = nextAct(rest.view(), 11, turn);
      if (act !== null) rest.act(act);
    }
    expect(rest.table.sitting.world.sum).toBe(whole.table.sitting.world.sum);
  });

  test("while the page is loaded again the clock runs on", () => {
    const again = takenUp(atTheDesk(FIRST_LOOK + 30_000), FIRST_LOOK + 40_000);
    expect(again.view().clock).toMatchObject({
      pace: 1,
      state: "running",
      left: 320_000,
      total: 360_000,
      looks: 0,
    });
  });

  test("who was away for longer finds the clock where it was left", () => {
    const again = takenUp(atTheDesk(FIRST_LOOK + 30_000), 3_600_000);
    expect(again.view().clock).toMatchObject({
      pace: 1,
      state: "paused",
      left: 330_000,
      total: 360_000,
      looks: 0,
    });
    again.act({ type: "resume" });
    again.pass(10_000);
    expect(again.view().clock.left).toBe(320_000);
  });

  test("the first look goes on where it was", () => {
    const again = takenUp(atTheDesk(30_000), 40_000);
    const { looks, left } = again.view().clock;
    expect({ looks, left }).toEqual({ looks: FIRST_LOOK - 40_000, left: 360_000 });
  });

  test("a pause outlasts the page", () => {
    const table = atTheDesk(FIRST_LOOK + 60_000);
    table.act({ type: "pause" });
    const again = takenUp(table, FIRST_LOOK + 65_000);
    expect(again.view().clock).toMatchObject({
      pace: 1,
      state: "paused",
      left: 300_000,
      total: 360_000,
      looks: 0,
    });
  });
});
