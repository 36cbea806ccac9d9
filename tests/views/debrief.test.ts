/** The debrief of a game that was played by hand: every moment, way, layer and proposal, as it has to be. */

import { describe, expect, it } from "vitest";
import { format } from "../../src/language/format.ts";
import { textOf } from "../../src/language/tongue.ts";
import { at } from "../../src/sim/dossier/at.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { COPING } from "../../src/sim/dossier/vocabulary.ts";
import { type Exit, exitsOf, holdsOf } from "../../src/sim/reckoning/exits.ts";
import { firstKnowable } from "../../src/sim/reckoning/knowable.ts";
import { rankAmong } from "../../src/sim/reckoning/luckiness.ts";
import { rootOf } from "../../src/sim/world/cause.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import type { Note } from "../../src/sim/world/record.ts";
import { deskOf, NOT_YET } from "../../src/sim/world/world.ts";
import { type DebriefView, debriefOf } from "../../src/views/debrief/debrief-view.ts";
import { exitsView } from "../../src/views/debrief/last-exits.ts";
import { lateOf } from "../../src/views/debrief/late.ts";
import { decisionLuck, luckView, type Reason } from "../../src/views/debrief/luck-view.ts";
import { predictionsOf } from "../../src/views/debrief/predictions.ts";
import { processOf } from "../../src/views/debrief/process.ts";
import { differenceOf, type RoadView } from "../../src/views/debrief/roads.ts";
import { momentOf, timelineOf } from "../../src/views/debrief/timeline.ts";
import { waysOf } from "../../src/views/debrief/ways.ts";
import { hindsightOf } from "../../src/views/hindsight.ts";
import type { StoryItem } from "../../src/views/story.ts";
import {
  advance,
  ask,
  choose,
  expire,
  type Fixed,
  fixedFate,
  hold,
  leave,
  type Played,
  play,
  playOut,
  take,
  told,
  wait,
} from "../dossiers/games.ts";
import { consequence, ferry, option, sailing, small } from "../dossiers/small.ts";
import { EN, NL, TONGUES, wordsOf } from "../language/tongues.ts";

const dossier = ferry();
const DAY = 1440;
/** Day 20, 09:00, in minutes since the first day 16:00. */
const LATER = 20 * DAY - 7 * 60;

/** Fog over everything: foul weather, three days of repair, all answers fixed. */
const fixed: Fixed = {
  unknowns: { weather: "foul", repair: 3 },
  answers: { "captain-word": "calm", note: "worried", "clerk-letter": "yes" },
  rings: { note: true },
  comes: { grumble: true },
};

/** Half an hour of waiting, a call let ring, the captain asked, sailed; aground, and little said about it. */
const evening = [advance, wait(30), leave("harbour-call"), ask("captain-word"), choose("sail", "go"), advance, advance];
const game = play(dossier, fixedFate(dossier, fixed), [
  ...evening,
  ask("clerk-letter"),
  choose("account", "hide"),
  advance,
]);

/** The calls of the ferry, of which the harbour's moves the deadline by so many minutes when it is not picked up. */
function silenced(by: number) {
  const { "harbour-call": call, ...others } = small.interruptions;
  if (call === undefined) throw new RangeError("the harbour calls");
  return {
    ...others,
    "harbour-call": { ...call, missed: { says: call.missed?.says ?? {}, effects: [{ deadline: by }] } },
  };
}

function debriefed({ world, events }: Played, notes: readonly Note[] = []): DebriefView {
  const { known, dossier: of } = deskOf(world);
  const { taken } = hindsightOf(of, known, told({ events }), notes);
  return debriefOf(of, known, told({ events }), notes, taken);
}

describe("the timeline", () => {
  const marks = timelineOf(dossier, told(game));

  it("has every moment, with how much news there was then, and the decision on the desk", () => {
    expect(
      marks.map(({ position, at: moment, kind, about, decision }) => [position, moment, kind, about, decision]),
    ).toEqual([
      [1, 0, "opened", "sail", "sail"],
      [2, 30, "rang", "harbour-call", "sail"],
      [4, 30, "missed", "harbour-call", "sail"],
      [6, 75, "answer", "captain-word", "sail"],
      [8, 75, "answer", "note", "sail"],
      [11, 75, "chosen", "sail/go", "sail"],
      [12, 75, "window", "berth", "sail"],
      [15, 20 * 60 + 75, "landed", "grounding", "sail"],
      [17, 4 * DAY + 75, "landed", "grumble", "sail"],
      [18, LATER, "opened", "account", "account"],
      [20, LATER + DAY, "answer", "clerk-letter", "account"],
      [22, LATER + DAY, "chosen", "account/hide", "account"],
      [29, 40 * DAY, "ended", "", "account"],
    ]);
  });

  it("goes to each moment as it was: its time, its story, and nothing that came after it", () => {
    for (const [place, mark] of marks.entries()) {
      const moment = momentOf(dossier, told(game), mark.position);
      expect([moment.position, moment.at]).toEqual([mark.position, mark.at]);
      expect(moment.story.map(({ kind, about }) => [kind, about])).toEqual(
        marks.slice(0, place + 1).map(({ kind, about }) => [kind, about]),
      );
    }
  });

  it("shows the desk and the board of then", () => {
    const opened = momentOf(dossier, told(game), 1);
    expect([opened.desk.phase, opened.desk.decision?.id, opened.board.shore]).toEqual(["deliberating", "sail", null]);
    expect(opened.desk.decision?.options.map(({ id, state }) => [id, state])).toEqual([
      ["go", "open"],
      ["tow", "open"],
      ["wait", "open"],
    ]);
    const ended = momentOf(dossier, told(game), 29);
    expect([ended.desk.phase, ended.board.shore?.gullies.length]).toEqual(["ended", 2]);
  });

  it.each([
    [-5, 0],
    [1000, 29],
  ])("of position %d is that of %d", (position, count) => {
    expect(momentOf(dossier, told(game), position)).toEqual(momentOf(dossier, told(game), count));
    expect(momentOf(dossier, told(game), position).position).toBe(count);
  });
});

describe("the ways that were open", () => {
  const at75 = { by: "option", option: 0 } as const;
  const later = { by: "option", option: 5 } as const;

  it("until another was chosen", () => {
    expect(exitsOf(dossier, told(game))).toEqual<Exit[]>([
      { option: 0, from: 0, until: 75, closed: "taken", cause: at75 },
      { option: 1, from: 0, until: 75, closed: "chose-otherwise", cause: at75 },
      { option: 2, from: 0, until: 75, closed: "chose-otherwise", cause: at75 },
      { option: 4, from: LATER, until: LATER + DAY, closed: "chose-otherwise", cause: later },
      { option: 5, from: LATER, until: LATER + DAY, closed: "taken", cause: later },
    ]);
    expect(holdsOf(told(game))).toEqual([]);
  });

  const fair = fixedFate(dossier, { ...fixed, unknowns: { weather: "fair" }, rings: { note: false } });
  const summary = (one: Dossier, commands: readonly Command[]) =>
    exitsOf(one, told(play(one, fair, commands))).map(({ option: way, from, until, closed }) => [
      at(one.options, way).id,
      from,
      until,
      closed,
    ]);

  it("until there was no time left for it: the tug takes half an hour", () => {
    expect(summary(dossier, [advance, wait(110), choose("sail", "go")])).toEqual([
      ["go", 0, 110, "taken"],
      ["tow", 0, 90, "clock"],
      ["wait", 0, 110, "chose-otherwise"],
    ]);
  });

  it("until the clock ran out", () => {
    expect(summary(dossier, [advance, wait(20), expire("sail")])).toEqual([
      ["go", 0, 20, "clock"],
      ["tow", 0, 20, "clock"],
      ["wait", 0, 20, "clock"],
    ]);
  });

  it("until one began an act that took time itself", () => {
    expect(summary(dossier, [advance, wait(20), choose("sail", "tow")])).toEqual([
      ["go", 0, 20, "chose-otherwise"],
      ["tow", 0, 20, "taken"],
      ["wait", 0, 20, "chose-otherwise"],
    ]);
  });

  it("until a window shut, also while one waited; what was chosen was chosen, whatever shut meanwhile", () => {
    const shutting = ferry({
      interruptions: {},
      consequences: {
        gone: consequence({ after: [{ opened: "sail" }], delay: { minutes: 40 }, effects: [{ shuts: "berth" }] }),
      },
    });
    expect(summary(shutting, [advance, wait(60), choose("sail", "wait"), hold])).toEqual([
      ["go", 0, 40, "window"],
      ["tow", 0, 90, "clock"],
      ["wait", 0, 120, "taken"],
    ]);
    const slow = ferry({
      interruptions: {},
      consequences: shutting.file.consequences,
      decisions: sailing({ options: { go: option({ window: "berth", costs: { hours: 1 } }), stay: option() } }),
      colleague: { ...small.colleague, chose: ["sail/stay"] },
    });
    expect(summary(slow, [advance, choose("sail", "go")])).toEqual([
      ["go", 0, 0, "taken"],
      ["stay", 0, 0, "chose-otherwise"],
    ]);
  });

  it("from the moment they opened: by word, or when the clock was red and nothing else happened", () => {
    const opening = ferry({
      interruptions: {},
      consequences: {},
      decisions: sailing({
        options: {
          late: option({ if: { clock: { "at-least": 80 } } }),
          heard: option({ if: { heard: "captain-word/calm" } }),
          stay: option(),
        },
      }),
      colleague: { ...small.colleague, chose: ["sail/stay"] },
    });
    const commands = [advance, ask("captain-word"), wait(60), choose("sail", "late")];
    const calm = play(opening, fixedFate(opening, { answers: { "captain-word": "calm" } }), commands);
    expect(exitsOf(opening, told(calm)).map(({ option: way, from, until }) => [way, from, until])).toEqual([
      [0, 105, 105],
      [1, 45, 105],
      [2, 0, 105],
    ]);
    const rough = play(opening, fixedFate(opening, { answers: { "captain-word": "rough" } }), commands);
    expect(exitsOf(opening, told(rough)).map(({ option: way }) => way)).toEqual([0, 2]);
  });

  it("what was taken on is held until it is handed back, which takes its time", () => {
    const { tell, hide } = small.decisions.account?.options ?? {};
    const { sail, account } = small.decisions;
    if (!sail || !account || !tell || !hide) throw new RangeError("the small dossier has these");
    const returning = ferry({
      decisions: {
        sail,
        account: { ...account, options: { tell: { ...tell, effects: [{ "hands-back": "harbour" }] }, hide } },
      },
    });
    const tug = [advance, choose("sail", "tow"), advance];
    const taken = { power: 0, taken: 30, cause: { by: "option", option: 1 } };
    const back = play(returning, fair, [...tug, choose("account", "tell"), advance]);
    const begun = LATER + 6 * 60;
    expect(holdsOf(told(back))).toEqual([{ ...taken, returning: begun, returned: begun + 12 * DAY }]);
    const kept = play(returning, fair, [...tug, choose("account", "hide"), advance]);
    expect(holdsOf(told(kept))).toEqual([{ ...taken, returning: null, returned: null }]);
    expect(debriefed(back).exits.holds.map(({ id, taken: from, returned }) => [id, from, returned])).toEqual([
      ["harbour", 30, begun + 12 * DAY],
    ]);
  });
});

describe("what is told first of the ways that were open", () => {
  const telling = (one: Dossier, commands: readonly Command[]) =>
    exitsView(one, told(play(one, fixedFate(one, { rings: { note: false } }), commands))).telling.map((one) =>
      wordsOf(one),
    );

  it("is what shut or stayed without being chosen, at most three things; never what a choice shut", () => {
    expect(telling(dossier, [advance, choose("sail", "go")])).toEqual([]);
    expect(telling(dossier, [advance, wait(110), choose("sail", "go")])).toEqual([
      "For “{option}” there was too little time left after {moment}.",
    ]);
    expect(telling(dossier, [advance, wait(20), expire("sail")])).toHaveLength(3);
    expect(telling(dossier, [advance, choose("sail", "tow"), advance])).toEqual([
      "You took “{power}” upon yourself on {moment}. It was not handed back.",
    ]);
  });
});

describe("when something could first be known", () => {
  it.each<[what: string, game: Played, unknown: number, knowing: unknown]>([
    ["from who could be asked at once", game, 0, { at: 45, from: { by: "signal", signal: 0 } }],
    ["from who could have been asked, though nobody did", game, 1, { at: 80, from: { by: "signal", signal: 1 } }],
    [
      "from what came",
      play(ferry({ sources: {}, interruptions: {} }), fixedFate(dossier, fixed), [
        advance,
        choose("sail", "go"),
        advance,
        advance,
        expire("account"),
        advance,
      ]),
      0,
      { at: 20 * 60, from: { by: "consequence", consequence: 0 } },
    ],
    [
      "from nothing",
      play(ferry({ sources: {}, interruptions: {} }), fixedFate(dossier, fixed), [
        advance,
        expire("sail"),
        advance,
        expire("account"),
        advance,
      ]),
      1,
      null,
    ],
    [
      "by itself",
      play(
        ferry({
          sources: {},
          interruptions: {},
          unknowns: Object.fromEntries(
            Object.entries(small.unknowns).map(([id, one]) => [id, { ...one, "comes-out": { days: 3 } }]),
          ),
        }),
        fixedFate(dossier, fixed),
        [advance, expire("sail"), advance, expire("account"), advance],
      ),
      1,
      { at: 3 * DAY, from: { by: "itself" } },
    ],
  ])("%s", (_, { world, events }, unknown, knowing) => {
    expect(firstKnowable(deskOf(world).dossier, told({ events }), deskOf(world).known, unknown)).toEqual(knowing);
  });
});

describe("the three layers of a decision", () => {
  const [sail, account] = debriefed(game).decisions;

  it("what was known by then", () => {
    expect(sail?.layers.known.map(({ id, at: when, says }) => [id, when, says.en])).toEqual([
      ["captain-word", 75, "It can be done."],
      ["note", 75, "She worries."],
    ]);
    expect(account?.layers.known.map(({ id }) => id)).toEqual(["captain-word", "note", "clerk-letter"]);
  });

  describe("what else was told of it", () => {
    const hurried = ferry({
      interruptions: silenced(-30),
      consequences: {
        fog: consequence({ after: [{ opened: "sail" }], delay: { minutes: 20 }, title: { nl: "Mist", en: "Fog" } }),
      },
    });

    it.each<[what: string, commands: Command[], told: string[]]>([
      [
        "a call that was let ring, and time that it took",
        [wait(30), leave("harbour-call"), choose("sail", "go")],
        ["Fog", "He leaves no message.", "You now have until 17.30."],
      ],
      [
        "a call that was missed by calling another",
        [wait(30), ask("captain-word"), choose("sail", "go")],
        ["Fog", "He leaves no message.", "You now have until 17.30."],
      ],
      [
        "a call that was missed by waiting",
        [wait(30), wait(5), choose("sail", "go")],
        ["Fog", "He leaves no message.", "You now have until 17.30."],
      ],
      ["not what was told when one had chosen while it rang", [wait(30), choose("sail", "go")], ["Fog"]],
      ["not what came while it was being done", [choose("sail", "tow")], []],
      ["nothing of what came before or after it", [choose("sail", "go")], []],
    ])("%s", (_, commands, news) => {
      const fate = fixedFate(hurried, { ...fixed, comes: {} });
      const played = playOut(play(hurried, fate, [advance, ...commands]));
      const layers = debriefed(played).decisions[0]?.layers;
      expect(layers?.news.map(({ says }) => format(says, EN, hurried.file.begins))).toEqual(news);
    });
  });

  it("what could have been asked", () => {
    expect(sail?.layers.knowable.map(({ source, minutes }) => [source, minutes])).toEqual([["clerk-book", 80]]);
    expect(account?.layers.knowable.map(({ source }) => source)).toEqual(["captain-letter"]);
  });

  it("what could be asked only under a condition that never came is not among it", () => {
    const { "clerk-book": book, ...others } = small.sources;
    if (book === undefined) throw new RangeError("the clerk has a book");
    const closed = ferry({ sources: { "clerk-book": { ...book, if: { fact: "towed" } }, ...others } });
    const played = play(closed, fixedFate(closed, fixed), [...evening, expire("account"), advance]);
    const layers = debriefed(played).decisions[0]?.layers;
    expect(layers?.knowable).toEqual([]);
    expect(layers?.unknowable.map(({ id, from }) => [id, from])).toEqual([["repair", null]]);
  });

  it("what nobody could know yet: never what somebody could have told", () => {
    expect([sail?.layers.unknowable, account?.layers.unknowable]).toEqual([[], []]);
    const dark = ferry({ sources: {}, interruptions: {} });
    const played = play(dark, fixedFate(dossier, fixed), [
      advance,
      choose("sail", "go"),
      advance,
      advance,
      expire("account"),
      advance,
    ]);
    const layers = debriefed(played).decisions[0]?.layers;
    expect(layers?.unknowable.map(({ id, from, by }) => [id, from, wordsOf(by)])).toEqual([
      ["weather", 20 * 60, "when this came: {title}"],
      ["repair", null, "only now, in hindsight"],
    ]);
  });
});

describe("how a decision was taken", () => {
  const wrote: Note[] = [
    { is: "reason", decision: "sail", because: "De veerman zei het.", accept: "" },
    { is: "buoy", decision: "sail", statement: "stuck" },
  ];
  const course = (one: Played, notes: readonly Note[], decision: number) =>
    processOf(deskOf(one.world).dossier, told(one), notes, decision).map((fact) => wordsOf(fact));

  it("is told in facts, in this order", () => {
    expect(course(game, wrote, 0)).toEqual([
      "You called {made, plural, =0 {nobody} one {one of the {could} people} other {# of the {could} people}} you could call.",
      "You called {who}.",
      "You let {who} ring.",
      "You decided with {left} to go.",
      "You wrote down why.",
      "You did not write down what you accepted.",
      "You laid a buoy at what you saw coming.",
    ]);
    const [calls, asked, let_, left] = processOf(dossier, told(game), wrote, 0).map((fact) => fact.with);
    expect([calls, left]).toEqual([{ made: 1, could: 2 }, { left: { length: 45 } }]);
    const captain = small.people.captain?.name;
    expect([asked, let_]).toEqual([{ who: { list: [captain] } }, { who: captain }]);
  });

  it.each<[what: string, commands: Command[], says: string[]]>([
    [
      "picked up",
      [wait(30), take("harbour-call"), choose("sail", "go")],
      ["You picked up for {who}.", "You decided with {left} to go."],
    ],
    ["kept waiting", [choose("sail", "wait"), hold, hold], ["You let {who} ring.", "You waited, and kept it up."]],
    [
      "stopped waiting",
      [choose("sail", "wait"), hold, leave("harbour-call"), { do: "break" }, choose("sail", "go")],
      ["You let {who} ring.", "You began to wait, and then did something after all.", "You decided with {left} to go."],
    ],
    [
      "decided at the very last",
      [wait(20), wait(100), choose("sail", "go")],
      ["{who} rang. There was no time left to pick up.", "You decided at the last moment."],
    ],
    [
      "decided while it rang",
      [wait(30), choose("sail", "go")],
      ["You let {who} ring.", "You decided with {left} to go."],
    ],
    [
      "let it ring, and only then decided",
      [wait(30), leave("harbour-call"), choose("sail", "go")],
      ["You let {who} ring.", "You decided with {left} to go."],
    ],
    [
      "let it ring, and only then called somebody",
      [wait(30), leave("harbour-call"), ask("captain-word"), choose("sail", "go")],
      ["You called {who}.", "You let {who} ring.", "You decided with {left} to go."],
    ],
    [
      "called somebody else",
      [wait(30), ask("captain-word"), choose("sail", "go")],
      ["You called {who}.", "You let {who} ring.", "You decided with {left} to go."],
    ],
    [
      "could not pick up any more",
      [wait(115), choose("sail", "go")],
      ["{who} rang. There was no time left to pick up.", "You decided with {left} to go."],
    ],
    ["took what takes time", [wait(10), choose("sail", "tow")], ["When you were done, you had {left} left."]],
    [
      "took what took all the time there was",
      [wait(30), leave("harbour-call"), wait(60), choose("sail", "tow")],
      ["You let {who} ring.", "What you decided only just fitted in the time."],
    ],
    ["did not decide", [expire("sail")], ["Time ran out; nothing was decided."]],
  ])("%s", (_, commands, says) => {
    const one = play(dossier, fixedFate(dossier, fixed), [advance, ...commands]);
    expect(course(one, [], 0).slice(1)).toEqual(says);
  });

  it.each([
    ["left as the dossier offered it", "dat het mis kan gaan", "What you accepted, you took as it was suggested."],
    ["left as it was offered in English", "that it can go wrong", "What you accepted, you took as it was suggested."],
    ["in one's own words", "dat ik het niet weet", "You wrote down what you accepted."],
    ["nothing", "", "You did not write down what you accepted."],
  ])("the price that was accepted: %s", (_, accept, says) => {
    const note: Note = { is: "reason", decision: "sail", because: "", accept };
    expect(course(game, [note], 0)).toContain(says);
    expect(hindsightOf(dossier, deskOf(game.world).known, told(game), [note]).taken[0]?.acceptOffered).toBe(
      says.startsWith("What"),
    );
  });

  it("nobody counts as callable who was not there: only under a condition that came about later", () => {
    const { "clerk-book": book, ...others } = small.sources;
    if (book === undefined) throw new RangeError("the clerk has a book");
    const later = ferry({ sources: { "clerk-book": { ...book, if: { landed: "grounding" } }, ...others } });
    const played = play(later, fixedFate(later, fixed), [...evening, expire("account"), advance]);
    expect(processOf(later, told(played), [], 0)[0]?.with).toEqual({ made: 1, could: 1 });
    expect(debriefed(played).decisions[0]?.layers.knowable).toEqual([]);
  });

  it("of a decision that was never reached is nothing", () => {
    expect(course(play(dossier, fixedFate(dossier, fixed), [advance]), wrote, 0)).toEqual([]);
  });
});

describe("where something came from", () => {
  const chain = ferry({
    interruptions: {},
    consequences: {
      sent: consequence({ delay: { days: 1 } }),
      follows: consequence({ after: [{ landed: "sent" }], delay: { days: 25 }, big: true }),
      asked: consequence({ after: [{ asked: "clerk-letter" }], delay: { days: 2 }, big: true }),
      alone: consequence({ after: ["begin"], delay: { days: 26 }, big: true }),
      noted: consequence({ after: [{ fact: "told" }], delay: { days: 3 }, big: true }),
    },
  });
  const commands = [advance, choose("sail", "tow"), advance, ask("clerk-letter"), choose("account", "tell")];
  const played = playOut(play(chain, fixedFate(chain, {}), commands));

  it("is the decision that set it going, over everything in between; or nothing", () => {
    const roots = told(played).flatMap((event, place) =>
      event.is === "landed" ? [[at(chain.consequences, event.consequence).id, rootOf(chain, told(played), place)]] : [],
    );
    expect(Object.fromEntries(roots)).toEqual({ sent: 0, follows: 0, asked: 1, alone: NOT_YET, noted: 1 });
    expect(rootOf(chain, told(played), 0)).toBe(NOT_YET);
  });

  it("is asked only of what is big, and came after a later decision", () => {
    expect(
      lateOf(chain, told(played)).map(({ id, candidates }) => [id, candidates.map(({ decision }) => decision)]),
    ).toEqual([["follows", ["sail", "account"]]]);
    expect(lateOf(dossier, told(game))).toEqual([]);
  });

  it("what was predicted is right or not: of judges and of trouble, and not of causes", () => {
    const notes: Note[] = [
      { is: "buoy", decision: "sail", statement: "stuck" },
      { is: "prediction", about: "judge", subject: "board", says: "for", sure: 80 },
      { is: "prediction", about: "judge", subject: "mayor", says: "against", sure: 60 },
      { is: "prediction", about: "cause", subject: "follows", says: "sail", sure: 0 },
      { is: "prediction", about: "cause", subject: "follows", says: "account", sure: 0 },
      { is: "prediction", about: "fork", subject: "sail/go", says: "better", sure: 50 },
      { is: "prediction", about: "judge", subject: "nobody", says: "for", sure: 50 },
    ];
    const { known } = deskOf(played.world);
    expect(known.stands.slice(0, 2)).toEqual([0, 2]);
    expect(
      predictionsOf(chain, known, told(played), notes).map(({ about, right, sure }) => [about, right, sure]),
    ).toEqual([
      ["buoy", false, null],
      ["judge", true, 80],
      ["judge", false, 60],
    ]);
    const aground = predictionsOf(dossier, deskOf(game.world).known, told(game), notes.slice(0, 1));
    expect(aground.map(({ right }) => right)).toEqual([true]);
  });
});

describe("what choosing itself cut off", () => {
  const cutting = ferry({ interruptions: silenced(-80) });
  const played = (option: string) =>
    play(cutting, fixedFate(cutting, fixed), [advance, wait(30), choose("sail", option), advance]);

  it.each(["go", "tow"])("does not change the time there was when %s was chosen", (option) => {
    const facts = processOf(cutting, told(played(option)), [], 0);
    expect(facts.map((fact) => [wordsOf(fact), fact.with]).slice(-1)).toEqual([
      ["You decided with {left} to go.", { left: { length: 90 } }],
    ]);
  });

  it("does not shut a way that was open when it was chosen", () => {
    expect(waysOf(cutting, told(played("go")), 0).map(({ id, shut }) => [id, shut])).toEqual([
      ["tow", null],
      ["wait", null],
    ]);
  });
});

describe("the other ways when a decision fell", () => {
  const ways = (one: Dossier, commands: readonly Command[], fate: Fixed = fixed) =>
    waysOf(one, told(play(one, fixedFate(one, fate), commands)), 0).map(({ id, shut }) => [
      id,
      shut === null ? null : wordsOf(shut),
    ]);
  const late = "There was too little time left for it.";

  it("are those that lay on the desk, with why they were not open any more", () => {
    expect(ways(dossier, evening)).toEqual([
      ["tow", null],
      ["wait", null],
    ]);
    expect(ways(dossier, [advance, wait(110), choose("sail", "go")])).toEqual([
      ["tow", late],
      ["wait", null],
    ]);
    expect(ways(dossier, [advance])).toEqual([]);
  });

  it("never a way that had not opened in this game, nor one that a word had shut as if it were open", () => {
    const opening = ferry({
      interruptions: {},
      consequences: {
        gone: consequence({ after: [{ opened: "sail" }], delay: { minutes: 10 }, effects: [{ shuts: "berth" }] }),
      },
      decisions: sailing({
        options: {
          heard: option({ if: { heard: "captain-word/rough" } }),
          berth: option({ window: "berth" }),
          stay: option(),
        },
      }),
      colleague: { ...small.colleague, chose: ["sail/stay"] },
    });
    const shut = ways(opening, [advance, ask("captain-word"), choose("sail", "stay")], {
      answers: { "captain-word": "calm" },
    });
    expect(shut.map(([id]) => id)).toEqual(["berth"]);
    expect(shut.flatMap(([, why]) => why)).not.toEqual([null]);
  });
});

describe("what differs between two roads", () => {
  const item = (about: string, at: number, big = false): StoryItem => ({
    ...{ id: at, at, about, big, kind: "landed", title: null, because: null, touches: null, moves: [] },
    says: { says: { nl: about, en: about } },
  });
  const road = (came: readonly StoryItem[], stands: readonly number[]): RoadView => ({
    ending: { title: { nl: "", en: "" }, says: { nl: "", en: "" } },
    came,
    gauges: [],
    judges: stands.map((stand, i) => ({ id: `judge-${i}`, who: { nl: "", en: "" }, stand })),
  });

  it("is told, and nothing that is the same: the big first, what repeats once", () => {
    const own = road([item("same", 1), item("mine", 2), item("again", 3), item("again", 4)], [1, 0, -2]);
    const other = road([item("small", 1), item("same", 9), item("large", 20, true)], [1, 1, -1]);
    const { there, missing, judges, agree } = differenceOf(own, other);
    expect(there.map(({ about }) => about)).toEqual(["large", "small"]);
    expect(missing.map(({ about, at: moment }) => [about, moment])).toEqual([
      ["mine", 2],
      ["again", 3],
    ]);
    expect(judges.map(({ id, own: here, other: over }) => [id, here, over])).toEqual([
      ["judge-1", 0, 1],
      ["judge-2", -2, -1],
    ]);
    expect(agree).toBe(1);
  });
});

describe("what an act is called", () => {
  it.each(COPING)("%s is told in two sentences, in every language", (coping) => {
    for (const tongue of TONGUES) {
      const about = textOf(tongue, `coping.${coping}.about`);
      expect(about.match(/[.](?= |$)/g)).toHaveLength(2);
      expect(about.split(" ").length).toBeLessThanOrEqual(48);
      expect(textOf(tongue, `coping.${coping}`)).not.toMatch(/[.]$/);
    }
  });

  it("names where else it lay, in decisions that were reached, and whether it was taken there", () => {
    const { sail } = ferry({
      decisions: sailing({ options: { go: option(), tow: option(), stay: option({ coping: "drift" }) } }),
      colleague: { ...small.colleague, chose: ["sail/stay"] },
    }).file.decisions;
    if (sail === undefined) throw new RangeError("there is a decision about sailing");
    const one = ferry({ decisions: sailing(sail), colleague: { ...small.colleague, chose: ["sail/stay"] } });
    const played = playOut(play(one, fixedFate(one, {}), [advance, choose("sail", "go")]));
    const [taken] = hindsightOf(one, deskOf(played.world).known, told(played), []).taken;
    expect(textOf(EN, `coping.${taken?.coping}`)).toBe("learning while doing");
    expect(taken?.elsewhere.map(({ question, taken: was }) => [question.en, was])).toEqual([["Do you sail?", false]]);
  });

  it("is not said to have lain where it never lay on the desk", () => {
    const hidden = ferry({
      interruptions: {},
      decisions: sailing({
        options: {
          unheard: option({ if: { heard: "captain-word/rough" }, coping: "seize-the-window" }),
          go: option({ coping: "seize-the-window" }),
          berth: option({ coping: "seize-the-window" }),
        },
      }),
      colleague: { ...small.colleague, chose: ["sail/go"] },
    });
    const { world, events } = play(hidden, fixedFate(hidden, {}), [advance, choose("sail", "go"), advance]);
    const [taken] = hindsightOf(hidden, deskOf(world).known, told({ events }), []).taken;
    const berth = hidden.file.decisions.sail?.options.berth?.says;
    expect(taken?.elsewhere).toEqual([{ question: hidden.file.decisions.sail?.question, says: berth, taken: false }]);
  });
});

describe("a buoy", () => {
  const laid: Note[] = [{ is: "buoy", decision: "sail", statement: "stuck" }];
  const buoyIn = (one: Played) => {
    const { known, dossier: of } = deskOf(one.world);
    const [seen] = predictionsOf(of, known, told(one), laid);
    const came = hindsightOf(of, known, told(one), laid).taken[0]?.buoy?.cameTrue;
    return [seen?.right, seen?.by?.en ?? null, came];
  };

  it("that came true names what came", () => {
    expect(buoyIn(game)).toEqual([true, "Aground", true]);
  });

  it("is judged on the day for which it was said: what came after it does not count", () => {
    const early = ferry({
      statements: { stuck: { ...at(Object.values(small.statements), 0), due: { hours: 10 } } },
    });
    const played = play(early, fixedFate(early, fixed), [...evening, expire("account"), advance]);
    expect(buoyIn(played)).toEqual([false, null, false]);
  });
});

describe("moments worth going back to", () => {
  const rated = (light: "then" | "after", rating: "no" | "rather-not" | "rather" | "yes"): Note => ({
    is: "rating",
    decision: "sail",
    light,
    rating,
  });
  const kinds = (one: Played, notes: readonly Note[] = []) => debriefed(one, notes).proposals.map(({ id }) => id);

  it.each([
    ["yes", "no", ["gap:sail"]],
    ["rather-not", "yes", ["gap:sail"]],
    ["rather", "rather-not", []],
    ["yes", "yes", []],
  ] as const)("rated %s, and afterwards %s: %j", (then, after, proposals) => {
    expect(kinds(game, [rated("then", then), rated("after", after)])).toEqual(proposals);
  });

  it("a call that was not made", () => {
    const quiet = ferry({ interruptions: {} });
    const played = play(quiet, fixedFate(dossier, fixed), [
      advance,
      choose("sail", "go"),
      advance,
      advance,
      expire("account"),
      advance,
    ]);
    expect(debriefed(played).unlit.map(({ consequence: id, source, decision }) => [id, source, decision])).toEqual([
      ["grounding", "captain-word", "sail"],
    ]);
    expect(kinds(played)).toEqual(["call:grounding"]);
    expect(debriefed(game).unlit).toEqual([]);
  });

  it("a door that closed", () => {
    const shutting = ferry({
      interruptions: {},
      sources: {},
      consequences: {
        gone: consequence({ after: [{ opened: "sail" }], delay: { minutes: 40 }, effects: [{ shuts: "berth" }] }),
      },
    });
    const played = play(shutting, fixedFate(shutting, {}), [
      advance,
      wait(60),
      choose("sail", "tow"),
      advance,
      expire("account"),
      advance,
    ]);
    expect(kinds(played)).toEqual(["door:sail/go"]);
  });
});

describe("where a night lies among others", () => {
  it.each<[value: number, others: number[], below: number, above: number, middle: number]>([
    [1, [], 0, 0, 0.5],
    [1, [1, 1, 1], 0, 0, 0.5],
    [0, [-2, 0, 0, 2], 0.25, 0.25, 0.5],
    [2, [-1, 0, 1, 2], 0.75, 0, 0.875],
    [-2, [-1, 0, 1, 2], 0, 1, 0],
  ])("%d among %j", (value, others, below, above, middle) => {
    expect(rankAmong(value, others)).toEqual({ below, above, middle });
  });

  it.each<[below: number, above: number, says: string, share: number]>([
    [0, 0, "luck made no difference", 0],
    [0, 0.8, "you were unlucky", 80],
    [0, 0.67, "you were unlucky", 67],
    [0, 0.65, "an ordinary night", 65],
    [0.3, 0.3, "an ordinary night", 30],
    [0.65, 0, "an ordinary night", 65],
    [0.67, 0, "you were lucky", 67],
    [0.8, 0, "you were lucky", 80],
  ])("with %d below and %d above: %s", (below, above, says, share) => {
    const who = { nl: "De raad", en: "The board" };
    const view = luckView("board", who, { below, above, middle: (1 + below - above) / 2 });
    expect(wordsOf(view.says)).toContain(says);
    expect(view.says.with).toEqual({ who, share });
  });

  it.each<[ranks: number[], says: string]>([
    [[0.5, 0.2, 0.8], "To those who judge, this was an ordinary night."],
    [[0.9, 0.5, 0.85], "You were lucky in the eyes of the board and the house."],
    [[0.1, 0.5, 0.5], "You were unlucky in the eyes of the board."],
    [
      [0.1, 0.9, 0.15],
      "You were lucky in the eyes of the ward. You were unlucky in the eyes of the board and the house.",
    ],
  ])("from one decision on, with ranks %j: %s", (ranks, says) => {
    const luck = ["The board", "The ward", "The house"].map((who, judge) => {
      const middle = at(ranks, judge);
      return luckView(who, { nl: who, en: who }, { below: middle, above: 1 - middle, middle });
    });
    const told = decisionLuck("sail", { nl: "Varen?", en: "Sail?" }, luck, []);
    expect(format(told.says, EN)).toBe(says);
    // What is told of each apart is as strong as what is told of them together.
    for (const one of luck) {
      const [alone, together] = [format(one.says, EN), format(told.says, EN)];
      const name = one.judge.replace("The", "the");
      expect(/: you were (lucky|unlucky)\./.exec(alone)?.[1] ?? null).toBe(
        [...together.matchAll(/You were (lucky|unlucky) in the eyes of ([^.]+)\./g)].find((found) =>
          found[2]?.includes(name),
        )?.[1] ?? null,
      );
    }
  });

  it.each<[luck: readonly Reason["luck"][], came: boolean, nl: string, en: string]>([
    [
      ["good"],
      true,
      "Het geluk was vooral “Wind”. Dat gebeurde in 34 van de 100 nachten.",
      "The good luck was above all “Wind”. That happened on 34 of 100 nights.",
    ],
    [
      ["good"],
      false,
      "Het geluk was vooral wat wegbleef: “Wind”. Dat gebeurde in 34 van de 100 nachten wel.",
      "The good luck was above all what did not happen: “Wind”. It did on 34 of 100 nights.",
    ],
    [
      ["bad"],
      true,
      "De pech was vooral “Wind”. Dat gebeurde in 34 van de 100 nachten.",
      "The bad luck was above all “Wind”. That happened on 34 of 100 nights.",
    ],
    [
      ["bad"],
      false,
      "De pech was vooral wat wegbleef: “Wind”. Dat gebeurde in 34 van de 100 nachten wel.",
      "The bad luck was above all what did not happen: “Wind”. It did on 34 of 100 nights.",
    ],
    [
      ["good", "bad"],
      true,
      "Het geluk en de pech waren hetzelfde: “Wind”. Dat gebeurde in 34 van de 100 nachten.",
      "The good luck and the bad were the same: “Wind”. That happened on 34 of 100 nights.",
    ],
    [
      ["good", "bad"],
      false,
      "Het geluk en de pech waren wat wegbleef: “Wind”. Dat gebeurde in 34 van de 100 nachten wel.",
      "The good luck and the bad were what did not happen: “Wind”. It did on 34 of 100 nights.",
    ],
  ])("names what it was about: %j luck, came %s", (kinds, came, nl, en) => {
    const seen = [luckView("board", NO_ONE, { below: 0.8, above: 0.1, middle: 0.85 })];
    const what = { nl: "Wind", en: "Wind" };
    const reasons = kinds.map((luck) => ({ luck, id: "wind", what, came, share: 0.34 }));
    const { why } = decisionLuck("sail", NO_ONE, seen, reasons);
    expect(why.map((one) => format(one, NL))).toEqual([nl]);
    expect(why.map((one) => format(one, EN))).toEqual([en]);
  });

  it.each<[below: number, nl: string[]]>([
    [0, ["Het lag vooral aan de keuze zelf."]],
    [0.8, []],
    [0.4, []],
  ])("says no reason where there is none, and so where luck had no say: %d below", (below, nl) => {
    const seen = [luckView("board", NO_ONE, { below, above: below / 2, middle: (1 + below / 2) / 2 })];
    expect(decisionLuck("sail", NO_ONE, seen, []).why.map((one) => format(one, NL))).toEqual(nl);
  });
});

const NO_ONE = { nl: "De raad", en: "The board" };

it("what people noted comes back: the last of each, and an answer for every question", () => {
  const notes: Note[] = [
    { is: "word", word: "moe" },
    { is: "word", word: "wijzer" },
    { is: "reflection", question: 1, says: "De klerk." },
    { is: "reflection", question: 1, says: "Niemand." },
  ];
  const { word, reflections, questions, intention } = debriefed(game, notes);
  expect([word, reflections, questions, intention]).toEqual(["wijzer", ["", "Niemand."], small.questions, null]);
});
