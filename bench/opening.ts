/**
 * What it takes until somebody can choose: bytes over the line (brotli, fonts included, without the picture) and
 * milliseconds with the processor slowed four times. The visitor of ours is a script in the page that presses whatever
 * comes first, so its own time counts too; the peer is a Phaser page that draws one choice.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { startBrowser } from "../tools/chromium.ts";
import { precompress } from "../tools/vite-precompress.ts";
import { type Served, serveFolder } from "./browser.ts";
import { alternate, compare, type Row } from "./measure.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const HELLO = fileURLToPath(new URL("hello", import.meta.url));
const OUT = `${ROOT}.cache/bench`;
const SLOWER = 4;
const PATIENCE = 60_000;
/** What belongs to the picture, which the desk does not wait for. */
const BOARD = /\/(mount|noise|Picture)-[^/]*\.js$|\.svg$/;

/** Waits for the first question on the black screen. */
function attention(): void {
  new MutationObserver(() => {
    if (document.documentElement.dataset.choice !== undefined) return;
    if (document.querySelector("main .nl-button--primary")?.checkVisibility()) {
      document.documentElement.dataset.choice = String(performance.now());
    }
  }).observe(document, { subtree: true, childList: true });
}

/** Presses the first button of every place until an option can be chosen; leaves the moment on the page. */
function impatience(): void {
  // Each thing once: the page has to get a word in between.
  let pressed: HTMLButtonElement | null = null;
  const look = () => {
    if (document.documentElement.dataset.choice !== undefined) return;
    const option = document.querySelector<HTMLButtonElement>("button.option:not(:disabled)");
    if (option?.checkVisibility()) {
      document.documentElement.dataset.choice = String(performance.now());
      return;
    }
    const tabs = document.querySelectorAll<HTMLButtonElement>('[role="tab"]');
    const next = tabs[tabs.length - 1] ?? document.querySelector<HTMLButtonElement>("main .nl-button--primary");
    if (next === null || next === pressed) return;
    pressed = next;
    next.click();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

/** When the visitor came, in milliseconds since 1970, and how many milliseconds later there was a choice. */
interface Visited {
  readonly came: number;
  readonly chose: number;
}

async function visit(
  browser: Browser,
  address: string,
  visitor: (() => void) | null,
  slower: number,
): Promise<Visited> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  if (visitor !== null) await page.addInitScript(visitor);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.documentElement.dataset.choice !== undefined, undefined, {
    timeout: PATIENCE,
  });
  const [came, chose] = await page.evaluate(() => [
    performance.timeOrigin,
    Number(document.documentElement.dataset.choice),
  ]);
  await context.close();
  return { came: came ?? Number.NaN, chose: chose ?? Number.NaN };
}

/** Bytes that the server had to send before the first decision could be taken, fonts included, the picture not. */
async function bytesUntilDecision(browser: Browser, site: Served): Promise<number> {
  site.takeSent();
  const { came, chose } = await visit(browser, site.address, impatience, 1);
  let total = 0;
  // What is asked for afterwards, nobody waited for.
  for (const [path, { bytes, asked }] of site.takeSent())
    if (!BOARD.test(path) && asked <= came + chose) total += bytes;
  return total;
}

/** Bytes of Phaser itself, as it would come over the line. */
function phaserBytes(): number {
  const folder = `${OUT}/hello/assets`;
  const name = readdirSync(folder).find((file) => file.endsWith(".js"));
  if (name === undefined) throw new Error("the peer was not built");
  return brotliCompressSync(readFileSync(`${folder}/${name}`)).length;
}

/** The rows of the opening. */
export async function benchOpening(rounds: number): Promise<Row[]> {
  rmSync(OUT, { recursive: true, force: true });
  await build({ root: ROOT, build: { outDir: `${OUT}/site`, emptyOutDir: true }, logLevel: "error" });
  await build({
    root: HELLO,
    base: "./",
    configFile: false,
    plugins: [precompress()],
    build: { outDir: `${OUT}/hello`, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
    logLevel: "error",
  });
  const site = await serveFolder(`${OUT}/site`);
  const hello = await serveFolder(`${OUT}/hello`);
  const browser = await startBrowser();
  try {
    const bytes = await bytesUntilDecision(browser, site);
    const times = await alternate(rounds, {
      question: async () => (await visit(browser, site.address, attention, SLOWER)).chose,
      decision: async () => (await visit(browser, site.address, impatience, SLOWER)).chose,
      hello: async () => (await visit(browser, hello.address, null, SLOWER)).chose,
    });
    const hellos = times.hello ?? [];
    return [
      compare("bytes until the first decision, no picture", "Phaser 4 alone", "bytes", [bytes], [phaserBytes()], {
        must: 0.5,
        aim: 0.35,
        more: false,
      }),
      compare("first question usable, processor 4x slower", "Phaser hello-board", "ms", times.question ?? [], hellos, {
        must: 0.4,
        aim: 0.3,
        more: false,
      }),
      // No bar was set for this one: three presses, a worker and a dossier further on.
      compare("first decision usable, processor 4x slower", "Phaser hello-board", "ms", times.decision ?? [], hellos, {
        must: 1,
        aim: 0.8,
        more: false,
      }),
    ];
  } finally {
    await browser.close();
    site.server.close();
    hello.server.close();
  }
}
