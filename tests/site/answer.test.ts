/** The server of the site, by real requests over a real socket. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressesOf } from "../../src/site/addresses.ts";
import { answering } from "../../src/site/answer.ts";
import { originOf, securityHeaders } from "../../src/site/headers.ts";
import { readPages } from "../../src/site/pages.ts";

const PAGE = `<html>${"a page. ".repeat(200)}</html>`;
const SCRIPT = `export const x = ${JSON.stringify("x".repeat(3000))};`;
const ABOUT = { name: "achteraf", version: "1.2.3", simVersion: 4 };

const folder = mkdtempSync(join(tmpdir(), "achteraf-site-"));
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "index.html.br"), brotliCompressSync(PAGE));
  writeFileSync(join(folder, "index.html.gz"), gzipSync(PAGE));
  writeFileSync(join(folder, "assets/a-1.js"), SCRIPT);
  for (const language of ["en", "nl"]) writeFileSync(join(folder, `assets/first.${language}-1a2b.js`), SCRIPT);
  writeFileSync(join(folder, ".hidden"), "secret");
  server = createServer(answering({ pages: readPages(folder), headers: securityHeaders([]), about: ABOUT }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Sends bytes as they are, and reads the one answer to them. */
function send(head: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(head));
    const parts: Buffer[] = [];
    socket.on("data", (part: Buffer) => parts.push(part));
    socket.once("error", reject);
    socket.once("close", () => {
      const whole = Buffer.concat(parts);
      const end = whole.indexOf("\r\n\r\n");
      const [first = "", ...lines] = whole.subarray(0, end).toString("latin1").split("\r\n");
      const headers = new Map(
        lines.map((line) => [line.split(":", 1)[0]?.toLowerCase() ?? "", line.replace(/^[^:]*: ?/, "")]),
      );
      resolve({ status: Number(first.split(" ")[1]), headers, body: whole.subarray(end + 4) });
    });
  });
}

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Answer> {
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers }).map(
    ([name, is]) => `${name}: ${is}`,
  );
  return send(`${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
}

describe("a part of a page", () => {
  // `bytes=5-2` once ended the process.
  it.each([
    "bytes=5-2",
    "bytes=0-4",
    "bytes=-5",
    "bytes=5-",
    "bytes=999999-",
    "bytes=0-0,2-3",
    "bytes=a-b",
    "bytes=",
    "bytes=-",
    "bytes=9007199254740993-",
    "bytes=--1",
    "elephants=1-2",
    "5-2",
  ])("is the whole page when asked for by %s", async (range) => {
    for (const method of ["GET", "HEAD"]) {
      const answer = await ask("/", { Range: range }, method);
      expect([answer.status, answer.headers.get("accept-ranges")]).toEqual([200, "none"]);
      expect(answer.headers.get("content-length")).toBe(String(Buffer.byteLength(PAGE)));
      expect(answer.body.toString()).toBe(method === "GET" ? PAGE : "");
    }
  });
});

describe("the words of who reads", () => {
  it.each([
    ["nl", "nl"],
    ["nl-NL,nl;q=0.9,en;q=0.8", "nl"],
    ["en-GB", "en"],
    ["fr, en;q=0.1", "en"],
    ["fr", undefined],
    ["banana;;q=x", undefined],
  ])("are sent for with the page itself, for Accept-Language %j in %s", async (accepted, language) => {
    const link = language === undefined ? undefined : `<./assets/first.${language}-1a2b.js>; rel=modulepreload`;
    const { status, headers } = await ask("/", { "Accept-Language": accepted });
    expect([status, headers.get("link")]).toEqual([200, link]);
    const known = await ask("/", { "Accept-Language": accepted, "If-None-Match": headers.get("etag") ?? "" });
    expect([known.status, known.headers.get("link")]).toEqual([304, link]);
  });

  it("are not sent for with anything else", async () => {
    const { headers } = await ask("/assets/a-1.js", { "Accept-Language": "nl" });
    expect([headers.get("link"), headers.get("vary")]).toEqual([undefined, "Accept-Encoding"]);
  });
});

describe("packing", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0", undefined],
    ["gzip;q=0.1, br;q=0.9", "br"],
    ["identity", undefined],
    ["*", "br"],
    ["", undefined],
    ["br;q=banana", undefined],
  ])("for Accept-Encoding %j is %s", async (accepted, packing) => {
    const { status, headers, body } = await ask("/", { "Accept-Encoding": accepted });
    expect([status, headers.get("content-encoding")]).toEqual([200, packing]);
    expect(headers.get("vary")).toBe("Accept-Encoding, Accept-Language");
    const plain = packing === "br" ? brotliDecompressSync(body) : packing === "gzip" ? gunzipSync(body) : body;
    expect(plain.toString()).toBe(PAGE);
  });

  it("is told to be impossible when a browser takes none", async () => {
    const { status, body } = await ask("/", { "Accept-Encoding": "br;q=0, gzip;q=0, identity;q=0" });
    expect([status, body.toString()]).toEqual([406, "This can only be sent as br, gzip or identity.\n"]);
  });

  it("is not a page of its own", async () => {
    expect((await ask("/index.html.br")).status).toBe(404);
  });
});

describe("a page that is known already", () => {
  it("is not sent again, with the headers that a cache needs", async () => {
    const first = await ask("/assets/a-1.js");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    for (const tags of [etag, `"other", ${etag}`, "*"]) {
      const again = await ask("/assets/a-1.js", { "If-None-Match": tags });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(again.headers.get("content-security-policy")).toBe(securityHeaders([])["Content-Security-Policy"]);
    }
    expect((await ask("/assets/a-1.js", { "If-None-Match": '"other"' })).status).toBe(200);
  });
});

describe("methods", () => {
  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"])(
    "%s is refused, and told what can be",
    async (method) => {
      const { status, headers } = await ask("/", {}, method);
      expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    },
  );
});

describe("addresses of its own", () => {
  it("tell that it is well, and which version it is", async () => {
    expect(JSON.parse((await ask("/health")).body.toString())).toEqual({ status: "ok" });
    expect(JSON.parse((await ask("/version")).body.toString())).toEqual(ABOUT);
    expect((await ask("/health", {}, "HEAD")).body.length).toBe(0);
  });

  it.each(["/%23game=abc", "/%2523game=abc", "/?game=abc", "/?utm_source=x", "/index.html?x#y"])(
    "open the game at %s",
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).toEqual([200, PAGE]);
    },
  );

  it.each(["/.hidden", "/%2ehidden", "/assets", "/assets/", "/../index.html", "//index.html", "/%E0%A4%A"])(
    "hold nothing at %s",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});

describe("whatever is sent", () => {
  it("gets an answer, and the next visitor too", async () => {
    const name = fc.constantFrom(
      "Range",
      "If-None-Match",
      "If-Modified-Since",
      "Accept-Encoding",
      "Accept",
      "Cache-Control",
      "Expect",
      "Upgrade",
    );
    const value = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("GET", "HEAD", "POST", "OPTIONS"),
        fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).pathname + new URL(url).search),
        fc.dictionary(name, value, { maxKeys: 4 }),
        async (method, path, headers) => {
          const { status } = await ask(path, headers, method);
          expect([200, 304, 404, 405, 406, 400, 417]).toContain(status);
          expect((await ask("/health")).status).toBe(200);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ["no request at all", "nonsense\r\n\r\n"],
    ["a length that is none", "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: banana\r\n\r\n"],
    ["a header of 20 kB", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`],
    ["an address that is none", "GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"],
  ])("%s is refused, and the next visitor is served", async (_, bytes) => {
    const { status } = await send(bytes);
    expect([400, 404, 431]).toContain(status);
    expect((await ask("/")).status).toBe(200);
  });

  it("survives visitors who leave in the middle", async () => {
    for (let i = 0; i < 50; i++) {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {});
      await new Promise<void>((resolve) => socket.once("connect", resolve));
      socket.write("GET /assets/a-1.js HTTP/1.1\r\nHost: x\r\n\r\n");
      socket.resetAndDestroy();
    }
    expect((await ask("/")).status).toBe(200);
  });

  it("needs no file any more once it has started", async () => {
    rmSync(join(folder, "assets"), { recursive: true });
    expect((await ask("/assets/a-1.js")).body.toString()).toBe(SCRIPT);
  });
});

describe("who may show the game in a frame", () => {
  it("is nobody, unless they are named", () => {
    expect(securityHeaders([])["Content-Security-Policy"]).toMatch(/frame-ancestors 'none'$/);
    expect(securityHeaders(["https://leren.example.nl"])["Content-Security-Policy"]).toMatch(
      /frame-ancestors 'self' https:\/\/leren\.example\.nl$/,
    );
  });

  it.each([
    ["https://leren.example.nl/course/1", "https://leren.example.nl"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["javascript:alert(1)", null],
    ["leren.example.nl", null],
    ["https://x.nl; script-src *", null],
    ["*", null],
  ])("is read from %s", (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });
});

describe("the addresses of a server", () => {
  const card = (address: string, family: "IPv4" | "IPv6", internal = false) => ({
    address,
    family,
    internal,
    netmask: "",
    mac: "",
    cidr: null,
    ...(family === "IPv6" ? { scopeid: 0 } : {}),
  });
  const networks = {
    lo: [card("127.0.0.1", "IPv4", true), card("::1", "IPv6", true)],
    eth0: [card("192.168.1.7", "IPv4"), card("fe80::1", "IPv6")],
    usb0: [card("169.254.3.4", "IPv4")],
  } as unknown as Parameters<typeof addressesOf>[2];

  it.each([
    ["localhost", ["http://localhost:80/"]],
    ["::1", ["http://[::1]:80/"]],
    ["0.0.0.0", ["http://localhost:80/", "http://192.168.1.7:80/"]],
    ["::", ["http://localhost:80/", "http://192.168.1.7:80/"]],
  ])("for %s are ones that people can open", (host, addresses) => {
    expect(addressesOf(host, 80, networks)).toEqual(addresses);
  });
});
