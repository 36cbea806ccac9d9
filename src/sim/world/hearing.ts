/** What would be heard in a world, whether or not it can be heard there: for paper, where nobody can be called. */
import { at } from "../dossier/at.ts";
import { draw, happens } from "./fate.ts";
import { branch } from "./truth.ts";
import { NOT_YET, type World } from "./world.ts";

/** What a source (by position) or an interruption (counted on from the sources) would answer; NOT_YET when nothing. */
export function wouldSay(world: World, signal: number): number {
  const { dossier, fate } = world;
  const sources = dossier.sources.length;
  const what = signal < sources ? at(dossier.sources, signal) : at(dossier.interruptions, signal - sources);
  const odds = branch(what.odds, world);
  return odds === undefined ? NOT_YET : draw(fate, what.key, 0, odds);
}

/** Whether an interruption comes off in this world's fate, should its moment come. */
export function wouldRing(world: World, interruption: number): boolean {
  const { chance, chanceKey } = at(world.dossier.interruptions, interruption);
  return happens(world.fate, chanceKey, 0, branch(chance, world) ?? 0);
}
