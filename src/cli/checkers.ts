/**
 * Checking several dossiers at once, each in a thread. How long it will take is said beforehand, how far it is while it
 * runs, and it can be stopped with what was found so far.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Checked } from "../scenario/check.ts";
import type { Finding } from "../scenario/finding.ts";
import type { NamedFile } from "../scenario/folder.ts";
import { besideOf, readBytes, shown } from "./given-files.ts";
import { complain, tellInPlace } from "./printing.ts";

/** What a thread is given. */
export interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What lies in the same folder. */
  readonly beside: readonly NamedFile[];
  readonly fates: number;
  /** Set to something else than 0 to stop. */
  readonly stop: SharedArrayBuffer;
}

/** What a thread says: what reading found, how far playing is, from 0 to 1, and all that was found. */
export type Said = { readonly found: readonly Finding[] } | { readonly share: number } | { readonly checked: Checked };

/** What was found, and whether it was all that was asked for. */
export interface Outcome {
  /** Null for a dossier that was not begun. */
  readonly checked: readonly (Checked | null)[];
  readonly stopped: boolean;
}

/** Less than this need not be told beforehand, in seconds. */
const SHORT = 5;
/** What is still to come can be reckoned after so long, in milliseconds. */
const SOON = 1500;

interface Running {
  /** Position among the files. */
  readonly i: number;
  readonly name: string;
  /** When it first said how far it was; reading comes before that. Null until then. */
  since: number | null;
  share: number;
}

/** Seconds that are left: as fast for what is to come as it went for what was done. */
function secondsLeft(running: readonly Running[], finished: number, waiting: number, spent: number, threads: number) {
  const done = finished + running.reduce((sum, { share }) => sum + share, 0);
  const now = performance.now();
  const taken = spent + running.reduce((sum, { since }) => sum + (since === null ? 0 : now - since), 0);
  if (done === 0 || taken < SOON) return null;
  const left = running.length + waiting - running.reduce((sum, { share }) => sum + share, 0);
  return ((taken / done) * left) / Math.min(threads, running.length + waiting) / 1000;
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds / 5) * 5} seconds`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`;
}

/**
 * Checks the dossiers of some files; on an interrupt it stops, and gives what it has.
 * @param found is told what reading a dossier found, before it is played
 */
export function checkAll(
  files: readonly string[],
  fates: number,
  found: (findings: readonly Finding[]) => void,
): Promise<Outcome> {
  const stop = new SharedArrayBuffer(4);
  const flag = new Int32Array(stop);
  const threads = Math.max(1, Math.min(availableParallelism(), files.length));
  const results: (Checked | null)[] = files.map(() => null);
  const waiting = files.map((file, i) => ({ i, name: shown(file), bytes: readBytes(file), beside: besideOf(file) }));
  const running = new Map<Worker, Running>();
  let finished = 0;
  let spent = 0;
  let told = false;
  const isStopped = () => Atomics.load(flag, 0) !== 0;

  return new Promise((resolve, reject) => {
    /** Takes away the line that tells how far it is. */
    const wipe = () => {
      if (told) tellInPlace("");
    };
    const interrupt = () => {
      // Who insists does not want to wait for a report either.
      if (isStopped()) process.exit(130);
      Atomics.store(flag, 0, 1);
      wipe();
      complain("stopping; what was found so far follows\n");
    };
    process.on("SIGINT", interrupt);
    const report = () => {
      const left = secondsLeft([...running.values()], finished, waiting.length, spent, threads);
      if (left === null || isStopped()) return;
      if (!told && left > SHORT) complain(`this takes about ${inWords(left)}; Ctrl-C stops and tells what was found\n`);
      told = true;
      const each = [...running.values()].map(({ name, share }) => `${name} ${Math.floor(100 * share)} %`);
      tellInPlace(`${each.join("  ")}  about ${inWords(left)} left`);
    };
    const close = () => {
      process.off("SIGINT", interrupt);
      wipe();
      resolve({ checked: results, stopped: isStopped() });
    };
    /** Gives a thread the next dossier; it keeps what it has warmed up. */
    const next = (worker: Worker) => {
      const job = isStopped() ? undefined : waiting.shift();
      if (job === undefined) {
        void worker.terminate();
        if (running.size === 0) close();
        return;
      }
      const { i, name, bytes, beside } = job;
      running.set(worker, { i, name, since: null, share: 0 });
      worker.postMessage({ name, bytes, beside, fates, stop } satisfies Job);
    };
    const listen = (worker: Worker) => (said: Said) => {
      const one = running.get(worker);
      if (one === undefined) return;
      if ("found" in said) {
        wipe();
        found(said.found);
      } else if ("share" in said) {
        // What was done until it first spoke is not counted: that took time too.
        if (one.since === null) one.since = performance.now();
        else one.share = said.share;
        report();
      } else {
        results[one.i] = said.checked;
        running.delete(worker);
        finished++;
        if (one.since !== null) spent += performance.now() - one.since;
        next(worker);
      }
    };
    for (let thread = 0; thread < threads; thread++) {
      const worker = new Worker(new URL("./checker.ts", import.meta.url));
      worker.on("error", reject);
      worker.on("message", listen(worker));
      next(worker);
    }
  });
}
