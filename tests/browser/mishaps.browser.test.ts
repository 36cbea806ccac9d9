/** Nothing is lost and nothing falls silent: killed workers, a store that throws, no network, a new version of the site. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { reader, site } from "./browser.ts";
import { asked, begin, call, options, toTheDesk } from "./game.ts";
import {
  breakAtAct,
  cutStore,
  fillStore,
  holdWorkers,
  hushStore,
  killWorker,
  livingWorker,
  renewSite,
  workersOf,
} from "./mishaps.ts";
import type { Player } from "./player.ts";

async function newcomer(address = site): Promise<Player> {
  const { player } = await reader({ address, prepare: [holdWorkers] });
  return player;
}

/** At the desk of the first decision, with the clock running. */
async function atTheDesk(): Promise<Player> {
  const player = await newcomer();
  await begin(player, "handAlcohol", "clockNormal");
  await toTheDesk(player);
  return player;
}

const alert = (player: Player) => player.page.getByRole("alert").getByRole("paragraph").first();

describe("a worker that dies", () => {
  test("is replaced: what was done while nobody answered is done after all, once", async () => {
    const player = await atTheDesk();
    const { page } = player;
    await call(player);
    await killWorker(page);
    await call(player);
    expect([await asked(player), await workersOf(page)]).toEqual([2, 2]);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.reload();
    await player.press(player.button("takeUp"));
    await expect.poll(() => asked(player)).toBe(2);
    await page.context().close();
  });

  test("is replaced in the middle of a sentence, and the sentence is signed as it was written", async () => {
    const player = await atTheDesk();
    const { page } = player;
    await player.turnTo("decide");
    await player.press(options(player).first());
    await page.getByLabel(player.say("because")).fill("het weekend eraan komt");
    await killWorker(page);
    await expect.poll(() => workersOf(page)).toBe(2);
    await player.press(player.button("sign"));
    await player.button("good").waitFor();
    await page.context().close();
  });

  test("by its own fault says so, and goes on from what is kept", async () => {
    const player = await atTheDesk();
    const { page } = player;
    await call(player);
    await livingWorker(page).evaluate(() => void Promise.reject(new Error("nobody catches this")));
    await alert(player).waitFor();
    expect(await alert(player).textContent()).toBe(
      "Er ging iets mis in het spel zelf. Het gaat verder vanaf het laatste dat bewaard is.",
    );
    await player.press(player.button("close"));
    await call(player);
    expect(await asked(player)).toBe(2);
    await page.context().close();
  });

  test("by what was asked of it leaves in sight what came of a decision: nobody has moved on from there", async () => {
    const player = await atTheDesk();
    const { page } = player;
    await player.turnTo("decide");
    await player.press(options(player).first());
    await player.press(player.button("sign"));
    await player.press(player.button("good"));
    await player.button("letTimePass").waitFor();
    const told = await player.desk.locator(".story").first().textContent();
    await breakAtAct(page);
    await player.press(player.button("letTimePass"));
    await alert(player).waitFor();
    await expect.poll(() => workersOf(page)).toBe(2);
    await player.press(player.button("close"));
    await page.waitForTimeout(1000);
    expect(await player.desk.locator(".story").first().textContent()).toBe(told);
    await page.context().close();
  });
});

/** What follows on a choice: a part of the page that comes later. */
const SEQUEL = /\/Sequel-[^/]*\.js$/;

const OFFLINE =
  "Een deel van het spel kon niet worden opgehaald. Zodra er weer verbinding is, gaat het vanzelf verder.";

describe("without a network", () => {
  test("before the dossier is there: a sentence, and it begins by itself when the network is back", async () => {
    const player = await newcomer();
    const { page } = player;
    await page.context().route("**/*", (route) => route.abort("internetdisconnected"));
    // What was fetched ahead is asked for again by the next worker.
    await killWorker(page);
    await player.press(player.button("withoutSound"));
    await alert(player).waitFor();
    expect(await alert(player).textContent()).toBe(OFFLINE);
    await page.context().unroute("**/*");
    await player.button("toWork").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  test("a worker whose file does not come is waited for", async () => {
    const player = await newcomer("about:blank");
    const { page } = player;
    await page.route(/\/worker-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(site);
    await player.press(player.button("withoutSound"));
    await alert(player).waitFor();
    expect(await alert(player).textContent()).toBe(OFFLINE);
    await page.unroute(/\/worker-[^/]*\.js$/);
    await player.button("toWork").waitFor();
    await page.context().close();
  });

  test("a part of the page that has not come yet is waited for, and one is told so", async () => {
    const player = await newcomer();
    const { page } = player;
    let letGo = () => {};
    const free = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(SEQUEL, async (route) => {
      await free;
      await route.continue();
    });
    await begin(player, "handAlcohol", "clockNormal");
    await toTheDesk(player);
    await player.turnTo("decide");
    await player.press(options(player).first());
    await player.desk.getByRole("status").waitFor();
    expect(await player.desk.getByRole("status").textContent()).toBe("Een ogenblik, het komt eraan.");
    letGo();
    await player.button("sign").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });
});

const RENEWED =
  "Er is een nieuwe versie van het spel. De bladzijde laadt één keer opnieuw, en u gaat verder waar u was.";

/** Closes a page of a renewed site, also while a part of it is still on the way. */
async function leave(page: Page): Promise<void> {
  await page.context().unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
}

test("a new version of the site: one sentence, one reload, the same game", async () => {
  const player = await atTheDesk();
  const { page } = player;
  await call(player);
  await renewSite(page);
  let loads = 0;
  page.on("load", () => loads++);
  await killWorker(page);
  await alert(player).waitFor();
  expect(await alert(player).textContent()).toBe(RENEWED);
  await page.getByRole("alert").waitFor({ state: "detached" });
  await expect.poll(() => asked(player)).toBe(1);
  expect(loads).toBe(1);
  await leave(page);
});

test("a new version of the page alone, seen at the moment of choosing: one reload, and the same choice", async () => {
  const player = await newcomer();
  const { page } = player;
  await page.route(SEQUEL, (route) => route.fulfill({ status: 404, body: "" }));
  await begin(player, "handAlcohol", "clockNormal");
  await toTheDesk(player);
  await call(player);
  await renewSite(page, ["early", "index", "Sequel", "RatingCard", "nl"]);
  await page.unroute(SEQUEL);
  await player.turnTo("decide");
  const chosen = await options(player).first().textContent();
  await player.press(options(player).first());
  await alert(player).waitFor();
  expect(await alert(player).textContent()).toBe(RENEWED);
  await page.getByRole("alert").waitFor({ state: "detached" });
  await player.button("sign").waitFor();
  expect(chosen).toContain(await player.desk.locator(".signing__act").textContent());
  await leave(page);
});

test("the browser is asked to keep the game after the first decision, and not before", async () => {
  const player = await atTheDesk();
  const { page } = player;
  await page.evaluate(() => {
    StorageManager.prototype.persist = async () => {
      document.body.setAttribute("data-asked", "");
      return true;
    };
  });
  await player.turnTo("decide");
  await player.press(options(player).first());
  await player.button("sign").waitFor();
  expect(await page.locator("body").getAttribute("data-asked")).toBeNull();
  await player.press(player.button("sign"));
  await player.button("good").waitFor();
  expect(await page.locator("body").getAttribute("data-asked")).toBe("");
  await page.context().close();
});

const UNKEPT = "Uw spel wordt op dit apparaat niet bewaard. Bewaar het als bestand, dan raakt u niets kwijt.";

describe("a store", () => {
  test("that throws is opened again, and nothing is lost", async () => {
    const player = await atTheDesk();
    const { page } = player;
    await cutStore(page, 3);
    await call(player);
    // Two attempts with each act, and one with each beat.
    await expect.poll(() => page.getByRole("alert").count()).toBe(1);
    await call(player);
    await page.waitForTimeout(2500);
    await page.reload();
    await player.press(player.button("takeUp"));
    await expect.poll(() => asked(player)).toBe(2);
    await page.context().close();
  });

  test.each([
    ["is full", fillStore],
    ["never answers", hushStore],
  ])("that %s: said at each decision until the game was saved as a file", async (_, harm) => {
    const player = await atTheDesk();
    const { page } = player;
    await harm(page);
    await call(player);
    await alert(player).waitFor();
    expect(await alert(player).textContent()).toBe(UNKEPT);
    await player.press(player.button("close"));
    await player.turnTo("decide");
    await player.press(options(player).first());
    await player.press(player.button("sign"));
    await player.button("good").waitFor();
    await alert(player).waitFor();
    const download = page.waitForEvent("download");
    await player.press(player.button("save", page.getByRole("alert")));
    expect((await download).suggestedFilename()).toMatch(/^achteraf-handalcohol.*\.json$/);
    await page.context().close();
  });
});
