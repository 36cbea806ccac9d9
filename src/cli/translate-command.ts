/** `achteraf translate`: writes what there is to translate beside a dossier, or brings it up to date. */
import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { printFinding } from "../scenario/finding.ts";
import { isReading, read } from "../scenario/read.ts";
import { skeletonOf } from "../scenario/skeleton.ts";
import { besideOf, dossierFiles, FILE, readBytes, shown } from "./given-files.ts";
import { print } from "./printing.ts";
import { Trouble, troubleOfFile } from "./trouble.ts";

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw troubleOfFile(path, error, "written");
  }
}

/** Writes `<language>.yaml` beside a dossier: all its texts, with what was translated kept. */
export function runTranslate(name: string, language: string): void {
  const [path, ...others] = dossierFiles(name);
  if (path === undefined || others.length > 0) throw new Trouble(`"${name}" is not one dossier`);
  if (basename(path) !== FILE) throw new Trouble(`a translation lies beside ${FILE}; give ${shown(path)} that name`);
  const reading = read(shown(path), readBytes(path), besideOf(path));
  if (!isReading(reading)) {
    const told = reading.map((one) => printFinding(one, "en")).join("\n");
    throw new Trouble(`this dossier cannot be translated as it is:\n${told}`);
  }
  const { file, translations } = reading;
  if (language === file.languages[0]) throw new Trouble(`${shown(path)} was written in "${language}" itself`);
  const old = translations.find((one) => one.language === language);
  const { text, all, missing, changed, leftOver } = skeletonOf(file, old);
  const to = join(dirname(path), `${language}.yaml`);
  if (old?.text.source !== text) write(to, text);
  print(`${shown(to)}: ${all - missing} of ${all} texts translated, ${missing} missing, ${changed} changed since\n`);
  if (leftOver.length > 0) print(`kept at the end, without a text to translate: ${leftOver.join(", ")}\n`);
}
