/** A folder that is served, and what of it was sent. */
import { createServer, type Server } from "node:http";
import { answering } from "../src/site/answer.ts";
import { readPages } from "../src/site/pages.ts";

/** One file that was sent: the bytes of its body, and when it was asked for, in milliseconds since 1970. */
interface Sent {
  readonly bytes: number;
  readonly asked: number;
}

export interface Served {
  readonly address: string;
  readonly server: Server;
  /** What was sent since the last time this was asked, by path. */
  takeSent(): ReadonlyMap<string, Sent>;
}

/** Serves a folder as the product's own server does: precompressed, on a free port. */
export async function serveFolder(folder: string): Promise<Served> {
  const about = { name: "bench", version: "0", simVersion: 0 };
  const site = answering({ pages: readPages(folder), headers: {}, about });
  let sent = new Map<string, Sent>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    // Node remembers what is written with the head only if there was a header before it.
    response.setHeader("server-timing", "bench");
    const asked = performance.timeOrigin + performance.now();
    response.on("finish", () => sent.set(path, { asked, bytes: Number(response.getHeader("content-length") ?? 0) }));
    site(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    address: `http://localhost:${address.port}/`,
    server,
    takeSent() {
      const taken = sent;
      sent = new Map();
      return taken;
    },
  };
}
