/** What players expected, beside what came: buoys that were laid, and predictions made while looking back. */

import { at } from "../../sim/dossier/at.ts";
import type { Dossier, Test } from "../../sim/dossier/dossier.ts";
import type { ConsequenceIndex, FactIndex } from "../../sim/dossier/indexes.ts";
import { after } from "../../sim/dossier/span.ts";
import type { Words } from "../../sim/dossier/words.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import { knownAfter } from "../../sim/world/fold.ts";
import type { Note } from "../../sim/world/record.ts";
import { publicTruth } from "../../sim/world/truth.ts";
import type { Known } from "../../sim/world/world.ts";
import { NO_WORDS } from "../line.ts";

/** What somebody predicted, and whether it came true. */
export interface PredictionView {
  readonly about: "buoy" | "judge";
  readonly subject: string;
  /** What it was about, in words of the dossier. */
  readonly says: Words;
  readonly right: boolean;
  /** Of a buoy that came true: what came, in words of the dossier. */
  readonly by: Words | null;
  /** How sure, in per cent; null for a buoy. */
  readonly sure: number | null;
}

/** Which side of the middle a stand is on: what is predicted of judges. */
function sideOf(stand: number): "for" | "against" | "neither" {
  return stand > 0 ? "for" : stand < 0 ? "against" : "neither";
}

/** The consequences and facts that a test reads, where they count as having come. */
function read(test: Test): {
  readonly consequences: readonly ConsequenceIndex[];
  readonly facts: readonly FactIndex[];
} {
  if (test.op === "landed") return { consequences: [test.consequence], facts: [] };
  if (test.op === "fact") return { consequences: [], facts: [test.fact] };
  if (test.op !== "all" && test.op !== "any") return { consequences: [], facts: [] };
  const parts = test.of.map(read);
  return { consequences: parts.flatMap((one) => one.consequences), facts: parts.flatMap((one) => one.facts) };
}

/** Whether a statement had come true when it was due, by its position, in a finished game. */
export function cameTrue(dossier: Dossier, known: Known, events: readonly PublicEvent[], statement: number): boolean {
  const { due, if: test } = at(dossier.statements, statement);
  const moment = after(dossier, 0, due);
  const count = events.findIndex((event) => event.at > moment);
  // What nobody knew then is known now; the rest is as it stood when it was due.
  const { revealed } = known;
  return publicTruth(test, { ...knownAfter(dossier, events, count < 0 ? events.length : count), revealed });
}

/** The first thing that came and made a statement true; null where that was no consequence. */
function broughtBy(dossier: Dossier, events: readonly PublicEvent[], test: Test): Words | null {
  const { consequences, facts } = read(test);
  for (const event of events) {
    const came =
      event.is === "landed" && consequences.includes(event.consequence)
        ? event.consequence
        : event.is === "noted" && facts.includes(event.fact) && event.cause.by === "consequence"
          ? event.cause.consequence
          : null;
    if (came !== null) return dossier.file.consequences[at(dossier.consequences, came).id]?.title ?? null;
  }
  return null;
}

/** Everything that was predicted and can be checked by what happened in this game. */
export function predictionsOf(
  dossier: Dossier,
  known: Known,
  events: readonly PublicEvent[],
  notes: readonly Note[],
): PredictionView[] {
  return notes.flatMap((note): PredictionView[] => {
    if (note.is === "buoy") {
      const position = dossier.statements.findIndex(({ id }) => id === note.statement);
      const says = dossier.file.statements[note.statement]?.says;
      if (position < 0 || says === undefined) return [];
      const right = cameTrue(dossier, known, events, position);
      return [
        {
          about: "buoy",
          subject: note.statement,
          says,
          right,
          by: right ? broughtBy(dossier, events, at(dossier.statements, position).if) : null,
          sure: null,
        },
      ];
    }
    if (note.is !== "prediction") return [];
    const { about, subject } = note;
    const sure = note.sure === 0 ? null : note.sure;
    if (about === "judge") {
      const judge = dossier.judges.findIndex(({ id }) => id === subject);
      if (judge < 0) return [];
      const right = note.says === sideOf(at(known.stands, judge));
      return [{ about, subject, says: dossier.file.judges[subject]?.who ?? NO_WORDS, right, by: null, sure }];
    }
    // What was pointed at as a cause is not right or wrong: it is answered with how often it would have come without.
    return [];
  });
}
