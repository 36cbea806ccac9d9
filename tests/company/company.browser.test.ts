/** Two dossiers at once, a thousand random games, played in Node and again in a page and in a worker of a page. */
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../tools/chromium.ts";
import { playGames } from "./games.ts";

const ADDRESS = "http://campaign.test/";
const { campaign, sums } = playGames(1000);
let browser: Browser;
let page: Page;

/** The script of the page. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("page.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "campaign" } },
  });
  const [{ output } = { output: [] }] = [built].flat().flatMap((one) => ("output" in one ? [one] : []));
  return output.flatMap((part) => (part.type === "chunk" ? [part.code] : [])).join("\n");
}

beforeAll(async () => {
  const script = await bundle();
  browser = await startBrowser();
  page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: "text/html", body: '<!doctype html><script src="campaign.js"></script>' })
      : route.fulfill({ contentType: "text/javascript", body: script }),
  );
  await page.goto(ADDRESS);
});

afterAll(async () => {
  await browser?.close();
});

it("come to the same sum at every act in a page", async () => {
  expect(await page.evaluate((games) => window.replayers?.here(games), campaign)).toEqual(sums);
});

it("come to the same sum at every act in a worker of a page", async () => {
  expect(await page.evaluate((games) => window.replayers?.inWorker(games), campaign)).toEqual(sums);
});
