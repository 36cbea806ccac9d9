/** What a table writes for an act, who may do it, and what is possible. */
import { describe, expect, it, test } from "vitest";
import { fateOf } from "../../src/sim/world/fate.ts";
import type { Act } from "../../src/table/acts.ts";
import { ALL, CLOCK, type Seat } from "../../src/table/journal.ts";
import { isRefused, setTable } from "../../src/table/table.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { ferry, small } from "../dossiers/small.ts";
import { nextAct, seated } from "./player.ts";

const HOUR = 3_600_000;

/** A table at which the clock is told what to say. */
function tableAt(dossier = shippedDossier("handalcohol")) {
  const clock = { now: 0 };
  const table = setTable({ dossier, fate: fateOf(3), pace: 1, saved: null, now: () => clock.now });
  return { clock, table };
}

describe("an act", () => {
  it("is written with its moment, its seat and the checksum of the world after it", () => {
    const { clock, table } = tableAt();
    clock.now = 1200.4;
    expect(table.act(ALL, { type: "light" })).toEqual([
      { at: 1200, by: "all", act: { type: "light" }, sum: table.sitting.world.sum },
    ]);
  });

  it("that is refused is not written", () => {
    const { table } = tableAt();
    const answer = table.act(ALL, { type: "begin" });
    expect(isRefused(answer) && answer.refused).toBe("not-now");
    expect(table.entries).toEqual([]);
  });

  it("comes after what the clock was due before it, each at its own moment", () => {
    const { clock, table } = tableAt();
    table.act(ALL, { type: "light" });
    table.act(ALL, { type: "begin" });
    clock.now = HOUR;
    const answer = table.act(ALL, { type: "next" });
    if (isRefused(answer)) throw new Error(answer.refused);
    const moments = answer.map(({ at, by, act }) => [by, act.type, at < HOUR]);
    expect(moments.slice(0, -1).every(([by, type, isEarlier]) => by === CLOCK && type === "tick" && isEarlier)).toBe(
      true,
    );
    expect(answer.at(-2)?.act).toEqual({ type: "tick", share: 100 });
    expect(moments.at(-1)).toEqual(["all", "next", false]);
    expect(table.entries).toHaveLength(2 + answer.length);
  });
});

describe("who may", () => {
  const roles = ferry({
    sources: Object.fromEntries(Object.entries(small.sources).map(([id, one]) => [id, { ...one, role: "skipper" }])),
  });
  const ask: Act = { type: "ask", source: Object.keys(small.sources)[0] ?? "" };

  it.each<[who: string, seat: Seat, refused: string | null]>([
    ["somebody alone, who has every role", ALL, null],
    ["the role that hears the answer", "skipper", null],
    ["another role", "mayor", "not-yours"],
    ["the clock", CLOCK, "not-yours"],
  ])("%s", (_, seat, refused) => {
    const { table } = tableAt(roles);
    table.act(ALL, { type: "light" });
    table.act(ALL, { type: "begin" });
    const answer = table.act(seat, ask);
    expect(isRefused(answer) ? answer.refused : null).toBe(refused);
  });

  it("a role does not see what another was told", () => {
    const { table } = tableAt(roles);
    for (const act of [{ type: "light" }, { type: "begin" }, ask] as const) table.act(ALL, act);
    const heard = (seat: Seat) => table.view(seat).story.filter(({ kind }) => kind === "answer").length;
    expect([heard(ALL), heard("skipper"), heard("mayor")]).toEqual([1, 1, 0]);
  });
});

test("what the view says is possible, the table takes; anything else it refuses", () => {
  const EXAMPLES: readonly Act[] = [
    ...([{ type: "light" }, { type: "begin" }, { type: "hold" }, { type: "break" }, { type: "back" }] as const),
    ...([{ type: "next" }, { type: "rewind" }, { type: "pause" }, { type: "resume" }, { type: "lapse" }] as const),
    ...([
      { type: "rate", rating: "yes" },
      { type: "extend", by: 1 },
      { type: "pace", pace: 1 },
    ] as const),
  ];
  const seen = new Set<string>();
  for (let seed = 1; seed <= 6; seed++) {
    const sitter = seated(ferry(), seed, seed % 3);
    for (let turn = 0; turn < 400; turn++) {
      const { act: whim, thinks } = nextAct(sitter.view(), seed, turn);
      sitter.pass(thinks);
      const act = whim ?? EXAMPLES[turn % EXAMPLES.length];
      if (act === undefined) continue;
      const { can } = sitter.view();
      const refusal = sitter.act(act);
      if (refusal === null) expect(can).toContain(act.type);
      else expect([can.includes(act.type), refusal.refused]).toEqual([false, refusal.refused]);
      seen.add(refusal === null ? act.type : `no ${act.type}`);
    }
  }
  expect(seen.size).toBeGreaterThan(20);
});

test.each([
  [1, 360_000, 72_000],
  [2, 720_000, 144_000],
])("the clock is red in the last fifth of it, at pace %i", (pace, total, red) => {
  const sitter = seated(shippedDossier("handalcohol"), 3, pace);
  sitter.act({ type: "light" });
  expect(sitter.view().clock).toMatchObject({ total, red });
  sitter.act({ type: "begin" });
  expect(sitter.view().clock).toMatchObject({ total, red });
});
