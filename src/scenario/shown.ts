/** Which texts of a dossier come before people, by their paths in the file, and when. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { SignalIndex } from "../sim/dossier/indexes.ts";
import { NOT_DECIDING } from "../sim/dossier/names.ts";
import { isSource, signalOf } from "../sim/dossier/signals.ts";
import { endingOf } from "../sim/reckoning/futures.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { publicTruth } from "../sim/world/truth.ts";
import { type Desk, type Known, NOT_YET, POWER } from "../sim/world/world.ts";

function names(part: object | undefined): string[] {
  return Object.keys(part ?? {});
}

/** What lies on the desk, also while what was decided is still there. */
export function onDesk({ file, ...dossier }: Dossier, known: Known): string[] {
  if (known.decision === NOT_YET || known.phase === "ended") return [];
  const decision = at(dossier.decisions, known.decision);
  const own = `decisions/${decision.id}`;
  const { situation } = file.decisions[decision.id] ?? {};
  return [
    `${own}/question`,
    ...decision.situation.flatMap((test, i) => {
      if (!publicTruth(test, known)) return [];
      return [Array.isArray(situation) ? `${own}/situation/${i}/says` : `${own}/situation`];
    }),
    ...decision.options.flatMap((position) => {
      const option = at(dossier.options, position);
      const isChosen = at(known.chosen, option.decision) === position;
      if (option.default || !(publicTruth(option.if, known) || isChosen)) return [];
      return ["says", "means", "accepts"].map((part) => `${own}/options/${option.id}/${part}`);
    }),
    ...decision.sources.flatMap((position) => {
      const source = at(dossier.sources, position);
      const isThere = publicTruth(source.if, known) || at(known.answers, position) !== NOT_YET;
      return isThere ? [`sources/${source.id}/asks`] : [];
    }),
  ];
}

function answered(dossier: Dossier, signal: SignalIndex, answer: number): string[] {
  const { file } = dossier;
  const { id } = signalOf(dossier, signal);
  if (isSource(dossier, signal)) return [`sources/${id}/answers/${at(names(file.sources[id]?.answers), answer)}`];
  return [`interruptions/${id}/signal/answers/${at(names(file.interruptions[id]?.signal.answers), answer)}`];
}

/** What an event tells. */
export function toldBy(dossier: Dossier, event: PublicEvent): string[] {
  switch (event.is) {
    case "opened": {
      const { id, stage } = at(dossier.decisions, event.decision);
      return [`stages/${at(dossier.stages, stage)}/title`, `decisions/${id}/question`];
    }
    case "answered":
      return answered(dossier, event.signal, event.answer);
    case "rang":
      return [`interruptions/${at(dossier.interruptions, event.interruption).id}/rings`];
    case "missed":
      return [`interruptions/${at(dossier.interruptions, event.interruption).id}/missed/says`];
    case "chosen": {
      const { id, decision } = at(dossier.options, event.option);
      const own = `decisions/${at(dossier.decisions, decision).id}`;
      return [id === NOT_DECIDING ? `${own}/${id}/done` : `${own}/options/${id}/done`];
    }
    case "landed": {
      const own = `consequences/${at(dossier.consequences, event.consequence).id}`;
      return ["title", "says", "because"].map((part) => `${own}/${part}`);
    }
    case "window":
      return [`windows/${at(dossier.windows, event.window).id}/${event.open ? "opened" : "shut"}`];
    case "power": {
      const own = `powers/${at(dossier.powers, event.power).id}`;
      return [event.state === POWER.none ? `${own}/returned` : `${own}/says`];
    }
    case "expected":
      return [`expectations/${at(dossier.expectations, event.expectation)}/says`];
    case "spinning":
      return [`dynamics/flywheel/${event.on ? "starts" : "stops"}`];
    case "overtaken":
      return ["dynamics/overtaken/says"];
    case "faded":
      return [`people/${at(dossier.people, event.person)}/fades`];
    case "judged": {
      const { id } = at(dossier.judges, event.judge);
      return [
        `judges/${id}/who`,
        `judges/${id}/lens`,
        `judges/${id}/verdicts/${verdictOf(names(dossier.file.judges[id]?.verdicts), event.stand)}`,
        ...event.reasons.map((reason) => `judges/${id}/rules/${reason}/says`),
      ];
    }
    default:
      return [];
  }
}

/** The verdict that goes with a stand: the nearest one at or towards zero that the judge has. */
function verdictOf(verdicts: readonly string[], stand: number): string {
  for (let one = stand; one !== 0; one -= Math.sign(one)) if (verdicts.includes(String(one))) return String(one);
  return "0";
}

/** What is told whatever happened, once all is over. */
export function afterwards(desk: Desk): string[] {
  const { file, endings } = desk.dossier;
  const ending = `endings/${at(endings, endingOf(desk)).id}`;
  return [
    `${ending}/title`,
    `${ending}/says`,
    "questions/0",
    "questions/1",
    "colleague/note",
    ...file.reality.story.map((_, i) => `reality/story/${i}`),
  ];
}
