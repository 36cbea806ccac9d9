/**
 * Visitors to the built site, each a stranger to the others, in one browser for the tests of a file. Whatever goes wrong
 * on their pages is written down.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { startBrowser } from "../../tools/chromium.ts";
import { type Hand, Player } from "./player.ts";
import type { Language } from "./words.ts";

/** Where the built site is served, ending in a slash. */
export const site = inject("site");

// This file is loaded anew for each file of tests, so that each has a browser of its own.
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** A visitor with their page, what it complained of, and everything it asked for. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly player: Player;
  /** Errors and warnings on the console, and errors that nobody caught. */
  readonly complaints: string[];
  readonly requests: string[];
}

/** What a visitor may have set on their own machine, and how they come in. */
export interface Visit {
  /** The language in which they read; their browser asks for it too, unless it asks for a `locale` of its own. */
  readonly language?: Language;
  readonly locale?: string;
  readonly hand?: Hand;
  readonly width?: number;
  readonly height?: number;
  readonly motion?: "reduce" | "no-preference";
  readonly more?: BrowserContextOptions;
  /** Done before the first page opens, in this order. */
  readonly prepare?: readonly ((page: Page) => Promise<unknown>)[];
  readonly address?: string;
}

/** However busy the machine is, in milliseconds; `expect.poll` waits as long, see the configuration of Vitest. */
const PATIENCE = 60_000;

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** A new visitor, who has never been here, on the first page. */
export async function visit(about: Visit = {}): Promise<Visitor> {
  const { language = "nl", locale = LOCALES[language], width = 1280, height = 800, motion = "reduce" } = about;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: motion,
    locale,
    ...about.more,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  for (const prepare of about.prepare ?? []) await prepare(page);
  await page.goto(about.address ?? site);
  return { page, context, player: new Player(page, language, about.hand), complaints, requests };
}

/** A visitor without a picture, for tests that are about words. */
export function reader(about: Visit = {}): Promise<Visitor> {
  return visit({ ...about, prepare: [withoutCanvas, ...(about.prepare ?? [])] });
}

/** A browser in which nothing can be drawn. */
export async function withoutCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}
