/**
 * Plans by lot: somebody who has made up their mind beforehand whom to call, what to take, how long to wait and what to
 * choose. A plan is a number; it is the same in every fate, so that what differs between fates is luck.
 */
import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { keyOf, luck } from "../dossier/luck.ts";
import { legalCommands } from "../world/legal.ts";
import { chooseMostLiked, type Player } from "./bots.ts";

const TALKS = keyOf("plan/talks");
const CALLS = keyOf("plan/calls");
const TAKES = keyOf("plan/takes");
const LIKES = keyOf("plan/likes");
const LAPSES = keyOf("plan/lapses");
const PACE = keyOf("plan/pace");
/** One decision in this many is left to the clock. Source: design. */
const LAPSE = 16;
/** Real time goes by in tenths, as people look at the clock now and then. */
const TENTH = 10;

/** The player that follows a plan. */
export function planPlayer(dossier: Dossier, plan: number): Player {
  const dice = (key: number, position: number, sides: number) => luck(plan, key, position) % sides;
  const talks = dice(TALKS, 0, 101);
  const likes = dossier.options.map((_, i) => luck(plan, LIKES, i));
  return (known) => {
    const commands = legalCommands(dossier, known);
    const [first] = commands;
    const decision = at(dossier.decisions, Math.max(0, known.decision));
    const lapse = { do: "expire", decision: decision.id } as const;
    if (known.phase === "between") return { do: "advance" };
    if (first?.do === "take" || first?.do === "leave") {
      const { interruption } = first;
      const position = dossier.interruptions.findIndex(({ id }) => id === interruption);
      return first.do === "take" && dice(TAKES, position, 100) < 25 + talks / 2 ? first : { do: "leave", interruption };
    }
    if (known.phase === "holding") return { do: "hold" };
    for (const command of commands) {
      if (command.do !== "ask") continue;
      const position = dossier.sources.findIndex(({ id }) => id === command.source);
      if (dice(CALLS, position, 100) < talks) return command;
    }
    const pace = TENTH * dice(PACE, known.decision, TENTH);
    if (known.ticked < pace) return { do: "tick", share: known.ticked + TENTH };
    if (dice(LAPSES, known.decision, LAPSE) === 0) return lapse;
    return chooseMostLiked(dossier, known, commands, likes);
  };
}
