/** Looking back through the door of one player: answered when the game is over, and only about that game. */

import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { isPublic } from "../../src/sim/world/events.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import type { Solo } from "../../src/solo/solo.ts";
import type { Said } from "../../src/table/acts.ts";
import type { ToHost } from "../../src/table/messages.ts";
import type { Forecast, FromHost } from "../../src/table/protocol.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { momentOf } from "../../src/views/debrief/timeline.ts";
import { advance, ask, choose, expire, fixedFate, leave, play, wait } from "../dossiers/games.ts";
import { bet, coin, withConsequences } from "../dossiers/known-answers.ts";
import { recordIn } from "../dossiers/records.ts";
import { consequence, ferry } from "../dossiers/small.ts";
import { memory, openDevice, settled } from "../solo/device.ts";

type Sent<K extends FromHost["is"]> = Extract<FromHost, { is: K }>;

/** A page with a host behind it: what was sent, and what is kept on the device. */
interface Page {
  readonly solo: Solo;
  readonly sent: FromHost[];
  readonly kept: readonly Forecast[];
  /** What was sent of a kind. */
  all<K extends FromHost["is"]>(is: K): Sent<K>[];
}

/** Opens a page; `onBreath` is called whenever the host lets other work go first. */
function openPage(
  dossier: Dossier,
  onBreath: (page: Page) => void = () => {},
  earlier: readonly Forecast[] = [],
): Page {
  const values = new Map<string, unknown>([["forecasts", earlier]]);
  const { solo, sent, all } = openDevice({
    dossiers: [dossier],
    storage: memory(values),
    onBreath: () => onBreath(page),
  });
  const page: Page = {
    solo,
    sent,
    get kept() {
      return values.get("forecasts") as readonly Forecast[];
    },
    all,
  };
  return page;
}

/** The file of a game, as somebody would have saved it. */
const fileOf = (...game: Parameters<typeof recordIn>): string => printRecord(recordIn(...game));

const dossier = bet(30);
const fate = fixedFate(dossier, { unknowns: { coin: "no" } });
/** Bet, and lost; little said about it. */
const commands = [advance, choose("sail", "act"), advance, expire("account"), advance];
const file = fileOf(dossier, fate, commands);

const QUESTIONS: readonly ToHost[] = [
  { is: "seek", position: 1 },
  { is: "nights", wanted: 20, of: "sail" },
  { is: "study", decision: "sail" },
  { is: "fork", decision: "sail", option: "stay" },
  { is: "other-ending" },
];

async function send(page: Page, ...messages: readonly ToHost[]): Promise<void> {
  for (const message of messages) {
    await page.solo.receive(message);
    await settled();
  }
}

describe("looking back", () => {
  it.each(QUESTIONS)("is answered only when the game is over: $is", async (question) => {
    const page = openPage(dossier);
    await send(page, question);
    expect(page.sent).toEqual([]);
    await send(page, { is: "open", dossier: "ferry", pace: 0 }, { is: "act", act: { type: "light" } });
    await send(page, { is: "act", act: { type: "begin" } });
    const views = page.sent.length;
    await send(page, question);
    expect(page.sent.length).toBe(views);
    await send(page, { is: "leave" }, question);
    expect(page.sent.slice(views).map(({ is }) => is)).toEqual(["view", "left", "kept", "shelf"]);
    await send(page, { is: "load", file: new Blob([file]) }, question);
    expect(page.sent.some(({ is }) => is === (question.is === "seek" ? "moment" : question.is))).toBe(true);
  });

  it("goes to any moment", async () => {
    const page = openPage(dossier);
    await send(page, { is: "load", file: new Blob([file]) }, { is: "seek", position: 1 });
    const { events } = play(dossier, fate, commands);
    const [answer] = page.all("moment");
    expect(answer?.moment).toEqual(momentOf(dossier, events.filter(isPublic), 1));
  });

  it("studies a decision: what could be believed, options in growing numbers of fates, and calls", async () => {
    const page = openPage(dossier);
    await send(page, { is: "load", file: new Blob([file]) }, { is: "study", decision: "sail" });
    const studies = page.all("study").map(({ study }) => study);
    expect(studies.map(({ fates }) => fates)).toEqual([...studies.map(({ fates }) => fates)].sort((a, b) => a - b));
    const last = at(studies, studies.length - 1);
    expect([last.decision, last.fates, last.wanted, last.exact]).toEqual(["sail", 400, 400, true]);
    expect(last.beliefs.map(({ outcomes }) => outcomes.map(({ then, was }) => [Math.round(100 * then), was]))).toEqual([
      [
        [30, false],
        [70, true],
      ],
    ]);
    expect(last.options.map(({ option, own }) => [option, own])).toEqual([
      ["act", true],
      ["stay", false],
      [null, false],
    ]);
    const [act, stay] = last.options;
    expect(stay?.stands).toEqual([[0, 0, 400, 0, 0]]);
    const [lost, won] = [act?.stands[0]?.[1] ?? 0, act?.stands[0]?.[4] ?? 0];
    expect(lost + won).toBe(400);
    // 30 % of 400 fates, with a deviation of 9.2.
    expect(Math.abs(won - 120)).toBeLessThan(4 * 9.2);
    expect(last.calls.map(({ source, would }) => [source, would?.en])).toEqual([
      ["oracle", "No."],
      ["noise", expect.stringMatching(/^(Yes|No)\.$/)],
      ["slow", "No."],
    ]);
    for (const { worth } of last.calls) expect(worth?.length).toBe(1);
    // Knowing is worth what it spares: 0.3 x 2 = 0.6, give or take what 200 fates do.
    expect(Math.abs((last.calls[0]?.worth?.[0] ?? 0) - 0.6)).toBeLessThan(0.3);
  });

  it("studies a decision once: who asks again gets what was found, at once", async () => {
    const page = openPage(dossier);
    await send(page, { is: "load", file: new Blob([file]) }, { is: "study", decision: "sail" });
    const studies = page.all("study").length;
    await send(page, { is: "study", decision: "account" }, { is: "study", decision: "sail" });
    const [again] = page.all("study").slice(-1);
    expect(again).toEqual(page.all("study")[studies - 1]);
    expect(page.all("study").filter(({ study }) => study.decision === "sail").length).toBe(studies + 1);
  });

  it("studies with what was heard", async () => {
    const page = openPage(coin);
    const heard = fixedFate(coin, { unknowns: { coin: "yes" }, answers: { test: "yes" } });
    const log = [advance, ask("test"), choose("sail", "tow"), advance, expire("account"), advance];
    await send(page, { is: "load", file: new Blob([fileOf(coin, heard, log)]) }, { is: "study", decision: "sail" });
    const studies = page.all("study");
    const [belief] = at(studies, studies.length - 1).study.beliefs;
    expect(belief?.moved).toBe(true);
    expect(belief?.outcomes.map(({ before }) => before)).toEqual([expect.closeTo(0.3, 3), expect.closeTo(0.7, 3)]);
    expect(belief?.outcomes[0]?.then).toBeCloseTo(0.27 / (0.27 + 0.14), 3);
    // What was asked is no call that was not made.
    expect(at(studies, 0).study.calls.map(({ source }) => source)).toEqual(["second"]);
  });

  it.each([["nothing"], [""]])("of a decision that is none (%j) says nothing", async (decision) => {
    const page = openPage(dossier);
    await send(
      page,
      { is: "load", file: new Blob([file]) },
      { is: "study", decision },
      { is: "fork", decision, option: null },
    );
    expect(page.sent.map(({ is }) => is)).not.toContain("study");
    expect(page.sent.map(({ is }) => is)).not.toContain("fork");
  });

  it("forks: both roads, what could not be done, and what was not decided", async () => {
    const page = openPage(dossier);
    await send(page, { is: "load", file: new Blob([file]) }, { is: "fork", decision: "sail", option: "stay" });
    await send(page, { is: "fork", decision: "sail", option: null });
    const [stay, nothing] = page.all("fork").map(({ fork }) => fork);
    expect(
      [stay?.own, stay?.other].map((road) => [road?.ending.title.en, road?.judges.map(({ stand }) => stand)]),
    ).toEqual([
      ["Stuck", [-1]],
      ["Home", [0]],
    ]);
    expect(stay?.own.came.map(({ about }) => about)).toEqual(["wrong"]);
    expect(stay?.other.came).toEqual([]);
    expect([stay?.dropped, stay?.defaulted]).toEqual([[], []]);
    expect(stay?.board.shore).not.toBeNull();
    // Not deciding was what was wanted, so it is not listed.
    expect([nothing?.instead.en, nothing?.defaulted]).toEqual(["Nobody said anything.", []]);
  });

  it("shows another ending; none where luck changed nothing", async () => {
    const page = openPage(dossier);
    const stayed = [advance, choose("sail", "stay"), advance, expire("account"), advance];
    await send(page, { is: "load", file: new Blob([file]) }, { is: "other-ending" });
    await send(page, { is: "load", file: new Blob([fileOf(dossier, fate, stayed)]) }, { is: "other-ending" });
    const [lost, quiet] = page.all("other-ending").map(({ other }) => other);
    expect([lost?.decision, lost?.judge, lost?.own.ending.title.en, lost?.other.ending.title.en]).toEqual([
      "sail",
      "mayor",
      "Stuck",
      "Whole",
    ]);
    expect(quiet).toBeNull();
  });
});

describe("a study that goes on", () => {
  /** How many studies were sent after a moment, when something is asked at the second breath. */
  async function afterSecondBreath(...messages: readonly ToHost[]): Promise<FromHost["is"][]> {
    let breaths = 0;
    let from = 0;
    const asked: Promise<void>[] = [];
    const page = openPage(dossier, ({ solo, sent }) => {
      if (++breaths !== 2) return;
      from = sent.length;
      for (const message of messages) asked.push(solo.receive(message));
    });
    await send(page, { is: "load", file: new Blob([file]) }, { is: "study", decision: "sail" });
    await Promise.all(asked);
    return page.sent.slice(from).map(({ is }) => is);
  }

  it("goes on to its end by itself", async () => {
    const sent = await afterSecondBreath();
    // Seven more parts of fifty fates, and three calls.
    expect(sent).toEqual(new Array(10).fill("study"));
  });

  it.each<[what: string, ToHost, FromHost["is"]]>([
    ["another game is opened", { is: "open", dossier: "ferry", pace: 0 }, "view"],
    ["another game is loaded", { is: "load", file: new Blob([file]) }, "view"],
    ["the game is put away", { is: "leave" }, "left"],
  ])("stops when %s", async (_, message, answer) => {
    const sent = await afterSecondBreath(message);
    expect(sent).toContain(answer);
    // It may have been in the middle of a part, but sends nothing once the other game is there.
    expect(sent.slice(sent.indexOf(answer))).not.toContain("study");
  });

  it("goes on beside a fork and another ending", async () => {
    const sent = await afterSecondBreath(
      { is: "fork", decision: "sail", option: "stay" },
      { is: "other-ending" },
      { is: "seek", position: 1 },
    );
    expect(sent.filter((is) => is === "study").length).toBe(10);
    expect([...sent].sort()).toEqual([...new Array(10).fill("study"), "fork", "moment", "other-ending"].sort());
  });

  it("makes way for the study of another decision", async () => {
    const sent: string[] = [];
    let breaths = 0;
    let other: Promise<void> = Promise.resolve();
    const page = openPage(dossier, ({ solo }) => {
      if (++breaths === 2) other = solo.receive({ is: "study", decision: "account" });
    });
    await send(page, { is: "load", file: new Blob([file]) }, { is: "study", decision: "sail" });
    await other;
    for (const { study } of page.all("study")) sent.push(study.decision);
    const first = sent.indexOf("account");
    expect(first).toBeGreaterThan(0);
    expect(new Set(sent.slice(first))).toEqual(new Set(["account"]));
    const last = at(page.all("study"), sent.length - 1).study;
    expect([last.fates, last.decision]).toEqual([last.wanted, "account"]);
  });
});

describe("other nights", () => {
  const nights = (of: string | null, wanted = 300): ToHost => ({ is: "nights", wanted, of });

  it("come a few at first, and then in growing parts until there are enough", async () => {
    const page = openPage(dossier);
    await send(page, { is: "load", file: new Blob([file]) }, nights("sail"));
    const views = page.all("nights").map((message) => message.nights);
    // The last two tell of luck since each key decision.
    expect(views.map(({ fates, wanted }) => [fates, wanted])).toEqual([
      [5, 300],
      [100, 300],
      [200, 300],
      [300, 300],
      [300, 300],
    ]);
    const last = at(views, views.length - 1);
    expect([last.of, last.question, last.effective]).toEqual(["sail", dossier.file.decisions.sail?.question, null]);
    expect(last.decisions.map(({ decision }) => decision)).toEqual(["sail"]);
    expect(last.nights.length).toBe(100);
    expect(last.endings.reduce((sum, { count }) => sum + count, 0)).toBe(300);
  });

  it("are counted once: who asks again gets the same", async () => {
    const page = openPage(dossier);
    await send(page, { is: "load", file: new Blob([file]) }, nights("sail"), nights(null), nights("sail"));
    const all = page.all("nights").map((message) => message.nights);
    const [first, any, again] = [all.slice(0, 5), all.slice(5, 9), all.slice(9)];
    expect(again).toEqual(first);
    expect(any.map(({ of }) => of)).toEqual([null, null, null, null]);
  });

  it.each([["nothing"], [""]])("of a decision that is none (%j) are not counted", async (of) => {
    const page = openPage(dossier);
    await send(page, { is: "load", file: new Blob([file]) }, nights(of));
    expect(page.all("nights")).toEqual([]);
  });

  it("are no longer counted when nobody looks, and go on from there when somebody does", async () => {
    let breaths = 0;
    const page = openPage(dossier, ({ solo }) => {
      if (++breaths === 2) void solo.receive({ is: "rest" });
    });
    await send(page, { is: "load", file: new Blob([file]) }, nights("sail"));
    expect(page.all("nights").map((message) => message.nights.fates)).toEqual([5, 100]);
    await send(page, nights("sail"));
    expect(page.all("nights").map((message) => message.nights.fates)).toEqual([5, 100, 5, 100, 200, 300, 300]);
  });

  it("make way for other nights", async () => {
    let breaths = 0;
    const asked: Promise<void>[] = [];
    const page = openPage(dossier, ({ solo }) => {
      if (++breaths === 2) asked.push(solo.receive(nights(null)));
    });
    await send(page, { is: "load", file: new Blob([file]) }, nights("sail"));
    await Promise.all(asked);
    expect(page.all("nights").map((message) => message.nights.of)).toEqual(["sail", "sail", null, null, null, null]);
  });
});

describe("what something came of", () => {
  const late = withConsequences({
    inside: consequence({ after: [{ decided: "sail" }], delay: { days: 25 }, big: true }),
  });
  /** It has come, and the dossier is not over. */
  const going = fileOf(late, fateOf(1), [advance, choose("sail", "tow"), advance, choose("account", "tell"), advance]);
  const cause = (id: string): ToHost => ({ is: "cause", consequence: id });

  it("is answered while it is still played, and only of what came late", async () => {
    const page = openPage(late);
    await send(page, { is: "load", file: new Blob([going]) }, cause("nothing"));
    expect(page.all("cause")).toEqual([]);
    await send(page, cause("inside"));
    const [answer] = page.all("cause");
    expect([answer?.cause.consequence, answer?.cause.fates]).toEqual(["inside", 100]);
    expect(Object.keys(answer?.cause.answers ?? {})).toEqual(["sail", "account", "anyway"]);
  });

  it("is not answered any more when another game is opened meanwhile", async () => {
    const page = openPage(late);
    await send(page, { is: "load", file: new Blob([going]) });
    await Promise.all([page.solo.receive(cause("inside")), send(page, { is: "open", dossier: "ferry", pace: 0 })]);
    expect(page.all("cause")).toEqual([]);
  });
});

describe("what was predicted", () => {
  /** The same game, looked back on as far as the judges. */
  const asked = fileOf(dossier, fate, commands, [], "judges");
  const judge = (says: string, sure: number): ToHost => ({
    is: "act",
    act: { type: "note", note: { is: "prediction", about: "judge", subject: "mayor", says, sure } },
  });

  it("of a judge is kept on the device, with how sure one was and whether it was right", async () => {
    const page = openPage(dossier, undefined, [{ sure: 90, right: true }]);
    await send(page, { is: "load", file: new Blob([asked]) }, judge("against", 70), judge("for", 60));
    expect(page.kept).toEqual([
      { sure: 90, right: true },
      { sure: 70, right: true },
      { sure: 60, right: false },
    ]);
    await send(page, { is: "forecasts" });
    expect(page.all("forecasts")).toEqual([{ is: "forecasts", forecasts: page.kept }]);
  });

  it("is not kept where nobody said how sure, or nothing can be checked", async () => {
    const page = openPage(dossier);
    await send(page, { is: "load", file: new Blob([asked]) }, judge("against", 0));
    await send(page, { is: "act", act: { type: "back" } });
    const fork: Said = { is: "prediction", about: "fork", subject: "sail/stay", says: "better", sure: 80 };
    await send(page, { is: "act", act: { type: "note", note: fork } });
    expect(page.kept).toEqual([]);
  });

  it("is not kept while it is still played: nobody has judged yet", async () => {
    const page = openPage(dossier);
    await send(page, { is: "open", dossier: "ferry", pace: 0 }, judge("neither", 70));
    expect(page.kept).toEqual([]);
  });

  it("is kept up to five hundred, the oldest going first", async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ sure: i % 100, right: false }));
    const page = openPage(dossier, undefined, many);
    await send(page, { is: "load", file: new Blob([asked]) }, judge("against", 70));
    expect(page.kept).toEqual([...many.slice(1), { sure: 70, right: true }]);
  });
});

describe("a debrief that was left", () => {
  it("is taken up from its file where it was: its step, its answers, its ratings", async () => {
    const one = ferry();
    const foul = fixedFate(one, { unknowns: { weather: "foul" }, rings: { note: false } });
    const log = [
      advance,
      wait(30),
      leave("harbour-call"),
      choose("sail", "go"),
      advance,
      advance,
      expire("account"),
      advance,
    ];
    const notes: Said[] = [
      { is: "reflection", question: 0, says: "Dat het woei." },
      { is: "rating", decision: "sail", light: "other", rating: "yes" },
      { is: "rating", decision: "sail", light: "process", rating: "rather" },
      { is: "prediction", about: "judge", subject: "mayor", says: "against", sure: 70 },
    ];
    const page = openPage(one);
    await send(page, { is: "load", file: new Blob([fileOf(one, foul, log, notes)]) });
    while (page.sent.length === 0) await new Promise(setImmediate);
    const [view] = page.all("view");
    expect(view?.view.step?.name).toBe("judges");
    expect(view?.debrief?.reflections).toEqual(["Dat het woei.", ""]);
    expect(view?.debrief?.predictions.map(({ subject, right, sure }) => [subject, right, sure])).toEqual([
      ["mayor", true, 70],
    ]);
    const [taken] = view?.hindsight?.taken ?? [];
    expect([taken?.ratedProcess, taken?.ratedOther]).toEqual(["rather", "yes"]);

    // A link leads to the same game, but begins the debrief at the beginning, without what was written.
    await send(page, { is: "share", reasons: false });
    const [link] = page.all("link");
    const reader = openPage(one);
    await send(reader, { is: "follow-link", link: link?.fragment ?? "" });
    while (reader.sent.length === 0) await new Promise(setImmediate);
    const [shared] = reader.all("view");
    expect([shared?.view.step?.name, shared?.debrief?.reflections]).toEqual(["word", ["", ""]]);
    expect(shared?.debrief?.timeline).toEqual(view?.debrief?.timeline);
    expect(shared?.debrief?.predictions).toEqual(view?.debrief?.predictions);
  });
});
