/** What can be done now. One list feeds the buttons, the validation, the bots and the futures. */

import { at } from "../dossier/at.ts";
import type { Dossier, Interruption, Option, Source } from "../dossier/dossier.ts";
import type { InterruptionIndex, SourceIndex } from "../dossier/indexes.ts";
import { isFor, type Roles } from "./audience.ts";
import type { Command, RefusalReason } from "./commands.ts";
import { publicTruth } from "./truth.ts";
import { isOpen, type Known, NOT_YET, RING, type World } from "./world.ts";

const ROUND = 5;

/** Minutes that a call costs now: the tired call longer. */
export function callMinutes(dossier: Dossier, known: Known, source: Source): number {
  const { fatigue } = dossier;
  if (fatigue === null || at(known.gauges, fatigue.energy) >= fatigue.tired) return source.minutes;
  return Math.floor((source.minutes * (100 + fatigue.slower)) / 100 / ROUND + 0.5) * ROUND;
}

/** Why a source cannot be asked now by somebody with some roles; null when it can. */
export function whyNotAsk(
  dossier: Dossier,
  known: Known,
  position: SourceIndex,
  roles: Roles = "all",
): RefusalReason | null {
  const source = at(dossier.sources, position);
  if (!isFor(roles, source.role)) return "not-yours";
  if (known.phase === "holding") return "holding";
  if (known.phase !== "deliberating") return "nothing-open";
  if (!at(source.during, known.decision)) return "not-now";
  if (at(known.answers, position) !== NOT_YET) return "already-asked";
  if (at(known.faded, source.person) || !publicTruth(source.if, known)) return "not-now";
  if (known.time + callMinutes(dossier, known, source) > known.deadline) return "no-time";
  return null;
}

/** Why a call that comes in cannot be taken now; null when it can. */
export function whyNotTake(
  known: Known,
  position: InterruptionIndex,
  interruption: Interruption,
): RefusalReason | null {
  if (!isOpen(known)) return "nothing-open";
  if (at(known.rings, position) !== RING.ringing) return "not-ringing";
  if (known.time + interruption.minutes > known.deadline) return "no-time";
  return null;
}

/** Whether a way is open, apart from time: its condition holds and its window is open. */
export function isWayOpen(known: Known, option: Option): boolean {
  return publicTruth(option.if, known) && (option.window === NOT_YET || at(known.windows, option.window));
}

/** Why an option cannot be chosen now; null when it can. */
export function whyNotChoose(known: Known, option: Option): RefusalReason | null {
  if (known.phase === "holding") return "holding";
  if (known.phase !== "deliberating") return "nothing-open";
  if (option.decision !== known.decision || option.default) return "not-now";
  if (!isWayOpen(known, option)) return "shut";
  if (known.time + option.minutes > known.deadline) return "no-time";
  return null;
}

/** Why so many minutes cannot be let go by now; null when they can. */
export function whyNotWait(known: Known, minutes: number): RefusalReason | null {
  if (known.phase === "holding") return "holding";
  if (known.phase !== "deliberating") return "nothing-open";
  if (!(Number.isSafeInteger(minutes) && minutes > 0)) return "backwards";
  return known.time + minutes > known.deadline ? "no-time" : null;
}

/** A twelfth of the time there was, in whole fives of minutes: what is offered as "let it rest a while". */
function aWhile(known: Known): number {
  return Math.max(ROUND, Math.floor((known.deadline - known.openedAt) / 12 / ROUND) * ROUND);
}

/** Everything that people can do now at any desk, each command with the name of its desk. */
export function legalAnywhere({ desks }: World): Command[] {
  return desks.flatMap(({ name, dossier, known }) =>
    legalCommands(dossier, known).map((command) => ({ ...command, desk: name })),
  );
}

/**
 * Everything that somebody with some roles can do now at a desk, in the order of the dossier. The clock's own commands are
 * not among them.
 */
export function legalCommands(dossier: Dossier, known: Known, roles: Roles = "all"): Command[] {
  if (known.phase === "ended") return [];
  if (known.phase === "between") return [{ do: "advance" }];
  const decision = at(dossier.decisions, known.decision);
  const commands: Command[] = [];
  for (const position of decision.interruptions) {
    const interruption = at(dossier.interruptions, position);
    if (at(known.rings, position) !== RING.ringing) continue;
    if (whyNotTake(known, position, interruption) === null) {
      commands.push({ do: "take", interruption: interruption.id });
    }
    commands.push({ do: "leave", interruption: interruption.id });
  }
  if (known.phase === "holding") {
    commands.push({ do: "hold" }, { do: "break" });
    return commands;
  }
  for (const position of decision.sources) {
    if (whyNotAsk(dossier, known, position, roles) !== null) continue;
    commands.push({ do: "ask", source: at(dossier.sources, position).id });
  }
  for (const position of decision.options) {
    const option = at(dossier.options, position);
    if (whyNotChoose(known, option) !== null) continue;
    commands.push({ do: "choose", decision: decision.id, option: option.id });
  }
  const minutes = aWhile(known);
  if (whyNotWait(known, minutes) === null) commands.push({ do: "wait", minutes });
  return commands;
}
