/** The picture says nothing that does not also stand in words. */

import { describe, expect, it } from "vitest";
import { deskOf } from "../../src/sim/world/world.ts";
import type { BoardView } from "../../src/views/board-view.ts";
import { type Line, line, NO_WORDS } from "../../src/views/line.ts";
import { boardOf } from "../../src/views/scenery.ts";
import { told } from "../dossiers/games.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { playAnyhow } from "../dossiers/whims.ts";
import { TONGUES, wordsOf } from "../language/tongues.ts";

const dossiers = [
  ["ferry", ferry(), 100] as const,
  ...shipped.map(({ file, dossier }) => [file.id, dossier, 30] as const),
];

/** Every sign of a picture with the words that belong to it. */
function signs(view: BoardView): [sign: string, words: Line][] {
  const { shore, landmarks, ships, crate, beam, telephone } = view;
  return [
    ["figure", view.figure],
    ["swell", view.swellSays],
    ...landmarks.map(({ kind, says }): [string, Line] => [kind, says]),
    ...ships.map(({ says }): [string, Line] => ["ship", says]),
    ...[crate, beam].flatMap((one): [string, Line][] => (one === null ? [] : [["crate or beam", one.says]])),
    ...(telephone === null ? [] : [["telephone", telephone] satisfies [string, Line]]),
    ...(shore?.gullies ?? []).flatMap(({ title, when, buoy, buoySays }): [string, Line][] => [
      ["gully", title],
      ["gully", when],
      ...(buoy === "none" ? [] : [["buoy", buoySays ?? line(NO_WORDS)] satisfies [string, Line]]),
    ]),
    ...(shore?.dry ?? []).map(({ says }): [string, Line] => ["dry gully", says]),
    ...(shore === null
      ? []
      : [["sun", shore.sun.says] satisfies [string, Line], ["crowd", shore.crowd] satisfies [string, Line]]),
  ];
}

describe.each(dossiers)("in %s", (_, dossier, games) => {
  it("every sign in the picture has words, in every language", () => {
    const seen = new Set<string>();
    const look = (view: BoardView) => {
      for (const [sign, said] of signs(view)) {
        const none = TONGUES.filter((tongue) => wordsOf(said, tongue) === "");
        expect([sign, none]).toEqual([sign, []]);
        seen.add(sign);
      }
    };
    for (let seed = 1; seed <= games; seed++) {
      const game = playAnyhow(dossier, seed, undefined, (now) =>
        look(boardOf(dossier, deskOf(now.world).known, told(now))),
      );
      look(boardOf(dossier, deskOf(game.world).known, told(game)));
    }
    expect([...seen]).toEqual(expect.arrayContaining(["ship", "gully", "dry gully", "sun", "crowd"]));
  });
});
