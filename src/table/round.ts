/**
 * Where the people are in the round. The chart holds no gauges and no rules: it turns what people and the clock do into
 * commands and notes, and follows what comes of them. It has no timers; time comes in with the events.
 */
import { assign, emit, setup } from "xstate";
import type { Command } from "../sim/world/commands.ts";
import type { Rating } from "../sim/world/ratings.ts";
import type { Note } from "../sim/world/record.ts";
import type { Phase } from "../sim/world/world.ts";
import {
  beginClock,
  type Clock,
  deadlineOf,
  extendClock,
  lookLeft,
  makeClock,
  paceClock,
  resizeClock,
  roomFor,
  shareAt,
  startClock,
  stopClock,
} from "./clock.ts";

/** What the chart has to know of the world after a command. */
export interface News {
  readonly phase: Phase;
  /** The decision on the desk; empty before the first. */
  readonly decision: string;
  /** Whether the people are asked what they think of it once it is taken. */
  readonly key: boolean;
  /** Real minutes for it at the normal pace, shortened when its deadline has moved. */
  readonly minutes: number;
  /** Per cents of the clock at which something may come in or open. */
  readonly moments: readonly number[];
  readonly ringing: boolean;
}

/** Where a saved session left off. */
export type Rest = "opening" | "briefing" | "deciding" | "rating" | "consequences" | "hindsight";

/** The three slots of the sentence, and where trouble is expected. */
interface Commitment {
  readonly because: string;
  readonly accept: string;
  readonly statement: string | null;
  /** In own words, when none of the options said it. */
  readonly namely: string;
}

export type RoundEvent = { readonly now: number } & (
  | { readonly type: "light" }
  | { readonly type: "begin" }
  | { readonly type: "ask"; readonly source: string }
  | { readonly type: "take"; readonly interruption: string }
  | { readonly type: "leave"; readonly interruption: string }
  | { readonly type: "wait"; readonly minutes: number }
  | { readonly type: "hold" }
  | { readonly type: "break" }
  | { readonly type: "pick"; readonly option: string }
  | { readonly type: "back" }
  | { readonly type: "commit"; readonly commitment: Commitment }
  | { readonly type: "rate"; readonly rating: Rating }
  | { readonly type: "next" }
  | { readonly type: "pause"; readonly reason: "asked" | "away" }
  | { readonly type: "resume" }
  | { readonly type: "extend"; readonly by: number }
  /** With the clock off: the time was let go by, as a table on paper may tell afterwards. */
  | { readonly type: "lapse" }
  | { readonly type: "pace"; readonly pace: number }
  | { readonly type: "tick" }
  | { readonly type: "news"; readonly news: News }
);

export type RoundEmitted =
  | { readonly type: "command"; readonly command: Command }
  | { readonly type: "note"; readonly note: Note };

export interface RoundContext {
  readonly rest: Rest;
  readonly news: News;
  readonly clock: Clock;
  readonly pace: number;
  /** The highest moment of the clock that has been reported to the world. */
  readonly ticked: number;
  readonly picked: string | null;
}

export interface RoundInput {
  readonly rest: Rest;
  readonly news: News;
  readonly clock: Clock | null;
  readonly pace: number;
  readonly ticked: number;
}

/** The next moment of the clock that has come but was not reported yet; 100 is the end. */
function dueMoment(context: RoundContext, now: number): number | null {
  const share = shareAt(context.clock, now);
  const due = [...context.news.moments, 100].filter((moment) => moment > context.ticked && moment <= share);
  return due.length === 0 ? null : Math.min(...due);
}

function notesOf(decision: string, commitment: Commitment): Note[] {
  const { because, accept, statement, namely } = commitment;
  return [
    ...(namely === "" ? [] : [{ is: "otherwise", decision, namely } as const]),
    ...(because === "" && accept === "" ? [] : [{ is: "reason", decision, because, accept } as const]),
    ...(statement === null ? [] : [{ is: "buoy", decision, statement } as const]),
  ];
}

const MINUTE = 60_000;

function isOpen(phase: Phase): boolean {
  return phase === "deliberating" || phase === "holding";
}

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

const round = setup({
  types: {
    context: {} as RoundContext,
    events: {} as RoundEvent,
    emitted: {} as RoundEmitted,
    input: {} as RoundInput,
  },
  guards: {
    isEnded: ({ event }) => event.type === "news" && event.news.phase === "ended",
    isOpen: ({ event }) => event.type === "news" && isOpen(event.news.phase),
    isDecidedKey: ({ event }) => event.type === "news" && event.news.phase === "between" && event.news.key,
    isDecided: ({ event }) => event.type === "news" && event.news.phase === "between",
    changesClock: ({ context, event }) =>
      event.type === "news" && clockAfter(context, event.news, event.now) !== context.clock,
    rings: ({ context }) => context.news.ringing,
    isQuiet: ({ context }) => !context.news.ringing,
    /** While the clock stands still nothing is done. */
    isAwake: ({ context: { clock, news } }) => clock.since !== null || clock.pace === 0 || news.phase === "holding",
    restsInBriefing: ({ context }) => context.rest === "briefing",
    restsInDeciding: ({ context }) => context.rest === "deciding",
    restsInRating: ({ context }) => context.rest === "rating",
    restsInConsequences: ({ context }) => context.rest === "consequences",
    restsInHindsight: ({ context }) => context.rest === "hindsight",
    hasRoom: ({ context, event }) =>
      event.type === "extend" && event.by <= roomFor(context.clock, context.news.minutes),
    isOff: ({ context }) => context.clock.pace === 0,
    isStill: ({ context }) => context.clock.since === null && context.news.phase !== "holding",
    presses: ({ context }) => context.news.phase === "deliberating",
    /** Waiting is kept up by hand; the clock does not press meanwhile. */
    isDue: ({ context, event }) => context.news.phase === "deliberating" && dueMoment(context, event.now) !== null,
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
    /** Writes the clock down, so that a session that is put away can be taken up again. */
    noteClock: emit(({ context }) => ({
      type: "note",
      note: {
        is: "clock",
        decision: context.news.decision,
        pace: context.pace,
        total: context.clock.total,
        gone: context.clock.gone,
        until: deadlineOf(context.clock) ?? -1,
      },
    })),
    noteResume: emit({ type: "note", note: { is: "resume" } }),
    report: emit(({ context, event }) => {
      const share = dueMoment(context, event.now) ?? 100;
      const command: Command = share >= 100 ? { do: "expire", decision: context.news.decision } : { do: "tick", share };
      return { type: "command", command };
    }),
    lapse: emit(({ context }) => ({ type: "command", command: { do: "expire", decision: context.news.decision } })),
    countTick: assign(({ context, event }) => ({ ticked: dueMoment(context, event.now) ?? context.ticked })),
  },
});

/** The command that an event of the people stands for; null for what is only theirs. */
export function commandOf(context: RoundContext, event: RoundEvent): Command | null {
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
      return context.picked === null ? null : { do: "choose", decision: context.news.decision, option: context.picked };
    case "light":
    case "next":
      return { do: "advance" };
    default:
      return null;
  }
}

const pass = round.enqueueActions(({ context, event, enqueue }) => {
  if (event.type === "commit") {
    for (const note of notesOf(context.news.decision, event.commitment)) enqueue.emit({ type: "note", note });
  }
  if (event.type === "rate") {
    const { decision } = context.news;
    enqueue.emit({ type: "note", note: { is: "rating", decision, light: "then", rating: event.rating } });
  }
  const command = commandOf(context, event);
  if (command !== null) enqueue.emit({ type: "command", command });
});

/** The first act ends the first look. */
const setOff = round.enqueueActions(({ context, event, enqueue }) => {
  if (lookLeft(context.clock, event.now) === 0) return;
  enqueue.assign({ clock: startClock(context.clock, event.now) });
  enqueue("noteClock");
});

const noteStop = round.emit(({ event }) => ({
  type: "note",
  note: { is: "pause", reason: event.type === "pause" ? event.reason : "asked" },
}));

const setPace = round.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "pace") return;
  const { pace, now } = event;
  enqueue.assign(({ context }) => ({ pace, clock: paceClock(context.clock, now, pace) }));
});

const notePace = round.emit(({ context }) => ({ type: "note", note: { is: "pace", pace: context.pace } }));

const addTime = round.assign(({ context, event }) =>
  event.type === "extend" ? { clock: extendClock(context.clock, event.now, event.by) } : {},
);

const pick = round.assign(({ event }) => (event.type === "pick" ? { picked: event.option } : {}));
const unpick = round.assign({ picked: null });

/** The chart of a round, from the black screen to hindsight. */
export const roundMachine = round.createMachine({
  id: "round",
  context: ({ input }) => ({
    rest: input.rest,
    news: input.news,
    pace: input.pace,
    clock: input.clock ?? makeClock(input.news.minutes, input.pace),
    ticked: input.ticked,
    picked: null,
  }),
  initial: "resting",
  on: {
    news: { actions: "learn" },
    pace: { actions: [setPace, notePace] },
  },
  states: {
    /** Finds the place where a saved session left off; a new one starts in the dark. */
    resting: {
      always: [
        { guard: "restsInBriefing", target: "briefing" },
        { guard: "restsInDeciding", target: "deciding" },
        { guard: "restsInRating", target: "rating" },
        { guard: "restsInConsequences", target: "consequences" },
        { guard: "restsInHindsight", target: "hindsight" },
        { target: "opening" },
      ],
    },
    opening: {
      on: { light: { actions: pass, target: "briefing" } },
    },
    briefing: {
      on: { begin: { actions: ["windUp", "noteClock"], target: "deciding" } },
    },
    deciding: {
      type: "parallel",
      on: {
        news: [
          { guard: "isDecidedKey", actions: ["learn", "stop"], target: "rating" },
          { guard: "isDecided", actions: ["learn", "stop"], target: "consequences" },
          { guard: "changesClock", actions: ["learn", "noteClock"] },
          { actions: "learn" },
        ],
      },
      states: {
        clock: {
          initial: "choosing",
          states: {
            choosing: {
              always: [
                { guard: "isOff", target: "off" },
                { guard: "isStill", target: "paused" },
                { target: "running" },
              ],
            },
            running: {
              on: {
                tick: { guard: "isDue", actions: ["report", "countTick"] },
                pause: { guard: "presses", actions: ["stop", noteStop, "noteClock"], target: "paused" },
                extend: { guard: "hasRoom", actions: [addTime, "noteClock"] },
                pace: { actions: [setPace, "noteClock"], target: "choosing" },
              },
            },
            paused: {
              on: {
                pace: { actions: [setPace, "noteClock"], target: "choosing" },
                resume: { actions: ["start", "noteResume", "noteClock"], target: "choosing" },
                extend: { guard: "hasRoom", actions: [addTime, "noteClock"] },
              },
            },
            off: {
              on: {
                pace: { actions: [setPace, "noteClock"], target: "choosing" },
                lapse: { guard: "presses", actions: "lapse" },
              },
            },
          },
        },
        asking: {
          initial: "deliberating",
          states: {
            deliberating: {
              on: {
                ask: { guard: "isAwake", actions: [setOff, pass] },
                wait: { guard: "isAwake", actions: [setOff, pass] },
                hold: { actions: pass },
                break: { actions: pass },
                pick: { guard: "isAwake", actions: pick, target: "committing" },
              },
            },
            committing: {
              on: {
                back: { actions: unpick, target: "deliberating" },
                commit: { guard: "isAwake", actions: pass, target: "deliberating" },
              },
            },
          },
        },
        interruptions: {
          initial: "quiet",
          states: {
            quiet: { always: { guard: "rings", target: "ringing" } },
            ringing: {
              always: { guard: "isQuiet", target: "quiet" },
              on: {
                take: { guard: "isAwake", actions: [setOff, pass] },
                leave: { guard: "isAwake", actions: [setOff, pass] },
              },
            },
          },
        },
      },
    },
    rating: {
      on: { rate: { actions: pass, target: "consequences" } },
    },
    consequences: {
      on: {
        next: { actions: pass },
        news: [
          { guard: "isEnded", actions: "learn", target: "hindsight" },
          { guard: "isOpen", actions: "learn", target: "briefing" },
          { actions: "learn" },
        ],
      },
    },
    hindsight: {},
  },
});
