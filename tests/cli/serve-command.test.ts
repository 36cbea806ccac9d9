import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "../../src/site/headers.ts";
import { achteraf, ROOT, type Running, serve } from "./terminal.ts";

const SECURITY_HEADERS = securityHeaders([]);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let running: Running;

/** Asks for a path exactly as it is written, without tidying it up first. */
function ask(path: string, method = "GET"): Promise<Answer> {
  const { hostname, port } = running.address;
  return new Promise((resolve, reject) => {
    const asked = request({ host: hostname, port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.once("error", reject).end();
  });
}

beforeAll(async () => {
  if (!existsSync(join(ROOT, "dist/index.html"))) {
    execFileSync(process.execPath, [join(ROOT, "tools/build.mjs")], { cwd: ROOT });
  }
  running = await serve("--port", "0");
}, 60_000);

afterAll(() => running.stop());

function expectHeaders({ headers }: Answer): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()], name).toBe(value);
}

describe("achteraf serve", () => {
  it("gives the page, with every header", async () => {
    const page = await ask("/");
    expect(page.status).toBe(200);
    expect(page.body).toContain("<html");
    expect(page.headers["cache-control"]).toBe("no-cache");
    expectHeaders(page);
  });

  it("gives what belongs to it, to be kept", async () => {
    const name = readdirSync(join(ROOT, "dist/assets")).find((file) => file.endsWith(".js")) ?? "";
    const script = await ask(`/assets/${name}`);
    expect(script.status).toBe(200);
    expect(script.headers["content-type"]).toMatch(/javascript/);
    expect(script.headers["cache-control"]).toContain("immutable");
    expectHeaders(script);
  });

  it("lets nothing in from elsewhere, nothing inline, and no frame around it", () => {
    const policy = SECURITY_HEADERS["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each([
    ["nothing", "/nothing"],
    ["a file of the project", "/package.json"],
    ["a way up", "/../package.json"],
    ["a way up, written otherwise", "/%2e%2e/package.json"],
    ["a way up, from further down", "/assets/../../package.json"],
    ["a way up, with the other stroke", "/..%5cpackage.json"],
    ["the source", "/src/cli/main.ts"],
    ["a name that cannot be read", "/%E0%A4%A"],
    ["a null character", "/%00"],
    ["a long name", `/${"a".repeat(5000)}`],
    ["a folder", "/assets/"],
    ["a hidden file", "/.git/config"],
  ])("has nothing at %s", async (_, path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe("There is nothing here.\n");
    expectHeaders(answer);
    // And it is still there.
    expect((await ask("/")).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE"])("does nothing on %s", async (method) => {
    const answer = await ask("/", method);
    expect(answer.status).toBe(405);
    expectHeaders(answer);
  });

  it("gives the head alone when asked", async () => {
    const head = await ask("/", "HEAD");
    expect([head.status, head.body]).toEqual([200, ""]);
    expectHeaders(head);
  });

  it.each([
    ["robots", "/robots.txt", /^User-agent: \*\n/],
    ["a sign", "/favicon.ico", /^/],
    ["whether it is well", "/health", /^\{"status":"ok"\}\n$/],
    ["its version", "/version", /^\{"name":"achteraf","version":"[\d.]+","simVersion":\d+\}\n$/],
  ])("tells %s", async (_, path, says) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatch(says);
    expectHeaders(answer);
  });

  it.each([
    ["::", /^Achteraf: http:\/\/localhost:\d+\/\n/],
    ["0.0.0.0", /^Achteraf: http:\/\/localhost:\d+\/\n/],
  ])("prints an address that works when it listens on %s", async (host, says) => {
    const everywhere = await serve("--port", "0", "--host", host);
    expect(everywhere.printed).toMatch(says);
    expect((await fetch(new URL("health", everywhere.address))).status).toBe(200);
    await everywhere.stop();
  });

  it("carries the licences of what is in the page, in the worker and in the letters", async () => {
    const { body } = await ask("/licences.md");
    const headings = [...body.matchAll(/^## (\S+) \S+ \((\S+)\)$/gm)].map(([, name, licence]) => `${name} ${licence}`);
    expect(headings).toEqual(
      expect.arrayContaining([
        "phaser MIT",
        "preact MIT",
        "xstate MIT",
        "fflate MIT",
        "@fontsource/newsreader OFL-1.1",
      ]),
    );
    expect(body.match(/copyright/gi)?.length).toBeGreaterThanOrEqual(headings.length);
  });

  it("lets itself be shown by whom it is told, and by nobody else", async () => {
    const framed = await serve("--port", "0", "--embed", "https://leren.example.nl/course/7");
    const answer = await fetch(framed.address);
    await framed.stop();
    expect(answer.headers.get("content-security-policy")).toMatch(
      /frame-ancestors 'self' https:\/\/leren\.example\.nl$/,
    );
    const { code, err } = await achteraf(["serve", "--port", "0", "--embed", "everybody"]);
    expect(code).toBe(1);
    expect(err).toMatch(/a web address, such as https:\/\/learning\.example\.org/);
  });

  it("goes on when the game is built again under it, twice at once", async () => {
    const build = () =>
      new Promise<number | null>((resolve) => {
        spawn(process.execPath, [join(ROOT, "tools/build.mjs")], { cwd: ROOT, stdio: "ignore" }).once("exit", resolve);
      });
    const before = (await ask("/")).body;
    const building = Promise.all([build(), build()]);
    let isBuilding = true;
    void building.then(() => {
      isBuilding = false;
    });
    while (isBuilding) expect((await ask("/")).body).toBe(before);
    expect(await building).toEqual([0, 0]);
    expect(existsSync(join(ROOT, "dist/index.html"))).toBe(true);
    const again = await serve("--port", "0");
    expect((await fetch(again.address)).status).toBe(200);
    await again.stop();
  }, 120_000);

  it("says so when the port is taken", async () => {
    const { code, err, out } = await achteraf(["serve", "--port", running.address.port]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toBe(`achteraf: port ${running.address.port} is taken; choose another with PORT=… or --port\n`);
  });

  it("says so when the port is taken by something else", async () => {
    const other = createServer().listen(0, "localhost");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, err } = await achteraf(["serve", "--port", String(port)]);
    other.close();
    expect([code, err]).toEqual([2, `achteraf: port ${port} is taken; choose another with PORT=… or --port\n`]);
  });

  it.each([
    ["a port that is none", ["--port", "99999"], 1, /a whole number from 0 to 65535/],
    ["a port in the surroundings that is none", ["PORT=abc"], 1, /PORT.*a whole number from 0 to 65535/s],
    ["a host that is none", ["--port", "0", "--host", "no.such.host.invalid"], 2, /^achteraf: no\.such\.host\.invalid/],
  ])("says so of %s", async (_, args, exit, says) => {
    const [first = "", ...others] = args;
    const isSurrounding = first.startsWith("PORT=");
    const env = isSurrounding ? { PORT: first.slice(5) } : {};
    const { code, err } = await achteraf(["serve", ...(isSurrounding ? others : args)], ROOT, "", env);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(exit);
  });
});
