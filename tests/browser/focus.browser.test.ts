/** Whole games by the keys that everybody has, at four widths: after each act the focus is where one can go on from. */
import { expect, test } from "vitest";
import { reader } from "./browser.ts";
import { focusFault, lostFocus, watchFocus } from "./focus.ts";
import { begin, playToHindsight, sources } from "./game.ts";

test.each([320, 390, 1280, 1920])("a whole game by Tab, %d wide", { timeout: 400_000 }, async (width) => {
  const { page, context, player } = await reader({ hand: "keyboard", width, height: 720, prepare: [watchFocus] });
  const faults: string[] = [];
  const seen = new Set<string>();
  const look = async (screen: string) => {
    seen.add(screen);
    const fault = await focusFault(page);
    if (fault !== null) faults.push(`${screen}: ${fault}`);
  };
  await begin(player, "handAlcohol", "clockOff");
  await look("the first words");
  await playToHindsight(player, { dossier: "handAlcohol", calls: 2, option: 0, look });
  expect(faults).toEqual([]);
  expect(await lostFocus(page)).toEqual([]);
  expect([...seen]).toEqual(
    expect.arrayContaining(["briefing", "desk", "options", "signing", "rating", "consequences"]),
  );
  await context.close();
});

test("pause, going on, time added, settings and Escape leave the focus where it was", async () => {
  const { page, context, player } = await reader({ hand: "keyboard" });
  await begin(player, "handAlcohol", "clockNormal");
  await player.press(player.button("toWork"));
  await player.press(sources(player).first());
  await page.locator(".source__answer").waitFor();
  expect(await focusFault(page)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("source__answer");
  const status = page.locator("p[role=status]");

  await player.turnTo("decide");
  const active = () => page.evaluate(() => document.activeElement?.textContent);
  await player.press(player.button("pause"));
  await page.getByRole("heading", { name: "De klok staat stil" }).waitFor();
  expect(await active()).toBe("Verder");
  await expect.poll(() => status.textContent()).toBe("De klok staat stil");
  expect(await page.getByRole("button", { name: "Verder", exact: true }).count()).toBe(1);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "De klok staat stil" }).waitFor({ state: "detached" });
  expect(await active()).toBe("Pauze");
  await expect.poll(() => status.textContent()).toBe("De klok loopt weer.");
  // The page that was open is still open.
  expect(await player.desk.getByRole("tab", { selected: true }).textContent()).toContain("Besluiten");

  await player.press(player.button("moreTime"));
  expect(await active()).toBe("+2 min");
  await expect.poll(() => status.textContent()).toContain("In het verhaal verandert er niets.");

  await player.press(page.locator(".clock__word"));
  await page.locator(".term__means:popover-open").waitFor();
  const [word, means] = await Promise.all([
    page.locator(".clock__word").boundingBox(),
    page.locator(".term__means:popover-open").boundingBox(),
  ]);
  // Its meaning opens beside the word.
  expect(Math.abs((means?.y ?? 0) - (word?.y ?? 0) - (word?.height ?? 0))).toBeLessThan(12);
  await page.keyboard.press("Escape");
  await page.locator(".term__means:popover-open").waitFor({ state: "detached" });
  expect(await focusFault(page)).toBeNull();

  await player.press(player.button("settings"));
  await expect.poll(() => page.locator(".clock__word").textContent()).toBe("staat stil");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".clock__word").textContent()).toBe("uw tijd");
  expect(await active()).toBe("Instellingen");
  await context.close();
});
