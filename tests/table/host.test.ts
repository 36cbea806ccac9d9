/** What whoever shows a run is told of it. */
import { expect, test } from "vitest";
import { fateOf } from "../../src/sim/world/fate.ts";
import { createHost } from "../../src/table/host.ts";
import { shippedDossier } from "../dossiers/shipped.ts";

test("an act is shown once, when all that comes of it is there", () => {
  const shown: string[] = [];
  let time = 0;
  const host = createHost({
    dossier: shippedDossier("handalcohol"),
    fate: fateOf(3),
    pace: 1,
    saved: null,
    now: () => time,
    onChange: () => shown.push(host.view().place),
  });
  host.act({ type: "light" });
  host.act({ type: "begin" });
  // Long after the clock has run out: what was due comes first, and is shown with it.
  time = 3_600_000;
  host.act({ type: "rate", rating: "yes" });
  expect(shown).toEqual(["briefing", "deliberating", "consequences"]);
});

test.each([
  [1, 360_000, 72_000],
  [2, 720_000, 144_000],
])("the clock is red in the last fifth of it, at pace %i", (pace, total, red) => {
  const host = createHost({
    dossier: shippedDossier("handalcohol"),
    fate: fateOf(3),
    pace,
    saved: null,
    now: () => 0,
    onChange: () => {},
  });
  host.act({ type: "light" });
  expect(host.view().clock).toMatchObject({ total, red });
  host.act({ type: "begin" });
  expect(host.view().clock).toMatchObject({ total, red });
});
