/** In a page, and in a worker of that page: plays games again that were played in Node. */
import { type Campaign, replayAll } from "./campaign.ts";

interface Replayers {
  here(campaign: Campaign): number[];
  inWorker(campaign: Campaign): Promise<number[]>;
}

declare global {
  interface Window {
    replayers?: Replayers;
  }
}

function inWorker(campaign: Campaign): Promise<number[]> {
  return new Promise((resolve, reject) => {
    // This same file.
    const worker = new Worker("campaign.js");
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(campaign);
  });
}

if (typeof window === "undefined") self.onmessage = ({ data }) => self.postMessage(replayAll(data));
else window.replayers = { here: replayAll, inWorker };
