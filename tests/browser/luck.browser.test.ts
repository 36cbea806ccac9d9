/** What the screen says of luck to somebody who heeded good advice; and the second look, at all nights. */
import { describe, expect, test } from "vitest";
import { printRecord } from "../../src/table/record-file.ts";
import { advance, ask, choose, expire, fixedFate } from "../dossiers/games.ts";
import { batch } from "../dossiers/known-answers.ts";
import { recordIn } from "../dossiers/records.ts";
import { reader } from "./browser.ts";
import { fileOf, openFile } from "./game.ts";
import { problemsOf } from "./look.ts";

const NAMES = {
  nl: {
    title: "Uw keuzes in honderd andere nachten",
    lucky: /: u had geluk/,
    ending: "Dit einde kwam in 100 van de 100 nachten.",
    ordinary: "Voor wie oordeelt, was dit een gewone nacht.",
    which: "Ook de nachten die u kon uitsluiten",
    possible: /^Alleen nachten die pasten bij wat u wist toen u besloot: /,
    any: /^Nu alle nachten, ook die u toen al kon uitsluiten\./,
    all: "Alle nachten, ook die u kon uitsluiten",
  },
  en: {
    title: "Your choices on a hundred other nights",
    lucky: /: you were lucky/,
    ending: "This ending came on 100 of 100 nights.",
    ordinary: "To those who judge, this was an ordinary night.",
    which: "Also the nights you could rule out",
    possible: /^Only nights that agreed with what you knew when you decided: /,
    any: /^Now all nights, also those you could already rule out then\./,
    all: "All nights, also those you could rule out",
  },
} as const;

/** The test failed the batch, it was held, and it leaked; looking back has come to the other nights. */
function record(): string {
  const fate = fixedFate(batch, { unknowns: { coin: "yes" }, answers: { test: "yes" } });
  const commands = [advance, ask("test"), choose("sail", "hold"), advance, expire("account"), advance];
  return printRecord(recordIn(batch, fate, commands, [], "nights"));
}

describe.each(["nl", "en"] as const)("other nights, in %s", (language) => {
  const names = NAMES[language];

  test("whoever heeded the test is not told of luck; all nights are a second look, by keyboard", async () => {
    const { page, context, complaints, player } = await reader({ language });
    await openFile(player, fileOf(record()));
    await page.getByRole("heading", { level: 1, name: names.title }).waitFor();
    await page.getByText(names.ordinary).waitFor();
    // However it was held, nothing came: the ending of every night.
    await page.getByText(names.ending).waitFor();
    expect(await player.desk.textContent()).not.toMatch(names.lucky);
    const status = player.desk.getByRole("status");
    expect(await status.textContent()).toMatch(names.possible);
    expect(await problemsOf(page, names.title)).toEqual([]);

    await player.desk.locator("summary", { hasText: names.which }).press("Enter");
    await player.desk.getByRole("radio", { checked: true }).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => status.textContent()).toMatch(names.any);
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
