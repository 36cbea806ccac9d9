/** A buoy agrees with what landed: nothing on the page may say the opposite of what a buoy is told. */

import { describe, expect, it } from "vitest";
import { fateOf } from "../../src/sim/world/fate.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { cameTrue } from "../../src/views/debrief/predictions.ts";
import { landings, told } from "./games.ts";
import { shippedDossier } from "./shipped.ts";
import { playAnyhow } from "./whims.ts";

/** By hand: which consequences are the thing that a statement says, when they land before it is due (in days). */
const SAID: readonly [dossier: string, statement: string, consequence: string, due: number][] = [
  ["visiting-ban", "summer-case", "pilot-stops", 105],
];

describe.each(SAID)("in %s, %s is true when %s has come within %i days", (name, statement, consequence, due) => {
  it("in every game in which it comes", () => {
    const dossier = shippedDossier(name);
    const position = dossier.statements.findIndex(({ id }) => id === statement);
    let came = 0;
    for (let seed = 1; seed <= 400 && came < 5; seed++) {
      const game = playAnyhow(dossier, seed, fateOf(seed));
      const [first] = landings(game, consequence);
      if (first === undefined || first > due * 1440) continue;
      expect([seed, cameTrue(dossier, deskOf(game.world).known, told(game), position)]).toEqual([seed, true]);
      came++;
    }
    expect(came).toBeGreaterThan(0);
  });
});
