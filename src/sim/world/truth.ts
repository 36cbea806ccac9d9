import { at } from "../dossier/at.ts";
import type { Branches, Test } from "../dossier/dossier.ts";
import { clockShare, type Desk, type Hidden, type Known, NOT_YET, POWER, RING } from "./world.ts";

/** Whether a test holds. `hidden` is null where only public facts may be read; the compiler has seen to that. */
function truth(test: Test, known: Known, hidden: Hidden | null): boolean {
  switch (test.op) {
    case "all":
      for (const part of test.of) if (!truth(part, known, hidden)) return false;
      return true;
    case "any":
      for (const part of test.of) if (truth(part, known, hidden)) return true;
      return false;
    case "not":
      return !truth(test.of, known, hidden);
    case "chosen":
      return known.chosen.includes(test.option);
    case "decided":
      return at(known.chosen, test.decision) >= 0;
    case "told":
      return at(known.answers, test.signal) !== NOT_YET;
    case "heard":
      return at(known.answers, test.signal) === test.answer;
    case "missed":
      return at(known.rings, test.interruption) === RING.missed;
    case "landed":
      return at(known.landed, test.consequence) > 0;
    case "fact":
      return at(known.facts, test.fact) !== NOT_YET;
    case "holds":
      return at(known.powers, test.power) !== POWER.none;
    case "open":
      return at(known.windows, test.window);
    case "gauge": {
      const gauges = hidden !== null && test.hidden ? hidden.gauges : known.gauges;
      const value = at(gauges, test.gauge);
      return value >= test.low && value < test.high;
    }
    case "calls":
      return known.calls >= test.low;
    case "clock":
      return clockShare(known) >= test.low;
    case "time":
      return known.time >= test.low && known.time < test.high;
    case "unknown": {
      // When all is over the unknowns are public too.
      const position = at(hidden === null ? known.revealed : hidden.unknowns, test.unknown);
      if (position === NOT_YET) throw new RangeError("a public test reads an unknown");
      return at(test.positions, position);
    }
  }
}

/** Whether a public test holds; no test always does. */
export function publicTruth(test: Test | null, known: Known): boolean {
  return test === null || truth(test, known, null);
}

/** Whether a test holds in the world as it really is; no test always does. */
export function trueOf(test: Test | null, desk: Desk): boolean {
  return test === null || truth(test, desk.known, desk.hidden);
}

/** The first branch that fits; undefined when none does. */
export function branch<T>(branches: Branches<T>, desk: Desk): T | undefined {
  for (const one of branches) if (trueOf(one.if, desk)) return one.value;
  return undefined;
}
