/** Everything public that happens stands on the screen once it has happened: for who reads all of it, and for who is in a hurry. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { format } from "../../src/language/format.ts";
import type { GameView } from "../../src/table/protocol.ts";
import { NL } from "../language/tongues.ts";
import { reader } from "./browser.ts";
import { begin, type Manner, playToHindsight } from "./game.ts";
import { listenToWorker, toldTo } from "./listening.ts";

declare global {
  interface Window {
    /** Every text that stood on the desk for somebody who looks at it. */
    stood?: Set<string>;
  }
}

/** From the next page on, writes down what can be seen on the desk: not what is folded up or only for listeners. */
async function watchDesk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const stood = new Set<string>();
    window.stood = stood;
    const look = () => {
      for (const one of document.querySelectorAll<HTMLElement>("main :is(p, h1, h2, h3, .option__means)")) {
        if (one.checkVisibility({ visibilityProperty: true }) && !one.matches(".visually-hidden"))
          // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts, without meanings that are folded up
          stood.add(one.innerText);
      }
    };
    document.addEventListener("DOMContentLoaded", () => {
      new MutationObserver(look).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
    });
  });
}

/** What has words of its own where it happens: the telephone that rings, and a decision that comes on the desk. */
const ELSEWHERE = ["rang", "opened", "waiting"];

test.each<[string, Pick<Manner, "dossier" | "calls" | "option" | "hasty">]>([
  ["hand alcohol, read", { dossier: "handAlcohol", calls: 2, option: 0 }],
  ["hand alcohol, in a hurry", { dossier: "handAlcohol", calls: 3, option: 1, hasty: true }],
  ["who first, read", { dossier: "whoFirst", calls: 3, option: 2 }],
  ["who first, in a hurry", { dossier: "whoFirst", calls: 2, option: 3, hasty: true }],
])("%s", { timeout: 300_000 }, async (_, manner) => {
  const { page, context, player } = await reader({ prepare: [listenToWorker, watchDesk] });
  await begin(player, manner.dossier, "clockOff");
  await playToHindsight(player, manner);
  const views = (await toldTo(page)).map((one) => JSON.parse(one)).filter(({ is }) => is === "view");
  const last: GameView = views.findLast(({ view }: { view: GameView }) => view.place === "consequences").view;
  const stood = [...(await page.evaluate(() => [...(window.stood ?? [])]))].join("\n");
  const happened = last.story
    .filter(({ kind }) => !ELSEWHERE.includes(kind))
    .map(({ kind, says }) => ({ kind, says: format(says, NL, last.dossier.begins) }))
    .filter(({ says }) => says !== "");
  expect(happened.length).toBeGreaterThan(10);
  expect(happened.filter(({ says }) => !stood.includes(says))).toEqual([]);
  await context.close();
});
