import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Motion } from "../../src/board/motion.ts";
import { EBB_SECONDS, type Gesture, held, plan } from "../../src/board/plan.ts";
import { isPresence, stillOf } from "../../src/board/still.ts";
import type { BoardView } from "../../src/views/board-view.ts";
import { board } from "./arbitrary.ts";
import { ASKING, day, EVENING, FULL_NIGHT, LIT, landmark, OPENING, RINGING, ship } from "./fixtures.ts";

const named = (gestures: readonly Gesture[]) => gestures.map(({ kind, sign, seconds }) => [kind, sign, seconds]);
const between = (before: BoardView, after: BoardView) => named(plan(before, after));

describe("gestures", () => {
  test("nothing moves when nothing changed", () => {
    for (const view of [OPENING, LIT, FULL_NIGHT, day(4, 2, 35)]) expect(plan(view, view)).toEqual([]);
  });

  test("one field, one gesture", () => {
    const sailing = { ...LIT, ships: [ship("a", "money", 60)] };
    expect(between(OPENING, LIT)).toEqual([["lamp", "lamp", 3.2]]);
    expect(between(LIT, { ...LIT, swell: 80 })).toEqual([["swell", "swell", 2.2]]);
    expect(between(LIT, { ...LIT, sight: 20 })).toEqual([["sight", "sight", 2.2]]);
    expect(between(LIT, sailing)).toEqual([["departure", "ship.a", 2.5]]);
    expect(between(sailing, { ...LIT, ships: [ship("a", "money", 30)] })).toEqual([["approach", "ship.a", 2]]);
    expect(between(sailing, { ...LIT, ships: [ship("a", "money", 60, "overdue")] })).toEqual([
      ["overdue", "ship.a", 2],
    ]);
    expect(between(sailing, { ...LIT, ships: [ship("a", "money", 0, "arriving")] })).toEqual([
      ["arrival", "ship.a", 4],
    ]);
    expect(between(sailing, LIT)).toEqual([["leaving", "ship.a", 1.4]]);
    expect(between(LIT, { ...LIT, landmarks: [landmark("windmill", 40)] })).toEqual([
      ["landmark", "landmark.windmill", 1.8],
    ]);
    expect(between(ASKING, RINGING)).toEqual([
      ["telephone", "telephone", 1.6],
      ["crate", "crate", 1.2],
    ]);
  });

  test("a question makes the beam sweep in 1.2 seconds, from the far side", () => {
    const [beam] = plan(EVENING, ASKING).filter(({ kind }) => kind === "beam");
    expect(beam?.seconds).toBe(1.2);
    expect(beam?.moves.map(({ key, from, to }) => [key, from, to])).toEqual([
      ["beam", null, 1],
      ["towards.beam", 0, 68],
    ]);
  });

  test("the same question again does not", () => {
    expect(plan(ASKING, { ...ASKING, beam: ASKING.beam === null ? null : { ...ASKING.beam } })).toEqual([]);
  });

  test("an arrival: horn before sight, lamp, person, cause", () => {
    const [arrival] = plan(LIT, { ...LIT, ships: [ship("a", "law", 0, "arriving")] });
    expect(arrival?.beats).toEqual([
      { name: "begin", at: 0 },
      { name: "horn", at: 0 },
      { name: "lamp", at: 1.2 },
      { name: "person", at: 2.5 },
      { name: "cause", at: 3.4 },
      { name: "end", at: 4 },
    ]);
    // Until the horn has sounded there is nothing to see.
    expect(arrival?.moves.find(({ key }) => key === "ship.a")).toEqual({
      key: "ship.a",
      from: 0,
      to: 1,
      at: 0.9,
      seconds: 1.2,
      ease: "soft",
    });
  });

  test("the ebb is the only thing that moves", () => {
    expect(between(FULL_NIGHT, day(4, 2, 35))).toEqual([["ebb", "swell", EBB_SECONDS]]);
    expect(between(day(4, 2, 35), FULL_NIGHT)).toEqual([["flood", "swell", 2.4]]);
    expect(between(day(4, 2, 35), day(4, 2, 80))).toEqual([["sun", "sun", 1.8]]);
  });
});

describe("laws of motion", () => {
  const drawn = (motion: Motion, view: BoardView) => [...stillOf(view).keys()].map((key) => [key, motion.value(key)]);

  test("every gesture ends in the still of the new view, in whatever steps time passes", () => {
    fc.assert(
      fc.property(
        board,
        board,
        fc.array(fc.double({ min: 0.001, max: 3, noNaN: true }), { maxLength: 12 }),
        (before, after, steps) => {
          const motion = new Motion(() => {});
          motion.go(stillOf(before), []);
          motion.go(stillOf(after), plan(before, after));
          for (const step of steps) motion.advance(step);
          motion.advance(EBB_SECONDS);
          expect(motion.moving).toBe(false);
          expect(drawn(motion, after)).toEqual([...stillOf(after)]);
        },
      ),
    );
  });

  test("skipping ends in the same still, and every beat is told once and in order", () => {
    fc.assert(
      fc.property(board, board, fc.double({ min: 0, max: 9, noNaN: true }), (before, after, moment) => {
        const told: string[] = [];
        const motion = new Motion((gesture, beat) => told.push(`${gesture.sign} ${beat.name}`));
        const gestures = plan(before, after);
        motion.go(stillOf(before), []);
        motion.go(stillOf(after), gestures);
        motion.advance(moment);
        motion.finish();
        expect(drawn(motion, after)).toEqual([...stillOf(after)]);
        for (const { sign, beats } of gestures) {
          const own = told.filter((one) => one.startsWith(`${sign} `));
          expect(own).toEqual(beats.map((beat) => `${sign} ${beat.name}`));
        }
      }),
    );
  });

  test("a view that comes in the middle of a gesture goes on from what is drawn", () => {
    const motion = new Motion(() => {});
    const higher = { ...LIT, swell: 60 };
    motion.go(stillOf(LIT), []);
    motion.go(stillOf(higher), plan(LIT, higher));
    motion.advance(1.1);
    const midway = motion.value("swell");
    expect(midway).toBeCloseTo(36, 9);
    motion.go(stillOf(LIT), plan(higher, LIT));
    expect(motion.value("swell")).toBe(midway);
    motion.advance(2.2);
    expect(motion.value("swell")).toBe(12);
  });

  test("what is not in the new view is gone when all has come to rest", () => {
    fc.assert(
      fc.property(board, board, (before, after) => {
        const motion = new Motion(() => {});
        motion.go(stillOf(before), []);
        motion.go(stillOf(after), plan(before, after));
        motion.finish();
        const still = stillOf(after);
        for (const key of stillOf(before).keys()) {
          if (isPresence(key) && !still.has(key)) expect([key, motion.value(key)]).toEqual([key, 0]);
        }
      }),
    );
  });

  test("holding and letting go leaves the day as it was", () => {
    const view = day(4, 2, 35);
    const motion = new Motion(() => {});
    motion.go(stillOf(view), []);
    motion.play(held(true));
    motion.advance(0.7);
    expect(motion.value("tide")).toBe(0);
    motion.play(held(false));
    motion.advance(0.7);
    expect([...stillOf(view).keys()].map((key) => [key, motion.value(key)])).toEqual([...stillOf(view)]);
  });
});
