/** The debrief: going to a moment, opening and verifying a long record, and a thousand fates in a worker. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { at } from "../src/sim/dossier/at.ts";
import { compile } from "../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../src/sim/dossier/dossier.ts";
import { outcomeOfScript, spreadOf } from "../src/sim/reckoning/futures.ts";
import { fateOf } from "../src/sim/world/fate.ts";
import { legalCommands } from "../src/sim/world/legal.ts";
import { solo } from "../src/sim/world/run.ts";
import { scriptOf } from "../src/sim/world/script.ts";
import { fateOfRecord, type GameRecord, headOf } from "../src/table/journal.ts";
import { parseRecord, printRecord } from "../src/table/record-file.ts";
import { actsFor, retelling } from "../src/table/retelling.ts";
import { type Sitting, sitDown, takeUp } from "../src/table/sitting.ts";
import { momentOf, timelineOf } from "../src/views/debrief/timeline.ts";
import { startBrowser } from "../tools/chromium.ts";
import { serveFolder } from "./browser.ts";
import { alternate, compare, type Row } from "./measure.ts";
import { startGauges, tapeOf, withBoardgame } from "./playouts.ts";

const SITE = fileURLToPath(new URL("../dist", import.meta.url));
const GAME = new URL("../tests/records/vaccination-order/asked-around.json", import.meta.url);
const COMMANDS = 5000;
const FRAME = 1000 / 60;
const LONG_TASK = 50;
const FATES = 1000;
/** Games that the slow peer really folds; its time is taken as many times as there are more fates. */
const SAMPLE = 40;

function opened(text: string): GameRecord {
  const parsed = parseRecord(text);
  if ("code" in parsed) throw new Error(parsed.code);
  return parsed.record;
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return at(sorted, Math.floor(0.95 * sorted.length));
}

/** A game of exactly so many commands: it waits a minute at a time, and decides when there is no time left to. */
function longRecord(dossier: Dossier): GameRecord {
  const sitting = sitDown(dossier, fateOf(1), 0);
  const { known } = sitting.desk;
  const { entries, tell } = retelling(sitting);
  while (sitting.commands.length < COMMANDS && known.phase !== "ended") {
    const { id } = at(dossier.decisions, Math.max(0, known.decision));
    const [first] = legalCommands(dossier, known).filter((one) => one.do !== "ask" && one.do !== "choose");
    const canWait = known.phase === "deliberating" && known.time + 1 <= known.deadline;
    const command = canWait ? { do: "wait" as const, minutes: 1 } : (first ?? { do: "expire" as const, decision: id });
    for (const act of actsFor(command)) {
      if (tell(act, entries.length) !== null) throw new Error(`${command.do} was refused`);
    }
  }
  if (sitting.commands.length < COMMANDS) throw new Error(`the dossier ends after ${sitting.commands.length} commands`);
  return { ...headOf({ dossier: dossier.file, seed: 1, fixed: {}, pace: 0 }), entries };
}

/** A record played again, every entry verified. */
function played(dossier: Dossier, record: GameRecord): Sitting {
  return takeUp(dossier, fateOfRecord(record), record.pace, record.entries);
}

async function benchSeek(rounds: number): Promise<Row[]> {
  const record = opened(readFileSync(GAME, "utf8"));
  const dossier = compile(record.dossier);
  const run = () => played(dossier, record);
  const { events } = run();
  const marks = timelineOf(dossier, events);
  const figures = await alternate(rounds, {
    seek: () => p95(marks.map(({ position }) => timed(() => momentOf(dossier, events, position)))),
    run: () =>
      timed(() => {
        const { length } = run().events;
        momentOf(dossier, events, length);
      }),
    frame: () => FRAME,
  });
  const bar = { aim: 0.05, more: false };
  return [
    compare("seek, p95 over all moments", "one frame", "ms", figures.seek ?? [], figures.frame ?? [], {
      must: 1,
      ...bar,
    }),
    compare("seek, p95 over all moments", "own full run", "ms", figures.seek ?? [], figures.run ?? [], {
      must: null,
      ...bar,
    }),
  ];
}

async function benchOpen(rounds: number): Promise<Row[]> {
  const text = printRecord(longRecord(compile(opened(readFileSync(GAME, "utf8")).dossier)));
  const figures = await alternate(rounds, {
    ours: () =>
      timed(() => {
        const record = opened(text);
        played(compile(record.dossier), record);
      }),
    chain: () =>
      timed(() => {
        const { entries } = (JSON.parse(text) as { record: GameRecord }).record;
        let last = "";
        for (const entry of entries)
          last = createHash("sha256").update(last).update(JSON.stringify(entry)).digest("hex");
      }),
  });
  return [
    compare(
      `take up ${COMMANDS} acts from a file`,
      "JSON.parse + SHA chain",
      "ms",
      figures.ours ?? [],
      figures.chain ?? [],
      {
        // The chart takes every act too: some ten microseconds each, three milliseconds for the longest game we have seen.
        must: 12,
        aim: 8,
        more: false,
      },
    ),
  ];
}

interface Counted {
  readonly total: number;
  readonly first: number;
  readonly longest: number;
}

/** A thousand fates of a kept game in one thread; the peer is only handed events of as many games, and folds them. */
async function benchOutcomes(rounds: number): Promise<Row[]> {
  const record = opened(readFileSync(GAME, "utf8"));
  const dossier = compile(record.dossier);
  const script = scriptOf({ run: solo(dossier, fateOfRecord(record)), commands: played(dossier, record).commands });
  const tapes = Array.from({ length: SAMPLE }, (_, i) => tapeOf(dossier, i + 1));
  const first = startGauges(dossier);
  const figures = await alternate(rounds, {
    ours: () =>
      timed(() => {
        const outcomes = Array.from({ length: FATES }, (_, i) => outcomeOfScript(solo(dossier, fateOf(i + 1)), script));
        spreadOf(dossier, outcomes);
      }),
    theirs: () =>
      (FATES / SAMPLE) *
      timed(() => {
        for (const tape of tapes) withBoardgame(first, tape);
      }),
  });
  const bar = { must: null, aim: 0.03, more: false };
  return [
    compare(`${FATES} fates with summary`, "boardgame.io 0.50", "ms", figures.ours ?? [], figures.theirs ?? [], bar),
  ];
}

/** The decision at which the nights agree with what was known, as the page asks for them. */
function firstKey({ decisions }: GameRecord["dossier"]): string {
  return Object.entries(decisions).find(([, { key }]) => key)?.[0] ?? "";
}

/** The built worker counts a thousand nights of a kept game, while the page watches itself for long tasks. */
async function benchFates(rounds: number): Promise<Row[]> {
  if (!existsSync(SITE)) throw new Error("the site is not built; run npm run build");
  const worker = readdirSync(`${SITE}/assets`).find((name) => /^worker-.*\.js$/.test(name));
  if (worker === undefined) throw new Error("the site has no worker");
  const { address, server } = await serveFolder(SITE);
  const browser = await startBrowser();
  const counted: Counted[] = [];
  const text = readFileSync(GAME, "utf8");
  try {
    const page = await browser.newPage();
    await page.goto(address);
    for (let round = 0; round <= rounds; round++) {
      const one = await page.evaluate(
        ({ script, text, wanted, of }) =>
          new Promise<Counted>((resolve) => {
            let [begun, first, longest, last] = [0, 0, 0, performance.now()];
            const looks = setInterval(() => {
              // A main thread that is free comes by every few milliseconds.
              longest = Math.max(longest, performance.now() - last);
              last = performance.now();
            }, 1);
            const host = new Worker(script, { type: "module" });
            host.onmessage = ({ data }) => {
              if (data.is === "view" && begun === 0) {
                begun = performance.now();
                last = begun;
                longest = 0;
                host.postMessage({ message: { is: "nights", wanted, of }, act: 0 });
              }
              if (data.is !== "nights") return;
              if (first === 0) first = performance.now() - begun;
              if (data.nights.fates < wanted) return;
              clearInterval(looks);
              host.terminate();
              resolve({ total: performance.now() - begun, first, longest });
            };
            host.postMessage({ message: { is: "load", file: new Blob([text]) }, act: 0 });
          }),
        { script: `/assets/${worker}`, text, wanted: FATES, of: firstKey(opened(text).dossier) },
      );
      if (round > 0) counted.push(one);
    }
  } finally {
    await browser.close();
    server.close();
  }
  const same = (value: number) => counted.map(() => value);
  const what = `${FATES} fates in a worker`;
  return [
    compare(
      `${what}: in all`,
      "the 150 ms aimed at",
      "ms",
      counted.map(({ total }) => total),
      same(150),
      {
        must: null,
        aim: 1,
        more: false,
      },
    ),
    compare(
      `${what}: first partial result`,
      "the whole",
      "ms",
      counted.map(({ first }) => first),
      counted.map(({ total }) => total),
      {
        must: 0.1,
        aim: 0.1,
        more: false,
      },
    ),
    compare(
      `${what}: longest time page was away`,
      "a long task",
      "ms",
      counted.map(({ longest }) => longest),
      same(LONG_TASK),
      {
        must: 1,
        aim: 0.5,
        more: false,
      },
    ),
  ];
}

/** The rows of the debrief. */
export async function benchDebrief(rounds: number): Promise<Row[]> {
  return [
    ...(await benchSeek(rounds)),
    ...(await benchOpen(rounds)),
    ...(await benchOutcomes(rounds)),
    ...(await benchFates(rounds)),
  ];
}
