/** The paper twin says what was said: whatever was heard or came in during a game stands on the cards of its decision. */

import { describe, expect, it } from "vitest";
import { takeAway } from "../../src/lookback/takeaway.ts";
import { at } from "../../src/sim/dossier/at.ts";
import type { Words } from "../../src/sim/dossier/words.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { told } from "../dossiers/games.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { playAnyhow } from "../dossiers/whims.ts";

const dossiers = [
  ["ferry", ferry(), 60] as const,
  ...shipped.map(({ file, dossier }) => [file.id, dossier, 25] as const),
];

describe.each(dossiers)("in %s", (_, dossier, games) => {
  it("every answer that was heard, and everything that came in, is on a card", () => {
    let heard = 0;
    for (let seed = 1; seed <= games; seed++) {
      const commands: Command[] = [];
      const game = playAnyhow(dossier, seed, fateOf(seed), (_, command) => commands.push(command));
      const events = told(game);
      const made = takeAway(
        { is: "paper" },
        { dossier, world: game.world, desk: game.desk, events, commands, notes: [] },
        "game",
      );
      if (made.is !== "paper") throw new Error(`paper was expected, not "${made.is}"`);
      const said = new Map<string, Words | null>();
      for (const { id, sources, coming } of made.paper.decisions) {
        for (const card of [...sources, ...coming]) said.set(`${id}/${card.id}`, card.answer);
      }
      let decision = "";
      for (const event of events) {
        if (event.is === "opened") decision = at(dossier.decisions, event.decision).id;
        if (event.is === "rang") {
          expect([...said.keys()]).toContain(`${decision}/${at(dossier.interruptions, event.interruption).id}`);
        }
        if (event.is !== "answered") continue;
        const { id } = at([...dossier.sources, ...dossier.interruptions], event.signal);
        const answers = dossier.file.sources[id]?.answers ?? dossier.file.interruptions[id]?.signal.answers ?? {};
        expect([seed, decision, id, said.get(`${decision}/${id}`)]).toEqual([
          seed,
          decision,
          id,
          at(Object.values(answers), event.answer),
        ]);
        heard++;
      }
    }
    expect(heard).toBeGreaterThan(games / 2);
  });
});
