/** In each language that the screen and a dossier both have: it is spoken from the first screen to the desk, and fetched alone. */
import { expect, test } from "vitest";
import { textIn } from "../../src/sim/dossier/words.ts";
import { LANGUAGES, ownNameOf } from "../../src/ui/words/languages.ts";
import { shipped } from "../dossiers/shipped.ts";
import { tongueOf } from "../language/tongues.ts";
import { reader, site } from "./browser.ts";
import { problemsOf } from "./look.ts";

const handAlcohol = shipped.find(({ file }) => file.id === "handalcohol")?.file;
if (handAlcohol === undefined) throw new RangeError("hand alcohol is one of the dossiers");
const SPOKEN = LANGUAGES.filter((language) => handAlcohol.languages.includes(language));

/** Languages whose words a page asked for. */
function fetched(requests: readonly string[]): string[] {
  const names = requests.flatMap((url) => /\/(?:first|later)\.(\w+)-[^/]*\.js$/.exec(url)?.[1] ?? []);
  return [...new Set(names)];
}

test.each(SPOKEN)("hand alcohol in %s, from the address to the desk", async (language) => {
  // Whoever sends an address chooses the language, whatever the browser of the reader asks for.
  const address = `${site}?dossier=handalcohol&language=${language}&clock=off`;
  const { page, context, requests, complaints } = await reader({ locale: "fr-FR", address });
  const { texts } = tongueOf(language);
  const press = (key: string) =>
    page
      .getByRole("button", { name: texts[key] ?? key, exact: true })
      .first()
      .click();
  const heading = (name: string) => page.getByRole("heading", { name, exact: true }).waitFor();
  await heading(texts.name ?? "");
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  expect(await problemsOf(page, "opening", [320, 1280])).toEqual([]);
  await press("beginQuiet");
  await press("toTheDesk");
  await heading(textIn(handAlcohol.decisions.offer?.question ?? {}, language));
  expect(await problemsOf(page, "desk", [320, 1280])).toEqual([]);
  await press("settings");
  await page.getByRole("radio", { name: ownNameOf(language), exact: true, checked: true }).waitFor();
  expect(fetched(requests)).toEqual([language]);
  expect(complaints).toEqual([]);
  await context.close();
});

/** How long words are on the way, in milliseconds: longer than it takes to see that a choice was not marked. */
const ON_THE_WAY = 1000;

test("another language is marked when it is chosen, fetched, and speaks when it has come", async () => {
  const { page, context, player, requests } = await reader();
  await player.press(page.locator("summary", { hasText: player.say("settings") }));
  expect(fetched(requests)).toEqual(["nl"]);
  await page.route(/\/first\.\w+-/, async (route) => {
    await page.waitForTimeout(ON_THE_WAY);
    await route.continue();
  });
  for (const language of SPOKEN.filter((one) => one !== "nl")) {
    await player.choose(page.getByRole("radio", { name: ownNameOf(language), exact: true }));
    await page.getByText(tongueOf(language).texts.motto ?? "").waitFor();
    expect(fetched(requests).at(-1)).toBe(language);
  }
  await context.close();
});
