import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { printFinding } from "../src/scenario/finding.ts";
import { isReading, read } from "../src/scenario/read.ts";
import type { DossierFile } from "../src/sim/dossier/dossier-file.ts";
import { sameShortName } from "../src/sim/dossier/short-name.ts";
import { isWords, type Language, type Words } from "../src/sim/dossier/words.ts";

const INDEX = "virtual:dossier-index";
const LIST = "virtual:dossiers";
const ONE = "virtual:dossier/";
const TEXTS = "virtual:texts/";

/** Stands for a text; no dossier holds a control character. */
const TEXT = "\0";

/** The texts of a dossier, in the order in which they stand in it, and the rest as JSON. */
function apart(file: DossierFile): { readonly texts: readonly Words[]; readonly rest: string } {
  const texts: Words[] = [];
  const rest = JSON.stringify(file, (_, value: unknown) => {
    if (!isWords(value, file.languages)) return value;
    texts.push(value);
    return TEXT;
  });
  return { texts, rest };
}

/** A module that gives a dossier without its texts, and the places of those: they come by language, apart. */
export function printBare(file: DossierFile): string {
  return [
    "export const texts = [];",
    "const t = () => texts[texts.push({}) - 1];",
    `export const file = ${apart(file).rest.replaceAll(JSON.stringify(TEXT), "t()")};`,
  ].join("\n");
}

/** A module that gives the texts of a dossier in a language. */
export function printTexts(file: DossierFile, language: Language): string {
  return `export default ${JSON.stringify(apart(file).texts.map((text) => text[language]))};`;
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
      return id === INDEX || id === LIST || id.startsWith(ONE) || id.startsWith(TEXTS) ? `\0${id}` : undefined;
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
        const parts = ids().map((one) => {
          const texts = load(one).languages.map(
            (language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`${TEXTS}${one}.${language}`)})`,
          );
          return `${JSON.stringify(one)}: { bare: () => import(${JSON.stringify(ONE + one)}), texts: { ${texts.join(", ")} } }`;
        });
        return `export const dossiers = { ${parts.join(", ")} };`;
      }
      const [one = "", language] = id.slice(id.indexOf("/") + 1).split(".");
      if (!id.startsWith(ONE) && !id.startsWith(TEXTS)) return undefined;
      for (const file of [fileOf(one), ...besideOf(one)]) this.addWatchFile(file);
      return language === undefined ? printBare(load(one)) : printTexts(load(one), language);
    },
  };
}
