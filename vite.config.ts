import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { dossiers } from "./tools/vite-dossiers.ts";
import { runFirst } from "./tools/vite-first.ts";
import { smallFonts } from "./tools/vite-fonts.ts";
import { licences } from "./tools/vite-licences.ts";
import { plainMessages } from "./tools/vite-messages.ts";
import { precompress } from "./tools/vite-precompress.ts";

const notices = licences();
const early = fileURLToPath(new URL("src/ui/early.ts", import.meta.url));
const scenarios = fileURLToPath(new URL("scenarios", import.meta.url));

export default defineConfig({
  // Served from the root, under a path or from the folder of a learning platform: everything is found from where the page is.
  base: "./",
  plugins: [dossiers(scenarios), smallFonts(), plainMessages(), runFirst(early), notices.page, precompress()],
  worker: {
    format: "es",
    plugins: () => [dossiers(scenarios), notices.worker],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "host", tags: ["$initial"] }] } } },
  },
  build: {
    target: "es2022",
    // Inlined files would need data: in the content security policy.
    assetsInlineLimit: 0,
    // A browser that knows no preloading fetches a part when it is asked for.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // How long each plugin took is no news for whoever just wants to play.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // Runs before the rest of the page has come, with what it needs; dictionaries need no more than that.
            { name: "early", test: /src\/ui\/(early|words\/parts)\.ts$/, priority: 1 },
            // What is there from the beginning packs better in one file, and is there sooner.
            { name: "page", tags: ["$initial"] },
          ],
        },
      },
    },
  },
});
