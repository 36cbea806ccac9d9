/** Why people cannot do something now. */
import { type Command, type RefusalReason, refuse } from "../sim/world/commands.ts";
import { decide, isRefusal } from "../sim/world/perform.ts";
import type { World } from "../sim/world/world.ts";
import { commandOf, type RoundEvent } from "./moves.ts";
import type { Snapshot } from "./round.ts";

/** Why an act was not done; what that is called stands in the dictionaries of the screen. */
export interface Unmoved {
  readonly refused: RefusalReason | "stands-still";
}

/** What the chart cannot take, in a word: looked at only once it has refused. */
function chartRefuses(snapshot: Snapshot, event: RoundEvent): Unmoved {
  if (snapshot.matches("hindsight")) return refuse(event.type === "note" ? "not-now" : "ended");
  if (!snapshot.matches("deciding")) return refuse("not-now");
  const { news, picked } = snapshot.context;
  const isAnswer = event.type === "take" || event.type === "leave";
  if (event.type === "hold" || event.type === "break") return refuse("not-holding");
  if (snapshot.matches({ deciding: { clock: "paused" } })) return { refused: "stands-still" };
  if (isAnswer) return refuse("not-ringing");
  return refuse(news.phase === "holding" && picked === null ? "holding" : "not-now");
}

/** The command that would have to be possible in the world: signing what is picked is looked at when it is picked. */
function wanted(snapshot: Snapshot, event: RoundEvent): Command | null {
  if (snapshot.matches("hindsight")) return null;
  const { context } = snapshot;
  if (event.type !== "pick") return commandOf(context, event);
  return { do: "choose", decision: context.news.decision, option: event.option };
}

/** Why something cannot be done now; null when it can. The chart is asked first, and then the world. */
export function whyNot(snapshot: Snapshot, world: World, event: RoundEvent): Unmoved | null {
  if (!snapshot.can(event)) return chartRefuses(snapshot, event);
  const command = wanted(snapshot, event);
  const answer = command === null ? [] : decide(world, command);
  return isRefusal(answer) ? answer : null;
}
