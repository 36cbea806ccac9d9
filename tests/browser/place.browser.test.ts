/** Where the built site is put does not matter: under a path, in a frame of another page, in a folder of a platform. */
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answering } from "../../src/site/answer.ts";
import { readPages } from "../../src/site/pages.ts";
import { visit } from "./browser.ts";
import { begin } from "./game.ts";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const FOLDERS = ["/achteraf/", "/mod/scorm/42/content/achteraf-1/"];

let server: Server;
let origin = "";
const missing: string[] = [];

beforeAll(async () => {
  const pages = readPages(DIST);
  const site = answering({ pages, headers: {}, about: { name: "platform", version: "0", simVersion: 0 } });
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    const folder = FOLDERS.find((one) => path.startsWith(one));
    if (path === "/platform.html") {
      response.setHeader("Content-Type", "text/html");
      response.end(
        `<link rel="icon" href="/achteraf/icon.svg"><title>Platform</title><iframe src="${FOLDERS[1]}index.html" width="1200" height="780"></iframe>`,
      );
      return;
    }
    if (folder !== undefined) request.url = `/${path.slice(folder.length)}`;
    response.on("finish", () => {
      if (response.statusCode === 404) missing.push(path);
    });
    if (folder === undefined) response.writeHead(404).end();
    else site(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  origin = typeof address === "object" && address !== null ? `http://localhost:${address.port}` : "";
});

afterAll(async () => {
  server?.close();
});

test.each(FOLDERS.map((folder) => `${folder}index.html`))("plays from %s", async (path) => {
  missing.splice(0);
  const { page, context, player, complaints, requests } = await visit({ address: origin + path });
  await begin(player, "handAlcohol", "clockOff");
  // The picture and its parts come from there too.
  await page.locator("canvas").waitFor({ state: "attached" });
  expect(complaints).toEqual([]);
  expect(missing).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(origin + path.slice(0, path.lastIndexOf("/"))))).toEqual([]);
  await context.close();
});

test("plays in a frame of another page", async () => {
  missing.splice(0);
  const { page, context, complaints } = await visit({ address: `${origin}/platform.html` });
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Zonder geluid" }).click();
  await frame.getByRole("button", { name: "Aan het werk" }).click();
  await frame.getByRole("tab", { name: "Besluiten" }).click();
  expect(await frame.locator("button.option:enabled").count()).toBeGreaterThan(2);
  expect(complaints).toEqual([]);
  expect(missing).toEqual([]);
  await context.close();
});
