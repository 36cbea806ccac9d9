/** What people see of a game: made from what they know of the world, and from where they are in the round. */
import type { Dossier } from "../sim/dossier/dossier.ts";
import { knownTo, type Roles, seenBy } from "../sim/world/audience.ts";
import { lateOf } from "../views/debrief/late.ts";
import { deskView } from "../views/desk.ts";
import { boardOf, darkBoard } from "../views/scenery.ts";
import { storyOf } from "../views/story.ts";
import { ACTS, type Act } from "./acts.ts";
import { clockView } from "./clock-view.ts";
import { STEPS, type Step } from "./debrief.ts";
import type { RoundEvent } from "./moves.ts";
import type { GameView, Place } from "./protocol.ts";
import type { Snapshot } from "./round.ts";
import type { Sitting } from "./sitting.ts";

/** The name of the place that the chart is in. */
function placeOf(snapshot: Snapshot): Place {
  const { value } = snapshot;
  if (typeof value === "string") return value;
  if ("hindsight" in value) return "hindsight";
  return snapshot.matches({ deciding: { asking: "committing" } }) ? "committing" : "deliberating";
}

/** The step of looking back; null while the story goes on. */
function stepOf({ value }: Snapshot): GameView["step"] {
  const step: Step | null = typeof value === "object" && "hindsight" in value ? value.hindsight : null;
  return step === null ? null : { name: step, place: STEPS.indexOf(step), of: STEPS.length };
}

function isKind(type: string): type is Act["type"] {
  return Object.hasOwn(ACTS, type);
}

/** All kinds of acts, but for what is said: whether that can be said depends on what it is. */
const KINDS = Object.keys(ACTS)
  .filter(isKind)
  .filter((type) => type !== "note");

/** The kinds of acts that the chart can take now. Of what belongs to an act, it looks only at how much time is added. */
function possibleActs(snapshot: Snapshot, now: number): Act["type"][] {
  return KINDS.filter((type) => snapshot.can({ type, by: 1, now } as RoundEvent));
}

function dossierView(dossier: Dossier): GameView["dossier"] {
  const { id, languages, title, line, opening, briefing, begins, terms } = dossier.file;
  return { id, languages, title, line, opening, briefing, begins, terms: Object.values(terms) };
}

/** What somebody with these roles sees of a game at a moment, in milliseconds since it began. */
export function viewOf({ dossier, desk, events: all, snapshot }: Sitting, roles: Roles, now: number): GameView {
  const there = snapshot();
  const events = seenBy(all, roles);
  const known = roles === "all" ? desk.known : knownTo(dossier, all, roles);
  const { context } = there;
  const place = placeOf(there);
  return {
    dossier: dossierView(dossier),
    place,
    step: stepOf(there),
    can: possibleActs(there, now),
    clock: clockView(context, place, now),
    away: context.away,
    picked: context.picked,
    desk: deskView(dossier, known, events, context.picked, roles),
    board: place === "opening" ? darkBoard() : boardOf(dossier, known, events),
    story: storyOf(dossier, events),
    late: lateOf(dossier, events),
  };
}
