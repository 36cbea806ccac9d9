/**
 * What the chart of a round looks at and does: its guards and its actions. It holds no gauges and no rules: it turns what
 * people and the clock do into commands and notes. It has no timers; time comes in with the events.
 */
import { assign, emit, setup } from "xstate";
import type { Command } from "../sim/world/commands.ts";
import type { Note } from "../sim/world/record.ts";
import { isOpen } from "../sim/world/world.ts";
import type { Act, ClockAct, Commitment, Said } from "./acts.ts";
import {
  beginClock,
  type Clock,
  extendClock,
  lookLeft,
  makeClock,
  momentOf,
  paceClock,
  resizeClock,
  roomFor,
  startClock,
  stopClock,
} from "./clock.ts";
import type { News } from "./news.ts";

type At<A> = A extends unknown ? A & { readonly now: number } : never;

/** An act and its moment, in milliseconds since the game began; or what the world answered. */
export type RoundEvent = At<Act | ClockAct> | { readonly type: "news"; readonly now: number; readonly news: News };

/** What the chart lets happen: something in the world, or words about it. */
export type RoundEmitted =
  | { readonly type: "command"; readonly command: Command }
  | { readonly type: "note"; readonly note: Note };

/** What the chart keeps beside its state. */
export interface RoundContext {
  readonly news: News;
  readonly clock: Clock;
  readonly pace: number;
  /** The highest moment of the clock that has been reported to the world. */
  readonly ticked: number;
  readonly picked: string | null;
  /** The clock stands still because nobody was here, and not because somebody asked for it. */
  readonly away: boolean;
}

/** What a chart begins with. */
export interface RoundInput {
  readonly news: News;
  readonly pace: number;
}

/** What is said at a place of the chart: of which kind, and in which light or about what. */
interface Saying {
  readonly is: Said["is"];
  readonly of?: string;
}

function isSaid(note: Said, { is, of }: Saying): boolean {
  if (note.is !== is) return false;
  return of === undefined || ("light" in note && note.light === of) || ("about" in note && note.about === of);
}

/** The next moment of the clock that is reported to the world, in per cent; 100 is the end. */
function nextMoment({ news, ticked }: RoundContext): number | undefined {
  return [...news.moments, 100].find((moment) => moment > ticked);
}

/** What the clock does next, and when, in milliseconds since the game began; null while nothing is due of itself. */
export function dueOf(context: RoundContext): { readonly at: number; readonly share: number } | null {
  const share = nextMoment(context);
  const due = share === undefined || context.news.phase !== "deliberating" ? null : momentOf(context.clock, share);
  return share === undefined || due === null ? null : { at: due, share };
}

function notesOf(decision: string, commitment: Commitment): Note[] {
  const { because, accept, statement, namely } = commitment;
  return [
    ...(namely === "" ? [] : [{ is: "otherwise", decision, namely } as const]),
    ...(because === "" && accept === "" ? [] : [{ is: "reason", decision, because, accept } as const]),
    ...(statement === null ? [] : [{ is: "buoy", decision, statement } as const]),
  ];
}

/** The notes that an act stands for. */
function notesIn({ news: { decision } }: RoundContext, event: RoundEvent): Note[] {
  if (event.type === "note") return [event.note];
  if (event.type === "commit") return notesOf(decision, event.commitment);
  if (event.type !== "rate" || event.rating === null) return [];
  return [{ is: "rating", decision, light: "then", rating: event.rating }];
}

/** The command that an act stands for; null for what is only the people's own. */
export function commandOf({ news: { decision }, picked }: RoundContext, event: RoundEvent): Command | null {
  switch (event.type) {
    case "ask":
      return { do: "ask", source: event.source };
    case "take":
      return { do: "take", interruption: event.interruption };
    case "leave":
      return { do: "leave", interruption: event.interruption };
    case "wait":
      return { do: "wait", minutes: event.minutes };
    case "hold":
      return { do: "hold" };
    case "break":
      return { do: "break" };
    case "commit":
      return picked === null ? null : { do: "choose", decision, option: picked };
    case "light":
    case "next":
      return { do: "advance" };
    case "tick":
      return event.share < 100 ? { do: "tick", share: event.share } : { do: "expire", decision };
    case "lapse":
      return { do: "expire", decision };
    default:
      return null;
  }
}

const MINUTE = 60_000;

/** Whether the deadline of the decision on the desk has moved. */
function isMoved(context: RoundContext, news: News): boolean {
  return news.decision === context.news.decision && news.minutes !== context.news.minutes;
}

/** The clock after news: shorter when the deadline has moved, and at rest while people wait. */
function clockAfter(context: RoundContext, news: News, now: number): Clock {
  const clock = isMoved(context, news) ? resizeClock(context.clock, now, news.minutes * MINUTE) : context.clock;
  if (news.phase === "holding") return clock.since === null ? clock : stopClock(clock, now);
  return context.news.phase === "holding" && news.phase === "deliberating" ? startClock(clock, now) : clock;
}

/** Whether time passes at the desk: the clock runs, or is off, or rests because people wait. */
function isAwake({ clock, news }: RoundContext): boolean {
  return clock.since !== null || clock.pace === 0 || news.phase === "holding";
}

/** What charts of a round are made with. */
export const moves = setup({
  types: {
    context: {} as RoundContext,
    events: {} as RoundEvent,
    emitted: {} as RoundEmitted,
    input: {} as RoundInput,
  },
  guards: {
    isEnded: ({ event }) => event.type === "news" && event.news.phase === "ended",
    isOpen: ({ event }) => event.type === "news" && isOpen(event.news),
    isDecidedKey: ({ event }) => event.type === "news" && event.news.phase === "between" && event.news.key,
    isDecided: ({ event }) => event.type === "news" && event.news.phase === "between",
    rings: ({ context }) => context.news.ringing,
    isQuiet: ({ context }) => !context.news.ringing,
    /** While the clock stands still nothing is done. */
    isAwake: ({ context }) => isAwake(context),
    /** There is something to decide, and nobody waits for what comes by itself. */
    isAtWork: ({ context }) => context.news.phase === "deliberating" && isAwake(context),
    isWaiting: ({ context }) => context.news.phase === "holding",
    /** Waiting is kept up by hand; the clock does not press meanwhile. */
    presses: ({ context }) => context.news.phase === "deliberating",
    hasRoom: ({ context, event }) =>
      event.type === "extend" && event.by <= roomFor(context.clock, context.news.minutes),
    isOff: ({ context }) => context.clock.pace === 0,
    isStill: ({ context }) => context.clock.since === null && context.news.phase !== "holding",
    /** Moments of the clock come one at a time, in their order. */
    isNextMoment: ({ context, event }) =>
      event.type === "tick" && context.news.phase === "deliberating" && event.share === nextMoment(context),
    says: ({ event }, saying: Saying) => event.type === "note" && isSaid(event.note, saying),
  },
  actions: {
    learn: assign(({ context, event }) => {
      if (event.type !== "news") return {};
      return { news: event.news, clock: clockAfter(context, event.news, event.now) };
    }),
    windUp: assign(({ context, event }) => ({
      clock: beginClock(makeClock(context.news.minutes, context.pace), event.now),
      ticked: 0,
      picked: null,
    })),
    start: assign(({ context: { clock }, event }) => ({
      clock: clock.gone === 0 ? beginClock(clock, event.now) : startClock(clock, event.now),
    })),
    stop: assign(({ context, event }) => ({ clock: stopClock(context.clock, event.now) })),
    /** The first act ends the first look. */
    setOff: assign(({ context: { clock }, event }) =>
      lookLeft(clock, event.now) === 0 ? {} : { clock: startClock(clock, event.now) },
    ),
    setPace: assign(({ context, event }) =>
      event.type === "pace" ? { pace: event.pace, clock: paceClock(context.clock, event.now, event.pace) } : {},
    ),
    addTime: assign(({ context, event }) =>
      event.type === "extend" ? { clock: extendClock(context.clock, event.now, event.by) } : {},
    ),
    countTick: assign(({ context, event }) => ({ ticked: event.type === "tick" ? event.share : context.ticked })),
    pick: assign(({ event }) => (event.type === "pick" ? { picked: event.option } : {})),
    unpick: assign({ picked: null }),
    missPeople: assign({ away: true }),
    seePeople: assign({ away: false }),
    command: emit(({ context, event }) => {
      const command = commandOf(context, event);
      if (command === null) throw new TypeError(`"${event.type}" stands for no command`);
      return { type: "command", command };
    }),
  },
});

/** Passes on what an act says, and then what it does. */
export const pass = moves.enqueueActions(({ context, event, enqueue }) => {
  for (const note of notesIn(context, event)) enqueue.emit({ type: "note", note });
  if (commandOf(context, event) !== null) enqueue("command");
});

/** What can be said at a place of the chart. */
export function hears(is: Said["is"], of?: string) {
  const saying: Saying = of === undefined ? { is } : { is, of };
  return { guard: { type: "says" as const, params: saying }, actions: pass };
}
