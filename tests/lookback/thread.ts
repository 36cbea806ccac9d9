/** A thread in which a finished game is reckoned with: told what was played, it answers as the host of a page does. */
import { parentPort, workerData } from "node:worker_threads";
import { createReckoner } from "../../src/lookback/reckoner.ts";
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import { fateOfRecord } from "../../src/table/journal.ts";
import { takeUp } from "../../src/table/sitting.ts";

const { record, questions } = workerData;
const finished = takeUp(compile(record.dossier), fateOfRecord(record), record.pace, record.entries);
const reckoner = createReckoner(finished, {
  post: (reckoned) => parentPort?.postMessage(reckoned),
  now: () => performance.now(),
  breathe: () => new Promise(setImmediate),
  isCurrent: () => true,
});
for (const question of questions) await reckoner.ask(question);
parentPort?.postMessage(null);
