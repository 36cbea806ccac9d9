/** A game that was played, as instructions that can be followed in another fate. */
import { at } from "../dossier/at.ts";
import type { Command } from "./commands.ts";
import { type Draft, draftOf } from "./draft.ts";
import type { Game } from "./game.ts";
import { perform, start } from "./perform.ts";
import { type Desk, deskOf, type Known, SKIPPED } from "./world.ts";

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

/** How a script fared in a fate. */
export interface Followed {
  /** What could not be carried out any more. */
  readonly dropped: readonly Dropped[];
  /** Decisions, by name, in which nothing was decided although something was in the script or should have been. */
  readonly defaulted: readonly string[];
  /** Every command that was carried out, so that it can be recorded. */
  readonly done: readonly Command[];
}

/**
 * Plays on to the end as the script says. Each command comes at the story time at which it was recorded; what is no
 * longer possible is dropped and listed; where nothing was decided, not deciding takes its course.
 */
export function follow(draft: Draft, script: Script): Followed {
  const { known, dossier } = deskOf(draft.world);
  const dropped: Dropped[] = [];
  const defaulted: string[] = [];
  const done: Command[] = [];
  const give = (command: Command): boolean => {
    const carriedOut = perform(draft, command) === null;
    if (carriedOut) done.push(command);
    return carriedOut;
  };
  while (known.phase !== "ended") {
    if (known.phase === "between") give({ do: "advance" });
    else {
      const decision = at(dossier.decisions, known.decision).id;
      const lines = script.get(decision) ?? [];
      const opened = known.openedAt;
      for (const { after, command } of lines) {
        if (known.phase === "deliberating" && command.do !== "tick" && opened + after > known.time) {
          give({ do: "wait", minutes: Math.min(opened + after, known.deadline) - known.time });
        }
        if (!isOpen(known) || !give(command)) dropped.push({ decision, command });
      }
      // Waiting is kept up; anything else that is left open takes its course.
      while (known.phase === "holding") give({ do: "hold" });
      if (isOpen(known)) {
        give({ do: "expire", decision });
        defaulted.push(decision);
      }
    }
  }
  return { dropped: [...dropped, ...passedBy(deskOf(draft.world), script)], defaulted, done };
}

/** What was done in decisions that this fate passes by. */
function passedBy({ dossier, known }: Desk, script: Script): Dropped[] {
  return dossier.decisions.flatMap(({ id }, position) =>
    at(known.chosen, position) === SKIPPED
      ? (script.get(id) ?? []).map(({ command }) => ({ decision: id, command }))
      : [],
  );
}

/** The game as instructions that can be followed in another fate. */
export function scriptOf({ run, commands }: Game): Script {
  const world = start(run);
  const draft = draftOf(world);
  const { dossier, known } = deskOf(world);
  const script = new Map<string, Line[]>();
  for (const command of commands) {
    if (isOpen(known)) {
      const decision = at(dossier.decisions, known.decision).id;
      const lines = script.get(decision) ?? [];
      lines.push({ after: known.time - known.openedAt, command });
      script.set(decision, lines);
    }
    perform(draft, command);
  }
  return script;
}

function isOpen(known: Known): boolean {
  return known.phase === "deliberating" || known.phase === "holding";
}
