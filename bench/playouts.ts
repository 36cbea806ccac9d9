/**
 * Playouts: whole games of the hand alcohol dossier in one thread. Ours plays (a careful bot, all rules, luck and judges)
 * and counts its folded events; the peers are only handed the same events and fold them, which favours them. The end
 * gauges of all four have to be equal, or nothing is reported.
 */

import { readFileSync } from "node:fs";
import { Client } from "boardgame.io/dist/cjs/client.js";
import { Compiler } from "inkjs/full";
import { assign, createActor, setup } from "xstate";
import { isReading, read } from "../src/scenario/read.ts";
import { at } from "../src/sim/dossier/at.ts";
import type { Dossier } from "../src/sim/dossier/dossier.ts";
import { botPlayer } from "../src/sim/reckoning/bots.ts";
import { playOut } from "../src/sim/reckoning/futures.ts";
import { draftOf } from "../src/sim/world/draft.ts";
import type { WorldEvent } from "../src/sim/world/events.ts";
import { fateOf } from "../src/sim/world/fate.ts";
import { perform, start } from "../src/sim/world/perform.ts";
import { solo } from "../src/sim/world/run.ts";
import { deskOf } from "../src/sim/world/world.ts";
import { alternate, compare, processorTime, type Row } from "./measure.ts";

const PATH = new URL("../scenarios/handalcohol/dossier.yaml", import.meta.url);
/** Games a round: enough for ours to be measured, few enough for the slowest peer. */
const OURS = 6000;
const THEIRS = 40;

/** One event as the peers get it: which gauge moves and by how much; gauge -1 for an event without one. */
interface Step {
  readonly gauge: number;
  readonly by: number;
}

interface Tape {
  readonly steps: readonly Step[];
  /** The gauges at the end, as the game itself has them. */
  readonly gauges: readonly number[];
}

function bounded(value: number): number {
  return value < 0 ? 0 : Math.min(value, 100);
}

/** Plays one game and writes down its events. Hidden gauges stand behind the visible ones of the same number. */
export function tapeOf(dossier: Dossier, seed: number): Tape {
  const careful = botPlayer(dossier, "careful");
  const world = start(solo(dossier, fateOf(seed)));
  const events: WorldEvent[] = [];
  const before = world.steps;
  while (deskOf(world).known.phase !== "ended") {
    perform(draftOf(world, events), careful(deskOf(world).known));
  }
  const steps = events.map((event): Step => {
    if (event.is === "moved") return { gauge: event.gauge, by: event.by };
    if (event.is === "drifted") return { gauge: event.gauge + dossier.gauges.length, by: event.by };
    return { gauge: -1, by: 0 };
  });
  // What the world did before the first command counts as steps too.
  for (let i = 0; i < before; i++) steps.unshift({ gauge: -1, by: 0 });
  return { steps, gauges: [...deskOf(world).known.gauges, ...deskOf(world).hidden.gauges] };
}

export function startGauges(dossier: Dossier): number[] {
  const gauges = dossier.gauges.map((gauge) => gauge.start);
  return [...gauges, ...gauges];
}

function same(peer: string, gauges: readonly number[], tape: Tape): void {
  if (JSON.stringify(gauges) !== JSON.stringify(tape.gauges)) {
    throw new Error(`${peer} ends with other gauges: ${gauges.join(" ")} instead of ${tape.gauges.join(" ")}`);
  }
}

export function withBoardgame(first: readonly number[], tape: Tape): readonly number[] {
  const client = Client({
    game: {
      setup: () => ({ gauges: [...first] }),
      moves: {
        fold: ({ G }, gauge, by) => {
          if (gauge >= 0) G.gauges[gauge] = bounded((G.gauges[gauge] ?? 0) + by);
        },
      },
    },
    debug: false,
  });
  client.start();
  for (const { gauge, by } of tape.steps) client.moves.fold(gauge, by);
  const { gauges } = client.getState().G;
  client.stop();
  return gauges;
}

const machine = setup({
  types: {
    context: {} as { gauges: readonly number[] },
    events: {} as { type: "fold" } & Step,
    input: {} as readonly number[],
  },
}).createMachine({
  context: ({ input }) => ({ gauges: input }),
  on: {
    fold: {
      actions: assign(({ context, event }) => {
        if (event.gauge < 0) return {};
        return { gauges: context.gauges.with(event.gauge, bounded((context.gauges[event.gauge] ?? 0) + event.by)) };
      }),
    },
  },
});

function withXstate(first: readonly number[], tape: Tape): readonly number[] {
  const actor = createActor(machine, { input: first });
  actor.start();
  for (const { gauge, by } of tape.steps) actor.send({ type: "fold", gauge, by });
  return actor.getSnapshot().context.gauges;
}

/** An ink story with a choice for each gauge and one for "nothing moves"; what moves is set as a variable. */
function inkStory(first: readonly number[]) {
  const source = [
    "VAR by = 0",
    ...first.map((value, gauge) => `VAR g${gauge} = ${value}`),
    "-> loop",
    "=== loop",
    ...first.map((_, gauge) => `+ [${gauge}]\n  ~ g${gauge} = bounded(g${gauge} + by)\n  -> loop`),
    "+ [nothing]\n  -> loop",
    "=== function bounded(x)",
    "{",
    "- x < 0:\n  ~ return 0",
    "- x > 100:\n  ~ return 100",
    "- else:\n  ~ return x",
    "}",
  ];
  const story = new Compiler(source.join("\n")).Compile();
  return (tape: Tape): readonly number[] => {
    story.ResetState();
    story.Continue();
    for (const { gauge, by } of tape.steps) {
      if (gauge >= 0) story.variablesState.by = by;
      story.ChooseChoiceIndex(gauge >= 0 ? gauge : first.length);
      story.Continue();
    }
    return first.map((_, gauge) => story.variablesState[`g${gauge}`] ?? Number.NaN);
  };
}

/** Steps per second of processor time of a peer over the tapes. */
function stepsPerSecond(tapes: readonly Tape[], play: (tape: Tape) => readonly number[]): number {
  let steps = 0;
  const time = processorTime(() => {
    for (const tape of tapes) {
      play(tape);
      steps += tape.steps.length;
    }
  });
  return (1000 * steps) / time;
}

/** The three rows of playouts. */
export async function benchPlayouts(rounds: number): Promise<Row[]> {
  const reading = read("handalcohol", readFileSync(PATH));
  if (!isReading(reading)) throw new Error("the dossier cannot be read");
  const { dossier } = reading;
  const careful = botPlayer(dossier, "careful");
  const first = startGauges(dossier);
  const tapes = Array.from({ length: THEIRS }, (_, i) => tapeOf(dossier, i + 1));
  const ink = inkStory(first);
  for (const tape of tapes.slice(0, 5)) {
    same("boardgame.io", withBoardgame(first, tape), tape);
    same("inkjs", ink(tape), tape);
    same("xstate", withXstate(first, tape), tape);
  }
  // Ours ends as its own tapes say.
  const check = start(solo(dossier, fateOf(1)));
  playOut(check, careful);
  same("achteraf", [...deskOf(check).known.gauges, ...deskOf(check).hidden.gauges], at(tapes, 0));
  const figures = await alternate(rounds, {
    achteraf: () => {
      let steps = 0;
      const time = processorTime(() => {
        for (let seed = 1; seed <= OURS; seed++) {
          const world = start(solo(dossier, fateOf(seed)));
          playOut(world, careful);
          steps += world.steps;
        }
      });
      return (1000 * steps) / time;
    },
    "boardgame.io": () => stepsPerSecond(tapes, (tape) => withBoardgame(first, tape)),
    inkjs: () => stepsPerSecond(tapes, ink),
    xstate: () => stepsPerSecond(tapes, (tape) => withXstate(first, tape)),
  });
  const row = (peer: string, version: string, must: number, aim: number) =>
    compare("playouts, one thread", `${peer} ${version}`, "steps/s", figures.achteraf ?? [], figures[peer] ?? [], {
      must,
      aim,
      more: true,
    });
  return [row("boardgame.io", "0.50", 65, 100), row("inkjs", "2.4", 8, 25), row("xstate", "5.33", 2, 6)];
}
