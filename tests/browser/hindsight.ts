/**
 * Hindsight, walked as it comes: whatever is asked is answered, and on with it, until the card at the end. How many
 * steps there are, and in which order, is not for the tests to know.
 */
import type { Locator } from "playwright-core";
import type { Player } from "./player.ts";
import type { Word } from "./words.ts";

/** Far more than there are steps. */
const MOST = 120;

/** What leads on, in the order in which it is tried. */
const ONWARD: readonly Word[] = ["letEbb", "goOn", "skip"];
const MOST_TAPS = 3;
const NEVER: readonly Word[] = ["back", "hold"];

/**
 * Walks from the first screen of hindsight to the last card, or to a screen by its title; returns the titles of the
 * screens on the way.
 */
export async function walkHindsight(
  player: Player,
  look?: (title: string) => Promise<void>,
  until?: string,
): Promise<string[]> {
  const titles: string[] = [];
  let before = "";
  const tried = new Set<string>();
  for (let steps = 0; steps < MOST; steps++) {
    const title = (await player.heading.textContent()) ?? "";
    titles.push(title);
    if (title !== before) {
      tried.clear();
      before = title;
    }
    await look?.(title);
    if (title === until || (await player.button("another").isVisible())) return titles;
    await answer(player, () => look?.(title) ?? Promise.resolve());
    // An answer may lead on by itself.
    if ((await player.heading.textContent()) !== title) continue;
    const next = await wayOn(player, tried);
    await player.onward(() => player.press(next));
  }
  throw new Error(`hindsight does not end; it goes ${titles.join(" > ")}`);
}

/** Answers every group of which nothing has been chosen. */
async function answer(player: Player, look?: () => Promise<void>): Promise<void> {
  for (const group of await player.desk.getByRole("group").all()) {
    const radios = group.getByRole("radio");
    if ((await radios.count()) > 0 && (await group.getByRole("radio", { checked: true }).count()) === 0) {
      await player.choose(radios.first());
    }
  }
  // What is asked with one tap; what comes then may ask something else.
  for (let taps = 0; taps < MOST_TAPS; taps++) {
    const open = player.desk.locator(".tap:not(:has([aria-pressed='true'])):visible");
    const title = await player.heading.textContent();
    if (!(await open.isVisible())) return;
    const before = await player.desk.innerHTML();
    await player.press(open.getByRole("button").first());
    // An answer is at least marked.
    await player.page.waitForFunction((was) => document.querySelector("main")?.innerHTML !== was, before, {
      polling: 20,
    });
    if ((await player.heading.textContent()) !== title) return;
    await look?.();
  }
}

/** The button that leads on: one that says so, else one that has not been tried on this screen. */
async function wayOn(player: Player, tried: Set<string>): Promise<Locator> {
  for (const word of ONWARD) {
    const button = player.button(word, player.desk);
    if ((await button.isVisible()) && (await button.isEnabled())) return button;
  }
  const never = NEVER.map((word) => player.say(word));
  for (const button of await player.desk.getByRole("button", { disabled: false }).all()) {
    const name = ((await button.textContent()) ?? "").trim();
    if (never.includes(name) || tried.has(name) || !(await button.isVisible())) continue;
    tried.add(name);
    return button;
  }
  throw new Error(`nothing leads on; the desk says: ${await player.desk.textContent()}`);
}
