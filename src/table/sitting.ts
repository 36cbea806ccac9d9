/**
 * A game as it is played: the chart of the round and the world, moved along by acts. It is the same whether the acts come
 * from people and a clock, or from a journal: nothing else decides where a game stands.
 */
import { createActor } from "xstate";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { Command } from "../sim/world/commands.ts";
import { draftOf } from "../sim/world/draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../sim/world/events.ts";
import type { Fate } from "../sim/world/fate.ts";
import { perform, start } from "../sim/world/perform.ts";
import { type Note, RecordFault } from "../sim/world/record.ts";
import { solo } from "../sim/world/run.ts";
import { type Desk, deskOf, type World } from "../sim/world/world.ts";
import type { Act, ClockAct } from "./acts.ts";
import type { Entry } from "./journal.ts";
import { isOld, newsOf } from "./news.ts";
import { type Unmoved, whyNot } from "./refusals.ts";
import { roundMachine, type Snapshot } from "./round.ts";

/** What stands at a table: the chart, and the world that it lets happen. */
export interface Sitting {
  readonly dossier: Dossier;
  readonly world: World;
  readonly desk: Desk;
  /** Everything that was done in the world, by people and the clock. */
  readonly commands: readonly Command[];
  /** What everybody could see. */
  readonly events: readonly PublicEvent[];
  /** What people said. */
  readonly notes: readonly Note[];
  /** Where the people are. */
  snapshot(): Snapshot;
  /** Carries out an act at a moment, in milliseconds since the game began; or says why not, and then nothing has changed. */
  carryOut(act: Act | ClockAct, at: number): Unmoved | null;
  /** The same for an act that was carried out before: nothing is tried beforehand, and after a refusal the game is void. */
  repeat(act: Act | ClockAct, at: number): Unmoved | null;
}

/** Begins a game. `pace` is how much slower than normal its clocks run; 0 is off. */
export function sitDown(dossier: Dossier, fate: Fate, pace: number): Sitting {
  const begun: WorldEvent[] = [];
  const world = start(solo(dossier, fate), begun);
  const desk = deskOf(world);
  const commands: Command[] = [];
  const events: PublicEvent[] = begun.filter(isPublic);
  const notes: Note[] = [];
  let now = 0;
  /** What the world said to the last command. */
  let answer: Unmoved | null = null;

  const actor = createActor(roundMachine, { input: { news: newsOf(desk), pace } });
  actor.on("note", ({ note }) => notes.push(note));
  actor.on("command", ({ command }) => {
    const fresh: WorldEvent[] = [];
    answer = perform(draftOf(world, fresh), command);
    if (answer !== null) return;
    commands.push(command);
    for (const event of fresh) if (isPublic(event)) events.push(event);
    const heard = actor.getSnapshot().context.news;
    const news = newsOf(desk, heard);
    if (!isOld(news, heard)) actor.send({ type: "news", now, news });
  });
  actor.start();

  const send = (act: Act | ClockAct) => {
    answer = null;
    actor.send({ ...act, now });
    return answer;
  };

  return {
    dossier,
    world,
    desk,
    commands,
    events,
    notes,
    snapshot: () => actor.getSnapshot(),
    carryOut(act, at) {
      now = at;
      return whyNot(actor.getSnapshot(), world, { ...act, now }) ?? send(act);
    },
    repeat(act, at) {
      now = at;
      const event = { ...act, now };
      return actor.getSnapshot().can(event) ? send(act) : whyNot(actor.getSnapshot(), world, event);
    },
  };
}

/**
 * Takes up a game: its journal is fed through the same chart, and every sum on the way is checked.
 * @throws RecordFault at the first entry that does not fit.
 */
export function takeUp(dossier: Dossier, fate: Fate, pace: number, entries: readonly Entry[]): Sitting {
  const sitting = sitDown(dossier, fate, pace);
  entries.forEach(({ act, at, sum }, position) => {
    const refusal = sitting.repeat(act, at);
    if (refusal !== null) throw new RecordFault("refused", position, `${act.type}: ${refusal.refused}`);
    if (sitting.world.sum !== sum) throw new RecordFault("sum", position, "the story differs from the one recorded");
  });
  return sitting;
}
