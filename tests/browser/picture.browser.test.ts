/** The picture in the page: it fills its place, explains itself, and can be read in every frame. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { recordPath } from "../records/games.ts";
import { type Visit, visit } from "./browser.ts";
import { begin, lookBackOn, sources } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";
import { faintText } from "./look.ts";
import type { Player } from "./player.ts";

/** A game on the desk, with its picture behind it. */
async function atTheDesk(about: Visit = {}): Promise<Player> {
  const { page, player } = await visit(about);
  await begin(player, "handAlcohol", "clockOff");
  await page.locator(".signs__sign").first().waitFor();
  return player;
}

/** On a device on which everything has been explained, or with other preferences. */
const knowing = (preferences: object = {}) => ({
  prepare: [
    (page: Page) =>
      page.addInitScript((kept) => {
        localStorage.setItem("achteraf-explained", '["*"]');
        localStorage.setItem("achteraf-preferences", kept);
      }, JSON.stringify(preferences)),
  ],
});

const frame = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const { width, height } = document.querySelector("canvas")?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return [Math.round(width), Math.round(height)];
  });

describe("the picture fills its place within two frames", () => {
  test("when a window is made larger and smaller, turned, and zoomed to 400 %", async () => {
    const { page } = await atTheDesk(knowing());
    for (const [width, height] of [
      [390, 844],
      [844, 390],
      [1920, 1080],
      // 1280 by 800 at 400 %.
      [320, 200],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await frame(page)).toEqual([width, height]);
    }
    await page.context().close();
  });
});

test("printing the desk complains of nothing, and the picture is there afterwards", async () => {
  const { page } = await atTheDesk(knowing());
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.pdf({ format: "A4" });
  expect(await frame(page)).toEqual([1280, 800]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe("signs", () => {
  test("each explains itself once, can be passed over, and is remembered on the device", async () => {
    const player = await atTheDesk();
    const { page } = player;
    const hint = page.locator("#sign-explains");
    const seen: (string | null)[] = [];
    for (const way of ["button", "escape", "button"]) {
      await hint.waitFor();
      const text = await hint.locator("p").first().textContent();
      seen.push(text);
      if (way === "escape") await page.keyboard.press("Escape");
      else await hint.getByRole("button", { name: "Duidelijk" }).click();
      await expect.poll(() => page.locator("#sign-explains p").allTextContents()).not.toContain(text);
    }
    expect(seen).toContain("Dat bent u, op de dijk, met een lamp.");
    expect(new Set(seen).size).toBe(3);
    await page.reload();
    await page.getByRole("button", { name: player.say("takeUp") }).click();
    await page.locator(".signs__sign").first().waitFor();
    await page.waitForTimeout(500);
    const left = await page.locator("#sign-explains p:first-child").allTextContents();
    expect(left.filter((text) => seen.includes(text))).toEqual([]);
    await page.context().close();
  });

  test("nobody has to hear the rest", async () => {
    const { page } = await atTheDesk();
    await page.locator("#sign-explains").getByRole("button", { name: "Geen uitleg meer" }).click();
    await page.waitForTimeout(500);
    expect(await page.locator("#sign-explains").count()).toBe(0);
    await page.context().close();
  });

  test.each([
    [1280, 800],
    [390, 844],
  ])(
    "all answer to mouse, finger and keys; their words lie whole in the free part of the picture, %i wide",
    async (width, height) => {
      const player = await atTheDesk({ ...knowing(), width, height, more: { hasTouch: true } });
      const { page } = player;
      await player.press(player.button("toWork"));
      await player.press(sources(player).first());
      const lighthouse = page.locator('[data-sign="landmark.lighthouse"]');
      await lighthouse.waitFor();
      // On a telephone the sheet was drawn over the picture to find somebody to call.
      await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
      const words = page.locator("#sign-words");
      const whole = async () => {
        const box = await words.boundingBox();
        const panel = await page.locator(".panel").boundingBox();
        if (box === null || panel === null) return false;
        const clear = width < 900 ? box.y + box.height <= panel.y : box.x + box.width <= panel.x;
        const bar = await page.locator(".bar").boundingBox();
        return clear && box.x >= 0 && box.y >= (bar?.height ?? 0);
      };
      const all = await page.locator(".signs__sign").all();
      expect(all.length).toBeGreaterThan(4);
      for (const sign of all) {
        // On a telephone words lie over much of the picture, and there is no mouse.
        await (width < 900 ? sign.focus() : sign.hover());
        await expect
          .poll(async () => (await words.textContent()) ?? "")
          .toContain((await sign.getAttribute("aria-label")) ?? "?");
        expect([await sign.getAttribute("data-sign"), await whole()]).toEqual([
          await sign.getAttribute("data-sign"),
          true,
        ]);
      }
      await page.keyboard.press("Escape");
      await words.waitFor({ state: "detached" });
      await lighthouse.tap();
      expect(await words.textContent()).toContain("vuurtoren");
      await page.keyboard.press("Escape");
      await words.waitFor({ state: "detached" });
      // One stop of the tabulator, and arrows from sign to sign.
      expect(await page.locator('.signs__sign[tabindex="0"]').count()).toBe(1);
      await page.keyboard.press("ArrowRight");
      const first = await words.textContent();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => words.textContent()).not.toBe(first);
      await page.context().close();
    },
  );
});

/** Keeps hold of what the page makes sound with. */
async function holdSound(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    Object.assign(window, { made });
    const Plain = window.AudioContext;
    window.AudioContext = class extends Plain {
      constructor(options?: AudioContextOptions) {
        super(options);
        made.push(this);
      }
    };
  });
}

describe("sound", () => {
  test("is not fetched for who chose to be without it, and then nothing is told of it", async () => {
    const { page, player, requests } = await visit(knowing());
    await begin(player, "handAlcohol", "clockOff");
    await page.locator(".signs__sign").first().waitFor();
    await page.waitForTimeout(3000);
    expect(requests.filter((one) => /sound/.test(one))).toEqual([]);
    expect(await page.locator(".caption").textContent()).toBe("");
    await page.context().close();
  });

  test("that the machine fell silent under is back at the next touch", async () => {
    const { page } = await visit({ prepare: [holdSound] });
    await page.getByRole("button", { name: "Met geluid" }).click();
    const state = () => page.evaluate(() => (window as unknown as { made: AudioContext[] }).made[0]?.state);
    await expect.poll(state).toBe("running");
    await page.evaluate(() => (window as unknown as { made: AudioContext[] }).made[0]?.suspend());
    await expect.poll(state).toBe("suspended");
    await page.mouse.click(10, 400);
    await expect.poll(state).toBe("running");
    await page.context().close();
  });
});

describe("a beamer", () => {
  test.each(["nl", "en"] as const)(
    "shows letters of 38 pixels on 1080, on the desk and on the picture, in %s",
    async (language) => {
      const preferences = knowing({ display: "beamer", language });
      const { page, player } = await visit({ ...preferences, language, locale: "nl-NL", width: 1920, height: 1080 });
      await player.press(player.button("withoutSound"));
      await player.button("toWork").waitFor();
      await page.locator(".signs__sign").first().waitFor();
      const small = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("main *, .bar *, .signs, .signs *")]
            .filter((one) => [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()))
            .filter(
              (one) =>
                one.checkVisibility({ visibilityProperty: true }) && one.closest(".visually-hidden, dialog") === null,
            )
            .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 37.9)
            .map((one) => one.textContent),
        );
      expect(await small()).toEqual([]);
      await player.press(player.button("toWork"));
      await player.press(sources(player).first());
      expect(await small()).toEqual([]);
      await page.context().close();
    },
  );
});

test("in every frame of the tide and of holding it back, all words can be read", { timeout: 180_000 }, async () => {
  const { page, context, player } = await visit({ ...knowing(), motion: "no-preference" });
  await lookBackOn(player, recordPath("handalcohol/asked-and-doubted"));
  await page.locator(".signs__sign").first().waitFor();
  const faint = new Set<string>();
  let frames = 0;
  const watch = async (milliseconds: number) => {
    const until = Date.now() + milliseconds;
    while (Date.now() < until) {
      for (const one of await page.evaluate(faintText, "body *")) faint.add(one);
      frames++;
      await page.waitForTimeout(100);
    }
  };
  await walkHindsight(player, undefined, "Het water trekt zich terug.");
  await watch(9500);
  await player.heading.filter({ hasText: "Nu ziet iedereen het" }).waitFor();
  const hold = player.button("hold");
  await hold.focus();
  await page.keyboard.down("Space");
  await watch(1200);
  await page.keyboard.up("Space");
  await watch(1200);
  expect(frames).toBeGreaterThan(30);
  expect([...faint]).toEqual([]);
  await context.close();
});
