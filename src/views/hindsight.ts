/** What can be seen when the water has gone: made from the public events of a finished game and what people noted. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { Basis } from "../sim/dossier/dossier-file.ts";
import type { DecisionIndex, JudgeIndex, OptionIndex, UnknownIndex } from "../sim/dossier/indexes.ts";
import type { Coping } from "../sim/dossier/vocabulary.ts";
import type { Words } from "../sim/dossier/words.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { focusOf } from "../sim/world/focus.ts";
import type { Light, Rating } from "../sim/world/ratings.ts";
import type { Note } from "../sim/world/record.ts";
import { publicTruth } from "../sim/world/truth.ts";
import { type Known, NOT_YET } from "../sim/world/world.ts";
import type { Sun } from "./board-view.ts";
import { cameTrue } from "./debrief/predictions.ts";
import { waysOf } from "./debrief/ways.ts";
import { type GaugeView, gaugeViews } from "./desk.ts";
import { type Line, NO_WORDS } from "./line.ts";
import { isOffered, outcomeLine, questionOf } from "./naming.ts";
import { sunOf } from "./scenery.ts";

/** An option of a decision that was reached. */
interface ElsewhereView {
  readonly question: Words;
  readonly says: Words;
  /** Whether it was taken. */
  readonly taken: boolean;
}

/** A decision as it was taken, with what people wrote about it then. */
export interface TakenView {
  readonly id: string;
  readonly at: number;
  readonly key: boolean;
  readonly stage: Words;
  readonly question: Words;
  /** Null when the clock ran out. */
  readonly chosen: Words | null;
  readonly done: Words;
  readonly accepts: Words | null;
  /** The strategy that it amounts to. */
  readonly coping: Coping;
  /** Where else in this game the same strategy lay on the desk. */
  readonly elsewhere: readonly ElsewhereView[];
  readonly because: string;
  readonly accept: string;
  /** Whether that price stood there already, and was taken over as it was. */
  readonly acceptOffered: boolean;
  readonly namely: string;
  readonly buoy: { readonly says: Words; readonly cameTrue: boolean } | null;
  readonly ratedThen: Rating | null;
  readonly ratedAfter: Rating | null;
  /** How it was taken, apart from how it ended. */
  readonly ratedProcess: Rating | null;
  /** With the opposite ending. */
  readonly ratedOther: Rating | null;
  readonly calls: number;
}

interface ReasonView {
  readonly kind: "process" | "outcome";
  readonly inFavour: boolean;
  readonly says: Words;
}

/** What a judge thinks, from -2 to 2, and why. */
export interface JudgeView {
  readonly id: string;
  readonly who: Words;
  readonly lens: Words;
  readonly looks: number;
  readonly stand: number;
  readonly verdict: Words;
  readonly reasons: readonly ReasonView[];
  readonly sun: Sun;
}

/** What nobody knew, and how it was. */
interface TruthView {
  readonly id: string;
  readonly asks: Words;
  readonly was: Line;
}

/** Where something can be read. */
export interface ReferenceView {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** A number in the model and where it comes from. */
interface AssumptionView {
  /** What it is a number of: what nobody knew, somebody's answer, a consequence, or a verdict. */
  readonly kind: "unknown" | "source" | "consequence" | "judge";
  readonly about: Words;
  readonly references: readonly ReferenceView[];
}

/** What came out when the story had ended. */
export interface HindsightView {
  readonly ending: { readonly id: string; readonly title: Words; readonly says: Words };
  readonly taken: readonly TakenView[];
  /** The decision that it is about: the first key decision, or else the first that was taken; null when none was. */
  readonly focus: TakenView | null;
  readonly truths: readonly TruthView[];
  readonly gauges: readonly GaugeView[];
  readonly judges: readonly JudgeView[];
  readonly colleague: { readonly who: Words; readonly chose: readonly Words[]; readonly note: Words };
  readonly reality: { readonly story: readonly Words[]; readonly references: readonly ReferenceView[] };
  readonly assumptions: readonly AssumptionView[];
}

function lastNote<K extends Note["is"]>(
  notes: readonly Note[],
  is: K,
  fits: (note: Extract<Note, { is: K }>) => boolean,
): Extract<Note, { is: K }> | null {
  const isKind = (note: Note): note is Extract<Note, { is: K }> => note.is === is;
  return notes.filter(isKind).filter(fits).at(-1) ?? null;
}

/** The other options with the same strategy that lay on the desk, in decisions that were taken. */
function elsewhereOf(
  dossier: Dossier,
  known: Known,
  events: readonly PublicEvent[],
  own: DecisionIndex,
  taken: OptionIndex,
  coping: Coping,
): ElsewhereView[] {
  return dossier.decisions.flatMap(({ id, options }, position) => {
    const file = dossier.file.decisions[id];
    const took = at(known.chosen, position);
    if (took < 0 || file === undefined) return [];
    const shown = waysOf(dossier, events, position).map((way) => way.id);
    return options.flatMap((option): ElsewhereView[] => {
      const one = file.options[at(dossier.options, option).id];
      if (one?.coping !== coping || (position === own && option === taken)) return [];
      if (option !== took && !shown.includes(at(dossier.options, option).id)) return [];
      return [{ question: file.question, says: one.says, taken: option === took }];
    });
  });
}

function takenView(
  dossier: Dossier,
  known: Known,
  events: readonly PublicEvent[],
  notes: readonly Note[],
  position: DecisionIndex,
): TakenView | null {
  const option = at(known.chosen, position);
  const { id } = at(dossier.decisions, position);
  const file = dossier.file.decisions[id];
  if (option < 0 || file === undefined) return null;
  const chosen = file.options[at(dossier.options, option).id];
  const coping = chosen?.coping ?? "drift";
  const reason = lastNote(notes, "reason", (note) => note.decision === id);
  const buoy = lastNote(notes, "buoy", (note) => note.decision === id);
  const statement = buoy === null ? -1 : dossier.statements.findIndex((one) => one.id === buoy.statement);
  const rated = (light: Light) =>
    lastNote(notes, "rating", (note) => note.decision === id && note.light === light)?.rating ?? null;
  return {
    id,
    at: at(known.chosenAt, position),
    key: file.key ?? false,
    stage: dossier.file.stages[file.stage]?.title ?? NO_WORDS,
    question: questionOf(dossier, position),
    chosen: chosen?.says ?? null,
    done: chosen?.done ?? file["not-deciding"].done,
    accepts: chosen?.accepts ?? null,
    coping,
    elsewhere: elsewhereOf(dossier, known, events, position, option, coping),
    because: reason?.because ?? "",
    accept: reason?.accept ?? "",
    acceptOffered: isOffered(dossier, position, reason?.accept ?? ""),
    namely: lastNote(notes, "otherwise", (note) => note.decision === id)?.namely ?? "",
    buoy:
      statement < 0
        ? null
        : {
            says: dossier.file.statements[at(dossier.statements, statement).id]?.says ?? NO_WORDS,
            cameTrue: cameTrue(dossier, known, events, statement),
          },
    ratedThen: rated("then"),
    ratedAfter: rated("after"),
    ratedProcess: rated("process"),
    ratedOther: rated("other"),
    calls: at(dossier.decisions, position).sources.filter((source) => at(known.answers, source) !== NOT_YET).length,
  };
}

function judgeView(dossier: Dossier, known: Known, position: JudgeIndex): JudgeView {
  const judge = at(dossier.judges, position);
  const file = dossier.file.judges[judge.id];
  const stand = at(known.stands, position);
  return {
    id: judge.id,
    who: file?.who ?? NO_WORDS,
    lens: file?.lens ?? NO_WORDS,
    looks: judge.looks,
    stand,
    verdict: file === undefined ? NO_WORDS : verdictOf(file.verdicts, stand),
    reasons: at(known.reasons, position).flatMap((rule) => {
      const one = file?.rules[rule];
      return one === undefined ? [] : [{ kind: one.kind, inFavour: one.by > 0, says: one.says }];
    }),
    sun: sunOf(dossier, position),
  };
}

type Verdicts = Dossier["file"]["judges"][string]["verdicts"];

/** The sentence for a stand, or for the nearest stand towards the middle that has one. */
function verdictOf(verdicts: Verdicts, stand: number): Words {
  const order = stand >= 2 ? ["2", "1"] : stand === 1 ? ["1"] : stand === -1 ? ["-1"] : stand <= -2 ? ["-2", "-1"] : [];
  for (const key of order) {
    if ((key === "2" || key === "1" || key === "-1" || key === "-2") && verdicts[key] !== undefined)
      return verdicts[key];
  }
  return verdicts["0"];
}

function truthView(dossier: Dossier, known: Known, position: UnknownIndex): TruthView | null {
  const { id } = at(dossier.unknowns, position);
  const file = dossier.file.unknowns[id];
  const outcome = at(known.revealed, position);
  if (file === undefined || outcome === NOT_YET) return null;
  return { id, asks: file.asks, was: outcomeLine(dossier, position, outcome) };
}

function referencesOf(dossier: Dossier, ids: readonly string[]): ReferenceView[] {
  return ids.flatMap((id) => dossier.file.references[id] ?? []);
}

function assumptionsOf(dossier: Dossier): AssumptionView[] {
  const { file } = dossier;
  const assume = (kind: AssumptionView["kind"], about: Words, basis: Basis): AssumptionView => ({
    kind,
    about,
    references: basis === "design" ? [] : referencesOf(dossier, basis),
  });
  return [
    ...Object.values(file.unknowns).map((one) => assume("unknown", one.asks, one.basis)),
    ...Object.values(file.sources).map((one) => assume("source", one.asks, one.basis)),
    ...Object.values(file.consequences).map((one) => assume("consequence", one.title, one.basis)),
    ...Object.values(file.judges).map((one) => assume("judge", one.who, one.basis)),
  ];
}

function present<T>(parts: readonly (T | null)[]): T[] {
  return parts.filter((part) => part !== null);
}

/** The view of a finished game. */
export function hindsightOf(
  dossier: Dossier,
  known: Known,
  events: readonly PublicEvent[],
  notes: readonly Note[],
): HindsightView {
  const { file } = dossier;
  const ending = dossier.endings.find(({ if: test }) => publicTruth(test, known));
  const end = file.endings[ending?.id ?? ""];
  const taken = present(dossier.decisions.map((_, position) => takenView(dossier, known, events, notes, position)));
  const focus = at(dossier.decisions, focusOf(dossier, known)).id;
  return {
    ending: { id: ending?.id ?? "", title: end?.title ?? NO_WORDS, says: end?.says ?? NO_WORDS },
    taken,
    focus: taken.find(({ id }) => id === focus) ?? null,
    truths: present(dossier.unknowns.map((_, position) => truthView(dossier, known, position))),
    gauges: gaugeViews(dossier, known),
    judges: dossier.judges.map((_, position) => judgeView(dossier, known, position)),
    colleague: {
      who: file.people[file.colleague.person]?.name ?? NO_WORDS,
      chose: file.colleague.chose.map((choice) => {
        const [decision = "", option = ""] = choice.split("/");
        return file.decisions[decision]?.options[option]?.says ?? NO_WORDS;
      }),
      note: file.colleague.note,
    },
    reality: { story: file.reality.story, references: referencesOf(dossier, file.reality.references) },
    assumptions: assumptionsOf(dossier),
  };
}
