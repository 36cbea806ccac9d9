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
