/** A player made of luck, who does anything that is possible now, and knows everything that could be tried. */

import { at } from "../../src/sim/dossier/at.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { keyOf, luck } from "../../src/sim/dossier/luck.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import { draftOf } from "../../src/sim/world/draft.ts";
import { type Fate, fateOf } from "../../src/sim/world/fate.ts";
import { legalCommands } from "../../src/sim/world/legal.ts";
import { perform } from "../../src/sim/world/perform.ts";
import type { Desk, Known } from "../../src/sim/world/world.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { begin, type Played } from "./games.ts";

const WHIM = keyOf("tests/whim");

/** Everything that somebody, or the clock, could try in this dossier at this moment, possible or not. */
export function everyCommand(dossier: Dossier, known: Known): Command[] {
  const left = known.deadline - known.time;
  return [
    ...dossier.sources.map(({ id }): Command => ({ do: "ask", source: id })),
    ...dossier.interruptions.flatMap(({ id }): Command[] => [
      { do: "take", interruption: id },
      { do: "leave", interruption: id },
    ]),
    ...dossier.options.map(
      ({ id, decision }): Command => ({ do: "choose", decision: at(dossier.decisions, decision).id, option: id }),
    ),
    ...[-5, 0, 0.5, 1, 30, left, left + 1, Number.NaN].map((minutes): Command => ({ do: "wait", minutes })),
    { do: "hold" },
    { do: "break" },
    { do: "advance" },
    ...[-1, 0, 0.5, known.ticked, known.ticked + 1, 100, 101, Number.NaN].map(
      (share): Command => ({ do: "tick", share }),
    ),
    ...dossier.decisions.map(({ id }): Command => ({ do: "expire", decision: id })),
    { do: "ask", source: "nobody" },
    { do: "take", interruption: "nobody" },
    { do: "leave", interruption: "nobody" },
    { do: "choose", decision: "nothing", option: "nothing" },
    { do: "expire", decision: "nothing" },
  ];
}

/** What the player does at a turn. Now and then the clock does something. */
export function whim({ known, dossier }: Desk, seed: number, turn: number): Command {
  const dice = luck(seed, WHIM, turn);
  const pick = Math.floor(dice / 4096);
  const isOpen = known.phase === "deliberating";
  if (isOpen && dice % 19 === 0) return { do: "expire", decision: at(dossier.decisions, known.decision).id };
  if ((isOpen || known.phase === "holding") && dice % 5 === 0 && known.ticked < 100) {
    return { do: "tick", share: Math.min(100, known.ticked + 1 + (pick % 30)) };
  }
  const legal = legalCommands(dossier, known);
  const choices = legal.filter((command) => command.do === "choose");
  if (choices.length > 0 && dice % 4 === 0) return at(choices, pick % choices.length);
  if (legal.length === 0) return { do: "expire", decision: at(dossier.decisions, known.decision).id };
  return at(legal, pick % legal.length);
}

/** Plays a whole game; `see` is told the world before each command. Player and fate have seeds of their own. */
export function playAnyhow(
  dossier: Dossier,
  player: number,
  fate: Fate = fateOf(player),
  see: (game: Played, command: Command) => void = () => {},
): Played {
  const game = begin(dossier, fate);
  for (let turn = 0; deskOf(game.world).known.phase !== "ended"; turn++) {
    const command = whim(game.desk, player, turn);
    see(game, command);
    const refusal = perform(draftOf(game.world, game.events), command);
    if (refusal !== null) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
  }
  return game;
}
