/** Keeping a game: what an act writes on the device late in a long game, against what one writes early in it. */
import { readFileSync } from "node:fs";
import { isReading, read } from "../src/scenario/read.ts";
import { createShelf } from "../src/solo/shelf.ts";
import { createSolo } from "../src/solo/solo.ts";
import type { Storage } from "../src/solo/storage.ts";
import type { FromHost } from "../src/table/protocol.ts";
import { compare, type Row } from "./measure.ts";

const PATH = new URL("../scenarios/handalcohol/dossier.yaml", import.meta.url);
/** The longest game we have seen has three hundred acts. */
const ACTS = 300;
/** Acts of which the figures are taken, at either end. */
const SAMPLE = 30;

/** A store that forgets, and counts the signs of all that is written. */
function counting(): { readonly storage: Storage; written(): number } {
  const values = new Map<string, unknown>();
  let signs = 0;
  const storage: Storage = {
    read: async (name) => values.get(name),
    list: async (beginning) => [...values].flatMap(([name, value]) => (name.startsWith(beginning) ? [value] : [])),
    async change(name, decide) {
      const changes = decide(values.get(name));
      for (const [changed, value] of changes ?? []) {
        signs += changed.length + (JSON.stringify(value) ?? "").length;
        values.set(changed, value);
      }
      return changes !== null;
    },
    clear: async () => values.clear(),
  };
  return { storage, written: () => signs };
}

/** The row of what an act writes. */
export async function benchKeeping(): Promise<Row[]> {
  const reading = read("handalcohol", readFileSync(PATH));
  if (!isReading(reading)) throw new Error("the dossier cannot be read");
  const { file } = reading.dossier;
  const { storage, written } = counting();
  const solo = createSolo({
    now: () => performance.now(),
    date: () => Date.now(),
    seed: () => 7,
    library: { names: [file.id], dossier: async () => file, complete: async () => false },
    shelf: createShelf(storage),
    tell: () => {},
    post: (_: FromHost) => {},
    wake: () => {},
    breathe: async () => {},
  });
  await solo.receive({ is: "open", dossier: file.id, pace: 0 });
  const signs: number[] = [];
  for (let act = 1; act <= ACTS; act++) {
    const before = written();
    await solo.receive({ is: "act", act: { type: "pace", pace: act % 2 } }, act);
    await new Promise(setImmediate);
    signs.push(written() - before);
  }
  return [
    compare(`what act ${ACTS} writes`, "what act 1 writes", "signs", signs.slice(-SAMPLE), signs.slice(0, SAMPLE), {
      must: 1.1,
      aim: 1.05,
      more: false,
    }),
  ];
}
