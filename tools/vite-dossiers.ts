import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { printFinding } from "../src/scenario/finding.ts";
import { isReading, read } from "../src/scenario/read.ts";
import type { DossierFile } from "../src/sim/dossier/dossier-file.ts";
import { sameShortName } from "../src/sim/dossier/short-name.ts";

const INDEX = "virtual:dossier-index";
const LIST = "virtual:dossiers";
const ONE = "virtual:dossier/";

/**
 * Compiles the dossiers of a folder into modules at build time, so that players load neither YAML nor a schema library.
 * `virtual:dossier-index` names them (for the page), `virtual:dossiers` fetches them (for the worker).
 */
export function dossiers(folder: string): Plugin {
  const fileOf = (id: string) => join(folder, id, "dossier.yaml");
  const ids = () => readdirSync(folder).filter((id) => existsSync(fileOf(id)));
  const load = (id: string): DossierFile => {
    const reading = read(fileOf(id), readFileSync(fileOf(id)));
    if (isReading(reading)) return reading.file;
    throw new Error(reading.map((finding) => printFinding(finding, "en")).join("\n"));
  };
  return {
    name: "achteraf-dossiers",
    buildStart() {
      const [clash] = sameShortName(ids());
      if (clash === undefined) return;
      throw new Error(`${clash.join(" and ")} have the same short name on paper; give the folder of one another name`);
    },
    resolveId(id) {
      return id === INDEX || id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined;
    },
    load(resolved) {
      const id = resolved.slice(1);
      if (id === INDEX) {
        const index = ids().map((one) => {
          this.addWatchFile(fileOf(one));
          const { title, line, dilemma = null, opening, decisions } = load(one);
          const minutes = Object.values(decisions).reduce((sum, decision) => sum + decision.minutes, 0);
          return { id: one, title, line, dilemma, opening, minutes };
        });
        return `export const dossierIndex = ${JSON.stringify(index)};`;
      }
      if (id === LIST) {
        const loaders = ids().map((one) => `${JSON.stringify(one)}: () => import(${JSON.stringify(ONE + one)})`);
        return `export const dossiers = { ${loaders.join(", ")} };`;
      }
      if (!id.startsWith(ONE)) return undefined;
      const one = id.slice(ONE.length);
      this.addWatchFile(fileOf(one));
      return `export default ${JSON.stringify(load(one))};`;
    },
  };
}
