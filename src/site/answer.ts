/** Answers requests for a site: a function of the request and what is in memory. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import fresh from "fresh";
import Negotiator from "negotiator";
import { dictionariesOf, sendFor } from "./dictionaries.ts";
import { PACKINGS, type Packing, type Page, type Pages } from "./pages.ts";

/** What a server can say of itself. */
export interface About {
  readonly name: string;
  readonly version: string;
  /** The version of the rules, to which records belong. */
  readonly simVersion: number;
}

/** A site that can be asked for. */
export interface Site {
  readonly pages: Pages;
  readonly headers: Readonly<Record<string, string>>;
  readonly about: About;
}

const TEXT = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";
const START = "/index.html";
/** Mail filters turn the sign before a game into its code, once or twice; the page itself reads what follows. */
const GAME_IN_PATH = /^\/(%(25)*23|\?)/i;

/** The path of a request without its question, decoded; null when it cannot be read. */
function pathOf(url: string): string | null {
  if (GAME_IN_PATH.test(url)) return START;
  const raw = url.split("?", 1)[0] ?? "";
  try {
    const path = decodeURIComponent(raw);
    return path === "/" || path === "" ? START : path;
  } catch {
    return null;
  }
}

/** The smallest packing that a browser takes, of those there are; null when it takes none of them. */
function packingOf(request: IncomingMessage, page: Page): Packing | null {
  const taken = new Negotiator(request).encodings([...PACKINGS]);
  return PACKINGS.find((packing) => page.bytes[packing] !== undefined && taken.includes(packing)) ?? null;
}

/** Makes the listener of a server. It never throws: what goes wrong is an answer too. */
export function answering({ pages, headers, about }: Site): RequestListener {
  const dictionaries = dictionariesOf(pages);

  const say = (response: ServerResponse, status: number, text: string, more: Readonly<Record<string, string>> = {}) => {
    const bytes = Buffer.from(text);
    const length = { "Content-Length": String(bytes.length) };
    response.writeHead(status, { ...headers, "Content-Type": TEXT, ...length, "Cache-Control": "no-cache", ...more });
    response.end(bytes);
  };

  const give = (request: IncomingMessage, response: ServerResponse, page: Page) => {
    const isStart = page === pages.get(START);
    const kept = {
      ETag: page.etag,
      "Cache-Control": page.cache,
      Vary: isStart ? "Accept-Encoding, Accept-Language" : "Accept-Encoding",
      ...(isStart ? sendFor(dictionaries, request) : {}),
    };
    if (fresh(request.headers, { etag: page.etag })) {
      response.writeHead(304, { ...headers, ...kept });
      response.end();
      return;
    }
    const packing = packingOf(request, page);
    const bytes = packing === null ? undefined : page.bytes[packing];
    if (packing === null || bytes === undefined) {
      say(response, 406, "This can only be sent as br, gzip or identity.\n", { Vary: "Accept-Encoding" });
      return;
    }
    response.writeHead(200, {
      ...headers,
      ...kept,
      "Content-Type": page.type,
      "Content-Length": bytes.length,
      // Parts are not given: whoever asks for one gets the whole, as the standard allows (RFC 9110, 14.2).
      "Accept-Ranges": "none",
      ...(packing === "identity" ? {} : { "Content-Encoding": packing }),
    });
    response.end(bytes);
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return say(response, 405, "Here one can only look.\n", { Allow: "GET, HEAD" });
    }
    const path = pathOf(request.url ?? "/");
    if (path === "/health") return say(response, 200, '{"status":"ok"}\n', { "Content-Type": JSON_TYPE });
    if (path === "/version") return say(response, 200, `${JSON.stringify(about)}\n`, { "Content-Type": JSON_TYPE });
    const page = path === null ? undefined : pages.get(path);
    return page === undefined ? say(response, 404, "There is nothing here.\n") : give(request, response, page);
  };

  return (request, response) => {
    // A visitor who leaves in the middle of an answer is nobody's fault.
    request.on("error", () => response.destroy());
    response.on("error", () => response.destroy());
    try {
      answer(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else say(response, 500, "Something went wrong here. Try again.\n");
    }
  };
}
