/** What a gauge is said to be agrees with what the story tells at that moment. */

import { describe, expect, it } from "vitest";
import { fateOf } from "../../src/sim/world/fate.ts";
import { levelWord } from "../../src/views/levels.ts";
import type { Played } from "./games.ts";
import { shippedDossier } from "./shipped.ts";
import { playAnyhow } from "./whims.ts";

/** By hand: what a situation says of a gauge, and the words that fit that. */
const SAID: readonly [dossier: string, decision: string, gauge: "wave" | "stock", levels: readonly string[]][] = [
  // Eleven dots on the map.
  ["visiting-ban", "door", "wave", ["level.wave.1"]],
  // A third of the homes.
  ["visiting-ban", "count", "wave", ["level.wave.2"]],
  // Four out of ten.
  ["visiting-ban", "review", "wave", ["level.wave.2"]],
  // Fewer than a hundred of 2,500.
  ["visiting-ban", "drawer", "wave", ["level.wave.0"]],
  // The second wave.
  ["washing-instructions", "october", "wave", ["level.wave.2"]],
  // The same question, and more who cough than in July.
  ["test-capacity", "again", "wave", ["level.wave.1"]],
];

/** How a gauge stood when a decision opened; undefined where it did not. */
function whenOpened({ desk, events }: Played, decision: string, id: "wave" | "stock"): number | undefined {
  const { dossier } = desk;
  const gauge = dossier.gauges.findIndex((one) => one.id === id);
  const position = dossier.decisions.findIndex((one) => one.id === decision);
  let value = dossier.file.gauges[id]?.start ?? 0;
  for (const event of events) {
    if (event.is === "opened" && event.decision === position) return value;
    if (event.is === "moved" && event.gauge === gauge) value = Math.max(0, Math.min(100, value + event.by));
  }
  return;
}

describe.each(SAID)("in %s, when %s opens, %s", (name, decision, gauge, levels) => {
  it("is said to be what the story says", () => {
    const dossier = shippedDossier(name);
    const values = Array.from({ length: 120 }, (_, i) =>
      whenOpened(playAnyhow(dossier, i + 1, fateOf(i + 1)), decision, gauge),
    ).filter((value) => value !== undefined);
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !levels.includes(levelWord(gauge, value)))).toEqual([]);
  });
});
