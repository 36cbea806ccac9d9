/** Which of the decisions so far made a difference to something that came, reckoned from what everybody could see. */
import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { agreeingFates } from "../sim/reckoning/agreeing.ts";
import { believing } from "../sim/reckoning/belief.ts";
import { choices, commandsBefore, worldAfter } from "../sim/reckoning/fork.ts";
import { comingWithout, otherWays } from "../sim/reckoning/without.ts";
import type { Fate } from "../sim/world/fate.ts";
import { commandsOf, type Entry, scriptOf } from "../sim/world/record.ts";
import { type CauseView, causeView, type Without } from "../views/debrief/cause.ts";
import type { LateView } from "../views/debrief/late.ts";

/** Nights that show the same. */
const FATES = 100;

/** Reckons what would have come without each of the decisions. Yields on the way, so that it can be cut in slices. */
export function* weighingCauses(
  dossier: Dossier,
  fate: Fate,
  entries: readonly Entry[],
  { id, candidates }: LateView,
): Generator<undefined, CauseView> {
  const commands = commandsOf(entries);
  const script = scriptOf(dossier, fate, entries);
  const { known } = worldAfter(dossier, fate, commands);
  const belief = yield* believing(dossier, fate, commands);
  const source = agreeingFates(dossier, fate, commands, belief);
  const fates: Fate[] = [];
  for (let tried = 0; tried < FATES; ) {
    const one = source.next().value;
    if (one !== undefined) tried++;
    if (one) fates.push(one);
    yield;
  }
  const without: Without[] = [];
  for (const { decision, did } of candidates) {
    const before = worldAfter(dossier, fate, commands.slice(0, commandsBefore(dossier, fate, commands, decision)));
    const position = dossier.decisions.findIndex((one) => one.id === decision);
    const others = otherWays(dossier, choices(before), at(known.chosen, position));
    const share = yield* comingWithout(dossier, fates, script, decision, others, id, known.time);
    without.push({ decision, did, share: Math.floor(100 * share + 0.5) });
  }
  return causeView(id, fates.length, without);
}
