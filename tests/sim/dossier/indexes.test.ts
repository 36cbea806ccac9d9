/** Positions are told apart by their types alone: each line that must not compile says so. */
import { expect, it } from "vitest";
import { at, put } from "../../../src/sim/dossier/at.ts";
import { asInterruption, asSignal, isSource, signalOf } from "../../../src/sim/dossier/signals.ts";
import { blankKnown } from "../../../src/sim/world/world.ts";
import { ferry } from "../../dossiers/small.ts";

const dossier = ferry();
const known = blankKnown(dossier);
const source = dossier.sources.findIndex(({ id }) => id === "clerk-book");
const call = dossier.interruptions.findIndex(({ id }) => id === "note");
const signal = asSignal(dossier, call);

it("a source has a place among all who answer, and an interruption after them", () => {
  expect([source, call, signal]).toEqual([1, 1, 5]);
  expect([signalOf(dossier, source), signalOf(dossier, signal)]).toEqual([
    at(dossier.sources, source),
    at(dossier.interruptions, call),
  ]);
  expect([isSource(dossier, source), isSource(dossier, signal), asInterruption(dossier, signal)]).toEqual([
    true,
    false,
    call,
  ]);
  expect(at(known.answers, source)).toBe(-1);
});

it("who answers is not taken for a source", () => {
  // @ts-expect-error
  expect(() => at(dossier.sources, signal)).toThrow(RangeError);
  // @ts-expect-error
  expect(at(dossier.sources, call)).not.toBe(signalOf(dossier, signal));
});

it("an option is not taken for its decision, nor one thing that is known for another", () => {
  const option = dossier.options.findIndex(({ id }) => id === "tell");
  const { decision } = at(dossier.options, option);
  expect(at(dossier.decisions, decision).id).toBe("account");
  // @ts-expect-error
  expect(() => at(dossier.decisions, option)).toThrow(RangeError);
  // @ts-expect-error
  expect(() => at(known.chosen, option)).toThrow(RangeError);
  // @ts-expect-error
  put(known.chosenAt, source, 5);
  // @ts-expect-error
  put(known.chosen, decision, source);
  dossier.judges.forEach((_, judge) => {
    // @ts-expect-error
    expect(at(known.gauges, judge)).toBeGreaterThan(-1);
  });
});
