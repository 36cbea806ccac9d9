/** Where the focus is, judged as somebody would who has nothing else. */
import type { Page } from "playwright-core";

/** What is wrong with where the focus is; null when it is on something that is shown and not covered. */
export async function focusFault(page: Page): Promise<string | null> {
  // What moves the focus when something else is shown does so a moment after.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body || active === document.documentElement)
      return "the focus is nowhere";
    const what = `${active.tagName.toLowerCase()} "${(active.textContent ?? "").trim().slice(0, 50)}"`;
    if (!active.checkVisibility({ visibilityProperty: true })) return `${what} has the focus and is not shown`;
    if (active.closest("[inert]") !== null) return `${what} has the focus and cannot be used`;
    const { left, right, top, bottom } = active.getBoundingClientRect();
    const [x, y] = [
      (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
      (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
    ];
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
      return `${what} has the focus out of sight`;
    const hit = document.elementFromPoint(x, y);
    if (hit !== null && !active.contains(hit) && !hit.contains(active)) {
      return `${what} has the focus under ${hit.className || hit.tagName}`;
    }
    return null;
  });
}

/**
 * Watches from the first time that something has the focus. Where a page moves it only a moment after it has shown
 * something else, a key that is pressed in between goes to nothing, or to what the focus is taken from.
 */
export async function watchFocus(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const lost: string[] = [];
    Object.assign(globalThis, { lost });
    const look = () => {
      const heading = document.querySelector("main h1")?.textContent;
      // Where nothing is shown yet, nothing can have the focus.
      if (document.activeElement === document.body && heading) lost.push(heading);
    };
    const watch = () => new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    addEventListener("focusin", watch, { once: true });
  });
}

/** The headings of the screens that were shown, even for a moment, while the focus was nowhere. */
export function lostFocus(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { readonly lost: readonly string[] }).lost);
}
