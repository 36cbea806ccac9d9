// Builds the site into a folder of its own and puts it in the place of the old one when it is whole, so that nobody is
// ever served half a site. Usage: node tools/build.mjs
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";

const SITE = resolve("dist");
const fresh = resolve(".cache", `build-${process.pid}`);
const old = resolve(".cache", `old-${process.pid}`);

mkdirSync(".cache", { recursive: true });
await build({ logLevel: "warn", build: { outDir: fresh, emptyOutDir: true } });
// Another build may put its own there between the two steps; then that one is old too.
for (let tries = 0; ; tries++) {
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(SITE, old);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  try {
    renameSync(fresh, SITE);
    break;
  } catch (error) {
    if (tries === 5 || (error.code !== "ENOTEMPTY" && error.code !== "EEXIST")) throw error;
  }
}
rmSync(old, { recursive: true, force: true });
