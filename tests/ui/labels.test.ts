/** The words on the picture, in whole games of every dossier: none lies over another, or over a thing. */

import { describe, expect, test } from "vitest";
import type { Rect } from "../../src/board/sheet.ts";
import { type Sign, signsOf } from "../../src/board/signs.ts";
import { format } from "../../src/language/format.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { letterOf, measureBy } from "../../src/ui/picture/measure.ts";
import type { BoardView } from "../../src/views/board-view.ts";
import { boardOf } from "../../src/views/scenery.ts";
import { FULL_NIGHT } from "../board/fixtures.ts";
import { told } from "../dossiers/games.ts";
import { shipped } from "../dossiers/shipped.ts";
import { playAnyhow } from "../dossiers/whims.ts";
import { TONGUES } from "../language/tongues.ts";

const GAMES = process.env.ACHTERAF_LONG === "1" ? 60 : 6;

/** Screens, and the part of them that the desk leaves free. */
const SCREENS = [
  { name: "a telephone", size: { width: 390, height: 844 }, room: { width: 390, height: 304 }, display: "desk" },
  { name: "a laptop", size: { width: 1280, height: 800 }, room: { width: 800, height: 800 }, display: "desk" },
  { name: "a big screen", size: { width: 1920, height: 1080 }, room: { width: 1350, height: 1080 }, display: "room" },
  { name: "a beamer", size: { width: 1920, height: 1080 }, room: { width: 960, height: 1080 }, display: "beamer" },
] as const;

/** Letters of the desk's own type are about this wide, in shares of their size. */
const wide = (text: string) => 0.53 * text.length;

const over = (a: Rect, b: Rect) =>
  a.x < b.x + b.width - 1e-6 &&
  b.x < a.x + a.width - 1e-6 &&
  a.y < b.y + b.height - 1e-6 &&
  b.y < a.y + a.height - 1e-6;

/** Pairs of boxes that lie over each other. */
function clashes(boxes: readonly (readonly [string, Rect])[], others: readonly (readonly [string, Rect])[]) {
  return boxes.flatMap(([name, box], index) =>
    (others === boxes ? boxes.slice(index + 1) : others).flatMap(([other, its]) =>
      over(box, its) ? [`${name} over ${other}`] : [],
    ),
  );
}

describe.each(shipped.map(({ file, dossier }) => [file.id, dossier, file.begins] as const))(
  "%s",
  (_, dossier, begins) => {
    const views = new Map<string, BoardView>();
    const keep = (view: BoardView) => views.set(JSON.stringify(view), view);
    for (let seed = 1; seed <= GAMES; seed++) {
      const game = playAnyhow(dossier, seed, undefined, (now) =>
        keep(boardOf(dossier, deskOf(now.world).known, told(now))),
      );
      keep(boardOf(dossier, deskOf(game.world).known, told(game)));
    }

    test.each(SCREENS)("on $name", ({ size, room, display }) => {
      const letter = letterOf(size, display);
      let labelled = 0;
      for (const view of views.values()) {
        for (const tongue of TONGUES) {
          const measure = measureBy(wide, (line) => format(line, tongue, begins), letter);
          const signs: readonly Sign[] = signsOf(view, size, { x: 0, y: 0, ...room }, measure);
          const labels = signs.flatMap(({ id, label }) => (label === null ? [] : [[id, label.box] as const]));
          const things = signs.filter(({ open }) => !open).map(({ id, region }) => [id, region] as const);
          const targets = signs.flatMap(({ id, target }) => (target === null ? [] : [[id, target] as const]));
          expect(clashes(labels, labels)).toEqual([]);
          expect(clashes(labels, things)).toEqual([]);
          expect(clashes(targets, targets)).toEqual([]);
          for (const { id, label } of signs) {
            if (label === null) continue;
            const { from, to } = label.leader;
            const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
            const across = { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
            const others = labels.filter(([name]) => name !== id);
            expect(clashes([[`the line of ${id}`, across]], others)).toEqual([]);
          }
          labelled += labels.length;
        }
      }
      expect(signsOf(FULL_NIGHT, size, { x: 0, y: 0, ...room }).flatMap(({ id, open }) => (open ? [id] : []))).toEqual([
        "beam",
        "swell",
        "sight",
      ]);
      expect(views.size).toBeGreaterThan(20);
      expect(labelled).toBeGreaterThan(20);
    });
  },
);

test.each([
  [{ width: 390, height: 844 }, "desk", 14],
  [{ width: 1280, height: 800 }, "desk", 14],
  [{ width: 1920, height: 1080 }, "desk", 19],
  [{ width: 3840, height: 2160 }, "desk", 38],
  [{ width: 1920, height: 1080 }, "beamer", 38],
  [{ width: 1280, height: 800 }, "beamer", 27],
] as const)("words on a picture of %o, %s: %i pixels", (size, display, pixels) => {
  expect(letterOf(size, display)).toBe(pixels);
});
