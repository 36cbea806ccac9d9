/** In a worker thread: plays games again that were played in another. */
import { parentPort, workerData } from "node:worker_threads";
import { replayAll } from "./campaign.ts";

parentPort?.postMessage(replayAll(workerData));
