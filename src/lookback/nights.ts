/** The same choices on many other nights, counted in growing parts: first those that could not be ruled out. */
import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { ConsequenceIndex, DecisionIndex } from "../sim/dossier/indexes.ts";
import { firstSentence } from "../sim/dossier/sentence.ts";
import { countByJudge, endingOf, type Outcome } from "../sim/reckoning/futures.ts";
import { rankAmong } from "../sim/reckoning/luckiness.ts";
import { isReason, type Turn, turnsOf } from "../sim/reckoning/turn.ts";
import { rootOf } from "../sim/world/cause.ts";
import { isPublic, type WorldEvent } from "../sim/world/events.ts";
import { keyDecisions } from "../sim/world/focus.ts";
import { play } from "../sim/world/game.ts";
import type { Desk } from "../sim/world/world.ts";
import type { NightsView } from "../table/protocol.ts";
import {
  type DecisionLuckView,
  decisionLuck,
  type LuckView,
  luckView,
  type Reason,
} from "../views/debrief/luck-view.ts";
import { NO_WORDS } from "../views/line.ts";
import { questionOf } from "../views/naming.ts";
import type { Reckoning } from "./reckoning.ts";

/** The first few come at once, so that something is seen; then so many at a time. */
const FIRST_PART = 5;
const PART = 100;
/** Nights that are drawn one by one. */
const SHOWN = 100;
/** Nights from which luck is told for each further key decision. */
const PER_DECISION = 400;

/** Luck for each judge, from how the same acts end on other nights. */
function luckOf({ dossier }: Reckoning, desk: Desk, outcomes: readonly Outcome[]): LuckView[] {
  return dossier.judges.map(({ id }, judge) => {
    const others = outcomes.map(({ stands }) => at(stands, judge));
    const who = dossier.file.judges[id]?.who ?? NO_WORDS;
    return luckView(id, who, rankAmong(at(desk.hidden.stands, judge), others));
  });
}

/** A turn in words: what came by the title under which it was read, if only it is called so; otherwise the first sentence of it. */
function namedTurn({ consequences, file }: Dossier, { consequence, came, share }: Turn): Omit<Reason, "luck"> {
  const { id } = at(consequences, consequence);
  const one = file.consequences[id];
  const isAlone = Object.values(file.consequences).filter(({ title }) => title.nl === one?.title.nl).length === 1;
  const told = (came && isAlone ? one?.title : one?.says) ?? NO_WORDS;
  // It stands within a sentence, which has its own full stop.
  const within = Object.entries(told).map(([language, text]) => [language, firstSentence(text).replace(/\.$/, "")]);
  return { id, what: Object.fromEntries(within), came, share };
}

/** What was there only because of a decision after this one. */
function comeSince({ dossier, game }: Reckoning, decision: DecisionIndex): ReadonlySet<ConsequenceIndex> {
  const all: WorldEvent[] = [];
  play(game, all);
  const events = all.filter(isPublic);
  const landed = events.flatMap((event, place) =>
    event.is === "landed" && rootOf(dossier, events, place) > decision ? [event.consequence] : [],
  );
  return new Set(landed);
}

/**
 * What the good luck and the bad luck since a decision were about: for each, what goes furthest with it for any judge who saw
 * it, and has a rule about it. Nothing where there is no such thing.
 */
function reasonsOf(
  reckoning: Reckoning,
  { known, hidden }: Desk,
  decision: DecisionIndex,
  nights: readonly Outcome[],
  luck: readonly LuckView[],
): Reason[] {
  const { dossier } = reckoning;
  const later = comeSince(reckoning, decision);
  return (["good", "bad"] as const).flatMap((kind): Reason[] => {
    const judges = [...luck.keys()].filter((judge) => at(luck, judge).seen === kind);
    const turns = judges.flatMap((judge) =>
      turnsOf(nights, known.landed, judge, kind === "good").filter(
        (turn) => !later.has(turn.consequence) && isReason(dossier, judge, at(hidden.reasons, judge), turn),
      ),
    );
    const [most] = turns.sort((a, b) => Math.abs(b.kinder) - Math.abs(a.kinder));
    return most === undefined ? [] : [{ luck: kind, ...namedTurn(dossier, most) }];
  });
}

/**
 * The same choices on so many nights. Yields undefined between two nights, so that it can be cut in slices.
 * @param decision the nights agree with what was known at it; null: all nights, also those that could be ruled out
 */
export function* countingNights(
  reckoning: Reckoning,
  desk: Desk,
  decision: string | null,
  wanted: number,
): Generator<NightsView | undefined, void> {
  const { dossier } = reckoning;
  const position = dossier.decisions.findIndex(({ id }) => id === decision);
  const belief = decision === null ? null : yield* reckoning.believing(decision);
  const told: DecisionLuckView[] = [];
  let outcomes: readonly Outcome[] = [];
  const view = (counted: boolean): NightsView => ({
    of: decision,
    question: position < 0 ? null : questionOf(dossier, position),
    fates: outcomes.length,
    wanted: counted ? outcomes.length : wanted,
    effective: belief === null || belief.exact ? null : belief.effective,
    endings: dossier.endings.map(({ id }, ending) => ({
      id,
      title: dossier.file.endings[id]?.title ?? NO_WORDS,
      says: dossier.file.endings[id]?.says ?? NO_WORDS,
      count: outcomes.filter((outcome) => outcome.ending === ending).length,
    })),
    nights: outcomes.slice(0, SHOWN).map(({ ending }) => ending),
    own: endingOf(desk),
    stands: countByJudge(dossier, outcomes),
    // Whoever heeds good advice is not lucky, so nights that could be ruled out do not tell of luck.
    luck: decision === null ? [] : luckOf(reckoning, desk, outcomes),
    decisions: told,
  });
  for (let part = FIRST_PART; part < wanted; part = part === FIRST_PART ? PART : part + PART) {
    outcomes = yield* reckoning.ending(decision, part);
    yield view(false);
  }
  outcomes = yield* reckoning.ending(decision, wanted);
  yield view(true);
  if (decision === null) return;
  for (const key of keyDecisions(dossier, desk.known)) {
    const { id } = at(dossier.decisions, key);
    const ends = id === decision ? outcomes : yield* reckoning.ending(id, PER_DECISION);
    const luck = luckOf(reckoning, desk, ends);
    told.push(decisionLuck(id, questionOf(dossier, key), luck, reasonsOf(reckoning, desk, key, ends, luck)));
    yield { ...view(true), decisions: [...told] };
  }
}
