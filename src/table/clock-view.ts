/** What is shown of the real clock. */
import { RED } from "../sim/world/world.ts";
import { goneAt, lookLeft, roomFor } from "./clock.ts";
import type { RoundContext } from "./moves.ts";
import type { ClockView, Place } from "./protocol.ts";

const MINUTE = 60_000;

/** The clock at a moment of real time, in milliseconds since the start. */
export function clockView(context: RoundContext, place: Place, now: number): ClockView {
  const { clock, news, pace } = context;
  const slower = Math.max(1, pace);
  const redOf = (total: number) => (total * (100 - RED)) / 100;
  // Before the clock is wound up, the view says how long it will be.
  if (place === "briefing") {
    const total = news.minutes * MINUTE * slower;
    return { pace, state: "none", left: total, total, red: redOf(total), looks: 0, room: 0 };
  }
  const isDeciding = place === "deliberating" || place === "committing";
  if (!isDeciding || news.phase === "holding") {
    return { pace, state: "none", left: 0, total: 0, red: 0, looks: 0, room: 0 };
  }
  const still = clock.since === null ? "paused" : "running";
  return {
    pace,
    state: clock.pace === 0 ? "off" : still,
    left: Math.max(0, (clock.total - goneAt(clock, now)) * slower),
    total: clock.total * slower,
    red: redOf(clock.total * slower),
    looks: lookLeft(clock, now),
    room: roomFor(clock, news.minutes),
  };
}
