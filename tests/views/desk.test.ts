/** The desk and the rules agree: what can be done lies on the desk, and what lies there can be done. */
import { describe, expect, it } from "vitest";
import { after } from "../../src/sim/dossier/span.ts";
import { possible } from "../../src/sim/reckoning/possible.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import { isPublic } from "../../src/sim/world/events.ts";
import { legalCommands } from "../../src/sim/world/legal.ts";
import { publicTruth } from "../../src/sim/world/truth.ts";
import { type DecisionView, type DeskView, deskView } from "../../src/views/desk.ts";
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
      playAnyhow(dossier, seed, undefined, ({ desk: { known }, events }) => {
        // Letting time pass is one button for any length, and lies beside these.
        const legal = legalCommands(dossier, known).filter((command) => command.do !== "wait");
        expect(buttons(deskView(dossier, known, events.filter(isPublic)))).toEqual(legal);
        for (const command of legal) done.add(command.do);
      });
    }
    expect([...done]).toEqual(expect.arrayContaining(["advance", "ask", "choose", "leave", "take"]));
  });

  it("what can be predicted is not yet due, not already so, and not impossible", () => {
    const gone = new Set<string>();
    for (let seed = 1; seed <= games; seed++) {
      playAnyhow(dossier, seed, undefined, ({ desk: { known }, events }) => {
        const told = events.filter(isPublic);
        const [past, open] = [new Set<string>(), deskView(dossier, known, told).statements.map(({ id }) => id)];
        for (const { id, due, if: test } of dossier.statements) {
          const isPast = known.time >= after(dossier, 0, due) || publicTruth(test, known);
          if (isPast || !possible(dossier, known)(test)) past.add(id);
        }
        expect(open).toEqual(Object.keys(dossier.file.statements).filter((id) => !past.has(id)));
        for (const id of past) gone.add(id);
      });
    }
    expect(gone.size).toBeGreaterThan(0);
  });

  it("a way that opens or shuts under one's eyes says so, with what did it", () => {
    const turned = new Set<string>();
    for (let seed = 1; seed <= games; seed++) {
      let before: DecisionView | null = null;
      playAnyhow(dossier, seed, undefined, ({ desk: { known }, events }) => {
        const { decision } = deskView(dossier, known, events.filter(isPublic));
        const isSame = decision !== null && decision.id === before?.id && decision.chosen === null;
        for (const option of isSame ? (before?.options ?? []) : []) {
          const now = decision?.options.find(({ id }) => id === option.id);
          // Nothing that could be decided on goes without a word.
          expect(now?.state === "shut" ? (now.because ?? now.shut) : now).not.toBeNull();
          expect(now).toBeDefined();
        }
        for (const option of isSame ? (decision?.options ?? []) : []) {
          if (before?.options.some(({ id }) => id === option.id)) continue;
          expect(option).toMatchObject({ fresh: true, because: { says: expect.anything() } });
          turned.add(`${decision?.id}/${option.id}`);
        }
        before = decision;
      });
    }
    if (dossier.file.id === "visiting-ban") expect([...turned]).not.toEqual([]);
  });
});
