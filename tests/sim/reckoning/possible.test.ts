/** Nothing is called impossible that happens after all, and what a choice made impossible is not called possible. */

import { describe, expect, it, test } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Test } from "../../../src/sim/dossier/dossier.ts";
import { possible } from "../../../src/sim/reckoning/possible.ts";
import { fateOf } from "../../../src/sim/world/fate.ts";
import { publicTruth } from "../../../src/sim/world/truth.ts";
import { deskOf, type Known, NOT_YET, RING } from "../../../src/sim/world/world.ts";
import { advance, choose, play } from "../../dossiers/games.ts";
import { shipped, shippedDossier } from "../../dossiers/shipped.ts";
import { ferry } from "../../dossiers/small.ts";
import { playAnyhow } from "../../dossiers/whims.ts";

const dossiers = [
  ["ferry", ferry(), 100] as const,
  ...shipped.map(({ file, dossier }) => [file.id, dossier, 25] as const),
];

describe.each(dossiers)("in %s", (_, dossier, games) => {
  /** Everything that is so, as tests. */
  function so(known: Known): Test[] {
    return [
      ...known.chosen.filter((option) => option >= 0).map((option): Test => ({ op: "chosen", option })),
      ...known.answers.flatMap((answer, signal): Test[] =>
        answer === NOT_YET ? [] : [{ op: "heard", signal, answer }],
      ),
      ...known.rings.flatMap((ring, interruption): Test[] =>
        ring === RING.missed ? [{ op: "missed", interruption }] : [],
      ),
      ...known.landed.flatMap((times, consequence): Test[] => (times > 0 ? [{ op: "landed", consequence }] : [])),
      ...known.facts.flatMap((moment, fact): Test[] => (moment === NOT_YET ? [] : [{ op: "fact", fact }])),
      ...known.powers.flatMap((state, power): Test[] => (state > 0 ? [{ op: "holds", power }] : [])),
      ...known.windows.flatMap((open, window): Test[] => (open ? [{ op: "open", window }] : [])),
    ];
  }

  it("what happened was possible at every moment before", () => {
    for (let seed = 1; seed <= games; seed++) {
      const reaches: { can: ReturnType<typeof possible>; before: number }[] = [];
      const later: Test[] = [];
      const { world } = playAnyhow(dossier, seed, undefined, ({ desk: { known } }) => {
        later.push(...so(known));
        reaches.push({ can: possible(dossier, structuredClone(known)), before: later.length });
      });
      later.push(...so(deskOf(world).known));
      for (const { can, before } of reaches) {
        expect(
          [...new Set(later.slice(before).map((one) => JSON.stringify(one)))].filter((one) => !can(JSON.parse(one))),
        ).toEqual([]);
      }
    }
  });

  it("what was not chosen can no longer be", () => {
    const { world } = playAnyhow(dossier, 1);
    const can = possible(dossier, deskOf(world).known);
    for (const { options } of dossier.decisions) {
      for (const option of options) {
        expect(can({ op: "chosen", option })).toBe(publicTruth({ op: "chosen", option }, deskOf(world).known));
      }
    }
  });
});

test("who did not buy can expect no delivery", () => {
  const dossier = shippedDossier("handalcohol");
  const statement = (id: string) =>
    at(
      dossier.statements,
      dossier.statements.findIndex((one) => one.id === id),
    ).if;
  const after = (option: string) => {
    const { known } = play(dossier, fateOf(1), [advance, choose("offer", option)]).desk;
    return possible(dossier, known)(statement("trader-delivers"));
  };
  expect({ bought: after("buy-all"), cleared: after("clear-road") }).toEqual({ bought: true, cleared: false });
});
