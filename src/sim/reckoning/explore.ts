/** Games played by nobody in particular, to find out what can happen at all. */

import { at, put } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type {
  By,
  ConsequenceIndex,
  DecisionIndex,
  EndingIndex,
  FactIndex,
  InterruptionIndex,
  OptionIndex,
  SignalIndex,
} from "../dossier/indexes.ts";
import { keyOf, luck } from "../dossier/luck.ts";
import type { Command } from "../world/commands.ts";
import { draftOf } from "../world/draft.ts";
import { fateOf } from "../world/fate.ts";
import { legalCommands } from "../world/legal.ts";
import { perform, start } from "../world/perform.ts";
import { solo } from "../world/run.ts";
import { type Desk, deskOf, NOT_YET, RING, type World } from "../world/world.ts";
import { endingOf } from "./futures.ts";

/** How often each part of a dossier came up, by position. */
export interface Coverage {
  /** Games that were played; fewer than asked when they are very long. */
  games: number;
  readonly decisions: By<DecisionIndex, number>;
  readonly options: By<OptionIndex, number>;
  readonly answers: By<SignalIndex, number[]>;
  readonly rings: By<InterruptionIndex, number>;
  readonly consequences: By<ConsequenceIndex, number>;
  readonly facts: By<FactIndex, number>;
  readonly endings: By<EndingIndex, number>;
  /** The most big arrivals in one game. */
  mostBig: number;
}

/** Events of all games together; a dossier in which a game is very long is explored in fewer. */
const MOST_EXPLORED = 5_000_000;

const WHIM = keyOf("explore/whim");
/** Calls that come to this many turns are cut short by the clock, so that expiry is explored too. */
function whim({ dossier, fate, known }: Desk, turn: number, commands: readonly Command[]): Command {
  const dice = luck(fate.seed, WHIM, turn);
  if (known.phase === "deliberating") {
    const decision = at(dossier.decisions, known.decision);
    if (dice % 23 === 0) return { do: "expire", decision: decision.id };
    if (dice % 7 === 0 && known.ticked < 90) return { do: "tick", share: known.ticked + 10 };
  }
  const chooses = commands.filter((command) => command.do === "choose");
  if (chooses.length > 0 && dice % 3 === 0) return at(chooses, Math.floor(dice / 64) % chooses.length);
  return at(commands, Math.floor(dice / 64) % commands.length);
}

/**
 * Plays one game on a whim.
 * @param onCommand is told each command, and all that were possible then
 * @throws EndlessRun when it does not come to an end.
 */
export function playOnAWhim(world: World, onCommand?: (command: Command, possible: readonly Command[]) => void): void {
  const draft = draftOf(world);
  const desk = deskOf(world);
  const { dossier, known } = desk;
  for (let turn = 0; known.phase !== "ended"; turn++) {
    const commands = legalCommands(dossier, known);
    const command =
      commands.length > 0
        ? whim(desk, turn, commands)
        : ({ do: "expire", decision: at(dossier.decisions, known.decision).id } as const);
    onCommand?.(command, commands);
    perform(draft, command);
  }
}

/**
 * Plays so many games on a whim and counts what came up.
 * @throws EndlessRun when a game does not come to an end.
 */
export function explore(dossier: Dossier, games: number): Coverage {
  const zeros = (list: readonly unknown[]) => list.map(() => 0);
  const coverage: Coverage = {
    games: 0,
    decisions: zeros(dossier.decisions),
    options: zeros(dossier.options),
    answers: [...dossier.sources, ...dossier.interruptions].map((signal) => zeros(signal.odds[0]?.value.values ?? [])),
    rings: zeros(dossier.interruptions),
    consequences: zeros(dossier.consequences),
    facts: zeros(dossier.facts),
    endings: zeros(dossier.endings),
    mostBig: 0,
  };
  const bump = <I extends number>(list: By<I, number>, position: NoInfer<I>) => {
    put(list, position, at(list, position) + 1);
  };
  const optionNamed = new Map(
    dossier.options.map(({ id, decision }, position) => [`${at(dossier.decisions, decision).id}/${id}`, position]),
  );
  let events = 0;
  for (let seed = 1; seed <= games && events < MOST_EXPLORED; seed++) {
    const world = start(solo(dossier, fateOf(seed)));
    const { known } = deskOf(world);
    playOnAWhim(world, (_, possible) => {
      if (known.phase !== "deliberating") return;
      for (const command of possible) {
        if (command.do !== "choose") continue;
        bump(coverage.options, optionNamed.get(`${command.decision}/${command.option}`) ?? -1);
      }
    });
    coverage.games = seed;
    events += world.steps;
    let big = 0;
    known.chosen.forEach((option, decision) => {
      if (option < 0) return;
      bump(coverage.decisions, decision);
      if (at(dossier.options, option).default) bump(coverage.options, option);
    });
    known.answers.forEach((answer, signal) => {
      if (answer !== NOT_YET) bump(at(coverage.answers, signal), answer);
    });
    known.rings.forEach((ring, position) => {
      if (ring !== RING.silent) bump(coverage.rings, position);
    });
    known.landed.forEach((times, position) => {
      if (times > 0) bump(coverage.consequences, position);
      if (at(dossier.consequences, position).big) big += times;
    });
    known.facts.forEach((noted, fact) => {
      if (noted !== NOT_YET) bump(coverage.facts, fact);
    });
    bump(coverage.endings, endingOf(deskOf(world)));
    coverage.mostBig = Math.max(coverage.mostBig, big);
  }
  return coverage;
}
