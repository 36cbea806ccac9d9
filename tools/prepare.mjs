// Makes a fresh clone ready to use. Runs on the system's own Node (20 or later) with nothing installed.
// Usage: node tools/prepare.mjs [browser]
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { findBrowser, installBrowser } from "./browser.mjs";

const LOCK = "package-lock.json";
/** A copy of the lock file that the installed packages belong to. */
const STAMP = "node_modules/.achteraf-lock.json";

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const major = Number(process.versions.node.split(".")[0]);
if (major < 20) stop(`Achteraf needs Node 20 or later to install; this is ${process.version}. See https://nodejs.org.`);

const isInstalled = existsSync(STAMP) && readFileSync(STAMP, "utf8") === readFileSync(LOCK, "utf8");
if (!isInstalled) {
  process.stdout.write("Installing packages (once) ...\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) stop("The packages could not be installed. Is the npm registry reachable?");
  copyFileSync(LOCK, STAMP);
}

// The pinned Node comes as an ordinary package; where there is none for this machine, the system's must be new enough.
const node = spawnSync("node", ["-p", "process.versions.node"], {
  encoding: "utf8",
  env: {
    ...process.env,
    PATH: `${process.cwd()}/node_modules/.bin${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
  },
});
const version = (node.stdout ?? "").trim();
if (Number(version.split(".")[0]) < 24) {
  stop(
    `Achteraf runs on Node 24; found ${version || "none"}. It is installed with the packages on Linux and Windows: ` +
      "run npm ci without --omit=optional. On other systems install Node 24 yourself.",
  );
}

if (process.argv.includes("browser") && findBrowser() === null) {
  const problem = installBrowser();
  if (problem !== null) stop(problem);
}
