/**
 * Where the people are in the round. What can be done now is what this chart can take now; the world says whether it is
 * possible. It follows what comes of each command by the news.
 */
import type { SnapshotFrom } from "xstate";
import { makeClock } from "./clock.ts";
import { debrief } from "./debrief.ts";
import { hears, moves, pass } from "./moves.ts";

/** The chart of a round, from the black screen to hindsight. */
export const roundMachine = moves.createMachine({
  id: "round",
  context: ({ input: { news, pace } }) => ({
    news,
    pace,
    clock: makeClock(news.minutes, pace),
    ticked: 0,
    picked: null,
    away: false,
  }),
  initial: "opening",
  on: {
    news: { actions: "learn" },
    pace: { actions: "setPace" },
  },
  states: {
    opening: {
      on: { light: { actions: pass, target: "briefing" } },
    },
    briefing: {
      on: { begin: { actions: "windUp", target: "deciding" } },
    },
    deciding: {
      type: "parallel",
      on: {
        news: [
          { guard: "isDecidedKey", actions: ["learn", "stop"], target: "rating" },
          { guard: "isDecided", actions: ["learn", "stop"], target: "consequences" },
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
                tick: { guard: "isNextMoment", actions: ["countTick", pass] },
                pause: { guard: "presses", actions: "stop", target: "paused" },
                away: { guard: "presses", actions: ["stop", "missPeople"], target: "paused" },
                extend: { guard: "hasRoom", actions: "addTime" },
                pace: { actions: "setPace", target: "choosing" },
              },
            },
            paused: {
              exit: "seePeople",
              on: {
                pace: { actions: "setPace", target: "choosing" },
                resume: { actions: "start", target: "choosing" },
                extend: { guard: "hasRoom", actions: "addTime" },
              },
            },
            off: {
              on: {
                pace: { actions: "setPace", target: "choosing" },
                lapse: { guard: "presses", actions: pass },
              },
            },
          },
        },
        asking: {
          initial: "deliberating",
          states: {
            deliberating: {
              on: {
                ask: { guard: "isAtWork", actions: ["setOff", pass] },
                wait: { guard: "isAtWork", actions: ["setOff", pass] },
                hold: { guard: "isWaiting", actions: pass },
                break: { guard: "isWaiting", actions: pass },
                pick: { guard: "isAtWork", actions: "pick", target: "committing" },
              },
            },
            committing: {
              on: {
                back: { actions: "unpick", target: "deliberating" },
                commit: { guard: "isAtWork", actions: pass, target: "deliberating" },
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
                take: { guard: "isAwake", actions: ["setOff", pass] },
                leave: { guard: "isAwake", actions: ["setOff", pass] },
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
        note: hears("prediction", "cause"),
        news: [
          { guard: "isEnded", actions: "learn", target: "hindsight" },
          { guard: "isOpen", actions: "learn", target: "briefing" },
          { actions: "learn" },
        ],
      },
    },
    hindsight: debrief,
  },
});

/** Where the chart stands. */
export type Snapshot = SnapshotFrom<typeof roundMachine>;
