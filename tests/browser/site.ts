/** Serves the built site for the browser tests: the real server, on a free port. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served, ending in a slash. */
    readonly site: string;
  }
}

function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout?.on("data", (part: Buffer) => {
      said += part.toString();
      const found = /Achteraf: (http:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    server.once("exit", (code) => reject(new Error(`the server stopped with ${code}: ${said}`)));
  });
}

export default async function serve(project: TestProject): Promise<() => void> {
  if (!existsSync(`${ROOT}dist/index.html`)) throw new Error("the site is not built; run npm run build, or npm test");
  const server = spawn("node", ["src/cli/main.ts", "serve", "--port", "0"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  project.provide("site", await address(server));
  return () => server.kill();
}
