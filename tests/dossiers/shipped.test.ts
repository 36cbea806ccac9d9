/** What the dossiers that come with the game promise each other, and what one of them once broke. */

import { describe, expect, it } from "vitest";
import { asWritten } from "../../src/sim/dossier/words.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { deskOf, NOT_YET } from "../../src/sim/world/world.ts";
import { begin, give, type Played, playOut } from "./games.ts";
import { shipped, shippedDossier } from "./shipped.ts";
import { playAnyhow } from "./whims.ts";

/** Words before a name, and persons who are called by what they do. */
const NO_NAMES = /^(De|Den|Der|Drie|Een|Mevrouw|Uw|Van)$/;

describe("the persons of all dossiers", () => {
  it("share no name, so that nobody takes one for another", () => {
    const names = shipped.flatMap(({ file }) =>
      Object.values(file.people).flatMap(({ name }) =>
        asWritten(name)
          .split(" ")
          .filter((part) => /^[A-Z]/.test(part) && !NO_NAMES.test(part)),
      ),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe("hand alcohol", () => {
  const dossier = shippedDossier("handalcohol");
  const fates = Array.from({ length: 200 }, (_, i) => i + 1);
  const landedAt = ({ world }: Played, id: string) =>
    deskOf(world).known.landedAt[dossier.consequences.findIndex((one) => one.id === id)] ?? NOT_YET;

  /** The night on which this is chosen at once, and nothing after it. */
  function night(seed: number, option: string): Played {
    const game = begin(dossier, fateOf(seed));
    give(game, { do: "advance" });
    give(game, { do: "choose", decision: "offer", option });
    return playOut(game);
  }

  it("leaves no ward without after bottles have come that nobody ordered", () => {
    const tooLate = fates.filter((seed) => {
      const game = night(seed, "wait");
      const bottles = landedAt(game, "unasked-batch");
      return bottles !== NOT_YET && landedAt(game, "ward-gap") > bottles;
    });
    expect(tooLate).toEqual([]);
  });

  it("brings the bottles sooner, and to more nights, when the road is cleared", () => {
    const cleared = fates.map((seed) => night(seed, "clear-road"));
    const waited = fates.map((seed) => night(seed, "wait"));
    const without = (game: Played) => landedAt(game, "ward-gap") !== NOT_YET;
    expect(cleared.filter((game) => landedAt(game, "first-batch") === NOT_YET)).toEqual([]);
    expect(waited.filter((game) => landedAt(game, "unasked-batch") === NOT_YET).length).toBeGreaterThan(0);
    cleared.forEach((game, i) => {
      const other = waited[i] as Played;
      const came = landedAt(other, "unasked-batch");
      expect(came === NOT_YET || landedAt(game, "first-batch") < came).toBe(true);
      expect(without(game) && !without(other)).toBe(false);
    });
    expect(cleared.filter(without).length).toBeLessThan(waited.filter(without).length);
  });

  it("counts paying everything up front, unchecked, against whoever did it, also when the lorries came", () => {
    const audit = dossier.judges.findIndex(({ id }) => id === "audit");
    const came = fates.map((seed) => night(seed, "buy-all")).filter((game) => landedAt(game, "lorries") !== NOT_YET);
    expect(came.length).toBeGreaterThan(0);
    for (const { world } of came) {
      const reasons = (deskOf(world).known.reasons[audit] ?? []).map((one) => dossier.file.judges.audit?.rules[one]);
      expect(reasons.filter((rule) => rule?.kind === "process").map((rule) => asWritten(rule?.says ?? {}))).toEqual(
        expect.arrayContaining([
          "Alles is vooraf betaald, voor iets wat niemand had gezien.",
          "Niemand trok na van wie er werd gekocht.",
        ]),
      );
      expect(deskOf(world).known.stands[audit]).toBeLessThan(0);
    }
  });

  it("lets the minister's office give a reason for whatever it thinks the next morning", () => {
    const office = dossier.judges.findIndex(({ id }) => id === "office");
    const dumb = fates.filter((seed) => {
      const { world } = playAnyhow(dossier, seed, fateOf(seed));
      return deskOf(world).known.reasons[office]?.length === 0;
    });
    expect(dumb).toEqual([]);
  });

  it("is as hard on waiting as on letting the offer lapse", () => {
    const outcome = (game: Played) => landedAt(game, "ward-gap");
    const lapsed = fates.map((seed) => outcome(playOut(begin(dossier, fateOf(seed)))));
    expect(fates.map((seed) => outcome(night(seed, "wait")))).toEqual(lapsed);
  });
});
