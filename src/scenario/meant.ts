/** What an author most likely meant where a name or odds are not right. */
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Fault, Path } from "../sim/dossier/fault.ts";
import { heldAt, putAt } from "./paths.ts";

/** Odds of 101 are taken for what they are of all together: any sum that is nowhere near 100 says the same. */
const AWAY = 1000;

/** The odds under a place, of states or of answers. */
function raiseOdds(data: unknown, path: Path): boolean {
  const odds = heldAt(data, path);
  if (typeof odds !== "object" || odds === null) return false;
  for (const [name, one] of Object.entries(odds)) {
    const ofState = Object(one).odds;
    if (typeof one === "number") putAt(odds, [name], one * AWAY);
    else if (typeof ofState === "number") putAt(odds, [name, "odds"], ofState * AWAY);
    else return false;
  }
  return true;
}

/** The nearest name instead of the one that stands there; of "who/what" it may be the first half. */
function takeNear(data: unknown, path: Path, near: string): boolean {
  const name = heldAt(data, path);
  if (typeof name !== "string") return false;
  putAt(data, path, name.includes("/") && !near.includes("/") ? near + name.slice(name.indexOf("/")) : near);
  return true;
}

/** The dossier as it was most likely meant; null when that is not clear of each fault. */
export function asMeant(file: DossierFile, faults: readonly Fault[]): DossierFile | null {
  const meant = structuredClone(file);
  const isClear = faults.every(({ path, code, near }) => {
    if (near !== undefined) return takeNear(meant, path, near);
    return code === "odds" && raiseOdds(meant, path);
  });
  return isClear ? meant : null;
}
