/** Where the host is hired. This runs early, so that the host starts up while the page is still being made. */
function makeHost(): Worker {
  return new Worker(new URL("../solo/worker.ts", import.meta.url), { type: "module" });
}

let first: Worker | null = makeHost();

/** A host that nobody has spoken to yet. */
export function hireHost(): Worker {
  const host = first ?? makeHost();
  first = null;
  return host;
}
