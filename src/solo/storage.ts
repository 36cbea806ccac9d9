/**
 * The device's own store, as names with values. A browser may refuse it (private windows), cut it off while the page
 * lies in the background (Safari), fill up, or never answer; each of these is a rejection here, and the next attempt
 * starts with a fresh connection.
 */
import { createStore, promisifyRequest, type UseStore } from "idb-keyval";

/** New values by name; undefined takes one away. */
export type Changes = readonly (readonly [name: string, value: unknown])[];

/** What the device keeps, by name. */
export interface Storage {
  read(name: string): Promise<unknown>;
  /** All values whose names begin so. */
  list(beginning: string): Promise<readonly unknown[]>;
  /**
   * Looks at one value and changes others, in one step that no other window can come between.
   * Returns whether there was anything to change.
   */
  change(name: string, decide: (before: unknown) => Changes | null): Promise<boolean>;
  /** Takes away everything whose name begins so. */
  clear(beginning: string): Promise<void>;
}

const DATABASE = "achteraf";
const BOX = "kept";

/** No answer within so many milliseconds is a no. */
const PATIENCE = 2500;

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the store does not answer")), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Names that begin so, in the order of the store. */
function namesFrom(beginning: string): IDBKeyRange {
  return IDBKeyRange.bound(beginning, `${beginning}\uffff`);
}

/** Opens the store of this browser. */
export function openStorage(): Storage {
  let store: UseStore | null = null;

  /** A connection that failed is not used again: it is opened anew, and what was asked is asked once more. */
  const use = async <T>(mode: IDBTransactionMode, work: (box: IDBObjectStore) => Promise<T>): Promise<T> => {
    const once = () => {
      store ??= createStore(DATABASE, BOX);
      return inTime(store(mode, work));
    };
    try {
      return await once();
    } catch {
      store = null;
    }
    try {
      return await once();
    } catch (error) {
      store = null;
      throw error;
    }
  };

  return {
    read: (name) => use("readonly", (box) => promisifyRequest<unknown>(box.get(name))),
    list: (beginning) => use("readonly", (box) => promisifyRequest<unknown[]>(box.getAll(namesFrom(beginning)))),
    change: (name, decide) =>
      use("readwrite", async (box) => {
        // Nothing but the store may be waited for in here, or the transaction closes.
        const changes = decide(await promisifyRequest<unknown>(box.get(name)));
        for (const [changed, value] of changes ?? []) {
          if (value === undefined) box.delete(changed);
          else box.put(value, changed);
        }
        await promisifyRequest(box.transaction);
        return changes !== null;
      }),
    clear: (beginning) =>
      use("readwrite", async (box) => {
        box.delete(namesFrom(beginning));
        await promisifyRequest(box.transaction);
      }),
  };
}
