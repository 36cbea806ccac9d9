/** A board on which nothing happens: frames drawn and processor time, against the same board while it moves. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../tools/chromium.ts";
import { serveFolder } from "./browser.ts";
import { compare, type Row } from "./measure.ts";

const SITE = fileURLToPath(new URL("../dist", import.meta.url));
/** The sea settles within seconds after the last change. */
const SETTLES = 6000;
const WATCHED = 3000;

/** The rows of an idle board. */
export async function benchIdle(rounds: number): Promise<Row[]> {
  if (!existsSync(SITE)) throw new Error("the site is not built; run npm run build");
  const { address, server } = await serveFolder(SITE);
  const browser = await startBrowser();
  const idle: number[] = [];
  const moving: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
      const session = await page.context().newCDPSession(page);
      await session.send("Performance.enable");
      const busy = async (): Promise<number> => {
        const { metrics } = await session.send("Performance.getMetrics");
        return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
      };
      const during = async (): Promise<number> => {
        const before = await busy();
        await page.waitForTimeout(WATCHED);
        return (100 * ((await busy()) - before)) / (WATCHED / 1000);
      };
      await page.goto(address);
      await page.getByRole("button", { name: "Without sound" }).click();
      // The lamp is lit and the night comes up: the board moves.
      moving.push(await during());
      await page.getByRole("button", { name: "To work" }).waitFor();
      await page.waitForTimeout(SETTLES);
      idle.push(await during());
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return [
    compare("idle board, share of one core", "the moving board", "%", idle, moving, {
      must: 0.1,
      aim: 0.02,
      more: false,
    }),
  ];
}
