/** What players expected, beside what came: buoys that were laid, and predictions made while looking back. */
import { at } from "../../sim/at.ts";
import type { Dossier } from "../../sim/dossier.ts";
import type { PublicEvent } from "../../sim/events.ts";
import type { Note } from "../../sim/record.ts";
import { publicTruth } from "../../sim/truth.ts";
import type { Words } from "../../sim/words.ts";
import type { Known } from "../../sim/world.ts";
import { NO_WORDS } from "../line.ts";
import { lateOf } from "./late.ts";

export interface PredictionView {
  readonly about: "buoy" | "judge" | "cause";
  readonly subject: string;
  /** What it was about, in words of the dossier. */
  readonly says: Words;
  readonly right: boolean;
  /** How sure, in per cent; null for a buoy. */
  readonly sure: number | null;
}

/** Which side of the middle a stand is on: what is predicted of judges. */
function sideOf(stand: number): "for" | "against" | "neither" {
  return stand > 0 ? "for" : stand < 0 ? "against" : "neither";
}

/** Everything that was predicted and can be checked by what happened in this game. */
export function predictionsOf(
  dossier: Dossier,
  known: Known,
  events: readonly PublicEvent[],
  notes: readonly Note[],
): PredictionView[] {
  const late = lateOf(dossier, events);
  return notes.flatMap((note): PredictionView[] => {
    if (note.is === "buoy") {
      const position = dossier.statements.findIndex(({ id }) => id === note.statement);
      const says = dossier.file.statements[note.statement]?.says;
      if (position < 0 || says === undefined) return [];
      const right = publicTruth(at(dossier.statements, position).if, known);
      return [{ about: "buoy", subject: note.statement, says, right, sure: null }];
    }
    if (note.is !== "prediction") return [];
    const { about, subject } = note;
    const sure = note.sure === 0 ? null : note.sure;
    if (about === "judge") {
      const judge = dossier.judges.findIndex(({ id }) => id === subject);
      if (judge < 0) return [];
      const right = note.says === sideOf(at(known.stands, judge));
      return [{ about, subject, says: dossier.file.judges[subject]?.who ?? NO_WORDS, right, sure }];
    }
    if (about === "cause") {
      const right = late.some((one) => one.id === subject && one.root === note.says);
      return [{ about, subject, says: dossier.file.consequences[subject]?.title ?? NO_WORDS, right, sure }];
    }
    return [];
  });
}
