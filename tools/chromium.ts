/** A browser to test and to measure with. */
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

/** Starts the system's Chromium without a graphics card, and without what it does of its own accord. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("there is no Chromium; npm test installs one where it can");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
