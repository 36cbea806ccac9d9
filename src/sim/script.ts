/** A game that was played, as instructions that can be followed in another fate. */
import { at } from "./at.ts";
import type { Command } from "./commands.ts";
import type { Draft } from "./draft.ts";
import { perform } from "./perform.ts";
import { type Known, SKIPPED } from "./world.ts";

/** A command and the minutes of story time after the opening of its decision at which it was given. */
export interface Line {
  readonly after: number;
  readonly command: Command;
}

/** What was done in each decision, by the decision's name. */
export type Script = ReadonlyMap<string, readonly Line[]>;

/** A command that could not be carried out in this fate. */
export interface Dropped {
  readonly decision: string;
  readonly command: Command;
}

/**
 * Plays on to the end as the script says. Each command comes at the story time at which it was recorded; what is no
 * longer possible is dropped and listed; where nothing was decided, not deciding takes its course.
 */
export function follow(draft: Draft, script: Script): Dropped[] {
  const { world } = draft;
  const { known, dossier } = world;
  const dropped: Dropped[] = [];
  while (known.phase !== "ended") {
    if (known.phase === "between") perform(draft, { do: "advance" });
    else {
      const decision = at(dossier.decisions, known.decision).id;
      const lines = script.get(decision) ?? [];
      const opened = known.openedAt;
      for (const { after, command } of lines) {
        if (known.phase === "deliberating" && command.do !== "tick" && opened + after > known.time) {
          perform(draft, { do: "wait", minutes: Math.min(opened + after, known.deadline) - known.time });
        }
        if (!isOpen(known) || perform(draft, command) !== null) dropped.push({ decision, command });
      }
      finish(draft, decision);
    }
  }
  return [...dropped, ...passedBy(draft, script)];
}

/** What was done in decisions that this fate passes by. */
function passedBy({ world }: Draft, script: Script): Dropped[] {
  return world.dossier.decisions.flatMap(({ id }, position) =>
    at(world.known.chosen, position) === SKIPPED
      ? (script.get(id) ?? []).map(({ command }) => ({ decision: id, command }))
      : [],
  );
}

function isOpen(known: Known): boolean {
  return known.phase === "deliberating" || known.phase === "holding";
}

/** Ends a decision whose script has run out: waiting is kept up, anything else is left to take its course. */
function finish(draft: Draft, decision: string): void {
  const { known } = draft.world;
  while (known.phase === "holding") perform(draft, { do: "hold" });
  if (isOpen(known)) perform(draft, { do: "expire", decision });
}
