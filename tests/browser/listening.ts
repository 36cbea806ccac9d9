/** Listens along with a page: to what its worker tells it, and to what a screen reader would say of it. */
import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** Every message of every worker, as text, in order. */
    told?: string[];
    /** What was said aloud: changes in live regions, and headings that took the focus. */
    announced?: string[];
  }
}

/** From the next page on, writes down every message that a worker posts to it. */
export async function listenToWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: string[] = [];
    window.told = told;
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener("message", (event) => told.push(JSON.stringify(event.data)));
      }
    };
  });
}

/** From the next page on, writes down what is announced. */
export async function listenAloud(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const announced: string[] = [];
    window.announced = announced;
    const live = "[role=status],[role=alert],[role=log],[aria-live=polite],[aria-live=assertive]";
    const said = new WeakMap<Element, string>();
    const speak = (region: Element) => {
      const text = region.textContent?.trim() ?? "";
      if (said.get(region) === text) return;
      said.set(region, text);
      if (text !== "") announced.push(text);
    };
    document.addEventListener("DOMContentLoaded", () => {
      const observer = new MutationObserver((changes) => {
        const regions = new Set<Element>();
        for (const { target, addedNodes } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const around = element?.closest(live);
          if (around) regions.add(around);
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            for (const region of [node, ...node.querySelectorAll("*")]) if (region.matches(live)) regions.add(region);
          }
        }
        regions.forEach(speak);
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    document.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLHeadingElement) announced.push(target.textContent ?? "");
    });
  });
}

/** What was said aloud so far. */
export function announcedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.announced ?? []);
}

/** What the worker told so far. */
export function toldTo(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.told ?? []);
}
