/** Everything for looking further that follows from a finished game and what people noted; no model is run for it. */
import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { Words } from "../../sim/dossier/words.ts";
import { knowable } from "../../sim/reckoning/knowable.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import type { Note } from "../../sim/world/record.ts";
import type { Known } from "../../sim/world/world.ts";
import type { TakenView } from "../hindsight.ts";
import type { Line } from "../line.ts";
import { speaker } from "../naming.ts";
import { type Proposal, proposalsOf, type Unlit } from "./director.ts";
import { type ExitsView, exitsView } from "./last-exits.ts";
import { type LayersView, layersOf } from "./layers.ts";
import { type PredictionView, predictionsOf } from "./predictions.ts";
import { processOf } from "./process.ts";
import { type Mark, timelineOf } from "./timeline.ts";
import { type WayView, waysOf } from "./ways.ts";

/** A decision that was taken: the three layers, and how it was taken. */
interface LookedAt {
  readonly decision: string;
  readonly layers: LayersView;
  /** How it was taken, as facts. */
  readonly course: readonly Line[];
  /** The other ways there were when it fell. */
  readonly ways: readonly WayView[];
}

/** What looking back shows without anything being asked for. */
export interface DebriefView {
  readonly timeline: readonly Mark[];
  readonly decisions: readonly LookedAt[];
  readonly exits: ExitsView;
  readonly unlit: readonly Unlit[];
  readonly proposals: readonly Proposal[];
  readonly predictions: readonly PredictionView[];
  /** The dossier's own two questions. */
  readonly questions: readonly Words[];
  /** What was answered to them. */
  readonly reflections: readonly string[];
  readonly word: string;
  readonly intention: Extract<Note, { is: "intention" }> | null;
}

/** Consequences that landed and that somebody could have told about, the big ones first. */
function unlitOf(dossier: Dossier, known: Known, events: readonly PublicEvent[]): Unlit[] {
  const { consequences, sources, decisions, file } = dossier;
  const order = consequences.map((_, position) => position);
  order.sort((a, b) => Number(at(consequences, b).big) - Number(at(consequences, a).big));
  return order.flatMap((position): Unlit[] => {
    if (at(known.landed, position) === 0) return [];
    const way = knowable(dossier, events, known, position);
    if (way.way !== "could-ask") return [];
    const { id } = at(sources, way.source);
    const consequence = at(consequences, position).id;
    const title = file.consequences[consequence]?.title;
    const asks = file.sources[id]?.asks;
    if (title === undefined || asks === undefined) return [];
    const decision = at(decisions, way.decision).id;
    return [{ consequence, title, source: id, who: speaker(dossier, way.source), asks, decision }];
  });
}

/** What can be looked at further in a finished game. `taken` are its decisions, as hindsight shows them. */
export function debriefOf(
  dossier: Dossier,
  known: Known,
  events: readonly PublicEvent[],
  notes: readonly Note[],
  taken: readonly TakenView[],
): DebriefView {
  const exits = exitsView(dossier, events);
  const unlit = unlitOf(dossier, known, events);
  const last = <K extends Note["is"]>(is: K) =>
    notes.findLast((note): note is Extract<Note, { is: K }> => note.is === is) ?? null;
  const answers = dossier.file.questions.map(
    (_, question) =>
      notes.findLast((note) => note.is === "reflection" && note.question === question) ?? { is: "none" as const },
  );
  return {
    timeline: timelineOf(dossier, events),
    decisions: dossier.decisions.flatMap(({ id }, position) =>
      at(known.chosen, position) < 0
        ? []
        : [
            {
              decision: id,
              layers: layersOf(dossier, events, known, position),
              course: processOf(dossier, events, notes, position),
              ways: waysOf(dossier, events, position),
            },
          ],
    ),
    exits,
    unlit,
    proposals: proposalsOf(taken, exits.exits, unlit),
    predictions: predictionsOf(dossier, known, events, notes),
    questions: dossier.file.questions,
    reflections: answers.map((note) => (note.is === "reflection" ? note.says : "")),
    word: last("word")?.word ?? "",
    intention: last("intention"),
  };
}
