import type { Branches } from "../dossier.ts";
import type { Chance } from "../dossier-file.ts";
import type { Path } from "../fault.ts";
import { CERTAIN } from "../luck.ts";
import type { Compilation } from "./compilation.ts";
import { optionalTest } from "./test.ts";

/** Per cents as a threshold for draws below 2^32. */
function threshold(percent: number): number {
  return Math.floor((percent / 100) * CERTAIN);
}

/** Chances as thresholds for draws; without a chance it is certain. */
export function compileChance(c: Compilation, chance: Chance | undefined, path: Path): Branches<number> {
  if (chance === undefined) return [{ if: null, value: CERTAIN }];
  if (typeof chance === "number") return [{ if: null, value: threshold(chance) }];
  return chance.map((branch, i) => ({
    if: optionalTest(c, branch.if, [...path, i, "if"], "hidden"),
    value: threshold(branch.chance),
  }));
}
