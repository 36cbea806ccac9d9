/** Records of whole games, as the game itself would keep them. */

import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import type { Fate } from "../../src/sim/world/fate.ts";
import type { Act, Said } from "../../src/table/acts.ts";
import type { Step } from "../../src/table/debrief.ts";
import { fixedOf, type GameRecord, headOf } from "../../src/table/journal.ts";
import { actsFor, type Retelling, retelling } from "../../src/table/retelling.ts";
import { type Sitting, sitDown } from "../../src/table/sitting.ts";
import { nextAct, seated } from "../table/player.ts";

/** What people say when they look back, one of each kind. */
const SAID: readonly Said[] = [
  { is: "word", word: "moe" },
  { is: "rating", decision: "sail", light: "after", rating: "yes" },
  { is: "rating", decision: "sail", light: "other", rating: "no" },
  { is: "rating", decision: "sail", light: "process", rating: "rather" },
  { is: "prediction", about: "fork", subject: "sail/tow", says: "better", sure: 0 },
  { is: "prediction", about: "judge", subject: "mayor", says: "against", sure: 70 },
  { is: "reflection", question: 1, says: "Niemand sprak tegen." },
  // biome-ignore lint/suspicious/noThenProperty: so the field is called in the log; nobody waits for this
  { is: "intention", when: "het waait", then: "bel ik eerst" },
];

const COMMITMENT = {
  because: "'t moest",
  accept: 'dat het "mis" gaat €',
  statement: "stuck",
  namely: "eerst bellen",
};

/** Tells something, with what goes without saying before it. */
function told({ tell }: Retelling, act: Act, at = 0): void {
  const refusal = tell(act, at);
  if (refusal !== null) throw new Error(`${JSON.stringify(act)}: ${refusal.refused}`);
}

/** The record of a game that a person played with the clock running, paused, and looked back on to the end. */
export function recordOf(dossier: Dossier, seed: number): GameRecord {
  const fate: Fate = { seed, fixed: new Map([["12345:0", 1]]) };
  const sitter = seated(dossier, fate);
  for (let turn = 0; sitter.view().place !== "hindsight"; turn++) {
    const { act, thinks } = nextAct(sitter.view(), seed, turn);
    sitter.pass(thinks);
    if (act?.type === "ask") {
      sitter.act({ type: "pause" });
      sitter.pass(9000);
      sitter.act({ type: "resume" });
    }
    if (act !== null) sitter.act(act.type === "commit" ? { ...act, commitment: COMMITMENT } : act);
  }
  const back = retelling(sitter.table.sitting);
  for (const note of SAID) told(back, { type: "note", note }, sitter.now());
  const record = sitter.record();
  return { ...record, entries: [...record.entries, ...back.entries] };
}

/** A game as it was played, without a clock: commands in a fate, and what was said when it was over. */
export function sittingIn(
  dossier: Dossier,
  fate: Fate,
  commands: readonly Command[],
  notes: readonly Said[] = [],
  until: Step | null = null,
): { readonly sitting: Sitting; readonly record: GameRecord } {
  const sitting = sitDown(dossier, fate, 0);
  const all = retelling(sitting);
  for (const command of commands) {
    for (const act of actsFor(command)) {
      const refusal = all.tell(act, 0);
      if (refusal !== null) throw new Error(`${JSON.stringify(command)}: ${refusal.refused}`);
    }
  }
  for (const note of notes) told(all, { type: "note", note });
  while (until !== null && !sitting.snapshot().matches({ hindsight: until })) told(all, { type: "next" });
  const head = headOf({ dossier: dossier.file, seed: fate.seed, fixed: fixedOf(fate), pace: 0 });
  return { sitting, record: { ...head, entries: all.entries } };
}

/** The record of such a game. */
export function recordIn(...game: Parameters<typeof sittingIn>): GameRecord {
  return sittingIn(...game).record;
}
