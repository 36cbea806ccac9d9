/** Every state and every transition of the round, by walking the chart as a graph and by a table of what each step says. */
import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { createActor, type EventFromLogic, type SnapshotFrom } from "xstate";
import { getShortestPaths } from "xstate/graph";
import { deadlineOf, FIRST_LOOK } from "../../src/table/clock.ts";
import { STEPS } from "../../src/table/debrief.ts";
import {
  dueOf,
  type RoundContext,
  type RoundEmitted,
  type RoundEvent,
  type RoundInput,
} from "../../src/table/moves.ts";
import type { News } from "../../src/table/news.ts";
import { roundMachine } from "../../src/table/round.ts";

type Snapshot = SnapshotFrom<typeof roundMachine>;
type Event = EventFromLogic<typeof roundMachine>;

const NEWS: News = {
  phase: "deliberating",
  decision: "offer",
  key: true,
  minutes: 6,
  moments: [30, 60],
  ringing: false,
};
const EMPTY: News = { phase: "between", decision: "", key: false, minutes: 0, moments: [], ringing: false };
const START: RoundInput = { news: EMPTY, pace: 1 };
const COMMITMENT = { because: "we must", accept: "that it may fail", statement: "ward-empty", namely: "" };
const MINUTE = 60_000;

const NEWS_EVENTS: readonly RoundEvent[] = [
  { type: "news", now: 0, news: NEWS },
  { type: "news", now: 0, news: { ...NEWS, ringing: true } },
  { type: "news", now: 0, news: { ...NEWS, minutes: 5 } },
  { type: "news", now: 0, news: { ...NEWS, phase: "holding" } },
  { type: "news", now: 0, news: { ...NEWS, phase: "between" } },
  { type: "news", now: 0, news: { ...NEWS, phase: "between", key: false } },
  { type: "news", now: 0, news: { ...NEWS, phase: "ended" } },
];

const PEOPLE_EVENTS: readonly RoundEvent[] = [
  { type: "light", now: 0 },
  { type: "begin", now: 0 },
  { type: "ask", now: 0, source: "finance" },
  { type: "take", now: 0, interruption: "photo" },
  { type: "leave", now: 0, interruption: "photo" },
  { type: "wait", now: 0, minutes: 15 },
  { type: "hold", now: 0 },
  { type: "break", now: 0 },
  { type: "pick", now: 0, option: "buy" },
  { type: "back", now: 0 },
  { type: "commit", now: 0, commitment: COMMITMENT },
  { type: "rate", now: 0, rating: "rather" },
  { type: "next", now: 0 },
  { type: "pause", now: 0 },
  { type: "resume", now: 0 },
  { type: "extend", now: 0, by: 120_000 },
  { type: "lapse", now: 0 },
  { type: "pace", now: 0, pace: 0 },
  { type: "pace", now: 0, pace: 1 },
];

const CLOCK_EVENTS: readonly RoundEvent[] = [
  { type: "tick", now: 0, share: 30 },
  { type: "tick", now: 0, share: 60 },
  { type: "tick", now: 0, share: 100 },
  { type: "away", now: 0 },
];

function states(snapshot: Snapshot): string {
  return JSON.stringify(snapshot.value);
}

/** Runs events from a start and gives where it ends and all that was emitted. */
function run(
  input: RoundInput,
  events: readonly RoundEvent[],
): { value: Snapshot["value"]; said: RoundEmitted[]; context: RoundContext } {
  const actor = createActor(roundMachine, { input });
  const said: RoundEmitted[] = [];
  actor.on("command", (emitted) => said.push(emitted));
  actor.on("note", (emitted) => said.push(emitted));
  actor.start();
  for (const event of events) actor.send(event);
  const { value, context } = actor.getSnapshot();
  return { value, said, context };
}

const DECIDING = (asking: string, clock = "running", interruptions = "quiet") => ({
  deciding: { clock, asking, interruptions },
});

const TO_BRIEFING: readonly RoundEvent[] = [
  { type: "light", now: 0 },
  { type: "news", now: 0, news: NEWS },
];
/** At the desk, with the first look over at 1,000. */
const TO_DESK: readonly RoundEvent[] = [...TO_BRIEFING, { type: "begin", now: 1000 - FIRST_LOOK }];
/** At the desk for the first look. */
const LOOKING: readonly RoundEvent[] = [...TO_BRIEFING, { type: "begin", now: 1000 }];
const RING: RoundEvent = { type: "news", now: 2000, news: { ...NEWS, ringing: true } };
const WAIT: RoundEvent = { type: "news", now: 2000, news: { ...NEWS, phase: "holding" } };
const DECIDED: RoundEvent = { type: "news", now: 2000, news: { ...NEWS, phase: "between" } };

const SAYS = (command: Extract<RoundEmitted, { type: "command" }>["command"]): RoundEmitted => ({
  type: "command",
  command,
});

const OVER: readonly RoundEvent[] = [
  ...TO_DESK,
  DECIDED,
  { type: "rate", now: 3000, rating: "rather" },
  { type: "news", now: 4000, news: { ...NEWS, phase: "ended" } },
];
const CAUSE = { is: "prediction", about: "cause", subject: "ship", says: "offer", sure: 0 } as const;

interface Row {
  readonly from: readonly RoundEvent[];
  readonly event: RoundEvent;
  readonly to: unknown;
  readonly says: readonly RoundEmitted[];
  /** The clock after it: pace, milliseconds in all, gone, and when it runs out. Left out: as it was. */
  readonly clock?: readonly [pace: number, total: number, gone: number, until: number | null];
}

/** One row a transition: what comes before, what happens, where that leads and what is said. */
const ROWS: Record<string, Row> = {
  "the lamp is lit": { from: [], event: { type: "light", now: 0 }, to: "briefing", says: [SAYS({ do: "advance" })] },
  "to the desk": {
    from: TO_BRIEFING,
    event: { type: "begin", now: 1000 },
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 360_000, 0, 361_000 + FIRST_LOOK],
  },
  "the first act ends the first look": {
    from: LOOKING,
    event: { type: "ask", now: 11_000, source: "finance" },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "ask", source: "finance" })],
    clock: [1, 360_000, 0, 371_000],
  },
  "letting time pass ends the first look": {
    from: LOOKING,
    event: { type: "wait", now: 11_000, minutes: 15 },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "wait", minutes: 15 })],
    clock: [1, 360_000, 0, 371_000],
  },
  "picking up ends the first look": {
    from: [...LOOKING, RING],
    event: { type: "take", now: 11_000, interruption: "photo" },
    to: DECIDING("deliberating", "running", "ringing"),
    says: [SAYS({ do: "take", interruption: "photo" })],
    clock: [1, 360_000, 0, 371_000],
  },
  "moments come in their order": {
    from: LOOKING,
    event: { type: "tick", now: 1000, share: 60 },
    to: DECIDING("deliberating"),
    says: [],
  },
  "a look at the choices is still the first look": {
    from: LOOKING,
    event: { type: "pick", now: 11_000, option: "buy" },
    to: DECIDING("committing"),
    says: [],
  },
  "going on after a pause in the first look": {
    from: [...LOOKING, { type: "pause", now: 11_000 }],
    event: { type: "resume", now: 20_000 },
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 360_000, 0, 380_000 + FIRST_LOOK],
  },
  "to the desk with the clock off": {
    from: [...TO_BRIEFING, { type: "pace", now: 0, pace: 0 }],
    event: { type: "begin", now: 1000 },
    to: DECIDING("deliberating", "off"),
    says: [],
    clock: [0, 360_000, 0, null],
  },
  "a call": {
    from: TO_DESK,
    event: { type: "ask", now: 2000, source: "finance" },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "ask", source: "finance" })],
  },
  "letting time pass": {
    from: TO_DESK,
    event: { type: "wait", now: 2000, minutes: 15 },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "wait", minutes: 15 })],
  },
  "the telephone rings": { from: TO_DESK, event: RING, to: DECIDING("deliberating", "running", "ringing"), says: [] },
  "taking a call": {
    from: [...TO_DESK, RING],
    event: { type: "take", now: 3000, interruption: "photo" },
    to: DECIDING("deliberating", "running", "ringing"),
    says: [SAYS({ do: "take", interruption: "photo" })],
  },
  "letting it ring": {
    from: [...TO_DESK, RING],
    event: { type: "leave", now: 3000, interruption: "photo" },
    to: DECIDING("deliberating", "running", "ringing"),
    says: [SAYS({ do: "leave", interruption: "photo" })],
  },
  "it stops ringing": {
    from: [...TO_DESK, RING],
    event: { type: "news", now: 3000, news: NEWS },
    to: DECIDING("deliberating"),
    says: [],
  },
  "nothing rings, nothing can be taken": {
    from: TO_DESK,
    event: { type: "take", now: 3000, interruption: "photo" },
    to: DECIDING("deliberating"),
    says: [],
  },
  "picking an option": {
    from: TO_DESK,
    event: { type: "pick", now: 2000, option: "buy" },
    to: DECIDING("committing"),
    says: [],
  },
  "going back": {
    from: [...TO_DESK, { type: "pick", now: 2000, option: "buy" }],
    event: { type: "back", now: 3000 },
    to: DECIDING("deliberating"),
    says: [],
  },
  signing: {
    from: [...TO_DESK, { type: "pick", now: 2000, option: "buy" }],
    event: { type: "commit", now: 3000, commitment: COMMITMENT },
    to: DECIDING("deliberating"),
    says: [
      { type: "note", note: { is: "reason", decision: "offer", because: "we must", accept: "that it may fail" } },
      { type: "note", note: { is: "buoy", decision: "offer", statement: "ward-empty" } },
      SAYS({ do: "choose", decision: "offer", option: "buy" }),
    ],
  },
  "signing with few words": {
    from: [...TO_DESK, { type: "pick", now: 2000, option: "buy" }],
    event: { type: "commit", now: 3000, commitment: { because: "", accept: "", statement: null, namely: "half" } },
    to: DECIDING("deliberating"),
    says: [
      { type: "note", note: { is: "otherwise", decision: "offer", namely: "half" } },
      SAYS({ do: "choose", decision: "offer", option: "buy" }),
    ],
  },
  "nothing picked, nothing signed": {
    from: TO_DESK,
    event: { type: "commit", now: 3000, commitment: COMMITMENT },
    to: DECIDING("deliberating"),
    says: [],
  },
  "the wait begins: the clock stands still": {
    from: TO_DESK,
    event: WAIT,
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 360_000, 1000, null],
  },
  "the wait is kept up": {
    from: [...TO_DESK, WAIT],
    event: { type: "hold", now: 3000 },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "hold" })],
  },
  "while waiting the clock does not press": {
    from: [...TO_DESK, WAIT],
    event: { type: "tick", now: 20 * MINUTE, share: 30 },
    to: DECIDING("deliberating"),
    says: [],
  },
  "while waiting there is nothing to pause": {
    from: [...TO_DESK, WAIT],
    event: { type: "pause", now: 3000 },
    to: DECIDING("deliberating"),
    says: [],
  },
  "the wait is broken off": {
    from: [...TO_DESK, WAIT],
    event: { type: "break", now: 3000 },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "break" })],
  },
  "after the wait the clock goes on": {
    from: [...TO_DESK, WAIT],
    event: { type: "news", now: 5000, news: NEWS },
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 360_000, 1000, 364_000],
  },
  "the deadline moves, and the clock with it": {
    from: TO_DESK,
    event: { type: "news", now: 2000, news: { ...NEWS, minutes: 5 } },
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 300_000, 1000, 301_000],
  },
  "however far it moves, twenty seconds are left": {
    from: TO_DESK,
    event: { type: "news", now: 301_000, news: { ...NEWS, minutes: 1 } },
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 320_000, 300_000, 321_000],
  },
  "a moment of the clock": {
    from: TO_DESK,
    event: { type: "tick", now: 1000 + 0.3 * 360_000, share: 30 },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "tick", share: 30 })],
  },
  "moments come one at a time": {
    from: [...TO_DESK, { type: "tick", now: 10 * MINUTE, share: 30 }],
    event: { type: "tick", now: 10 * MINUTE, share: 60 },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "tick", share: 60 })],
  },
  "the clock runs out": {
    from: [...TO_DESK, { type: "tick", now: 10 * MINUTE, share: 30 }, { type: "tick", now: 10 * MINUTE, share: 60 }],
    event: { type: "tick", now: 10 * MINUTE, share: 100 },
    to: DECIDING("deliberating"),
    says: [SAYS({ do: "expire", decision: "offer" })],
  },
  "the clock runs out over the paper": {
    from: [
      ...TO_DESK,
      { type: "tick", now: 4 * MINUTE, share: 30 },
      { type: "tick", now: 5 * MINUTE, share: 60 },
      { type: "pick", now: 5 * MINUTE, option: "buy" },
    ],
    event: { type: "tick", now: 10 * MINUTE, share: 100 },
    to: DECIDING("committing"),
    says: [SAYS({ do: "expire", decision: "offer" })],
  },
  "a pause": {
    from: TO_DESK,
    event: { type: "pause", now: 61_000 },
    to: DECIDING("deliberating", "paused"),
    says: [],
    clock: [1, 360_000, 60_000, null],
  },
  "paused, no clock runs out": {
    from: [...TO_DESK, { type: "pause", now: 61_000 }],
    event: { type: "tick", now: 60 * MINUTE, share: 30 },
    to: DECIDING("deliberating", "paused"),
    says: [],
  },
  "going on after a pause": {
    from: [...TO_DESK, { type: "pause", now: 61_000 }],
    event: { type: "resume", now: 601_000 },
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 360_000, 60_000, 901_000],
  },
  "two minutes more": {
    from: TO_DESK,
    event: { type: "extend", now: 1000, by: 120_000 },
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 480_000, 0, 481_000],
  },
  "as much more as there was, and then no more": {
    from: [...TO_DESK, ...Array.from({ length: 3 }, (): RoundEvent => ({ type: "extend", now: 1000, by: 120_000 }))],
    event: { type: "extend", now: 1000, by: 120_000 },
    to: DECIDING("deliberating"),
    says: [],
  },
  "two minutes more, while paused": {
    from: [...TO_DESK, { type: "pause", now: 61_000 }],
    event: { type: "extend", now: 62_000, by: 120_000 },
    to: DECIDING("deliberating", "paused"),
    says: [],
    clock: [1, 480_000, 60_000, null],
  },
  "a generous clock, halfway": {
    from: TO_DESK,
    event: { type: "pace", now: 181_000, pace: 2 },
    to: DECIDING("deliberating"),
    says: [],
    clock: [2, 360_000, 180_000, 541_000],
  },
  "the clock off, halfway": {
    from: TO_DESK,
    event: { type: "pace", now: 181_000, pace: 0 },
    to: DECIDING("deliberating", "off"),
    says: [],
    clock: [0, 360_000, 180_000, null],
  },
  "the clock on again": {
    from: [...TO_DESK, { type: "pace", now: 181_000, pace: 0 }],
    event: { type: "pace", now: 900_000, pace: 1 },
    to: DECIDING("deliberating"),
    says: [],
    clock: [1, 360_000, 180_000, 1_080_000],
  },
  "time let go by, with the clock off": {
    from: [...TO_DESK, { type: "pace", now: 181_000, pace: 0 }],
    event: { type: "lapse", now: 900_000 },
    to: DECIDING("deliberating", "off"),
    says: [SAYS({ do: "expire", decision: "offer" })],
  },
  "another pace while paused": {
    from: [...TO_DESK, { type: "pause", now: 61_000 }],
    event: { type: "pace", now: 62_000, pace: 2 },
    to: DECIDING("deliberating", "paused"),
    says: [],
    clock: [2, 360_000, 60_000, null],
  },
  "a key decision is taken": { from: TO_DESK, event: DECIDED, to: "rating", says: [] },
  "another decision is taken": {
    from: TO_DESK,
    event: { type: "news", now: 2000, news: { ...NEWS, phase: "between", key: false } },
    to: "consequences",
    says: [],
  },
  "a rating": {
    from: [...TO_DESK, DECIDED],
    event: { type: "rate", now: 3000, rating: "rather" },
    to: "consequences",
    says: [{ type: "note", note: { is: "rating", decision: "offer", light: "then", rating: "rather" } }],
  },
  on: {
    from: [...TO_DESK, DECIDED, { type: "rate", now: 3000, rating: "rather" }],
    event: { type: "next", now: 4000 },
    to: "consequences",
    says: [SAYS({ do: "advance" })],
  },
  "something lands": {
    from: [...TO_DESK, DECIDED, { type: "rate", now: 3000, rating: "rather" }],
    event: { type: "news", now: 4000, news: { ...NEWS, phase: "between" } },
    to: "consequences",
    says: [],
  },
  "the next decision": {
    from: [...TO_DESK, DECIDED, { type: "rate", now: 3000, rating: "rather" }],
    event: { type: "news", now: 4000, news: { ...NEWS, decision: "word" } },
    to: "briefing",
    says: [],
  },
  "the end": {
    from: [...TO_DESK, DECIDED, { type: "rate", now: 3000, rating: "rather" }],
    event: { type: "news", now: 4000, news: { ...NEWS, phase: "ended" } },
    to: { hindsight: "word" },
    says: [],
  },
  "what something came of": {
    from: [...TO_DESK, DECIDED, { type: "rate", now: 3000, rating: null }],
    event: { type: "note", now: 4000, note: CAUSE },
    to: "consequences",
    says: [{ type: "note", note: CAUSE }],
  },
  "no rating": {
    from: [...TO_DESK, DECIDED],
    event: { type: "rate", now: 3000, rating: null },
    to: "consequences",
    says: [],
  },
  "nobody is here": {
    from: TO_DESK,
    event: { type: "away", now: 61_000 },
    to: DECIDING("deliberating", "paused"),
    says: [],
    clock: [1, 360_000, 60_000, null],
  },
  "a word": {
    from: OVER,
    event: { type: "note", now: 5000, note: { is: "word", word: "moe" } },
    to: { hindsight: "word" },
    says: [{ type: "note", note: { is: "word", word: "moe" } }],
  },
  "the next step": { from: OVER, event: { type: "next", now: 5000 }, to: { hindsight: "knew" }, says: [] },
  "the step before": {
    from: [...OVER, { type: "next", now: 5000 }],
    event: { type: "back", now: 6000 },
    to: { hindsight: "word" },
    says: [],
  },
  "from the beginning": {
    from: [...OVER, { type: "next", now: 5000 }, { type: "next", now: 5000 }],
    event: { type: "rewind", now: 6000 },
    to: { hindsight: "word" },
    says: [],
  },
};

const PLACES: Readonly<Record<string, readonly RoundEvent[]>> = {
  opening: [],
  briefing: TO_BRIEFING,
  rating: [...TO_DESK, DECIDED],
  consequences: [...TO_DESK, DECIDED, { type: "rate", now: 3000, rating: "rather" }],
  hindsight: OVER,
};

for (const [place, from] of Object.entries(PLACES)) {
  ROWS[`another pace in ${place}`] = {
    from,
    event: { type: "pace", now: 5000, pace: 2 },
    to: place === "hindsight" ? { hindsight: "word" } : place,
    says: [],
  };
}

describe("transitions", () => {
  test.each(Object.entries(ROWS))("%s", (_, { from, event, to, says, clock }) => {
    const before = run(START, from);
    const after = run(START, [...from, event]);
    expect(after.value).toEqual(to);
    expect(after.said.slice(before.said.length)).toEqual(says);
    const { pace, total, gone } = after.context.clock;
    if (clock !== undefined) expect([pace, total, gone, deadlineOf(after.context.clock)]).toEqual(clock);
    else if (event.type !== "pace" && event.type !== "news") expect(after.context.clock).toEqual(before.context.clock);
  });
});

test("whatever one looks at, in the first look no clock runs and nothing is due", () => {
  const glance = constantFrom<RoundEvent>(
    { type: "pick", now: 0, option: "buy" },
    { type: "back", now: 0 },
    { type: "extend", now: 0, by: 120_000 },
    { type: "pace", now: 0, pace: 2 },
    { type: "pause", now: 0 },
  );
  const course = array(record({ glance, after: nat(FIRST_LOOK / 10) }), { maxLength: 9 });
  assert(
    property(course, (steps) => {
      let now = 1000;
      const events = steps.map(({ glance: event, after }): RoundEvent => {
        now += after;
        return { ...event, now };
      });
      const { said, context } = run(START, [...LOOKING, ...events]);
      expect(context.clock.gone).toBe(0);
      expect(dueOf(context)?.at ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
      expect(said).toEqual([SAYS({ do: "advance" })]);
    }),
  );
});

test("what the clock does next, and when", () => {
  const due = (events: readonly RoundEvent[]) => dueOf(run(START, events).context);
  expect(due(TO_BRIEFING)).toBeNull();
  expect(due(TO_DESK)).toEqual({ at: 1000 + 0.3 * 360_000, share: 30 });
  expect(due([...TO_DESK, { type: "tick", now: 109_000, share: 30 }])).toEqual({ at: 1000 + 0.6 * 360_000, share: 60 });
  const late: readonly RoundEvent[] = [
    { type: "tick", now: 109_000, share: 30 },
    { type: "tick", now: 217_000, share: 60 },
  ];
  expect(due([...TO_DESK, ...late])).toEqual({ at: 361_000, share: 100 });
  expect(due([...TO_DESK, { type: "pause", now: 2000 }])).toBeNull();
  expect(due([...TO_DESK, { type: "pace", now: 2000, pace: 0 }])).toBeNull();
  expect(due([...TO_DESK, WAIT])).toBeNull();
});

describe("the whole chart", () => {
  const events: Event[] = [...NEWS_EVENTS, ...PEOPLE_EVENTS, ...CLOCK_EVENTS];
  const paths = getShortestPaths(roundMachine, {
    events,
    input: START,
    // Only at the desk it matters what is going on, what lies there, and how far the clock is.
    serializeState: ({ value, context: { news, picked, ticked } }) =>
      JSON.stringify(typeof value === "object" && "deciding" in value ? [value, news, picked, ticked] : value),
    limit: 100_000,
  });

  test("every state can be reached", () => {
    const reached = new Set(paths.map((path) => states(path.state)));
    const expected = [
      "opening",
      "briefing",
      "rating",
      "consequences",
      ...STEPS.map((hindsight) => ({ hindsight })),
      ...["running", "paused", "off"].flatMap((clock) =>
        ["deliberating", "committing"].flatMap((asking) =>
          ["quiet", "ringing"].map((interruptions) => ({ deciding: { clock, asking, interruptions } })),
        ),
      ),
    ].map((value) => JSON.stringify(value));
    expect([...reached].sort()).toEqual(expected.sort());
  });

  test("the table has a row for every step that leads somewhere or says something", () => {
    const stepsOf = (from: readonly RoundEvent[], event: RoundEvent) => {
      const before = run(START, from);
      const after = run(START, [...from, event]);
      const moves = JSON.stringify(before.value) !== JSON.stringify(after.value);
      const said = after.said
        .slice(before.said.length)
        .map((one) => (one.type === "note" ? one.note.is : one.command.do));
      const where = (value: object | string) => (typeof value === "string" ? value : Object.keys(value).join());
      return moves || said.length > 0 ? `${where(before.value)} ${event.type} ${where(after.value)}` : null;
    };
    const inTable = new Set(Object.values(ROWS).map(({ from, event }) => stepsOf(from, event)));
    const inChart = new Set(
      paths.flatMap((path) => {
        // The first step of a path is the start itself.
        const from = path.steps.slice(1).map(({ event }) => event);
        return events.map((event) => stepsOf(from, event));
      }),
    );
    const missing = [...inChart].filter((step) => step !== null && !inTable.has(step));
    expect(missing).toEqual([]);
  });
});
