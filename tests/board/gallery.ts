/** Where boards are hung to be looked at: the board without the game, in a real browser. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createServer } from "vite";
import { startBrowser } from "../../tools/chromium.ts";

export interface Gallery {
  readonly browser: Browser;
  /** Opens a page with a board; what can be asked for stands in `harness.ts`. */
  open(asked: string, about?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Opens a gallery; its name keeps what is prepared for it apart from that of others. */
export async function openGallery(name: string): Promise<Gallery> {
  const server = await createServer({
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
  const address = `http://localhost:${at.port}/tests/board/harness.html`;
  const browser = await startBrowser();
  return {
    browser,
    async open(asked, about = {}) {
      const page = await browser.newPage({ viewport: { width: 960, height: 600 }, ...about });
      page.on("pageerror", (error) => {
        throw error;
      });
      await page.goto(`${address}?${asked}`);
      await page.waitForFunction(() => window.harness !== undefined);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
