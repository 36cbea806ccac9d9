/** What the screen says of luck to somebody who heeded good advice; and the second look, at all nights. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { draftOf } from "../../src/sim/world/draft.ts";
import { perform, start } from "../../src/sim/world/perform.ts";
import { type Entry, SIM_VERSION } from "../../src/sim/world/record.ts";
import { solo } from "../../src/sim/world/run.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { startBrowser } from "../../tools/chromium.ts";
import { advance, ask, choose, expire, fixedFate } from "../dossiers/games.ts";
import { batch } from "../dossiers/known-answers.ts";
import { visit, withoutCanvas } from "./browser.ts";
import { openFile } from "./game.ts";
import { problemsOf } from "./look.ts";
import { Player } from "./player.ts";

const site = inject("site");
const PATIENCE = { timeout: 60_000 };

const NAMES = {
  nl: {
    title: "Uw keuzes in honderd andere nachten",
    lucky: /: u had (eerder )?geluk/,
    ordinary: "Dit was een gewone nacht, wie er ook oordeelt.",
    which: "Ook de nachten die u kon uitsluiten",
    possible: /^Alleen nachten die pasten bij wat u wist toen u besloot: /,
    any: /^Nu alle nachten, ook die u toen al kon uitsluiten\./,
    all: "Alle nachten, ook die u kon uitsluiten",
  },
  en: {
    title: "Your choices on a hundred other nights",
    lucky: /: you (were lucky|had good luck)/,
    ordinary: "This was an ordinary night, whoever judges.",
    which: "Also the nights you could rule out",
    possible: /^Only nights that agreed with what you knew when you decided: /,
    any: /^Now all nights, also those you could already rule out then\./,
    all: "All nights, also those you could rule out",
  },
} as const;

/** The test failed the batch, it was held, and it leaked; looking back has come to the other nights. */
function record(): string {
  const fate = fixedFate(batch, { unknowns: { coin: "yes" }, answers: { test: "yes" } });
  const world = start(solo(batch, fate));
  const commands = [advance, ask("test"), choose("sail", "hold"), advance, expire("account"), advance];
  const entries = commands.map((command): Entry => {
    perform(draftOf(world), command);
    return { at: 0, is: "command", command, sum: world.sum };
  });
  return printRecord({
    format: "achteraf-record/1",
    simVersion: SIM_VERSION,
    dossier: batch.file,
    seed: fate.seed,
    fixed: Object.fromEntries(fate.fixed ?? []),
    entries: [...entries, { at: 0, is: "note", note: { is: "step", step: "nights" } }],
  });
}

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(["nl", "en"] as const)("other nights, in %s", (language) => {
  const names = NAMES[language];

  test("whoever heeded the test is not told of luck; all nights are a second look, by keyboard", PATIENCE, async () => {
    const more = { locale: language === "nl" ? "nl-NL" : "en-GB" };
    const { page, context, complaints } = await visit(browser, site, { more, prepare: withoutCanvas });
    const player = new Player(page, language);
    const buffer = Buffer.from(record());
    await openFile(player, { name: "game.json", mimeType: "application/json", buffer });
    await page.getByRole("heading", { level: 1, name: names.title }).waitFor();
    await page.getByText(names.ordinary).waitFor();
    expect(await player.desk.textContent()).not.toMatch(names.lucky);
    const status = player.desk.getByRole("status");
    expect(await status.textContent()).toMatch(names.possible);
    expect(await problemsOf(page, names.title)).toEqual([]);

    await player.desk.locator("summary", { hasText: names.which }).press("Enter");
    await player.desk.getByRole("radio", { checked: true }).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => status.textContent(), PATIENCE).toMatch(names.any);
    expect(await page.getByRole("radio", { name: names.all }).isChecked()).toBe(true);
    // These nights do not know what was heard, so nothing is said of luck.
    expect(await page.getByText(names.ordinary).count()).toBe(0);
    expect(await player.desk.textContent()).not.toMatch(names.lucky);
    expect(await problemsOf(page, names.title)).toEqual([]);

    await page.keyboard.press("ArrowUp");
    await page.getByText(names.ordinary).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
