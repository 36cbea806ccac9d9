/** Games to test with: played by commands, in a fate of which some draws are fixed. */

import { at } from "../../src/sim/dossier/at.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import { draftOf } from "../../src/sim/world/draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../../src/sim/world/events.ts";
import { drawName, type Fate, fateOf } from "../../src/sim/world/fate.ts";
import type { Game } from "../../src/sim/world/game.ts";
import { perform, start } from "../../src/sim/world/perform.ts";
import { solo } from "../../src/sim/world/run.ts";
import { follow } from "../../src/sim/world/script.ts";
import { type Desk, deskOf, gaugeNow, type World } from "../../src/sim/world/world.ts";

/** A world and everything that happened to it. */
export interface Played {
  readonly world: World;
  readonly desk: Desk;
  readonly events: WorldEvent[];
}

/** What is fixed of a fate: states or numbers of unknowns, answers of sources and callers, and whether chances come off. */
export interface Fixed {
  readonly unknowns?: Readonly<Record<string, string | number>>;
  readonly answers?: Readonly<Record<string, string>>;
  readonly rings?: Readonly<Record<string, boolean>>;
  readonly comes?: Readonly<Record<string, boolean>>;
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`there is no "${id}"`);
  return found;
}

/** A fate with some draws fixed; a seed decides about the rest. */
export function fixedFate(dossier: Dossier, fixed: Fixed, seed = 1): Fate {
  const draws = new Map<string, number>();
  const { file } = dossier;
  for (const [id, value] of Object.entries(fixed.unknowns ?? {})) {
    const { key, table } = named(dossier.unknowns, id);
    const unknown = file.unknowns[id];
    const states = unknown !== undefined && "states" in unknown ? Object.keys(unknown.states) : [];
    const position = typeof value === "string" ? states.indexOf(value) : table.values.indexOf(value);
    if (position < 0) throw new RangeError(`"${id}" is never ${value}`);
    draws.set(drawName(key, 0), position);
  }
  for (const [id, answer] of Object.entries(fixed.answers ?? {})) {
    const { key } = named([...dossier.sources, ...dossier.interruptions], id);
    const answers = file.sources[id]?.answers ?? file.interruptions[id]?.signal.answers ?? {};
    draws.set(drawName(key, 0), Object.keys(answers).indexOf(answer));
  }
  for (const [id, comes] of Object.entries(fixed.rings ?? {})) {
    draws.set(drawName(named(dossier.interruptions, id).chanceKey, 0), comes ? 1 : 0);
  }
  for (const [id, comes] of Object.entries(fixed.comes ?? {})) {
    draws.set(drawName(named(dossier.consequences, id).key, 0), comes ? 1 : 0);
  }
  return { ...fateOf(seed), fixed: draws };
}

/** Carries out a command in a game. Throws when it is refused. */
export function give(game: Played, command: Command): void {
  const refusal = perform(draftOf(game.world, game.events), command);
  if (refusal !== null) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
}

/** A game that has just begun. */
export function begin(dossier: Dossier, fate: Fate = fateOf(1)): Played {
  const world = start(solo(dossier, fate));
  return { world, desk: deskOf(world), events: [] };
}

/** A game of one dossier. */
export function gameIn(dossier: Dossier, fate: Fate, commands: readonly Command[]): Game {
  return { run: solo(dossier, fate), commands };
}

/** The desk of a dossier after some commands. */
export function deskAfter(dossier: Dossier, fate: Fate, commands: readonly Command[]): Desk {
  return play(dossier, fate, commands).desk;
}

/** A game after some commands, none of which may be refused. */
export function play(dossier: Dossier, fate: Fate, commands: readonly Command[]): Played {
  const game = begin(dossier, fate);
  for (const command of commands) give(game, command);
  return game;
}

/** Lets time pass until the dossier ends; whatever is asked meanwhile is not decided. */
export function playOut(game: Played): Played {
  follow(draftOf(game.world, game.events), new Map());
  return game;
}

/** What everybody may know of a game. */
export function told(game: Pick<Played, "events">): PublicEvent[] {
  return game.events.filter(isPublic);
}

/** The value of a gauge as it really is. */
export function gauge(game: Played, id: string): number {
  const { dossier } = deskOf(game.world);
  return gaugeNow(
    deskOf(game.world),
    dossier.gauges.findIndex((one) => one.id === id),
  );
}

/** The moments at which a consequence landed. */
export function landings(game: Played, id: string): number[] {
  return game.events.flatMap((event) =>
    event.is === "landed" && at(deskOf(game.world).dossier.consequences, event.consequence).id === id ? [event.at] : [],
  );
}

export const advance: Command = { do: "advance" };
export const hold: Command = { do: "hold" };
export const choose = (decision: string, option: string): Command => ({ do: "choose", decision, option });
export const ask = (source: string): Command => ({ do: "ask", source });
export const take = (interruption: string): Command => ({ do: "take", interruption });
export const leave = (interruption: string): Command => ({ do: "leave", interruption });
export const wait = (minutes: number): Command => ({ do: "wait", minutes });
export const tick = (share: number): Command => ({ do: "tick", share });
export const expire = (decision: string): Command => ({ do: "expire", decision });
