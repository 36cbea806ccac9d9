/**
 * Non-interference: two fates with the same public events look the same to everybody. Pairs of games are played in step,
 * by the same player, in fates that differ; as long as what everybody may know is the same, every view has to be the same
 * to the byte.
 */

import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { keyOf, luck } from "../../src/sim/dossier/luck.ts";
import { drawFates } from "../../src/sim/reckoning/agreeing.ts";
import { type Belief, believe } from "../../src/sim/reckoning/belief.ts";
import { knownTo, type Roles, seenBy } from "../../src/sim/world/audience.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import { draftOf } from "../../src/sim/world/draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../../src/sim/world/events.ts";
import { drawName, type Fate, fateOf } from "../../src/sim/world/fate.ts";
import { knownAfter } from "../../src/sim/world/fold.ts";
import { legalAnywhere, whyNotAsk } from "../../src/sim/world/legal.ts";
import { decide, isRefusal, perform, start } from "../../src/sim/world/perform.ts";
import type { Note } from "../../src/sim/world/record.ts";
import { solo } from "../../src/sim/world/run.ts";
import type { Desk, Known, World } from "../../src/sim/world/world.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { debriefOf } from "../../src/views/debrief/debrief-view.ts";
import { lateOf } from "../../src/views/debrief/late.ts";
import { momentOf } from "../../src/views/debrief/timeline.ts";
import { deskView } from "../../src/views/desk.ts";
import { hindsightOf } from "../../src/views/hindsight.ts";
import { boardOf } from "../../src/views/scenery.ts";
import { storyOf } from "../../src/views/story.ts";
import { gameIn, play, told } from "../dossiers/games.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { playAnyhow, whim } from "../dossiers/whims.ts";

const LONG = process.env.ACHTERAF_LONG === "1";

const dossiers = [
  ["ferry", ferry(), LONG ? 2000 : 400] as const,
  ...shipped.map(({ file, dossier }) => [file.id, dossier, LONG ? 1000 : 120] as const),
];

/** Everything that any audience gets to see while it is played. */
function everyView(world: World, events: readonly PublicEvent[]): string {
  const { dossier, known } = deskOf(world);
  return viewsOf(dossier, known, events);
}

function viewsOf(dossier: Dossier, known: Known, events: readonly PublicEvent[], roles: Roles = "all"): string {
  return JSON.stringify([
    deskView(dossier, known, events, null, roles),
    boardOf(dossier, known, events),
    storyOf(dossier, events),
    lateOf(dossier, events),
  ]);
}

/** One note of each kind that a debrief reads. */
function notesOn({ dossier, known }: Desk): Note[] {
  const { id: decision } = at(dossier.decisions, 0);
  const { id: judge } = at(dossier.judges, 0);
  const { id: statement } = at(dossier.statements, 0);
  return [
    { is: "reason", decision, because: "a", accept: "" },
    { is: "buoy", decision, statement },
    { is: "rating", decision, light: "then", rating: "yes" },
    { is: "rating", decision, light: "after", rating: "no" },
    { is: "prediction", about: "judge", subject: judge, says: "for", sure: 70 },
    ...dossier.consequences
      .filter((_, position) => at(known.landed, position) > 0)
      .map(({ id }) => ({ is: "prediction", about: "cause", subject: id, says: decision, sure: 0 }) as const),
  ];
}

/** Everything that any audience gets to see when it is over: hindsight, the debrief, and every moment again. */
function everyHindsight(world: World, events: readonly PublicEvent[]): string {
  const { dossier, known } = deskOf(world);
  const notes = notesOn(deskOf(world));
  const hindsight = hindsightOf(dossier, known, events, notes);
  const debrief = debriefOf(dossier, known, events, notes, hindsight.taken);
  const moments = debrief.timeline.map(({ position }) => momentOf(dossier, events, position));
  return JSON.stringify([everyView(world, events), hindsight, debrief, moments]);
}

/** A belief in nothing but how it was. */
function certain({ hidden, dossier }: Desk): Belief {
  const unknowns = hidden.unknowns.map((_, unknown) => unknown);
  const part = { unknowns, combinations: [hidden.unknowns], shares: [1], exact: true, effective: 1 };
  const marginals = dossier.unknowns.map(({ table }, unknown) =>
    table.values.map((_, outcome) => (hidden.unknowns[unknown] === outcome ? 1 : 0)),
  );
  return { parts: [part], marginals, exact: true, effective: 1 };
}

/** What everybody may know. That time passed is no news: only what came of it is. */
function news(events: readonly PublicEvent[]): string {
  return JSON.stringify(events.filter(({ is }) => is !== "passed"));
}

const OTHER = keyOf("tests/other-fate");

/**
 * A fate like another one, but for one draw: an unknown, whether something comes, or when. Most such pairs look alike for
 * a long time.
 */
function nearby(dossier: Dossier, seed: number, turn: number): Fate {
  const dice = luck(seed, OTHER, turn);
  const draws = [
    ...dossier.unknowns.map(({ key, table }) => [key, table.values.length] as const),
    ...dossier.consequences.flatMap(({ key, wait }) =>
      wait.kind === "drawn"
        ? ([
            [key, 2],
            [wait.key, wait.days.values.length],
          ] as const)
        : ([[key, 2]] as const),
    ),
    ...dossier.interruptions.map(({ chanceKey }) => [chanceKey, 2] as const),
  ];
  const [key, size] = at(draws, dice % draws.length);
  const position = Math.floor(dice / 65_536) % size;
  return { seed, fixed: new Map([[drawName(key, 0), position]]) };
}

interface Side {
  readonly world: World;
  readonly events: PublicEvent[];
}

function act({ world, events }: Side, turn: number, seed: number): void {
  const fresh: WorldEvent[] = [];
  perform(draftOf(world, fresh), whim(deskOf(world), seed, turn));
  events.push(...fresh.filter(isPublic));
}

function isOver({ world }: Side): boolean {
  return deskOf(world).known.phase === "ended";
}

describe.each(dossiers)("in %s", (_, dossier, pairs) => {
  it("as long as the public events are the same, every view is the same, whatever is hidden", {
    timeout: 60_000,
  }, () => {
    let compared = 0;
    let different = 0;
    for (let seed = 1; seed <= pairs; seed++) {
      for (const fate of [nearby(dossier, seed, 0), nearby(dossier, seed, 1), fateOf(seed + 1_000_000)]) {
        const there: Side = { world: start(solo(dossier, fate)), events: [] };
        const same: Side = { world: start(solo(dossier, fateOf(seed))), events: [] };
        for (let turn = 0; news(same.events) === news(there.events); turn++) {
          expect(everyView(there.world, there.events)).toBe(everyView(same.world, same.events));
          compared++;
          if (JSON.stringify(deskOf(same.world).hidden) !== JSON.stringify(deskOf(there.world).hidden)) different++;
          if (deskOf(same.world).known.phase === "ended") break;
          act(same, turn, seed);
          act(there, turn, seed);
        }
      }
    }
    // The comparison means something only where what is hidden is different.
    expect(different).toBeGreaterThan(3 * pairs);
    expect(compared).toBeGreaterThan(different);
  });

  it("a game that is over looks the same in every fate with the same public events: hindsight, debrief, every moment", {
    timeout: 120_000,
  }, () => {
    let compared = 0;
    for (let seed = 1; seed <= (LONG ? 60 : 4); seed++) {
      const commands: Command[] = [];
      const own = playAnyhow(dossier, seed, fateOf(seed), (_game, command) => commands.push(command));
      const seen = everyHindsight(own.world, told(own));
      for (const fate of drawFates(gameIn(dossier, fateOf(seed), commands), [certain(deskOf(own.world))], 3)) {
        const other = play(dossier, fate, commands);
        expect(news(told(other))).toBe(news(told(own)));
        expect(everyHindsight(other.world, told(other))).toBe(seen);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(4);
  });

  it("at any moment of a game every view is the same in fates that one could believe in, however different", {
    timeout: 120_000,
  }, () => {
    let different = 0;
    for (let seed = 1; seed <= (LONG ? 30 : 3); seed++) {
      const commands: Command[] = [];
      const own: Side = { world: start(solo(dossier, fateOf(seed))), events: [] };
      for (let turn = 0; !isOver(own); turn++) {
        commands.push(whim(deskOf(own.world), seed, turn));
        act(own, turn, seed);
        if (turn % 5 !== 0 || isOver(own)) continue;
        const view = everyView(own.world, own.events);
        const belief = believe(gameIn(dossier, fateOf(seed), commands));
        for (const fate of drawFates(gameIn(dossier, fateOf(seed), commands), [belief], 5)) {
          const other = play(dossier, fate, commands);
          expect(everyView(other.world, told(other))).toBe(view);
          if (JSON.stringify(deskOf(other.world).hidden) !== JSON.stringify(deskOf(own.world).hidden)) different++;
        }
      }
    }
    expect(different).toBeGreaterThan(10);
  });

  it("what is known is what the public events say, and nothing else", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const side: Side = { world: start(solo(dossier, fateOf(seed))), events: [] };
      for (let turn = 0; deskOf(side.world).known.phase !== "ended"; turn++) {
        expect(knownAfter(dossier, side.events, side.events.length)).toEqual(deskOf(side.world).known);
        act(side, turn, seed);
      }
      expect(knownAfter(dossier, side.events, side.events.length)).toEqual(deskOf(side.world).known);
    }
  });

  it("what can be done depends on what is known alone", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const side: Side = { world: start(solo(dossier, fateOf(seed))), events: [] };
      for (let turn = 0; deskOf(side.world).known.phase !== "ended"; turn++) {
        // Another fate altogether behind the same knowledge.
        const { hidden } = deskOf(start(solo(dossier, fateOf(seed + 5000))));
        const command = whim(deskOf(side.world), seed, turn);
        expect(isRefusal(decide({ ...side.world, desks: [{ ...deskOf(side.world), hidden }] }, command))).toBe(
          isRefusal(decide(side.world, command)),
        );
        act(side, turn, seed);
      }
    }
  });
});

describe("two roles at one desk", () => {
  const roles = ["captain", "clerk"] as const;
  const base = ferry();
  /** Every source is told to one of two roles, in turn. */
  const shared = compile({
    ...base.file,
    sources: Object.fromEntries(
      Object.entries(base.file.sources).map(([id, source], i) => [id, { ...source, role: at(roles, i % 2) }]),
    ),
  });
  const roleOf = (signal: number) => at(shared.sources, signal).role;
  const views = ({ events }: Side, seats: Roles) =>
    viewsOf(shared, knownTo(shared, events, seats), seenBy(events, seats), seats);

  it("each is offered what is for them to ask, and nothing that is for the other; together they are offered all", () => {
    let offered = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const side: Side = { world: start(solo(shared, fateOf(seed))), events: [] };
      for (let turn = 0; !isOver(side); turn++) {
        const asked = (seats: Roles) => {
          const known = knownTo(shared, side.events, seats);
          const { decision, commands } = deskView(shared, known, seenBy(side.events, seats), null, seats);
          const named = commands.flatMap((command) => (command.do === "ask" ? [command.source] : []));
          const shown = decision?.sources.map(({ id }) => id) ?? [];
          for (const { id, role } of shared.sources) {
            if (seats !== "all" && !seats.includes(role ?? "")) expect([...named, ...shown]).not.toContain(id);
          }
          return named;
        };
        const each = roles.map((role) => asked([role]));
        // A call that another made does not count for who did not hear of it; whoever hears of all is offered no more.
        for (const id of asked("all")) expect(each.flat()).toContain(id);
        expect(asked(roles)).toEqual(asked("all"));
        offered += each.flat().length;
        const [own] = legalAnywhere(side.world);
        if (own?.do === "ask") {
          const position = shared.sources.findIndex(({ id }) => id === own.source);
          const { known } = deskOf(side.world);
          const why = roles.map((role) => whyNotAsk(shared, known, position, [role]));
          expect(why.toSorted()).toEqual([null, "not-yours"].toSorted());
        }
        act(side, turn, seed);
      }
    }
    expect(offered).toBeGreaterThan(100);
  });

  it("whoever has all roles sees all; who has one sees nothing of what the other was told", () => {
    let apart = 0;
    for (let seed = 1; seed <= (LONG ? 1000 : 100); seed++) {
      for (const role of roles) {
        // Another fate for everything that is told to somebody else.
        const other = shared.sources.filter((source) => source.role !== role);
        const fixed = new Map(
          other.map(({ key, odds }) => {
            const answers = at(odds, 0).value.values;
            return [drawName(key, 0), at(answers, luck(seed, key, 99) % answers.length)] as const;
          }),
        );
        const own: Side = { world: start(solo(shared, fateOf(seed))), events: [] };
        const there: Side = { world: start(solo(shared, { seed, fixed })), events: [] };
        const told = ({ events }: Side) =>
          news(
            events.filter(
              (event) =>
                event.is !== "answered" || event.signal >= shared.sources.length || roleOf(event.signal) === role,
            ),
          );
        for (let turn = 0; turn < 60 && told(own) === told(there); turn++) {
          expect(views(there, [role])).toBe(views(own, [role]));
          expect(views(own, "all")).toBe(everyView(own.world, own.events));
          expect(views(own, roles)).toBe(views(own, "all"));
          if (news(own.events) !== news(there.events)) apart++;
          if (isOver(own) || isOver(there)) break;
          // The same act in both; what only one of them allows is not done.
          const command = whim(deskOf(own.world), seed, turn);
          if (isRefusal(decide(there.world, command))) break;
          for (const { world, events } of [own, there]) {
            const fresh: WorldEvent[] = [];
            perform(draftOf(world, fresh), command);
            events.push(...fresh.filter(isPublic));
          }
        }
      }
    }
    expect(apart).toBeGreaterThan(50);
  });
});
