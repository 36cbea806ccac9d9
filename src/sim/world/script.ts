/** A game that was played, as instructions that can be followed in another fate. */

import { at } from "../dossier/at.ts";
import type { DecisionIndex } from "../dossier/indexes.ts";
import type { Command } from "./commands.ts";
import { goalOf } from "./course.ts";
import { type Draft, draftOf } from "./draft.ts";
import type { Game } from "./game.ts";
import { nameOutside } from "./outside.ts";
import { perform, start } from "./perform.ts";
import { type Desk, deskOf, isOpen, NOT_YET, SKIPPED, type World } from "./world.ts";

/** A command and the minutes of story time after the opening of its decision at which it was given. */
export interface Line {
  readonly after: number;
  readonly command: Command;
}

/** What was done in each decision, by the decision's name outside its desk. */
export type Script = ReadonlyMap<string, readonly Line[]>;

/** A command that could not be carried out in this fate. */
export interface Dropped {
  readonly decision: string;
  readonly command: Command;
}

/** How a script fared in a fate. */
export interface Followed {
  /** What could not be carried out any more. */
  readonly dropped: readonly Dropped[];
  /** Decisions, by name, in which nothing was decided although something was in the script or should have been. */
  readonly defaulted: readonly string[];
  /** Every command that was carried out, so that it can be recorded. */
  readonly done: readonly Command[];
}

/** The name of a decision outside its desk. */
export function nameOf(world: World, desk: Desk, decision: DecisionIndex): string {
  return nameOutside(world.run, desk.name, at(desk.dossier.decisions, decision).id);
}

/** Somebody at one desk who does what the script says, as far as they have come. */
interface Hand {
  readonly desk: Desk;
  /** The decision whose lines are being followed; NOT_YET before the first. */
  decision: DecisionIndex;
  lines: readonly Line[];
  next: number;
}

/** The minute of its story at which a desk does something next. */
function dueOf({ desk: { known }, lines, next }: Hand): number {
  const line = lines[next];
  if (line === undefined) return known.phase === "holding" ? known.deadline : known.time;
  // Time that is let pass for it is time to think; whoever waits already, or reports the clock, lets none pass.
  if (known.phase !== "deliberating" || line.command.do === "tick") return known.time;
  return Math.max(known.time, Math.min(known.openedAt + line.after, known.deadline));
}

/**
 * Plays on to the end as the script says. Each command comes at the story time at which it was recorded, at whichever desk
 * that is first; what is no longer possible is dropped and listed; where nothing was decided, not deciding takes its course.
 */
export function follow(draft: Draft, script: Script): Followed {
  const { world } = draft;
  const dropped: Dropped[] = [];
  const defaulted: string[] = [];
  const done: Command[] = [];
  const give = (desk: Desk, command: Command): boolean => {
    const named = world.desks.length > 1 ? { ...command, desk: desk.name } : command;
    const carriedOut = perform(draft, named) === null;
    if (carriedOut) done.push(named);
    return carriedOut;
  };
  const hands = world.desks.map((desk): Hand => ({ desk, decision: NOT_YET, lines: [], next: 0 }));

  /** Turns to the decision that lies open; what was left of the one before is dropped. */
  const turnTo = (hand: Hand) => {
    const { desk } = hand;
    const open = isOpen(desk.known) ? desk.known.decision : NOT_YET;
    if (open === hand.decision) return;
    if (hand.decision !== NOT_YET) {
      const decision = nameOf(world, desk, hand.decision);
      for (const { command } of hand.lines.slice(hand.next)) dropped.push({ decision, command });
    }
    hand.decision = open;
    hand.lines = open === NOT_YET ? [] : (script.get(nameOf(world, desk, open)) ?? []);
    hand.next = 0;
  };

  const act = (hand: Hand) => {
    const { desk, decision } = hand;
    const { known, dossier } = desk;
    const line = hand.lines[hand.next];
    if (line !== undefined) {
      const until = dueOf(hand);
      if (until > known.time) give(desk, { do: "wait", minutes: until - known.time });
      // Waiting may have taken until something else came of it.
      if (known.decision !== decision) return;
      hand.next++;
      if (!isOpen(known) || !give(desk, line.command)) {
        dropped.push({ decision: nameOf(world, desk, decision), command: line.command });
      }
    } else if (known.phase === "holding") give(desk, { do: "hold" });
    else {
      give(desk, { do: "expire", decision: at(dossier.decisions, decision).id });
      defaulted.push(nameOf(world, desk, decision));
    }
  };

  for (;;) {
    for (const hand of hands) turnTo(hand);
    const open = hands.filter(({ decision }) => decision !== NOT_YET);
    const between = hands.find(({ desk }) => desk.known.phase === "between");
    const [first] = open.sort((a, b) => a.desk.lands + dueOf(a) - (b.desk.lands + dueOf(b)));
    if (between !== undefined && (first === undefined || opensBefore(between, first)))
      give(between.desk, { do: "advance" });
    else if (first !== undefined) act(first);
    else break;
  }
  return { dropped: [...dropped, ...world.desks.flatMap((desk) => passedBy(world, desk, script))], defaulted, done };
}

/** Whether a desk comes to its next decision before something is done at another. */
function opensBefore({ desk }: Hand, other: Hand): boolean {
  return desk.lands + goalOf(desk) <= other.desk.lands + dueOf(other);
}

/** What was done in decisions that this fate passes by. */
function passedBy(world: World, desk: Desk, script: Script): Dropped[] {
  return desk.dossier.decisions.flatMap((_, position) => {
    if (at(desk.known.chosen, position) !== SKIPPED) return [];
    const decision = nameOf(world, desk, position);
    return (script.get(decision) ?? []).map(({ command }) => ({ decision, command }));
  });
}

/** The game as instructions that can be followed in another fate. */
export function scriptOf({ run, commands }: Game): Script {
  const world = start(run);
  const draft = draftOf(world);
  const script = new Map<string, Line[]>();
  for (const command of commands) {
    const desk = deskOf(world, command.desk);
    const { known } = desk;
    if (isOpen(known)) {
      const decision = nameOf(world, desk, known.decision);
      const lines = script.get(decision) ?? [];
      lines.push({ after: known.time - known.openedAt, command });
      script.set(decision, lines);
    }
    perform(draft, command);
  }
  return script;
}
