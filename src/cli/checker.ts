/** Checks dossiers in a thread of its own, one after another, and says how far it is. */
import { parentPort } from "node:worker_threads";
import { check } from "../scenario/check.ts";
import type { Job, Said } from "./checkers.ts";

/** Time between two reports, in milliseconds. */
const PAUSE = 100;

function say(said: Said): void {
  parentPort?.postMessage(said);
}

parentPort?.on("message", ({ name, bytes, beside, fates, stop }: Job) => {
  const flag = new Int32Array(stop);
  let last = Number.NEGATIVE_INFINITY;
  const goOn = (share: number) => {
    const now = performance.now();
    if (now - last > PAUSE) {
      last = now;
      say({ share });
    }
    return Atomics.load(flag, 0) === 0;
  };
  say({ checked: check(name, bytes, fates, { found: (found) => say({ found }), goOn }, beside) });
});
