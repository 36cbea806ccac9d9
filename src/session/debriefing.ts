/** Looks back on one finished game: runs the model again for what was known, what could have been, and other luck. */
import { at } from "../sim/at.ts";
import { drawFates } from "../sim/agreeing.ts";
import { believe } from "../sim/belief.ts";
import type { Command } from "../sim/commands.ts";
import { playThrough, type Through, worthOfCall } from "../sim/counterfactual.ts";
import type { Dossier } from "../sim/dossier.ts";
import type { PublicEvent } from "../sim/events.ts";
import type { Fate } from "../sim/fate.ts";
import { knownAfter } from "../sim/fold.ts";
import { choices, commandsBefore, fork, worldAfter, wouldAnswer } from "../sim/fork.ts";
import { otherEnding } from "../sim/other-ending.ts";
import { commandsOf, type Entry, scriptOf } from "../sim/record.ts";
import type { Script } from "../sim/script.ts";
import type { World } from "../sim/world.ts";
import { droppedWords, questions, roadView } from "../views/debrief/roads.ts";
import { beliefView, type CallView, type StudyView, studyHead, throughView } from "../views/debrief/study.ts";
import { NO_WORDS } from "../views/line.ts";
import { optionWords, questionOf, speaker } from "../views/names.ts";
import { boardOf } from "../views/scenery.ts";
import type { FromHost } from "./protocol.ts";

/** Fates in which the options are played, and those in which a call is weighed. */
const FATES = 400;
const CALL_FATES = 200;
/** Fates between two pauses. */
const BATCH = 50;

export interface Debriefing {
  study(decision: string): Promise<void>;
  fork(decision: string, option: string | null): void;
  otherEnding(): void;
}

interface Surroundings {
  post(message: FromHost): void;
  breathe(): Promise<void>;
  /** Whether this game is still the one that is looked at. */
  isCurrent(): boolean;
}

/** The first key decision that was taken, or else the first decision; by position. */
export function focusOf(dossier: Dossier, world: World): number {
  const taken = dossier.decisions.flatMap((_, position) => (at(world.known.chosen, position) >= 0 ? [position] : []));
  const isKey = (position: number) => dossier.file.decisions[at(dossier.decisions, position).id]?.key ?? false;
  return taken.find(isKey) ?? taken[0] ?? 0;
}

/** Opens the debriefing of a game. */
export function createDebriefing(
  dossier: Dossier,
  fate: Fate,
  entries: readonly Entry[],
  world: World,
  events: readonly PublicEvent[],
  around: Surroundings,
): Debriefing {
  const commands: readonly Command[] = commandsOf(entries);
  const script: Script = scriptOf(dossier, fate, entries);
  const positionOf = (decision: string) => dossier.decisions.findIndex(({ id }) => id === decision);
  const ownOption = (position: number): string | null => {
    const option = at(dossier.options, at(world.known.chosen, position));
    return option.default ? null : option.id;
  };

  const study = async (decision: string): Promise<void> => {
    const position = positionOf(decision);
    if (position < 0 || at(world.known.chosen, position) < 0) return;
    const seen = commands.slice(0, commandsBefore(dossier, fate, commands, decision));
    const belief = believe(dossier, fate, seen);
    const own = ownOption(position);
    const before = worldAfter(dossier, fate, seen);
    const options = [...new Set([...choices(before), ...(own === null ? [] : [own])]), null];
    const fates = drawFates(dossier, fate, seen, belief, FATES);
    const unasked = at(dossier.decisions, position).sources.flatMap((source) => {
      const { id } = at(dossier.sources, source);
      const answer = wouldAnswer(dossier, fate, commands, decision, id);
      if (answer < 0 || at(before.known.answers, source) >= 0) return [];
      return [{ id, source, answer }];
    });
    let through: Through[] = options.map((option) => ({ option, outcomes: [] }));
    let calls: CallView[] = unasked.map(({ id, source, answer }) => {
      const file = dossier.file.sources[id];
      return {
        source: id,
        who: speaker(dossier, source),
        asks: file?.asks ?? NO_WORDS,
        would: Object.values(file?.answers ?? {})[answer] ?? null,
        worth: null,
      };
    });
    const show = (done: number) => {
      const view: StudyView = {
        ...studyHead(dossier, position),
        fates: done,
        wanted: fates.length,
        exact: belief.exact,
        effective: belief.effective,
        beliefs: dossier.unknowns.map((_, unknown) =>
          beliefView(dossier, belief, unknown, at(world.known.revealed, unknown)),
        ),
        options: through.map((one) => throughView(dossier, position, one, own)),
        calls,
      };
      around.post({ is: "study", study: view });
    };
    show(0);
    for (let done = 0; done < fates.length; done += BATCH) {
      await around.breathe();
      if (!around.isCurrent()) return;
      const batch = playThrough(dossier, fates.slice(done, done + BATCH), script, decision, options);
      through = through.map(({ option, outcomes }, i) => ({
        option,
        outcomes: [...outcomes, ...at(batch, i).outcomes],
      }));
      show(Math.min(fates.length, done + BATCH));
    }
    for (const { id } of unasked) {
      await around.breathe();
      if (!around.isCurrent()) return;
      const worth = worthOfCall(dossier, fates.slice(0, CALL_FATES), script, decision, id, options);
      calls = calls.map((call) => (call.source === id ? { ...call, worth } : call));
      show(fates.length);
    }
  };

  return {
    study,
    fork(decision, option) {
      const position = positionOf(decision);
      if (position < 0 || at(world.known.chosen, position) < 0) return;
      const road = fork(dossier, fate, script, decision, { do: "choose", option });
      const from = at(world.known.chosenAt, position);
      const chosen = at(road.world.known.chosen, position);
      around.post({
        is: "fork",
        fork: {
          decision,
          question: questionOf(dossier, position),
          did: optionWords(dossier, at(world.known.chosen, position)),
          instead: optionWords(dossier, chosen),
          own: roadView(dossier, world.known, events, from),
          other: roadView(dossier, road.world.known, road.events, from),
          dropped: droppedWords(dossier, road.dropped),
          defaulted: questions(
            dossier,
            road.defaulted.filter((one) => option !== null || one !== decision),
          ),
          board: boardOf(dossier, road.world.known, road.events),
        },
      });
    },
    otherEnding() {
      const position = focusOf(dossier, world);
      const decision = at(dossier.decisions, position).id;
      const before = commandsBefore(dossier, fate, commands, decision);
      const other = otherEnding(dossier, fate, commands, before, script);
      if (other === null) return around.post({ is: "other-ending", other: null });
      const known = knownAfter(dossier, other.events, other.events.length);
      const from = at(world.known.chosenAt, position);
      around.post({
        is: "other-ending",
        other: {
          decision,
          judge: at(dossier.judges, other.judge).id,
          own: roadView(dossier, world.known, events, from),
          other: roadView(dossier, known, other.events, from),
          board: boardOf(dossier, known, other.events),
        },
      });
    },
  };
}
