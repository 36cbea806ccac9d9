/**
 * Somebody who plays: finds everything by its role and its name, in the language given, with the mouse or with the keys
 * that everybody has (Tab, arrows, Space, Enter, Escape).
 */
import type { Locator, Page } from "playwright-core";
import { type Language, WORDS, type Word } from "./words.ts";

export type Hand = "mouse" | "keyboard";

/** Far more stops than the longest page has. */
const MOST_STOPS = 250;

export class Player {
  readonly page: Page;
  readonly hand: Hand;
  language: Language;
  /** Where the focus came to rest without anything to be seen of it. */
  readonly unseen: string[] = [];

  constructor(page: Page, language: Language, hand: Hand = "mouse") {
    this.page = page;
    this.language = language;
    this.hand = hand;
  }

  say(word: Word): string {
    return WORDS[this.language][word];
  }

  get desk(): Locator {
    return this.page.getByRole("main");
  }

  get heading(): Locator {
    return this.desk.getByRole("heading", { level: 1 });
  }

  button(word: Word, where: Page | Locator = this.page): Locator {
    return where.getByRole("button", { name: this.say(word), exact: true });
  }

  /** Presses a button, a tab, or the head of something that folds open. */
  async press(target: Locator): Promise<void> {
    if (this.hand === "mouse") return target.click();
    await this.reach(target);
    await this.page.keyboard.press("Enter");
  }

  /** Opens a page of the desk. */
  async turnTo(word: Word): Promise<void> {
    // A number may stand behind the name: how many came in.
    const tab = this.desk.getByRole("tab", { name: this.say(word) });
    if (this.hand === "mouse") return tab.click();
    const tabs = this.desk.getByRole("tab");
    await this.reach(this.desk.getByRole("tab", { selected: true }));
    for (let turns = await tabs.count(); turns > 0; turns--) {
      if ((await tab.getAttribute("aria-selected")) === "true") return;
      await this.page.keyboard.press("ArrowRight");
    }
  }

  /** Chooses one of a few. */
  async choose(radio: Locator): Promise<void> {
    if (this.hand === "mouse") {
      await radio.click();
      // Another language has to be fetched before it is spoken.
      await radio.and(this.page.locator(":checked")).waitFor();
      return;
    }
    await this.stop(radio, (element) => {
      const group = element.closest("fieldset");
      return group?.contains(document.activeElement) === true;
    });
    for (let steps = 0; steps < MOST_STOPS && !(await isActive(radio)); steps++) {
      await this.page.keyboard.press("ArrowDown");
    }
    if (!(await radio.isChecked())) await this.page.keyboard.press("Space");
  }

  /** Goes to something, as far as it takes, and looks whether one can see where one is. */
  private async reach(target: Locator): Promise<void> {
    await this.stop(target, (element) => element === document.activeElement);
    const seen = await target.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!seen) this.unseen.push((await target.textContent()) ?? "");
  }

  private async stop(target: Locator, isThere: (element: Element) => boolean): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await target.evaluate(isThere)) return;
      const ahead = await target.evaluate((element) => {
        const from = document.activeElement ?? document.body;
        return (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      });
      await this.page.keyboard.press(ahead ? "Tab" : "Shift+Tab");
    }
    throw new Error(`the keyboard does not come to ${target}`);
  }

  /** Does something, and waits until the desk has something else to say. */
  async onward(act: () => Promise<void>): Promise<void> {
    const before = await this.desk.textContent();
    await act();
    await this.page.waitForFunction((was) => document.querySelector("main")?.textContent !== was, before, {
      polling: 20,
    });
  }
}

function isActive(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
