/** Pages of which everything that goes wrong is written down. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** A page with what it complained of, and everything it asked for. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings on the console, and errors that nobody caught. */
  readonly complaints: string[];
  readonly requests: string[];
}

/** Writes down what a page complains of and asks for. */
function watch(page: Page): Watched {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  return { page, context: page.context(), complaints, requests };
}

/** What a visitor may have set on their own machine. */
export interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly motion?: "reduce" | "no-preference";
  readonly more?: BrowserContextOptions;
  /** Done before the first page opens. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A new visitor, who has never been here, on the first page. */
export async function visit(browser: Browser, address: string, about: Visit = {}): Promise<Watched> {
  const { width = 1280, height = 800, motion = "reduce", more, prepare } = about;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: motion,
    locale: "nl-NL",
    ...more,
  });
  const watched = watch(await context.newPage());
  await prepare?.(watched.page);
  await watched.page.goto(address);
  return watched;
}

/** A browser in which nothing can be drawn. */
export async function withoutCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}
