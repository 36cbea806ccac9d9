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
