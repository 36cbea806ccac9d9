/** Records of whole games, as the game itself would keep them. */

import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import { draftOf } from "../../src/sim/world/draft.ts";
import { type Fate, fateOf } from "../../src/sim/world/fate.ts";
import { perform, start } from "../../src/sim/world/perform.ts";
import { type Entry, type GameRecord, type Note, SIM_VERSION } from "../../src/sim/world/record.ts";
import { solo } from "../../src/sim/world/run.ts";
import { playAnyhow } from "./whims.ts";

/** What people noted on the way, one of each kind. */
const NOTES: readonly Entry[] = [
  { at: 1, is: "note", note: { is: "reason", decision: "sail", because: "'t moest", accept: 'dat het "mis" gaat €' } },
  { at: 2, is: "note", note: { is: "otherwise", decision: "sail", namely: "eerst bellen" } },
  { at: 3, is: "note", note: { is: "buoy", decision: "sail", statement: "stuck" } },
  { at: 4, is: "note", note: { is: "rating", decision: "sail", light: "then", rating: "rather-not" } },
  { at: 5, is: "note", note: { is: "rating", decision: "sail", light: "after", rating: "yes" } },
  { at: 5.1, is: "note", note: { is: "rating", decision: "sail", light: "process", rating: "rather" } },
  { at: 5.2, is: "note", note: { is: "rating", decision: "sail", light: "other", rating: "no" } },
  { at: 6, is: "note", note: { is: "word", word: "moe" } },
  { at: 6.1, is: "note", note: { is: "prediction", about: "fork", subject: "sail/tow", says: "better", sure: 0 } },
  { at: 6.2, is: "note", note: { is: "prediction", about: "judge", subject: "mayor", says: "against", sure: 70 } },
  { at: 6.3, is: "note", note: { is: "prediction", about: "cause", subject: "grumble", says: "sail", sure: 0 } },
  { at: 6.4, is: "note", note: { is: "reflection", question: 1, says: "Niemand sprak tegen." } },
  { at: 6.5, is: "note", note: { is: "step", step: "judges" } },
  // biome-ignore lint/suspicious/noThenProperty: so the field is called in the log; nobody waits for this
  { at: 7, is: "note", note: { is: "intention", when: "het waait", then: "bel ik eerst" } },
  { at: 8, is: "note", note: { is: "pause", reason: "away" } },
  { at: 9, is: "note", note: { is: "resume" } },
  { at: 10, is: "note", note: { is: "pace", pace: 2 } },
  {
    at: 11.5,
    is: "note",
    note: { is: "clock", decision: "sail", pace: 1, total: 180_000, gone: 12_500.5, until: -1 },
  },
];

/** The record of a game played anyhow, with notes between the commands. */
export function recordOf(dossier: Dossier, seed: number): GameRecord {
  const entries: Entry[] = [];
  const world = start(solo(dossier, fateOf(seed)));
  playAnyhow(dossier, seed, fateOf(seed), (_, command) => {
    perform(draftOf(world), command);
    entries.push({ at: 1000 * entries.length, is: "command", command, sum: world.sum }, ...NOTES.slice(0, 1));
  });
  return {
    format: "achteraf-record/1",
    simVersion: SIM_VERSION,
    dossier: dossier.file,
    seed,
    fixed: { "12345:0": 1 },
    entries: [...entries, ...NOTES],
  };
}

/** The record of a game: commands in a fate, and what was noted when it was over. */
export function recordIn(
  dossier: Dossier,
  fate: Fate,
  commands: readonly Command[],
  notes: readonly Note[] = [],
): GameRecord {
  const world = start(solo(dossier, fate));
  const played = commands.map((command): Entry => {
    perform(draftOf(world), command);
    return { at: 0, is: "command", command, sum: world.sum };
  });
  return {
    format: "achteraf-record/1",
    simVersion: SIM_VERSION,
    dossier: dossier.file,
    seed: fate.seed,
    fixed: Object.fromEntries(fate.fixed ?? []),
    entries: [...played, ...notes.map((note): Entry => ({ at: 0, is: "note", note }))],
  };
}
