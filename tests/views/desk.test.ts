/** The desk and the rules agree: what can be done lies on the desk, and what lies there can be done. */
import { describe, expect, it } from "vitest";
import type { Command } from "../../src/sim/commands.ts";
import { legalCommands } from "../../src/sim/legal.ts";
import { after } from "../../src/sim/span.ts";
import { publicTruth } from "../../src/sim/truth.ts";
import { type DeskView, deskView } from "../../src/views/desk.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { playAnyhow } from "../dossiers/whims.ts";

const dossiers = [
  ["ferry", ferry(), 150] as const,
  ...shipped.map(({ file, dossier }) => [file.id, dossier, 40] as const),
];

/** What somebody can do who has nothing but the buttons: open ones among what lies on the desk. */
function buttons({ phase, decision }: DeskView): Command[] {
  if (phase === "between") return [{ do: "advance" }];
  if (decision === null || phase === "ended") return [];
  const ringing = decision.interruptions.filter(({ state }) => state === "ringing");
  const calls = ringing.flatMap(({ id, canTake }): Command[] => [
    ...(canTake ? [{ do: "take" as const, interruption: id }] : []),
    { do: "leave", interruption: id },
  ]);
  if (phase === "holding") return [...calls, { do: "hold" }, { do: "break" }];
  return [
    ...calls,
    ...decision.sources.filter(({ state }) => state === "open").map(({ id }) => ({ do: "ask" as const, source: id })),
    ...decision.options
      .filter(({ state }) => state === "open")
      .map(({ id }) => ({ do: "choose" as const, decision: decision.id, option: id })),
  ];
}

describe.each(dossiers)("in %s", (_, dossier, games) => {
  it("every possible command has an open button, and every open button is a possible command", () => {
    const done = new Set<string>();
    for (let seed = 1; seed <= games; seed++) {
      playAnyhow(dossier, seed, undefined, ({ world: { known } }) => {
        // Letting time pass is one button for any length, and lies beside these.
        const legal = legalCommands(dossier, known).filter((command) => command.do !== "wait");
        expect(buttons(deskView(dossier, known))).toEqual(legal);
        for (const command of legal) done.add(command.do);
      });
    }
    expect([...done]).toEqual(expect.arrayContaining(["advance", "ask", "choose", "leave", "take"]));
  });

  it("all that can be predicted is offered: what is not yet due, and not already so", () => {
    const gone = new Set<string>();
    for (let seed = 1; seed <= games; seed++) {
      playAnyhow(dossier, seed, undefined, ({ world: { known } }) => {
        const [past, open] = [new Set<string>(), deskView(dossier, known).statements.map(({ id }) => id)];
        for (const { id, due, if: test } of dossier.statements) {
          if (known.time >= after(dossier, 0, due) || publicTruth(test, known)) past.add(id);
        }
        expect(open).toEqual(Object.keys(dossier.file.statements).filter((id) => !past.has(id)));
        for (const id of past) gone.add(id);
      });
    }
    expect(gone.size).toBeGreaterThan(0);
  });
});
