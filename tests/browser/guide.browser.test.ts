/** The guided way through hindsight: short enough for a quarter of an hour, and what it asks is always in sight. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { STEPS } from "../../src/table/debrief.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { seated } from "../table/player.ts";
import { reader } from "./browser.ts";
import { fileOf, lookBackOn } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";

/** At some 150 words a minute, a quarter of an hour. Source: design. */
const MOST_WORDS = 2200;
const CALLS = 2;
const SEED = 11;
const SENTENCE = "er morgen niets staat als wij niets doen";
const CALL = { nl: "Bel alsnog", en: "Call after all" } as const;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** A careful game: two calls before each decision, every call picked up, a sentence, a price, a buoy and a rating. */
function careful(dossier: Dossier): string {
  const host = seated(dossier, SEED, 0);
  let calls = 0;
  for (let view = host.view(); view.place !== "hindsight"; view = host.view()) {
    const { commands, decision, statements } = view.desk;
    if (view.place === "opening") host.act({ type: "light" });
    else if (view.place === "briefing") host.act({ type: "begin" });
    else if (view.place === "rating") host.act({ type: "rate", rating: "rather" });
    else if (view.place === "consequences") host.act({ type: "next" });
    else if (view.place === "committing") {
      const because = SENTENCE;
      const statement = statements[0]?.id ?? null;
      host.act({ type: "commit", commitment: { because, accept: "dat het geld weg is", statement, namely: "" } });
    } else {
      const take = commands.find((command) => command.do === "take");
      const ask = commands.find((command) => command.do === "ask");
      if (take !== undefined) host.act({ type: "take", interruption: take.interruption });
      else if (commands.some((command) => command.do === "hold")) host.act({ type: "hold" });
      else if (ask !== undefined && calls < CALLS) {
        calls++;
        host.act({ type: "ask", source: ask.source });
      } else {
        calls = 0;
        const open = decision?.options.filter(({ state }) => state === "open") ?? [];
        host.act({ type: "pick", option: open[Math.min(1, open.length - 1)]?.id ?? "" });
      }
    }
  }
  return printRecord(host.record());
}

/** Waits until everything that is reckoned has been. */
async function settled(page: Page): Promise<void> {
  const busy = /Wordt uitgerekend|Being worked out|We zoeken|Looking for another|komt eraan|on its way/;
  await expect.poll(() => page.getByRole("main").getByText(busy).count()).toBe(0);
  await expect.poll(() => page.getByRole("progressbar").count()).toBe(0);
}

/** Questions that are out of sight: below the window, or behind what lies at the foot of it. */
function outOfSight(): string[] {
  scrollTo(0, 0);
  document.querySelector(".panel__scroll")?.scrollTo(0, 0);
  const foot = document.querySelector(".panel__foot")?.getBoundingClientRect().top ?? innerHeight;
  const asked = document.querySelector(
    ".tap__question, .question .lead, .panel__scroll legend, .panel__scroll > .field label, .lead + .field label",
  );
  if (asked === null || !asked.checkVisibility()) return [];
  const { top, bottom } = asked.getBoundingClientRect();
  const lowest = asked.closest(".panel__foot") === null ? foot : innerHeight;
  return top >= 0 && bottom <= lowest ? [] : [`${asked.textContent} (${Math.round(bottom)} of ${Math.round(lowest)})`];
}

const cases = shipped.flatMap(({ file, dossier }) =>
  (["nl", "en"] as const).map((language) => [file.id, language, dossier] as const),
);

describe.each(cases)("%s, in %s", (_, language, dossier) => {
  test("the guide says little, and keeps in sight what it asks", { timeout: 240_000 }, async () => {
    const { page, context, player } = await reader({ language });
    await lookBackOn(player, fileOf(careful(dossier)));
    const read = new Map<string, Set<string>>();
    const counted = new Map<string, number>();
    const hidden: string[] = [];
    const numbers = new Set<number>();
    const call = page.getByRole("button", { name: CALL[language], exact: true });
    await walkHindsight(player, async (title) => {
      await settled(page);
      // The call that was not made is made after all.
      if (await call.isVisible()) {
        await call.click();
        await settled(page);
      }
      const before = read.get(title) ?? new Set<string>();
      read.set(title, before);
      // biome-ignore lint/performance/useDomNodeTextContent: what is read is what is shown, not what is folded away
      for (const line of (await player.desk.innerText()).split("\n")) {
        if (before.has(line)) continue;
        before.add(line);
        const words = line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        counted.set(title, (counted.get(title) ?? 0) + words);
      }
      const number = /(\d+) (?:van|of) \d+/.exec((await player.desk.locator(".kicker").first().textContent()) ?? "");
      if (number !== null) numbers.add(Number(number[1]));
      for (const size of SIZES) {
        await page.setViewportSize(size);
        hidden.push(...(await page.evaluate(outOfSight)).map((asked) => `${title}, ${size.width} wide: ${asked}`));
      }
    });
    const total = [...counted.values()].reduce((sum, words) => sum + words, 0);
    expect(hidden).toEqual([]);
    // Every step carries its number; only while the water goes out there is nothing but the sea.
    const steps = STEPS.flatMap((step, place) => (step === "ebb" ? [] : [place + 1]));
    expect([...numbers]).toEqual(steps);
    expect(total, JSON.stringify(Object.fromEntries(counted))).toBeLessThanOrEqual(MOST_WORDS);
    await context.close();
  });
});

describe.each(["nl", "en"] as const)("those who judge, in %s", (language) => {
  const texts = {
    nl: {
      title: "Wie kijkt er?",
      against: "tegen u",
      listen: "Alleen luisteren",
      said: "U verwachtte een oordeel tegen u.",
    },
    en: {
      title: "Who is looking?",
      against: "against you",
      listen: "Just listen",
      said: "You expected a verdict against you.",
    },
  }[language];
  const next = { nl: /^Volgende: /, en: /^Next: / }[language];

  async function atJudges() {
    const { page, context, player } = await reader({ language });
    await lookBackOn(player, fileOf(careful(ferry())));
    await walkHindsight(player, undefined, texts.title);
    return { page, context, player };
  }

  test("are heard with one tap each, the prediction is answered, and one's own sentence is said once", async () => {
    const { page, context, player } = await atJudges();
    const judges = Object.keys(ferry().file.judges).length;
    let sentences = 0;
    for (let judge = 0; judge < judges; judge++) {
      sentences += await player.desk.getByText(SENTENCE).count();
      expect(await player.desk.getByRole("article").count()).toBe(0);
      await page.getByRole("button", { name: texts.against, exact: true }).click();
      await player.desk.getByRole("article").waitFor();
      await player.desk.getByText(texts.said).waitFor();
      if (judge < judges - 1) await page.getByRole("button", { name: next }).click();
    }
    expect(sentences).toBe(1);
    expect(await page.getByRole("button", { name: next }).count()).toBe(0);
    await context.close();
  });

  test("are heard without predicting by who only wants to listen", async () => {
    const { page, context, player } = await atJudges();
    await page.getByRole("button", { name: texts.listen, exact: true }).click();
    const heard: (string | null)[] = [];
    for (let judge = 0; judge < Object.keys(ferry().file.judges).length; judge++) {
      heard.push(await player.desk.getByRole("article").getByRole("heading").textContent());
      const onward = page.getByRole("button", { name: next });
      if (await onward.isVisible()) await player.onward(() => onward.click());
    }
    expect(heard).toEqual(Object.values(ferry().file.judges).map(({ who }) => who[language]));
    await context.close();
  });
});
