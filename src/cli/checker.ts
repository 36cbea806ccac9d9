/** Checks one dossier in a thread of its own, and says how far it is. */
import { parentPort, workerData } from "node:worker_threads";
import { check } from "../scenario/check.ts";
import type { Job, Said } from "./checkers.ts";

/** Time between two reports, in milliseconds. */
const PAUSE = 100;

const { name, bytes, beside, fates, stop }: Job = workerData;
const flag = new Int32Array(stop);
let last = Number.NEGATIVE_INFINITY;

function say(said: Said): void {
  parentPort?.postMessage(said);
}

say({
  checked: check(
    name,
    bytes,
    fates,
    (share) => {
      const now = performance.now();
      if (now - last > PAUSE) {
        last = now;
        say({ share });
      }
      return Atomics.load(flag, 0) === 0;
    },
    beside,
  ),
});
