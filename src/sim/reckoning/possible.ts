/**
 * What can still come to be, for all that anybody knows: from the dossier and public facts alone. Nothing is called
 * impossible that can happen; whatever hangs on an unknown, a gauge or chance is taken to be possible.
 */

import { at, put } from "../dossier/at.ts";
import type { Change, Dossier, Test } from "../dossier/dossier.ts";
import type {
  By,
  ConsequenceIndex,
  DecisionIndex,
  FactIndex,
  InterruptionIndex,
  OptionIndex,
  PowerIndex,
  SignalIndex,
  WindowIndex,
} from "../dossier/indexes.ts";
import { asSignal } from "../dossier/signals.ts";
import { publicTruth } from "../world/truth.ts";
import { type Known, NOT_YET, POWER, RING } from "../world/world.ts";

/** What was found to be within reach so far, by position. */
interface Reach {
  readonly options: By<OptionIndex, boolean>;
  readonly signals: By<SignalIndex, boolean>;
  readonly missed: By<InterruptionIndex, boolean>;
  readonly landed: By<ConsequenceIndex, boolean>;
  readonly facts: By<FactIndex, boolean>;
  readonly windows: By<WindowIndex, boolean>;
  readonly powers: By<PowerIndex, boolean>;
}

/** Tests that stay true once they are true; what is not so of the others can always change. */
const LASTING: readonly Test["op"][] = ["chosen", "decided", "told", "heard", "missed", "landed", "fact"];

/** Whether a test can hold now or later; `earlier` asks whether it may also have held once, before what is known now. */
function canHold(test: Test | null, known: Known, reach: Reach, earlier = false): boolean {
  if (test === null) return true;
  switch (test.op) {
    case "all":
      return test.of.every((part) => canHold(part, known, reach, earlier));
    case "any":
      return test.of.some((part) => canHold(part, known, reach, earlier));
    case "not":
      return earlier || !LASTING.includes(test.of.op) || !publicTruth(test.of, known);
    case "chosen":
      return at(reach.options, test.option);
    case "told":
      return at(reach.signals, test.signal);
    case "heard": {
      const answer = at(known.answers, test.signal);
      return answer === NOT_YET ? at(reach.signals, test.signal) : answer === test.answer;
    }
    case "missed":
      return at(reach.missed, test.interruption);
    case "landed":
      return at(reach.landed, test.consequence);
    case "fact":
      return at(reach.facts, test.fact);
    case "holds":
      return at(reach.powers, test.power);
    case "open":
      return at(reach.windows, test.window);
    default:
      return true;
  }
}

/** What is so already. */
function reached(dossier: Dossier, known: Known): Reach {
  return {
    options: dossier.options.map((_, position) => known.chosen.includes(position)),
    signals: known.answers.map((answer) => answer !== NOT_YET),
    missed: known.rings.map((ring) => ring === RING.missed),
    landed: known.landed.map((times) => times > 0),
    facts: known.facts.map((moment) => moment !== NOT_YET),
    windows: known.windows.map((open, position) => open || at(dossier.windows, position).open),
    powers: known.powers.map((state) => state !== POWER.none),
  };
}

/** Goes over everything that can come to be, once; true when something came within reach. */
function grow(dossier: Dossier, known: Known, reach: Reach): boolean {
  let grew = false;
  const add = <I extends number>(list: By<I, boolean>, position: NoInfer<I>) => {
    if (at(list, position)) return;
    put(list, position, true);
    grew = true;
  };
  const change = (changes: readonly Change[]) => {
    for (const one of changes) {
      if (!canHold(one.if, known, reach)) continue;
      if (one.kind === "note") add(reach.facts, one.fact);
      else if (one.kind === "window" && one.open) add(reach.windows, one.window);
      else if (one.kind === "take") add(reach.powers, one.power);
    }
  };
  const isAhead = (decision: DecisionIndex) =>
    at(known.chosen, decision) === NOT_YET && canHold(at(dossier.decisions, decision).if, known, reach);

  dossier.options.forEach((option, position) => {
    const isOpen = option.window === NOT_YET || at(reach.windows, option.window);
    if (isAhead(option.decision) && isOpen && canHold(option.if, known, reach)) add(reach.options, position);
    if (at(reach.options, position)) change(option.effects);
  });
  dossier.sources.forEach((source, position) => {
    const isAsked = source.during.some((during, decision) => during && isAhead(decision));
    if (isAsked && canHold(source.if, known, reach)) add(reach.signals, position);
    if (at(reach.signals, position)) change(source.effects);
  });
  dossier.interruptions.forEach((one, position) => {
    const signal = asSignal(dossier, position);
    if (isAhead(one.decision) && at(known.rings, position) !== RING.missed && canHold(one.if, known, reach)) {
      add(reach.signals, signal);
      if (one.call) add(reach.missed, position);
    }
    if (at(reach.signals, signal)) change(one.effects);
    if (at(reach.missed, position)) change(one.missed);
  });
  const follows = (consequences: readonly ConsequenceIndex[]) => {
    for (const position of consequences) {
      // It may have set out already, when less had happened.
      if (canHold(at(dossier.consequences, position).when, known, reach, true)) add(reach.landed, position);
    }
  };
  const followAll = <I extends number>(list: By<I, readonly ConsequenceIndex[]>, of: By<I, boolean>) => {
    list.forEach((consequences, position) => {
      if (at(of, position)) follows(consequences);
    });
  };
  const { triggers } = dossier;
  follows(triggers.begin);
  followAll(triggers.chosen, reach.options);
  followAll(triggers.told, reach.signals);
  followAll(triggers.missed, reach.missed);
  followAll(triggers.landed, reach.landed);
  followAll(triggers.fact, reach.facts);
  triggers.opened.forEach((consequences, decision) => {
    if (at(known.chosen, decision) >= 0 || isAhead(decision)) follows(consequences);
  });
  dossier.consequences.forEach((consequence, position) => {
    if (at(reach.landed, position)) change(consequence.effects);
  });
  if (dossier.overtaken !== null) change(dossier.overtaken.effects);
  return grew;
}

/** Tells of tests whether they hold or can still come to hold, as far as anybody can know. */
export function possible(dossier: Dossier, known: Known): (test: Test | null) => boolean {
  const reach = reached(dossier, known);
  while (grow(dossier, known, reach));
  return (test) => canHold(test, known, reach);
}
