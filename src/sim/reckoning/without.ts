/** What would have come without a decision: the question behind "was it because of this?". */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { ConsequenceIndex } from "../dossier/indexes.ts";
import { type Draft, draftOf } from "../world/draft.ts";
import type { Fate } from "../world/fate.ts";
import { deskOfName, ownName } from "../world/outside.ts";
import { start } from "../world/perform.ts";
import { dossierOf, inFate, type Run } from "../world/run.ts";
import { follow, type Script } from "../world/script.ts";
import { turned } from "./fork.ts";

/** Something that may come at a desk: the name of the desk, the position of the consequence, and when it has to be there. */
interface Coming {
  readonly desk: string | undefined;
  readonly consequence: ConsequenceIndex;
  readonly until: number;
}

/** Whether a consequence lands, by a moment, when a script is followed in a fate. */
function comes(run: Run, script: Script, { desk, consequence, until }: Coming): boolean {
  let came = false;
  const events: Draft["events"] = {
    push(event) {
      if (event.is !== "landed" || event.desk !== desk) return;
      if (event.consequence === consequence && event.at <= until) came = true;
    },
  };
  follow(draftOf(start(run, events), events), script);
  return came;
}

/**
 * The share, 0 to 1, of fates in which a consequence had come by a moment although a decision was taken otherwise: each other
 * way that was open then, as often. 1 where no other way was open. Yields after every fate.
 * @param fates in which it came, as everything was done
 * @param others options that were open, but for the one taken; null is not deciding
 * @param decision its name outside its desk
 * @param consequence its name outside its desk, which may be another
 * @param until minutes since the start of the story in which it comes
 */
export function* comingWithout(
  run: Run,
  fates: readonly Fate[],
  script: Script,
  decision: string,
  others: readonly (string | null)[],
  consequence: string,
  until: number,
): Generator<undefined, number> {
  const desk = deskOfName(run, consequence);
  const position = dossierOf(run, desk).consequences.findIndex(({ id }) => id === ownName(consequence));
  const scripts = others.map((option) => turned(script, decision, { do: "choose", option }));
  const coming = { desk, consequence: position, until };
  let came = 0;
  for (const fate of fates) {
    for (const other of scripts) if (comes(inFate(run, fate), other, coming)) came++;
    yield;
  }
  const tried = fates.length * scripts.length;
  return tried === 0 ? 1 : came / tried;
}

/** The ways that were open when a decision was taken, but for the one that was taken. */
export function otherWays(dossier: Dossier, open: readonly string[], taken: number): (string | null)[] {
  const own = at(dossier.options, taken);
  return own.default ? [...open] : [...open.filter((option) => option !== own.id), null];
}
