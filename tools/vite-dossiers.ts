import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { printFinding } from "../src/scenario/finding.ts";
import { isReading, read } from "../src/scenario/read.ts";
import type { DossierFile } from "../src/sim/dossier/dossier-file.ts";
import { sameShortName } from "../src/sim/dossier/short-name.ts";
import { isWords, type Words } from "../src/sim/dossier/words.ts";

const INDEX = "virtual:dossier-index";
const LIST = "virtual:dossiers";
const ONE = "virtual:dossier/";

/** Stands for a text; no dossier holds a control character. */
const TEXT = "\0";

/**
 * A module that gives the dossier, with the texts of each language in a row of their own and `t()` where the next of
 * them belongs: kept apart, the languages and the rest pack better, and all of it comes before the first decision.
 */
export function printModule(file: DossierFile): string {
  const { languages } = file;
  const texts: Words[] = [];
  const rest = JSON.stringify(file, (_, value: unknown) => {
    if (!isWords(value, languages)) return value;
    texts.push(value);
    return TEXT;
  });
  const rows = languages.map((language) => JSON.stringify(texts.map((text) => text[language])));
  const each = languages.map((language, i) => `${JSON.stringify(language)}: rows[${i}][next]`);
  return [
    `const rows = [${rows.join(",\n")}];`,
    "let next = -1;",
    `const t = () => (next++, { ${each.join(", ")} });`,
    `export default ${rest.replaceAll(JSON.stringify(TEXT), "t()")};`,
  ].join("\n");
}

/**
 * Compiles the dossiers of a folder into modules at build time, so that players load neither YAML nor a schema library.
 * `virtual:dossier-index` names them (for the page), `virtual:dossiers` fetches them (for the worker).
 */
export function dossiers(folder: string): Plugin {
  const fileOf = (id: string) => join(folder, id, "dossier.yaml");
  const ids = () => readdirSync(folder).filter((id) => existsSync(fileOf(id)));
  const besideOf = (id: string) =>
    readdirSync(join(folder, id))
      .filter((name) => name.endsWith(".yaml") && name !== "dossier.yaml")
      .map((name) => join(folder, id, name));
  const load = (id: string): DossierFile => {
    const beside = besideOf(id).map((name) => ({ name, bytes: readFileSync(name) }));
    const reading = read(fileOf(id), readFileSync(fileOf(id)), beside);
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
          for (const file of [fileOf(one), ...besideOf(one)]) this.addWatchFile(file);
          const { languages, title, line, dilemma = null, opening, decisions } = load(one);
          const minutes = Object.values(decisions).reduce((sum, decision) => sum + decision.minutes, 0);
          return { id: one, languages, title, line, dilemma, opening, minutes };
        });
        return `export const dossierIndex = ${JSON.stringify(index)};`;
      }
      if (id === LIST) {
        const loaders = ids().map((one) => `${JSON.stringify(one)}: () => import(${JSON.stringify(ONE + one)})`);
        return `export const dossiers = { ${loaders.join(", ")} };`;
      }
      if (!id.startsWith(ONE)) return undefined;
      const one = id.slice(ONE.length);
      for (const file of [fileOf(one), ...besideOf(one)]) this.addWatchFile(file);
      return printModule(load(one));
    },
  };
}
