/** Looks at a screen as carefully as a machine can: the rules of axe, contrast on glass, and text that does not fit. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The screens people have, from a small telephone to a beamer, in CSS pixels. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** WCAG 2.2, levels A and AA, and what is good practice besides. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** On paper a card has no title of a page above it; nobody walks through paper by its headings. */
const NOT_ON_PAPER = { "page-has-heading-one": { enabled: false } };

/** What is wrong with the screen that is shown, at every size; empty when all is well. */
export async function problemsOf(page: Page, screen: string, sizes: readonly number[] = [320, 768, 1280, 1920]) {
  const problems: string[] = [];
  const before = page.viewportSize();
  for (const size of SIZES.filter(({ width }) => sizes.includes(width))) {
    await page.setViewportSize(size);
    await atRest(page);
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"], rules: screen === "print" ? NOT_ON_PAPER : {} })
      .withTags(RULES)
      .setLegacyMode(true)
      .analyze();
    const found = [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      ...(await page.evaluate(textThatDoesNotFit)),
      ...(await page.evaluate(faintText, ON_GLASS)),
    ];
    problems.push(...found.map((problem) => `${screen}, ${size.width} wide: ${problem}`));
  }
  if (before !== null) await page.setViewportSize(before);
  return problems;
}

/** Waits until everything that fades or slides has come to rest. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  });
}

/** Text that sticks out of the window, is cut off by something around it, or sticks out of its button. */
function textThatDoesNotFit(): string[] {
  const wrong: string[] = [];
  const { clientWidth: wide } = document.documentElement;
  const add = (what: string, text: string) => wrong.push(`${what}: ${text.trim().slice(0, 60)}`);
  if (document.documentElement.scrollWidth > wide) add("the page scrolls sideways", "");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue ?? "";
    if (element === null || text.trim() === "" || !element.checkVisibility({ visibilityProperty: true })) continue;
    // Words for a screen reader only, the link at the top that comes with the focus, and the picture.
    if (element.closest(".visually-hidden, .skip, .stage") !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      if (box.left < -1 || box.right > wide + 1) add("out of the window", text);
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        const cutsX = overflowX !== "visible" || around.tagName === "BUTTON";
        const cutsY = overflowY === "hidden" || overflowY === "clip" || around.tagName === "BUTTON";
        if (cutsX && (box.left < edge.left - 1 || box.right > edge.right + 1)) add(`cut by ${around.className}`, text);
        if (cutsY && (box.top < edge.top - 3 || box.bottom > edge.bottom + 3)) add(`cut by ${around.className}`, text);
        if (position === "fixed") break;
      }
    }
  }
  for (const element of document.querySelectorAll("*")) {
    const scrolls = getComputedStyle(element).overflowX === "auto" || getComputedStyle(element).overflowX === "scroll";
    if (scrolls && element.scrollWidth > element.clientWidth) add("scrolls sideways", element.className);
  }
  return [...new Set(wrong)];
}

/** Where text lies on glass. */
const ON_GLASS = ".panel *, dialog[open] *, .trouble *, .opening__more[open] *";

/** Text on glass: axe cannot see through it, so the worst that can lie under it is supposed, be it black or white. */
export function faintText(where: string): string[] {
  type Color = readonly [red: number, green: number, blue: number, alpha: number];
  const wrong: string[] = [];
  const parse = (text: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = (top: Color, under: Color): Color => {
    const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
    return [mix(top[0], under[0]), mix(top[1], under[1]), mix(top[2], under[2]), 1];
  };
  const light = (color: Color) => {
    const [red = 0, green = 0, blue = 0] = color
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: Color, b: Color) => {
    const [bright = 0, dark = 0] = [light(a), light(b)].sort((one, other) => other - one);
    return (bright + 0.05) / (dark + 0.05);
  };
  for (const element of document.querySelectorAll(where)) {
    const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    if (text === undefined || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest(":disabled, .visually-hidden, .skip, script, style, svg") !== null) continue;
    const layers: Color[] = [];
    let fades = false;
    for (
      let around: Element | null = element;
      around !== document.body && around !== null;
      around = around.parentElement
    ) {
      if (Number(getComputedStyle(around).opacity) < 1) fades = true;
      layers.push(parse(getComputedStyle(around).backgroundColor));
      if ((layers.at(-1)?.[3] ?? 0) === 1) break;
    }
    // What comes or goes is not to be read yet, or no more.
    if (fades) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const enough = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    for (const ground of [0, 255]) {
      const under = layers.reduceRight<Color>((below, layer) => over(layer, below), [ground, ground, ground, 1]);
      const ratio = contrast(over(parse(color), under), under);
      if (ratio < enough) wrong.push(`contrast ${ratio.toFixed(2)}: ${text.nodeValue?.trim().slice(0, 60)}`);
    }
  }
  return [...new Set(wrong)];
}
