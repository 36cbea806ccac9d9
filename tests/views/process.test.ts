/** How a decision was taken is one thing, how it ended another: the facts about the one never mention the other. */
import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import { processOf } from "../../src/views/debrief/process.ts";
import { told } from "../dossiers/games.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { playAnyhow } from "../dossiers/whims.ts";

const dossiers = [
  ["ferry", ferry(), 200] as const,
  ...shipped.map(({ file, dossier }) => [file.id, dossier, 60] as const),
];

describe.each(dossiers)("in %s", (_, dossier, games) => {
  it("the facts about how a decision was taken were all there when it was taken", () => {
    let taken = 0;
    for (let seed = 1; seed <= games; seed++) {
      const events = told(playAnyhow(dossier, seed));
      events.forEach((event, place) => {
        if (event.is !== "chosen") return;
        const { decision } = at(dossier.options, event.option);
        const then = processOf(dossier, events.slice(0, place + 1), [], decision);
        expect(then.length).toBeGreaterThan(0);
        expect(processOf(dossier, events, [], decision)).toEqual(then);
        taken++;
      });
    }
    expect(taken).toBeGreaterThan(games);
  });
});
