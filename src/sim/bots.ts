/**
 * Players without a face, for the dilemma check and the futures. They know what a player can know, choose by the values
 * that the dossier says an option honours, and have a name so that reports can say who got there.
 */
import { at } from "./at.ts";
import type { Command } from "./commands.ts";
import type { Dossier } from "./dossier.ts";
import { legalCommands } from "./legal.ts";
import type { Value } from "./vocabulary.ts";
import type { Known } from "./world.ts";

export const BOTS = ["bold", "careful", "yielding"] as const;
export type Bot = (typeof BOTS)[number];

/** What each bot wants most, and second, of an option. */
const WANTS: Readonly<Record<Bot, readonly [Value, Value]>> = {
  bold: ["tempo", "anticipation"],
  careful: ["due-care", "proportionality"],
  yielding: ["support", "central-control"],
};

/** The most it may have called before it decides, in per cent of the time. */
const CALLS_UNTIL: Readonly<Record<Bot, number>> = { bold: 0, careful: 100, yielding: 40 };

/** Values of every option, ready to compare: by option position, then by bot. */
export interface Tastes {
  readonly best: Readonly<Record<Bot, readonly number[]>>;
}

/** How much each bot likes each option. */
export function tastesOf(dossier: Dossier): Tastes {
  const likes = (bot: Bot) =>
    dossier.options.map((option) => {
      const [first, second] = WANTS[bot];
      const values = dossier.file.decisions[at(dossier.decisions, option.decision).id]?.options[option.id]?.values;
      return 10 * (values?.[first] ?? 0) + (values?.[second] ?? 0);
    });
  return { best: { bold: likes("bold"), careful: likes("careful"), yielding: likes("yielding") } };
}

function liking(dossier: Dossier, tastes: Tastes, bot: Bot, command: Command): number {
  if (command.do !== "choose") return Number.NEGATIVE_INFINITY;
  const decision = dossier.decisions.findIndex((one) => one.id === command.decision);
  const position = at(dossier.decisions, decision).options.find(
    (one) => at(dossier.options, one).id === command.option,
  );
  return position === undefined ? Number.NEGATIVE_INFINITY : at(tastes.best[bot], position);
}

/** What a bot does now. The bold one leaves the telephone; the others take it. */
export function botCommand(dossier: Dossier, known: Known, tastes: Tastes, bot: Bot): Command {
  const commands = legalCommands(dossier, known);
  const [first] = commands;
  // Nothing is possible any more when all the time is spent: then only the clock is left.
  if (first === undefined) return { do: "expire", decision: at(dossier.decisions, known.decision).id };
  if (known.phase === "between") return first;
  if (first.do === "take" && bot !== "bold") return first;
  if (known.phase === "holding") return { do: "hold" };
  const gone = (100 * (known.time - known.openedAt)) / Math.max(1, known.deadline - known.openedAt);
  const call = gone < CALLS_UNTIL[bot] ? commands.find((command) => command.do === "ask") : undefined;
  if (call !== undefined) return call;
  let best: Command | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const command of commands) {
    const likes = liking(dossier, tastes, bot, command);
    if (likes > most) {
      most = likes;
      best = command;
    }
  }
  return best ?? { do: "expire", decision: at(dossier.decisions, known.decision).id };
}
