import { defineConfig } from "vitest/config";

const long = process.env.ACHTERAF_LONG === "1";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: ["tests/**/*.test.ts"],
          // A hang has to end some time; how fast a test is, is nobody's concern.
          testTimeout: 120_000,
          exclude: ["tests/**/*.browser.test.ts", ...(long ? [] : ["tests/**/*.long.test.ts"])],
          // Of two cores Vitest would use one.
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.ts"],
          globalSetup: ["tests/browser/site.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // However busy the machine is.
          expect: { poll: { timeout: 60_000 } },
          // Whole games by keyboard lost a key now and then when the machine was busy; why is not known. Each retry is printed.
          retry: 1,
          // Each file drives its own Chromium on a machine that may have two cores.
          maxWorkers: 2,
          // Projects with another number of workers do not run together; what is quickest to fail goes first.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
