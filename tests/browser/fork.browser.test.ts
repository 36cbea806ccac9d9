/** What is told of another road before the judges are heard: which way each would judge, and not how they judged here. */
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/language/tongue.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { STANDS } from "../../src/ui/stands.ts";
import { advance, choose, expire, fixedFate } from "../dossiers/games.ts";
import { recordIn } from "../dossiers/records.ts";
import { ferry } from "../dossiers/small.ts";
import { tongueOf } from "../language/tongues.ts";
import { reader } from "./browser.ts";
import { fileOf, openFile } from "./game.ts";
import { problemsOf } from "./look.ts";

const TOLD = {
  nl: ["Daar is het oordeel van de raad milder.", "Daar is het oordeel van de burgemeester en de reizigers strenger."],
  en: ["There the verdict of the board is kinder.", "There the verdict of the mayor and the passengers is harsher."],
} as const;

/** Sailed in fair weather; looking back has come to the other road. */
function record(): string {
  const dossier = ferry();
  const fate = fixedFate(dossier, { unknowns: { weather: "fair" }, rings: { note: false }, comes: { grumble: false } });
  const commands = [advance, choose("sail", "go"), advance, expire("account"), advance];
  return printRecord(recordIn(dossier, fate, commands, [], "fork"));
}

describe.each(["nl", "en"] as const)("another road, in %s", (language) => {
  const say = (key: string) => textOf(tongueOf(language), key);

  test("says who would judge otherwise and which way, and no verdict of one's own", async () => {
    const { page, context, complaints, player } = await reader({ language });
    await openFile(player, fileOf(record()));
    await player.choose(
      page.getByRole("radio", { name: language === "nl" ? "De sleper bestellen." : "Order the tug." }),
    );
    await player.press(page.getByRole("button", { name: say("debrief.forkShow") }));
    for (const told of TOLD[language]) await page.getByText(told, { exact: true }).waitFor();
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded away stays so
    const words = await player.desk.innerText();
    for (const stand of Object.values(STANDS)) expect(words).not.toMatch(new RegExp(`^${say(stand)}$`, "m"));
    expect(await player.desk.getByRole("table").count()).toBe(0);
    expect(await problemsOf(page, say("debrief.fork"))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
