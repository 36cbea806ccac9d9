import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import { SIM_VERSION } from "../sim/world/record.ts";
import { addressesOf } from "../site/addresses.ts";
import { type About, answering } from "../site/answer.ts";
import { securityHeaders } from "../site/headers.ts";
import { type Pages, readPages } from "../site/pages.ts";
import { complain, print } from "./printing.ts";
import { Trouble, troubleOfFile } from "./trouble.ts";

const SITE = fileURLToPath(new URL("../../dist", import.meta.url));
const PACKAGE = fileURLToPath(new URL("../../package.json", import.meta.url));

function sitePages(folder: string): Pages {
  let pages: Pages;
  try {
    pages = readPages(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw troubleOfFile(folder, error, "read");
    pages = new Map();
  }
  if (!pages.has("/index.html")) throw new Trouble("the game is not built yet; run npm start, or npm run build first");
  return pages;
}

function about(): About {
  const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(PACKAGE, "utf8"));
  return { name, version, simVersion: SIM_VERSION };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new Trouble(`port ${port} is taken; choose another with PORT=… or --port`)
          : new Trouble(`${host}, port ${port}, cannot be listened on (${error.code})`),
      );
    });
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      // Too many visitors at once are refused by the system; those who are here stay.
      server.on("error", (error) => complain(`achteraf: a visitor could not be let in: ${error.message}\n`));
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Where the site is served, and to whom. */
export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Origins that may show the game in a frame. */
  readonly embed: readonly string[];
  /** The folder with the built site. */
  readonly folder?: string;
}

/** `achteraf serve`: the built game on one port. */
export async function runServe({ port, host, embed, folder = SITE }: ServeOptions): Promise<void> {
  const site = { pages: sitePages(folder), headers: securityHeaders(embed), about: about() };
  const server = createServer(answering(site));
  const [here = "", ...others] = addressesOf(host, await listen(server, port, host), networkInterfaces());
  print(`Achteraf: ${here}\n${others.map((one) => `For others on this network: ${one}\n`).join("")}`);
}
