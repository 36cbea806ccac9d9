/** What is wrong with YAML that cannot be read, in the words of who writes a dossier. */
import type { YAMLError } from "yaml";
import type { Words } from "../sim/dossier/words.ts";
import { inWords } from "./words/in-words.ts";

const SAID: Partial<Readonly<Record<YAMLError["code"], Words>>> = {
  BLOCK_AS_IMPLICIT_KEY: inWords("yamlColon"),
  BLOCK_IN_FLOW: inWords("yamlColon"),
  UNEXPECTED_TOKEN: inWords("yamlMore"),
  MISSING_CHAR: inWords("yamlMissing"),
  BAD_INDENT: inWords("yamlIndent"),
  TAB_AS_INDENT: inWords("yamlTab"),
  DUPLICATE_KEY: inWords("yamlTwice"),
  MULTILINE_IMPLICIT_KEY: inWords("yamlName"),
  BAD_SCALAR_START: inWords("yamlSign"),
};

/** What is wrong and what to do. */
export function saysOfYaml(error: YAMLError): Words {
  const told = error.message.split("\n")[0]?.replace(/ at line.*$/, "") ?? error.code;
  const how = SAID[error.code];
  return how === undefined ? inWords("notYaml", { why: told }) : inWords("notYamlAt", { how });
}
