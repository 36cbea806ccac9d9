/** What happens to a page by no fault of its own: its worker is killed, its store is cut off, the network goes, the site is renewed. */
import type { Page, Worker } from "playwright-core";

declare global {
  interface Window {
    /** The workers of the page, the last one last. */
    workersOfTest?: globalThis.Worker[];
  }
}

/** Before the page opens: keeps hold of its workers, so that they can be killed as a phone does, without an event. */
export async function holdWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: globalThis.Worker[] = [];
    window.workersOfTest = workers;
    const Native = globalThis.Worker;
    globalThis.Worker = class extends Native {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        workers.push(this);
      }
    };
  });
}

/** Kills the worker of the page. */
export async function killWorker(page: Page): Promise<void> {
  await page.evaluate(() => window.workersOfTest?.at(-1)?.terminate());
}

/** How many workers the page has had. */
export function workersOf(page: Page): Promise<number> {
  return page.evaluate(() => window.workersOfTest?.length ?? 0);
}

/** The worker that lives. */
export function livingWorker(page: Page): Worker {
  const worker = page.workers().at(-1);
  if (worker === undefined) throw new Error("the page has no worker");
  return worker;
}

/** The next act breaks the worker, before it is carried out. */
export async function breakAtAct(page: Page): Promise<void> {
  // Listeners of a worker are called in the order in which they came: ours would come after the act. So it does not arrive.
  await livingWorker(page).evaluate(() => {
    addEventListener("message", ({ data }) => {
      if (data === "break") void Promise.reject(new Error("nobody catches this"));
    });
  });
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (sent: { readonly message: { readonly is: string } }) {
      if (sent.message.is !== "act") return postMessage.call(this, sent);
      Worker.prototype.postMessage = postMessage;
      postMessage.call(this, "break");
    };
  });
}

/** From now on the store of the worker throws, so many times; as Safari's does when the page was in the background. */
export async function cutStore(page: Page, times: number): Promise<void> {
  await livingWorker(page).evaluate((left) => {
    const { transaction } = IDBDatabase.prototype;
    let throws = left;
    IDBDatabase.prototype.transaction = function (...about) {
      if (throws-- > 0) throw new DOMException("The database connection is closing.", "InvalidStateError");
      return transaction.apply(this, about);
    };
  }, times);
}

/** From now on the store of the worker never answers. */
export async function hushStore(page: Page): Promise<void> {
  await livingWorker(page).evaluate(() => {
    IDBObjectStore.prototype.put = () => ({}) as IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.get = () => ({}) as IDBRequest<unknown>;
  });
}

/** From now on the store of the worker is full. */
export async function fillStore(page: Page): Promise<void> {
  await livingWorker(page).evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
}

/** From now on the site has other file names, and the old ones are gone: those of these parts, or of all. */
export async function renewSite(page: Page, parts: readonly string[] | null = null): Promise<void> {
  const isNew = (part: string) => parts?.includes(part) ?? true;
  const named = /(\w+)-([\w-]{8})\.(js|css)/g;
  await page.context().route("**/*", async (route) => {
    const url = route.request().url();
    const [, name = "", old] = /(\w+)-[\w-]{8}(-new)?\.(?:js|css)$/.exec(url) ?? [];
    if (name !== "" && !isNew(name)) return route.continue();
    if (name !== "" && old === undefined) return route.fulfill({ status: 404, body: "" });
    const isText = /(\.js|\.css|\/)$/.test(url.split(/[?#]/)[0] ?? "");
    const response = await route.fetch({ url: url.replace(/-([\w-]{8})-new\.(js|css)/, "-$1.$2") });
    if (!isText) return route.fulfill({ response });
    const body = (await response.text()).replaceAll(named, (file, part, hash, kind) =>
      isNew(part) ? `${part}-${hash}-new.${kind}` : file,
    );
    return route.fulfill({ response, body });
  });
}
