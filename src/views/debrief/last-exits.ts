/** The map of last exits: which ways were open, until when, what closed them, and what could still be handed back. */
import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { Words } from "../../sim/dossier/words.ts";
import { type Exit, exitsOf, type Hold, holdsOf } from "../../sim/reckoning/exits.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import { filled, type Line, NO_WORDS } from "../line.ts";
import { optionWords, questionOf } from "../naming.ts";
import { causeLine } from "../story.ts";

/** A way that was open. Moments are minutes since the start. */
export interface ExitView {
  readonly id: string;
  readonly question: Words;
  readonly says: Words;
  readonly from: number;
  readonly until: number;
  readonly closed: Exit["closed"];
  readonly because: Line | null;
}

/** Something the ministry took on, and when it was handed back. */
interface HoldView {
  readonly id: string;
  readonly says: Words;
  readonly taken: number;
  readonly because: Line | null;
  readonly returning: number | null;
  readonly returned: number | null;
}

/** Until when there was another way. In minutes of story time. */
export interface ExitsView {
  /** The three things that matter most, at most: ways that shut before anybody chose, and what stayed with the centre. */
  readonly telling: readonly Line[];
  readonly exits: readonly ExitView[];
  readonly holds: readonly HoldView[];
  /** The last moment of the story. */
  readonly ends: number;
}

function exitView(dossier: Dossier, exit: Exit): ExitView {
  const option = at(dossier.options, exit.option);
  return {
    id: `${at(dossier.decisions, option.decision).id}/${option.id}`,
    question: questionOf(dossier, option.decision),
    says: optionWords(dossier, exit.option),
    from: exit.from,
    until: exit.until,
    closed: exit.closed,
    because: exit.closed === "window" && exit.cause !== null ? causeLine(dossier, exit.cause) : null,
  };
}

function holdView(dossier: Dossier, hold: Hold): HoldView {
  const { id } = at(dossier.powers, hold.power);
  return {
    id,
    says: dossier.file.powers[id]?.says ?? NO_WORDS,
    taken: hold.taken,
    because: causeLine(dossier, hold.cause),
    returning: hold.returning,
    returned: hold.returned,
  };
}

const MOST_TELLING = 3;

/** What shut or stayed without having been chosen, in words. */
function tellingOf(exits: readonly ExitView[], holds: readonly HoldView[]): Line[] {
  const shut = (closed: ExitView["closed"]) => exits.filter((exit) => exit.closed === closed);
  const windows = shut("window").map(({ says: option, until, because }): Line => {
    const about = { option, moment: { moment: until } };
    // The cause is a sentence of its own; where it has parts to be filled in, the fact alone is told.
    return because === null || because.with !== undefined
      ? filled("exits.window", about)
      : filled("exits.shutBy", { ...about, because });
  });
  const kept = holds
    .filter(({ returned }) => returned === null)
    .map(({ says: power, taken }): Line => filled("exits.kept", { power, moment: { moment: taken } }));
  const late = shut("clock").map(
    ({ says: option, until }): Line => filled("exits.clock", { option, moment: { moment: until } }),
  );
  return [...windows, ...kept, ...late].slice(0, MOST_TELLING);
}

/** The map of a finished game. */
export function exitsView(dossier: Dossier, events: readonly PublicEvent[]): ExitsView {
  const exits = exitsOf(dossier, events).map((exit) => exitView(dossier, exit));
  const holds = holdsOf(events).map((hold) => holdView(dossier, hold));
  return {
    telling: tellingOf(exits, holds),
    exits,
    holds,
    ends: events.at(-1)?.at ?? 0,
  };
}
