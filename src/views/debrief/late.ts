/** Consequences that came so late that one may ask oneself where they came from. */
import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { Words } from "../../sim/dossier/words.ts";
import { rootOf } from "../../sim/world/cause.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import { NOT_YET } from "../../sim/world/world.ts";
import { optionWords } from "../naming.ts";

/** A late consequence, and the decisions that it may have come from. */
export interface LateView {
  readonly id: string;
  readonly candidates: readonly { readonly decision: string; readonly did: Words }[];
}

/** Big consequences that go back to a decision before the last one, each once. */
export function lateOf(dossier: Dossier, events: readonly PublicEvent[]): LateView[] {
  const taken: { readonly decision: string; readonly did: Words; readonly position: number }[] = [];
  const late: LateView[] = [];
  events.forEach((event, place) => {
    if (event.is === "chosen") {
      const { decision } = at(dossier.options, event.option);
      taken.push({
        decision: at(dossier.decisions, decision).id,
        did: optionWords(dossier, event.option),
        position: decision,
      });
    }
    if (event.is !== "landed") return;
    const { id, big } = at(dossier.consequences, event.consequence);
    const root = rootOf(dossier, events, place);
    const isLate = root !== NOT_YET && taken.length > 1 && taken.at(-1)?.position !== root;
    if (!big || !isLate || late.some((one) => one.id === id)) return;
    const candidates = taken.map(({ decision, did }) => ({ decision, did }));
    late.push({ id, candidates });
  });
  return late;
}
