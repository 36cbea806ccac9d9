/**
 * Players without a face, for the dilemma check and the futures. They know what a player can know, choose by the values
 * that the dossier says an option honours, and have a name so that reports can say who got there.
 */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { By, OptionIndex } from "../dossier/indexes.ts";
import type { Value } from "../dossier/vocabulary.ts";
import type { Command } from "../world/commands.ts";
import { legalCommands } from "../world/legal.ts";
import type { Known } from "../world/world.ts";

/** Bots, by what they are like. */
export const BOTS = ["bold", "careful", "yielding", "near", "thrifty"] as const;

/** One of the bots. */
export type Bot = (typeof BOTS)[number];

/** Somebody who plays: what they do now, knowing what a player knows. */
export type Player = (known: Known) => Command;

/** What each bot wants most, and second, of an option. Between them they want every value there is. */
const WANTS: Readonly<Record<Bot, readonly [Value, Value]>> = {
  bold: ["tempo", "anticipation"],
  careful: ["due-care", "proportionality"],
  yielding: ["support", "central-control"],
  near: ["tailoring", "energy"],
  thrifty: ["value-for-money", "energy"],
};

/** The most it may have called before it decides, in per cent of the time. */
const CALLS_UNTIL: Readonly<Record<Bot, number>> = { bold: 0, careful: 100, yielding: 40, near: 70, thrifty: 20 };

/** What an option does for a value, from -3 to 3; by position of the option. */
function worthOf(dossier: Dossier, position: OptionIndex, value: Value): number {
  const option = at(dossier.options, position);
  const decision = dossier.file.decisions[at(dossier.decisions, option.decision).id];
  return decision?.options[option.id]?.values[value] ?? 0;
}

/** How much somebody who wants one value most and another second likes each option, by position. */
export function likingOf(dossier: Dossier, [first, second]: readonly [Value, Value]): By<OptionIndex, number> {
  return dossier.options.map((_, i) => 10 * worthOf(dossier, i, first) + worthOf(dossier, i, second));
}

/** The option that can be chosen now and is liked most, the first of equals; else the clock runs out. */
export function chooseMostLiked(
  dossier: Dossier,
  known: Known,
  commands: readonly Command[],
  likes: By<OptionIndex, number>,
) {
  const decision = at(dossier.decisions, known.decision);
  let best: Command = { do: "expire", decision: decision.id };
  let most = Number.NEGATIVE_INFINITY;
  for (const command of commands) {
    if (command.do !== "choose") continue;
    const option = decision.options.find((one) => at(dossier.options, one).id === command.option);
    const liking = option === undefined ? most : at(likes, option);
    if (liking <= most) continue;
    most = liking;
    best = command;
  }
  return best;
}

/** A bot that plays this dossier. The bold one leaves the telephone; the others take it. */
export function botPlayer(dossier: Dossier, bot: Bot): Player {
  const likes = likingOf(dossier, WANTS[bot]);
  return (known) => {
    const commands = legalCommands(dossier, known);
    const [first] = commands;
    // Nothing is possible any more when all the time is spent: then only the clock is left.
    if (first === undefined) return { do: "expire", decision: at(dossier.decisions, known.decision).id };
    if (known.phase === "between") return first;
    if (first.do === "take" && bot !== "bold") return first;
    if (known.phase === "holding") return { do: "hold" };
    const gone = (100 * (known.time - known.openedAt)) / Math.max(1, known.deadline - known.openedAt);
    const call = gone < CALLS_UNTIL[bot] ? commands.find((command) => command.do === "ask") : undefined;
    return call ?? chooseMostLiked(dossier, known, commands, likes);
  };
}
