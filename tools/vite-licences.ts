/**
 * Puts the licences of everything that ends up in the site beside it, as MIT, ISC, BSD and OFL ask for. The worker is
 * built apart, so packages are gathered from both builds (Vite's own `build.license` sees only the page's).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FILE = "licences.md";
/** The folder of a package, from the path of one of its files. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

const HEADING = `# Licences

Achteraf itself: EUPL-1.2. What it is made with, and what is in this site:
`;

function licenceOf(folder: string): string {
  const { name, version, license }: Record<string, string> = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|$|-)/i.test(one));
  if (file === undefined)
    throw new Error(`${name} ${version} (${license}) has no licence with it; it cannot be in the site`);
  // A heading inside a licence is no heading of ours.
  const text = readFileSync(join(folder, file), "utf8").replaceAll(/^#/gm, "\\#").trim();
  return `## ${name} ${version} (${license})\n\n${text}\n`;
}

/** Two plugins that share what they saw: one for the page, one for its worker. */
export function licences(): { readonly page: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>();
  const gather = (ids: Iterable<string>) => {
    for (const id of ids) {
      const folder = PACKAGE.exec(id.replaceAll("\\", "/").replace(/^\0/, ""))?.[0];
      if (folder !== undefined && existsSync(join(folder, "package.json"))) folders.add(folder);
    }
  };
  return {
    worker: {
      name: "achteraf-licences-of-the-worker",
      apply: "build",
      generateBundle() {
        gather(this.getModuleIds());
      },
    },
    page: {
      name: "achteraf-licences",
      apply: "build",
      generateBundle() {
        gather(this.getModuleIds());
        const source = [HEADING, ...[...folders].sort().map(licenceOf)].join("\n");
        this.emitFile({ type: "asset", fileName: FILE, source });
      },
    },
  };
}
