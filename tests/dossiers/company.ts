/** Several dossiers on one calendar, to test with. */
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { keyOf, luck } from "../../src/sim/dossier/luck.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import { draftOf } from "../../src/sim/world/draft.ts";
import { type Fate, fateOf } from "../../src/sim/world/fate.ts";
import { perform, start } from "../../src/sim/world/perform.ts";
import type { Summed } from "../../src/sim/world/record.ts";
import { type Run, runOf } from "../../src/sim/world/run.ts";
import type { World } from "../../src/sim/world/world.ts";
import { whim } from "./whims.ts";

const DESK = keyOf("tests/company/desk");

/** The same dossier under another name. */
export function renamed(dossier: Dossier, id: string): Dossier {
  return compile({ ...dossier.file, id });
}

/** Dossiers that land at the same moment, or each so many minutes after the one before. */
export function together(dossiers: readonly Dossier[], fate: Fate = fateOf(1), apart = 0): Run {
  return runOf(
    dossiers.map((dossier, i) => ({ dossier, lands: i * apart })),
    fate,
  );
}

/** Plays a run on a whim, at any desk at any time, to its end. */
export function playCompany(run: Run, player: number): { readonly world: World; readonly entries: readonly Summed[] } {
  const world = start(run);
  const draft = draftOf(world);
  const entries: Summed[] = [];
  for (let turn = 0; ; turn++) {
    const going = world.desks.filter(({ known }) => known.phase !== "ended");
    const desk = going[luck(player, DESK, turn) % Math.max(1, going.length)];
    if (desk === undefined) return { world, entries };
    const command: Command = { ...whim(desk, player, turn), desk: desk.name };
    if (perform(draft, command) !== null) throw new Error(`${JSON.stringify(command)} was refused`);
    entries.push({ command, sum: world.sum });
  }
}
