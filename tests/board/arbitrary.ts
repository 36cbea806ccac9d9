/** Any board that can be: for laws. */
import fc from "fast-check";
import { TOUCHES } from "../../src/sim/dossier/vocabulary.ts";
import { type BoardView, type Gully, LANDMARKS, type Shore } from "../../src/views/board-view.ts";
import { line } from "../../src/views/line.ts";
import { dryGully, gully, landmark, OPENING, ship } from "./fixtures.ts";

const share = fc.integer({ min: 0, max: 100 });
const touch = fc.constantFrom(...TOUCHES);
const words = fc
  .constantFrom("Short.", "A sentence of a fair length about what came.", "x".repeat(90))
  .map((text) => line({ nl: text, en: text }));

const ships = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
      touch,
      share,
      fc.constantFrom("announced", "overdue", "arriving" as const),
    )
    .map(([id, touches, distance, state]) => ship(id, touches, distance, state)),
  { maxLength: 6, selector: (one) => one.id },
);

const landmarks = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...LANDMARKS), share).map(([kind, level]) => landmark(kind, level)),
  { maxLength: LANDMARKS.length, selector: (one) => one.kind },
);

const gullies: fc.Arbitrary<Gully[]> = fc.uniqueArray(
  fc
    .tuple(
      fc.integer({ min: 1, max: 14 }),
      touch,
      share,
      fc.constantFrom("lit", "unlit", "none" as const),
      fc.boolean(),
      words,
    )
    .map(([id, touches, distance, buoy, big, title]) => ({ ...gully(`g${id}`, touches, distance, buoy, big), title })),
  { maxLength: 12, selector: (one) => one.id },
);

const shore: fc.Arbitrary<Shore> = fc.record({
  gullies,
  dry: fc.integer({ min: 0, max: 3 }).map((count) => ["one", "two", "three"].slice(0, count).map(dryGully)),
  sun: fc.record({ id: fc.constantFrom("months", "years"), height: share, says: words }),
  crowd: words,
});

const night: fc.Arbitrary<BoardView> = fc.record({
  lamp: fc.boolean(),
  swell: share,
  swellSays: words,
  figure: fc.constant(OPENING.figure),
  sight: share,
  telephone: fc.option(words),
  crate: fc.option(fc.record({ gone: share, red: fc.boolean(), says: words })),
  beam: fc.option(fc.record({ id: fc.constantFrom("x", "y"), towards: share, says: words })),
  landmarks,
  ships,
  shore: fc.constant(null),
});

const day: fc.Arbitrary<BoardView> = fc
  .tuple(night, shore)
  .map(([view, bare]) => ({ ...view, lamp: true, shore: bare }));

export const board: fc.Arbitrary<BoardView> = fc.oneof(night, day);

/** Pictures from a phone's strip to a big screen, with a panel at the right or a sheet at the bottom, or without. */
export const sight = fc.constantFrom(
  { size: { width: 390, height: 300 }, frame: { x: 0, y: 0, width: 390, height: 300 } },
  { size: { width: 390, height: 844 }, frame: { x: 0, y: 0, width: 390, height: 430 } },
  { size: { width: 390, height: 844 }, frame: { x: 0, y: 56, width: 390, height: 788 } },
  { size: { width: 800, height: 720 }, frame: { x: 0, y: 0, width: 800, height: 720 } },
  { size: { width: 1280, height: 720 }, frame: { x: 0, y: 0, width: 800, height: 720 } },
  { size: { width: 1280, height: 720 }, frame: { x: 0, y: 0, width: 1280, height: 720 } },
  { size: { width: 1920, height: 1080 }, frame: { x: 0, y: 40, width: 1400, height: 1000 } },
  { size: { width: 320, height: 240 }, frame: { x: 0, y: 0, width: 320, height: 240 } },
);
