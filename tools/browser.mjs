// Finds a Chromium for the tests: CHROMIUM_PATH, then the system's, then apt-get when we may use it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CANDIDATES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium, or null when there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") return existsSync(named) ? named : null;
  return CANDIDATES.find((path) => existsSync(path)) ?? null;
}

/** Installs Chromium where that is possible. Null when it worked, or a sentence that says what to do. */
export function installBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") return `CHROMIUM_PATH says ${named}, but there is no file there.`;
  const advice =
    "The browser tests need Chromium. Install it (Debian and Ubuntu: apt-get install chromium) " +
    "or set CHROMIUM_PATH to a Chromium or Chrome you have.";
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync("apt-get", ["--version"]).status === 0;
  if (!isRoot || !hasApt) return advice;
  process.stdout.write("Installing Chromium with apt-get (once) ...\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore", env }).status;
  if (install() !== 0) {
    spawnSync("apt-get", ["update"], { stdio: "ignore", env });
    install();
  }
  return findBrowser() === null ? `apt-get could not install Chromium. ${advice}` : null;
}
