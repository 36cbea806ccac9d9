/** What is taken away from a game: a report on paper, a table for a trainer, and a game that was played on paper. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { textIn } from "../../src/sim/dossier/words.ts";
import type { Act } from "../../src/table/acts.ts";
import { printCode } from "../../src/table/paper-code.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { seated } from "../table/player.ts";
import { reader, type Visitor } from "./browser.ts";
import { fileOf, openFile } from "./game.ts";
import { problemsOf } from "./look.ts";
import { readPdf } from "./pdf.ts";
import type { Player } from "./player.ts";
import type { Language } from "./words.ts";

const NAMES = {
  nl: {
    alone: "Zelf kijken, zonder gids",
    where: "Waar kijkt u naar?",
    report: "Verslag",
    paper: "Op papier",
    csv: "Bewaar als tabel (CSV)",
    words: "met wat ik schreef erbij",
    played: "Op papier gespeeld?",
    code: "Code op het papier",
    start: "Begin met invoeren",
    enter: "Voer dit besluit in",
    decided: "Wat besloot de tafel?",
    undecided: "Er is niet besloten: de tijd was om.",
    done: "Zo was het",
    undo: "Maak het laatste besluit ongedaan",
    oneWord: "In één woord",
  },
  en: {
    alone: "Look for yourself, without the guide",
    where: "What are you looking at?",
    report: "Report",
    paper: "On paper",
    csv: "Save as a table (CSV)",
    words: "including what I wrote",
    played: "Played on paper?",
    code: "Code on the paper",
    start: "Start entering",
    enter: "Enter this decision",
    decided: "What did the table decide?",
    undecided: "Nothing was decided: time was up.",
    done: "That is how it was",
    undo: "Undo the last decision",
    oneWord: "In one word",
  },
} as const satisfies Record<Language, unknown>;

const SEED = 7;
const SENTENCE = "er morgen niets staat als wij niets doen";
const handalcohol = shipped.find(({ file }) => file.id === "handalcohol");
if (handalcohol === undefined) throw new RangeError("there is no dossier on hand alcohol");
const { file } = handalcohol;

/** A game in which the first way was taken each time, without a call; the first with a sentence. */
function game(dossier: Dossier): string {
  const host = seated(dossier, SEED, 0);
  let because: string = SENTENCE;
  const acts: Readonly<Record<string, () => Act>> = {
    opening: () => ({ type: "light" }),
    briefing: () => ({ type: "begin" }),
    deliberating: () => ({
      type: "pick",
      option: host.view().desk.decision?.options.find(({ state }) => state === "open")?.id ?? "",
    }),
    committing: () => ({ type: "commit", commitment: { because, accept: "=1+1", statement: null, namely: "" } }),
    rating: () => ({ type: "rate", rating: "rather" }),
    consequences: () => ({ type: "next" }),
  };
  for (let place = host.view().place; place !== "hindsight"; place = host.view().place) {
    const act = acts[place]?.();
    if (act === undefined) throw new RangeError(`nothing to do in ${place}`);
    host.act(act);
    if (act.type === "commit") because = "";
  }
  return printRecord(host.record());
}

async function turnTo(page: Page, language: Language, name: "report" | "paper"): Promise<void> {
  const { where, [name]: label } = NAMES[language];
  await page.getByRole("combobox", { name: where }).selectOption({ label });
  await page.getByRole("article").first().waitFor();
}

describe.each(["nl", "en"] as const)("a finished game, in %s", (language) => {
  let visitor: Visitor;
  const names = NAMES[language];

  beforeAll(async () => {
    visitor = await reader({ language });
    const { page, player } = visitor;
    await openFile(player, fileOf(game(handalcohol.dossier)));
    await page.getByRole("button", { name: names.alone }).click();
  });

  afterAll(async () => {
    await visitor?.context.close();
  });

  test("prints as a report of two to four pages, with the sentence and without the buttons", async () => {
    const { page } = visitor;
    await turnTo(page, language, "report");
    // The nights have been counted when it says on how many.
    await page.getByRole("article").getByText(/1000/).waitFor();
    const { pages, text, sheets } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
    // No heading alone at the foot of a page.
    const headings = (await page.getByRole("article").getByRole("heading").allTextContents()).map((one) =>
      one.replaceAll(/\s/g, ""),
    );
    for (const sheet of sheets) expect(headings.filter((one) => one !== "" && sheet.endsWith(one))).toEqual([]);
    // As many of a hundred as on the screen, a hundred together.
    const article = (await page.getByRole("article").textContent()) ?? "";
    const shares = [...article.matchAll(/(\d+) (?:van de 100|of 100)[;.]/g)].map(([, share]) => Number(share));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(article).not.toMatch(/€ \d/);
    expect(text).toContain(SENTENCE.replaceAll(" ", ""));
    for (const { question } of Object.values(file.decisions)) {
      expect(text).toContain(textIn(question, language).replaceAll(/\s/g, ""));
    }
    expect(text).not.toContain(names.csv.replaceAll(" ", ""));
  });

  test("prints as cards and sheets, with the code of this game and every question", async () => {
    const { page } = visitor;
    await turnTo(page, language, "paper");
    const { pages, text, sheets } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    const decisions = Object.keys(file.decisions).length;
    expect(pages).toBeGreaterThan(decisions + 2);
    // Cards are cut from full sheets: only the last one may be nearly empty.
    const heads = { nl: /Besluit\d·/g, en: /Decision\d·/g } as const;
    const cards = sheets.map((sheet) => sheet.match(heads[language])?.length ?? 0).filter((count) => count > 0);
    expect(cards.slice(0, -1).every((count) => count > 1)).toBe(true);
    expect(text).toContain(printCode(file, SEED));
    for (const { asks } of Object.values(file.sources))
      expect(text).toContain(textIn(asks, language).replaceAll(/\s/g, ""));
    expect(text).not.toContain(SENTENCE.replaceAll(" ", ""));
  });

  test.each(["report", "paper"] as const)("can be read by everybody: the %s", async (name) => {
    const { page } = visitor;
    await turnTo(page, language, name);
    expect(await problemsOf(page, name, [320, 1280])).toEqual([]);
  });

  test("asks for nothing outside and complains of nothing", () => {
    expect(visitor.complaints).toEqual([]);
  });
});

const JUDGED = "(1 firmly against, 5 firmly in favour)";
const HEAD = `dossier,decision,question,chosen,this is called,calls made,calls possible,minutes left,wrote why,buoy came true,"then (1 no, 4 yes)","afterwards (1 no, 4 yes)","apart from the ending (1 no, 4 yes)","with another ending (1 no, 4 yes)","The mayor ${JUDGED}","The board ${JUDGED}","The passengers ${JUDGED}"`;
const SAIL = "ferry,sail,Do you sail?,Sail.,seizing a window,0,2,120,yes,,3,,,,4,3,2";
const ACCOUNT = "ferry,account,What do you say?,Everything.,telling the doubt yourself,0,2,2880,no,,,,,,4,3,2";
const bytes = (lines: readonly string[]) => `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;

test("a table is saved by name, byte for byte, and with the words only when they are asked for", async () => {
  const { page, player, context } = await reader({ language: "en" });
  await openFile(player, fileOf(game(ferry())));
  await page.getByRole("button", { name: NAMES.en.alone }).click();
  await turnTo(page, "en", "report");
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: NAMES.en.csv }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^achteraf-ferry-[\dA-Z-]+-table\.csv$/);
    return readFileSync(await download.path()).toString("utf8");
  };
  const without = await save();
  await page.getByRole("checkbox", { name: NAMES.en.words }).check();
  const withWords = await save();
  expect(without).toBe(bytes([HEAD, SAIL, ACCOUNT]));
  expect(withWords).toBe(
    bytes([`${HEAD},because,and we accept,namely`, `${SAIL},${SENTENCE},'=1+1,`, `${ACCOUNT},,'=1+1,`]),
  );
  await context.close();
});

/** Enters a game as the sheet of a table would have it: one call where there is one, and always the last way. */
async function enter(player: Player, language: Language, look: (screen: string) => Promise<void>): Promise<string[]> {
  const { page } = player;
  const names = NAMES[language];
  const shows = (name: string) => page.getByRole("button", { name, exact: true });
  const press = (name: string) => player.onward(() => player.press(shows(name)));
  const done: string[] = [];
  const costs = player.say("costs");
  let called = 0;
  let undone = false;
  for (let turns = 0; turns < 200; turns++) {
    await page
      .getByRole("main")
      .getByRole("button")
      .or(page.getByRole("heading", { level: 1 }))
      .first()
      .waitFor();
    if ((await player.heading.textContent()) === names.oneWord) return done;
    const ways = ["pickUp", "letRing", "read", "good", "keepWaiting", "closeDossier"] as const;
    const way = await firstOf(ways, (word) => player.button(word, player.desk).isVisible());
    if (way !== null) {
      await press(player.say(way));
    } else if (await shows(names.done).isVisible()) {
      const calls = player.desk.getByRole("button", { name: new RegExp(`\\(${costs} `) });
      if (called === 0 && (await calls.count()) > 0) {
        called++;
        await player.onward(() => player.press(calls.first()));
        continue;
      }
      await look("decision");
      const options = player.desk.getByRole("group", { name: names.decided }).getByRole("radio");
      const undecided = done.length === 1;
      await player.choose(options.nth((await options.count()) - (undecided ? 1 : 2)));
      called = 0;
      done.push((await player.heading.textContent()) ?? "");
      await press(names.done);
    } else if (await shows(names.enter).isVisible()) {
      await look("aloud");
      if (done.length === 2 && !undone) {
        // Back to the second decision, which is then entered again.
        undone = true;
        done.pop();
        await press(names.undo);
      } else await press(names.enter);
    } else await press(player.say("goOn"));
  }
  throw new Error(`entering does not end; the desk says: ${await player.desk.textContent()}`);
}

async function firstOf<T>(list: readonly T[], holds: (one: T) => Promise<boolean>): Promise<T | null> {
  for (const one of list) if (await holds(one)) return one;
  return null;
}

test.each([
  ["nl", "keyboard", 390],
  ["en", "mouse", 1280],
] as const)("a game on paper is entered in %s by %s, %i wide, and ends in hindsight", async (language, hand, width) => {
  const { page, player, context, complaints } = await reader({ language, width, hand });
  const names = NAMES[language];
  await player.press(page.locator("summary", { hasText: player.say("settings") }));
  await player.press(page.getByRole("button", { name: names.played }));
  const code = page.getByRole("textbox", { name: names.code });
  await code.fill("AAAAA-AAAAA-AAAAA");
  await player.press(page.getByRole("button", { name: names.start }));
  await page.getByRole("alert").waitFor();
  const problems = await problemsOf(page, "code", [320, 1280]);
  await code.fill(printCode(file, SEED).toLowerCase());
  await player.press(page.getByRole("button", { name: names.start }));
  await page.getByRole("button", { name: names.enter }).waitFor();
  const seen = new Set<string>();
  const done = await enter(player, language, async (screen) => {
    if (seen.has(screen)) return;
    seen.add(screen);
    problems.push(...(await problemsOf(page, screen, [320, 1280])));
  });
  expect(done).toEqual(Object.values(file.decisions).map(({ question }) => question[language]));
  expect(problems).toEqual([]);
  expect(player.unseen).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
