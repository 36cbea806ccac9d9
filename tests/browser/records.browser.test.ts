/** Games that go from hand to hand: opened from a file, saved, shared as a link, damaged on the way, and printed. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRecord } from "../../src/cli/records.ts";
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import { fateOfRecord, type GameRecord } from "../../src/table/journal.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { takeUp } from "../../src/table/sitting.ts";
import { achteraf } from "../cli/terminal.ts";
import { GAMES, recordPath } from "../records/games.ts";
import { STRANGERS } from "../records/strangers.ts";
import { reader, site, type Visitor } from "./browser.ts";
import { fileOf, isHindsight, lookBackOn, openFile } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";
import { problemsOf } from "./look.ts";

const commandsOf = ({ dossier, entries, pace, ...record }: GameRecord) =>
  takeUp(compile(dossier), fateOfRecord(record), pace, entries).commands;

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

describe("the built site tells the story of a record as the command line does", () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await reader();
  });

  afterAll(async () => {
    await visitor?.context.close();
  });

  test.each(GAMES)("$dossier, $name", async ({ dossier, name }) => {
    const { page, player, complaints } = visitor;
    const path = recordPath(`${dossier}/${name}`);
    const { out, code } = await achteraf(["replay", path, "--lang", "nl"]);
    expect(code).toBe(0);
    await page.goto(site);
    await lookBackOn(player, path);
    await walkHindsight(player, undefined, player.say("outcome"));
    await player.press(player.desk.locator("summary").first());
    const last = await player.desk.getByRole("list").first().getByRole("paragraph").allTextContents();
    expect(last.length).toBeGreaterThan(0);
    for (const words of last) expect(plain(out)).toContain(plain(words));
    // The shore shows everything that landed, in order.
    await walkHindsight(player, undefined, "Nu ziet iedereen het");
    const gullies = await player.desk.getByRole("list").first().getByRole("listitem").all();
    expect(gullies.length).toBeGreaterThan(3);
    for (const gully of gullies) {
      const when = (await gully.getByRole("strong").textContent()) ?? "";
      const buoy = (await gully.getByRole("paragraph").allTextContents()).join("");
      const title = ((await gully.textContent()) ?? "").slice(`${when}: `.length, -buoy.length || undefined);
      expect([title, out.includes(`  ${title}\n`) || out.includes(`*** ${title}\n`)]).toEqual([title, true]);
    }
    expect(complaints).toEqual([]);
  });
});

describe("a game that was played to its end", () => {
  let visitor: Visitor;
  let outcome: string | null;
  let card: string | null;
  const played = recordPath("handalcohol/asked-and-doubted");
  const { record: original } = openRecord(played);

  beforeAll(async () => {
    visitor = await reader({ more: { permissions: ["clipboard-read", "clipboard-write"], acceptDownloads: true } });
    const { player } = visitor;
    await lookBackOn(player, played);
    await walkHindsight(player, async (title) => {
      if (title === player.say("outcome")) outcome = await player.desk.textContent();
    });
    await player.desk.getByText("van de 100").waitFor();
    card = await player.desk.getByRole("article").textContent();
  });

  afterAll(async () => {
    await visitor?.context.close();
  });

  /** Saves the game, and says where the file came. */
  async function save(): Promise<string> {
    const { page, player } = visitor;
    const download = page.waitForEvent("download");
    await player.press(player.button("save"));
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(
      /^achteraf-handalcohol-\d{4}-\d\d-\d\d-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}\.json$/,
    );
    return saved.path();
  }

  test("is saved with every checksum as it was, and opens again where it was left", async () => {
    const path = await save();
    const { record } = openRecord(path);
    expect(commandsOf(record)).toEqual(commandsOf(original));
    expect(record.seed).toBe(original.seed);
    const { player, context } = await reader();
    await openFile(player, path);
    await player.desk.getByText("van de 100").waitFor();
    await expect.poll(() => player.desk.getByRole("article").textContent()).toBe(card);
    await context.close();
  });

  test("is shared as a link, that shows somebody else the same ending", async () => {
    const { page, player } = visitor;
    await player.press(player.button("share"));
    await page.getByLabel("De link staat op uw klembord.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${site}#game=`)).toBe(true);
    const other = await reader({ address: link });
    await isHindsight(other.player).waitFor();
    await walkHindsight(other.player, undefined, player.say("outcome"));
    expect(await other.player.desk.textContent()).toBe(outcome);
    expect(other.complaints).toEqual([]);
    await other.context.close();
  });

  test("keeps a link no longer than the choice of what is in it", async () => {
    const { page, player } = visitor;
    await player.press(player.button("share"));
    await page.getByLabel("De link staat op uw klembord.").waitFor();
    await player.press(page.getByRole("checkbox", { name: "met wat u schreef erbij" }));
    expect(await page.getByLabel("De link staat op uw klembord.").count()).toBe(0);
  });

  test("gives a card that prints whole", async () => {
    const { page } = visitor;
    await page.emulateMedia({ media: "print" });
    const card = page.getByRole("article");
    expect(await card.getByRole("heading").textContent()).toBe("Handalcohol");
    expect(await card.getByText("’s Nachts besluit u. Overdag weet iedereen het.").isVisible()).toBe(true);
    for (const role of ["button", "checkbox", "banner"] as const) expect(await page.getByRole(role).count()).toBe(0);
    expect(await problemsOf(page, "print", [768])).toEqual([]);
    const paper = await page.evaluate(() => {
      const texts = [...document.querySelectorAll(".card *")].map((one) => getComputedStyle(one).color);
      const { height } = document.querySelector(".card")?.getBoundingClientRect() ?? { height: 0 };
      return { texts: [...new Set(texts)], height, page: document.documentElement.scrollHeight };
    });
    // Black, or nearly, on white; and not longer than the page that holds it.
    expect(paper.texts.filter((color) => !["rgb(0, 0, 0)", "rgb(51, 51, 51)"].includes(color))).toEqual([]);
    expect(paper.height).toBeGreaterThan(100);
    expect(paper.height).toBeLessThanOrEqual(paper.page);
    await page.emulateMedia({ media: null });
  });
});

describe("says in a sentence what is wrong with", () => {
  const path = recordPath("handalcohol/ran-out");
  const whole = readFileSync(path, "utf8");
  const { record } = openRecord(path);
  const forged: GameRecord = {
    ...record,
    entries: record.entries.map((entry, position) =>
      position === record.entries.length - 1 ? { ...entry, sum: entry.sum + 1 } : entry,
    ),
  };

  const DAMAGED = "Dit bestand is beschadigd of veranderd sinds het werd bewaard. Gebruik een ander exemplaar.";

  test.each([
    [
      "a file of something else",
      '{"recipe":"soup"}',
      "Dit is geen spel van Achteraf. Kies een bestand dat u hier eerder hebt bewaard.",
    ],
    [
      "a file that is too large to be read",
      " ".repeat(8_000_001),
      "Dit bestand is te groot om een spel te zijn. Kies een bestand dat u hier eerder hebt bewaard.",
    ],
    ["half a file", whole.slice(0, whole.length / 2), DAMAGED],
    ["a file with another letter in it", whole.replace("Handalcohol", "Handalcohal"), DAMAGED],
    [
      "a game whose last checksum is another",
      printRecord(forged),
      "Dit spel is veranderd sinds het werd gespeeld, en kan niet worden vertrouwd.",
    ],
  ])("%s", async (_, text, sentence) => {
    const { page, player, context, complaints } = await reader();
    await openFile(player, fileOf(text));
    expect(await page.getByRole("alert").getByRole("paragraph").textContent()).toBe(sentence);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("each dossier that nobody here wrote, and goes on", async () => {
    const { page, player, context, complaints } = await reader();
    const alert = page.getByRole("alert");
    await player.press(page.locator("summary", { hasText: player.say("settings") }));
    for (const [what, text] of STRANGERS) {
      await page.getByLabel(player.say("open")).setInputFiles(fileOf(text));
      await alert.waitFor({ timeout: 5000 });
      expect(await alert.getByRole("paragraph").textContent(), what).toMatch(/^[A-Z].{20,}\.$/);
      await player.press(player.button("close"));
      await alert.waitFor({ state: "detached" });
    }
    await player.press(player.button("withoutSound"));
    await player.button("toWork").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a link that lost a letter on the way, and lets one begin", async () => {
    const { page, player, context, complaints } = await reader({ address: `${site}#game=eJyrVkrOSCxS` });
    expect(await page.getByRole("alert").getByRole("paragraph").textContent()).toBe(
      "Deze link is niet heel. Vraag om een nieuwe.",
    );
    await player.press(player.button("close"));
    await player.press(player.button("withoutSound"));
    await player.button("toWork").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
