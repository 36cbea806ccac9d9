/** Whole games as people play them, from the question on the black screen to the last card of hindsight. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shipped } from "../dossiers/shipped.ts";
import { reader, site, type Visitor, visit } from "./browser.ts";
import { begin, type Manner, playToHindsight } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";
import { announcedOn, listenAloud, listenToWorker, toldTo } from "./listening.ts";
import type { Hand } from "./player.ts";
import type { Language } from "./words.ts";

/** The page is content, and has asked nobody else for anything. */
function expectQuiet({ complaints, requests }: Visitor): void {
  expect(complaints).toEqual([]);
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((address) => !address.startsWith(site) && !address.startsWith(`blob:${site}`))).toEqual([]);
}

const GAMES: readonly [Manner["dossier"], Language, Hand, calls: number, option: number][] = [
  ["handAlcohol", "nl", "mouse", 2, 0],
  ["handAlcohol", "en", "mouse", 0, 1],
  ["handAlcohol", "en", "keyboard", 1, 5],
  ["whoFirst", "nl", "mouse", 3, 2],
  ["whoFirst", "en", "mouse", 0, 3],
  ["whoFirst", "nl", "keyboard", 1, 4],
];

test.each(GAMES)("%s in %s by %s, to the last card", async (dossier, language, hand, calls, option) => {
  // The first page speaks Dutch; who plays in English asks for it.
  const visitor = await visit({ language, locale: "nl-NL", hand });
  const { player } = visitor;
  await begin(player, dossier, "clockOff");
  const done = await playToHindsight(player, { dossier, calls, option });
  expect((done.sign ?? 0) + (done.startWaiting ?? 0)).toBeGreaterThanOrEqual(4);
  const titles = await walkHindsight(player);
  expect(titles).toContain(player.say("outcome"));
  await player.desk
    .getByRole("article")
    .getByRole("heading", { name: player.say(dossier) })
    .waitFor();
  expect(player.unseen).toEqual([]);
  expectQuiet(visitor);
  await visitor.context.close();
});

test("where nothing can be drawn the game is complete, in words", async () => {
  const visitor = await reader({ motion: "no-preference" });
  const { player } = visitor;
  await begin(player, "handAlcohol", "clockOff");
  await playToHindsight(player, { dossier: "handAlcohol", calls: 1, option: 0 });
  await walkHindsight(player);
  expect(await visitor.page.locator("canvas").count()).toBe(0);
  expectQuiet(visitor);
  await visitor.context.close();
});

describe.each([
  ["handAlcohol", "handalcohol"],
  ["whoFirst", "vaccination-order"],
] as const)("%s, listened to", (dossier, id) => {
  let visitor: Visitor;
  let told: readonly string[];
  let announced: readonly string[];
  let seed = "";
  const rang: string[] = [];
  const said: string[] = [];
  const came: string[] = [];

  beforeAll(async () => {
    visitor = await visit({ language: "en", locale: "nl-NL", prepare: [listenToWorker, listenAloud] });
    const { page, player } = visitor;
    await begin(player, dossier, "clockOff");
    await playToHindsight(player, {
      dossier,
      calls: 2,
      option: 0,
      async look(screen) {
        if (screen === "call") {
          const telephone = player.desk.getByRole("region", { name: "The telephone rings" });
          rang.push((await telephone.getByRole("paragraph").allTextContents()).slice(0, 2).join(": "));
        }
        if (screen === "message") {
          const message = player.desk.getByRole("region", { name: player.say("cameIn") });
          // Who it is from, and what it says.
          const words = message.getByRole("paragraph").nth(1);
          // Without what a word means, which is folded up behind it.
          said.push(
            await words.evaluate((shown) => {
              const plain = shown.cloneNode(true) as Element;
              for (const means of plain.querySelectorAll("[popover]")) means.remove();
              return plain.textContent ?? "";
            }),
          );
        }
        if (screen === "consequences") came.push((await player.heading.textContent()) ?? "");
      },
    });
    announced = await announcedOn(page);
    told = await toldTo(page);
    seed = await seedOf(page);
  });

  afterAll(async () => {
    await visitor?.context.close();
  });

  test("a call is announced once", () => {
    expect(rang.length).toBeGreaterThan(0);
    // Somebody who rings "again" rings for the second time.
    for (const call of rang) expect(announced.filter((one) => one.endsWith(call))).toHaveLength(1);
  });

  test("what somebody says or writes is announced once", () => {
    expect(said.length).toBeGreaterThan(0);
    for (const words of said)
      expect([words, announced.filter((one) => one.includes(words)).length]).toEqual([words, 1]);
  });

  test("what came of a decision is announced once, by its heading", () => {
    expect(came.length).toBeGreaterThan(3);
    const times = (list: readonly string[], title: string) => list.filter((one) => one === title).length;
    for (const title of came) expect([title, times(announced, title)]).toEqual([title, times(came, title)]);
  });

  test("the worker never tells the page the seed", () => {
    expect(seed).toMatch(/^\d{10,16}$/);
    expect(told.filter((message) => message.includes(seed))).toEqual([]);
  });

  test("before hindsight the worker tells the page nothing that nobody can know", () => {
    const end = told.findIndex((message) => JSON.parse(message).hindsight);
    expect(end).toBeGreaterThan(20);
    const before = told.slice(0, end);
    const keys = new Set(before.flatMap((message) => keysOf(JSON.parse(message))));
    // Of the seed, the log, the world and the hidden events.
    const secret = ["seed", "fixed", "fate", "entries", "sum", "world", "hidden", "unknown", "unknowns", "position"];
    const events = [
      "underway",
      "averted",
      "silent",
      "drifted",
      "weighed",
      "revealed",
      "judged",
      "lands",
      "truths",
      "was",
    ];
    expect([...secret, ...events].filter((key) => keys.has(key))).toEqual([]);
    expect(
      before.filter((message) => /"(underway|averted|silent|drifted|weighed|revealed|judged)"/.test(message)),
    ).toEqual([]);
    // Every way in which something unknown could be, in the words of the dossier.
    const unknowns = shipped.find(({ file }) => file.id === id)?.file.unknowns ?? {};
    const truths = Object.values(unknowns).flatMap((unknown) =>
      "states" in unknown ? Object.values(unknown.states).map((state) => JSON.stringify(state.says)) : [],
    );
    expect(truths.length).toBeGreaterThan(3);
    expect(truths.filter((truth) => before.some((message) => message.includes(truth)))).toEqual([]);
    // The same words do come when all is over, so they would have been found.
    const after = told[end] ?? "";
    expect(truths.filter((truth) => after.includes(truth)).length).toBeGreaterThan(0);
  });
});

/** The seed, from where the worker keeps the game on the device. */
function seedOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("achteraf");
        opening.onerror = reject;
        opening.onsuccess = () => {
          const heads = IDBKeyRange.bound("head/", "head/\uffff");
          const reading = opening.result.transaction("kept").objectStore("kept").getAll(heads);
          reading.onerror = reject;
          reading.onsuccess = () => resolve(String(reading.result[0].seed));
        };
      }),
  );
}

/** Every name of a field, however deep. */
function keysOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}
