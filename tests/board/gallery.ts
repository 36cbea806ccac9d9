/** Where boards are hung to be looked at: the board without the game, in a real browser. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll } from "vitest";
import { startBrowser } from "../../tools/chromium.ts";

/** Opens a page with a board; what can be asked for stands in `harness.ts`. */
export type OpenBoard = (asked: string, about?: BrowserContextOptions) => Promise<Page>;

/** A gallery for the tests of a file; its name keeps what is prepared for it apart from that of others. */
export function gallery(name: string): OpenBoard {
  let server: ViteDevServer;
  let browser: Browser;
  let address = "";

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      root: new URL("../..", import.meta.url).pathname,
      logLevel: "error",
      appType: "mpa",
      cacheDir: `node_modules/.vite-board-${name}`,
      optimizeDeps: { include: ["phaser"], noDiscovery: true },
      server: { port: 0, hmr: false, watch: null },
    });
    await server.listen();
    const at = server.httpServer?.address();
    if (typeof at !== "object" || at === null) throw new Error("The server has no address.");
    address = `http://localhost:${at.port}/tests/board/harness.html`;
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return async (asked, about = {}) => {
    const page = await browser.newPage({ viewport: { width: 960, height: 600 }, ...about });
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.goto(`${address}?${asked}`);
    await page.waitForFunction(() => window.harness !== undefined);
    return page;
  };
}
