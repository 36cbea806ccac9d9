/** The screens as a screen reader finds them, and a desk that lies still while the clock runs. */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { shipped } from "../dossiers/shipped.ts";
import { recordPath } from "../records/games.ts";
import { reader, site, visit } from "./browser.ts";
import { begin, call, choiceOf, lookBackOn, sources, toTheDesk } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";
import { announcedOn, listenAloud } from "./listening.ts";
import type { Player } from "./player.ts";

declare global {
  interface Window {
    /** How much moved on the page that nobody moved, as the browser counts it. */
    shifts?: number[];
  }
}

/** From the next page on, writes down how much moves on it. */
async function measureShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    window.shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push("value" in entry ? Number(entry.value) : 0);
    }).observe({ type: "layout-shift", buffered: true });
  });
}

test.each([390, 1280])(
  "nothing moves on the desk while the clock runs, and nobody is told the seconds, %d wide",
  async (width) => {
    const { page, context, player } = await visit({
      width,
      motion: "no-preference",
      prepare: [listenAloud, measureShifts],
    });
    await begin(player, "handAlcohol", "clockNormal");
    await player.press(player.button("toWork"));
    await page.getByRole("timer").waitFor();
    // The clock starts with the first call.
    await call(player);
    // The picture comes a moment after the desk.
    await page.locator("canvas").waitFor({ state: "attached" });
    await page.evaluate(() => window.shifts?.splice(0));
    // Where people are is told once, when they have come there.
    const question = await page.getByRole("heading", { level: 1 }).textContent();
    await expect.poll(() => announcedOn(page)).toContain(question);
    const before = await announcedOn(page);
    const clock = await page.getByRole("timer").textContent();
    await page.waitForTimeout(5000);
    expect(await page.getByRole("timer").textContent()).not.toBe(clock);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    expect(await announcedOn(page)).toEqual(before);
    // What moves by itself would have been noticed.
    await page.evaluate(() => {
      document.querySelector("h1")?.style.setProperty("margin-block-start", "40px");
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    });
    expect((await page.evaluate(() => window.shifts))?.length).toBeGreaterThan(0);
    await context.close();
  },
);

/** What a screen reader finds in the middle of the page. */
async function spoken(player: Player): Promise<string> {
  return `\n${await player.desk.ariaSnapshot()}\n`;
}

test("the first screen says what this is, shows the shelf and asks one thing", async () => {
  const { page, context, player } = await reader();
  const said = await spoken(player);
  const shelf = shipped.map(({ file }, position) => {
    const name = file.title.nl;
    const minutes = Math.round(Object.values(file.decisions).reduce((sum, one) => sum + one.minutes, 0) / 5) * 5;
    return [
      `    - radio "${name}"${position === 0 ? " [checked]" : ""}`,
      `    - strong: ${name}`,
      `    - text: ${file.dilemma?.nl} ${file.line.nl} ongeveer ${minutes} minuten · nog niet gespeeld`,
    ];
  });
  // Quotation marks around a text are for the notation, and which texts have them is not for this test to know.
  const plain = (text: string) => text.replaceAll('text: "', "text: ").replace(/(- text: .*)"$/gm, "$1");
  expect(plain(said)).toBe(`
- main:
  - heading "Achteraf" [level=1]
  - paragraph: ’s Nachts besluit u. Overdag weet iedereen het.
  - paragraph: "U bent ambtenaar in de coronacrisis: een half uur besluit u, een kwartier kijkt u terug. Voor wie bij de overheid werkt of gaat werken."
  - group "Kies een dossier":
    - text: Kies een dossier
${shelf.flat().join("\n")}
  - group: Speel dezelfde nacht
  - group: Instellingen
  - group "Handalcohol":
    - text: Handalcohol
    - button "Begin met geluid"
    - button "Begin zonder geluid"
`);
  expect(await page.title()).toBe("Achteraf · ’s Nachts besluit u. Overdag weet iedereen het.");
  await context.close();
});

test("an address names a dossier, a language and whether the clock runs; the choice stands in the address", async () => {
  const { page, context, player } = await reader({
    language: "en",
    locale: "nl-NL",
    address: `${site}?dossier=visiting-ban&language=en&clock=off`,
  });
  await page.getByRole("group", { name: "The door" }).waitFor();
  await player.choose(choiceOf(player, "dossier", "Who first?"));
  expect(new URL(page.url()).search).toBe("?dossier=vaccination-order&language=en&clock=off");
  await player.press(player.button("withoutSound"));
  await page.getByText("Your own clock is off").waitFor();
  expect(await page.title()).toBe("Who first? · Achteraf");
  await player.press(player.button("toWork"));
  await expect.poll(() => page.title()).toBe(`${await player.heading.textContent()} · Achteraf`);
  await context.close();
});

test.each([
  ["that lies down", 844, 390],
  ["that stands", 390, 844],
])(
  "on a telephone %s there is something to press in view, the pages stay in reach, and a pause says so",
  async (_, width, height) => {
    const { page, context, player } = await reader({ width, height });
    await begin(player, "handAlcohol", "clockNormal");
    await toTheDesk(player);
    const edges = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect());
    expect((await edges(sources(player).first())).bottom).toBeLessThanOrEqual(height);
    await page.locator(".desk").evaluate((desk) => desk.scrollTo(0, desk.scrollHeight));
    const [tab, foot] = [await edges(player.desk.getByRole("tab").first()), await edges(page.locator(".panel__foot"))];
    expect(tab.top).toBeGreaterThanOrEqual(0);
    expect(tab.bottom).toBeLessThan(height / 2);
    expect(foot.height).toBeLessThan(height / 2);
    await page.locator(".desk").evaluate((desk) => desk.scrollTo(0, 0));
    await player.press(player.button("pause"));
    expect((await edges(page.getByRole("heading", { name: "De klok staat stil" }))).bottom).toBeLessThan(height);
    await context.close();
  },
);

test("the desk says the hour, the question, where one stands, and who can be called at what price", async () => {
  const { context, player } = await reader();
  await begin(player, "handAlcohol", "clockOff");
  await player.onward(() => player.press(player.button("toWork")));
  const source = (name: string, role: string, asks: string, cost: string) => `
        - listitem:
          - heading "${name}" [level=2]
          - paragraph: ${role}
          - paragraph: ${asks}
          - button "Bel ${name}, kost ${cost}": Bel
          - paragraph: kost ${cost}`;
  const sources = [
    source("Anouk Terpstra", "collega, financiële zaken", "Anouk, wie is deze man? Kun je hem nakijken?", "1,5 uur"),
    source(
      "Drie inkopers",
      "ziekenhuizen in het noorden, zuiden en westen",
      "Hoeveel dagen hebt u nog? Echt?",
      "1 uur",
    ),
    source(
      "Mevrouw Yilmaz",
      "vergunningenloket voor ontsmettingsmiddelen",
      "Kan een stoker dit maken zonder vergunning?",
      "1 uur",
    ),
    source("De heer Reitsma", "jeneverstoker", "Kunt u handalcohol maken? Hoeveel, wanneer?", "45 minuten"),
    source("De heer Bakkers", "groothandel in schoonmaakmiddelen", "Kent u Kolster?", "30 minuten"),
  ];
  expect(await spoken(player)).toBe(`
- main:
  - region "Wat doet u met het aanbod?":
    - paragraph: 16.00 uur
    - paragraph: nog 3 uur, tot 19.00 uur
    - heading "Wat doet u met het aanbod?" [level=1]
    - region "Waar u staat":
      - paragraph: Op uw scherm staat een offerte van één bladzijde, met een logo en een bankrekening. Zoiets is hier nog nooit gekocht.
    - tablist "Wat doet u met het aanbod?":
      - tab "Bellen" [selected]
      - tab "Binnen"
      - tab "Besluiten"
    - tabpanel "Bellen":
      - paragraph: "Bellen kost tijd: het rode deel van het balkje. Voor iedereen is er niet genoeg."
      - list:${sources.join("")}
      - button "Even niemand bellen (15 minuten)"
    - group: Hoe het ervoor staat
    - group: Wat er tot nu toe gebeurde
`);
  await context.close();
});

test("hindsight says how it ended, and nothing yet about why", async () => {
  const { context, player } = await reader({ language: "en", locale: "en" });
  await lookBackOn(player, recordPath("handalcohol/ran-out"));
  await walkHindsight(player, undefined, player.say("outcome"));
  const said = await spoken(player);
  // How many steps there are is not for this test to know.
  expect(said.replace(/Step \d+ of \d+/, "Step")).toBe(`
- main:
  - region "How it ended":
    - paragraph: Step
    - heading "How it ended" [level=1]
    - paragraph: Wards that ran out
    - paragraph: There were wards without hand alcohol.
    - group: What came last
    - button "Go on"
    - button "Back"
`);
  await context.close();
});

test("that half of the time is gone is told, and in time after it that the clock is almost empty", async () => {
  const { page, context, player } = await reader({ prepare: [listenAloud, ({ clock }) => clock.install()] });
  await begin(player, "handAlcohol", "clockNormal");
  await toTheDesk(player);
  await call(player);
  // Of six minutes; the host, which has a clock of its own, tells nothing meanwhile.
  await page.clock.fastForward("03:05");
  await expect.poll(() => announcedOn(page)).toContain("De helft van de tijd is om.");
  expect(await announcedOn(page)).not.toContain("De klok is bijna leeg.");
  // Until the page has come to rest.
  await page.clock.runFor(1000);
  await page.clock.fastForward("01:50");
  await expect.poll(() => announcedOn(page)).toContain("De klok is bijna leeg.");
  await context.close();
});

test("what was read in the list of what came in does not wait at the foot of the desk any more", async () => {
  const { page, context, player } = await reader();
  await begin(player, "handAlcohol", "clockOff");
  await toTheDesk(player);
  // A call lets time pass, in which things come in.
  await player.press(sources(player).first());
  const waiting = player.desk.locator(".telephone--calm");
  await waiting.waitFor();
  expect(await waiting.textContent()).toMatch(/en er kwam/);
  await player.turnTo("cameIn");
  await expect.poll(() => waiting.textContent()).not.toMatch(/en er kwam/);
  expect(await player.desk.locator(".came-in__item").count()).toBeGreaterThan(0);
  await page.reload();
  await player.press(player.button("takeUp"));
  await expect
    .poll(() => player.desk.locator(".drawer, .telephone--calm").first().textContent())
    .not.toMatch(/en er kwam/);
  await context.close();
});
