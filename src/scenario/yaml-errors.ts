/** What is wrong with YAML that cannot be read, in the words of who writes a dossier. */
import type { YAMLError } from "yaml";
import type { Words } from "../sim/dossier/words.ts";

const COLON: Words = {
  nl: "Een tekst met een dubbele punt staat tussen aanhalingstekens.",
  en: "A text with a colon stands between quotes.",
};

const SAID: Partial<Readonly<Record<YAMLError["code"], Words>>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  UNEXPECTED_TOKEN: {
    nl: "Achter een aanhalingsteken of haakje dat sluit, staat nog iets. Zet een tekst met een apostrof tussen \", en schrijf een aanhaling erin met '.",
    en: "Something follows a quote or bracket that closes. Put a text with an apostrophe between \", and write a quotation in it with '.",
  },
  MISSING_CHAR: {
    nl: "Hiervoor is een aanhalingsteken niet gesloten, of er ontbreekt een dubbele punt.",
    en: "Before this a quote is not closed, or a colon is missing.",
  },
  BAD_INDENT: {
    nl: "Deze regel staat niet even diep als de regels waar hij bij hoort, of een haakje erboven is niet gesloten.",
    en: "This line is not as deep as those it belongs to, or a bracket above it is not closed.",
  },
  TAB_AS_INDENT: {
    nl: "Hier staat een tab. Gebruik spaties om in te springen.",
    en: "There is a tab here. Indent with spaces.",
  },
  DUPLICATE_KEY: {
    nl: "Deze naam staat er twee keer. Laat er één staan, of geef de andere een eigen naam.",
    en: "This name stands twice. Leave one of them, or give the other a name of its own.",
  },
  MULTILINE_IMPLICIT_KEY: {
    nl: "Na een naam komt een dubbele punt en dan een spatie.",
    en: "After a name comes a colon and then a space.",
  },
  BAD_SCALAR_START: {
    nl: "Een tekst die met dit teken begint, staat tussen aanhalingstekens.",
    en: "A text that begins with this sign stands between quotes.",
  },
};

/** What is wrong and what to do. */
export function saysOfYaml(error: YAMLError): Words {
  const told = error.message.split("\n")[0]?.replace(/ at line.*$/, "") ?? error.code;
  return {
    nl: `Dit is geen geldige YAML. ${SAID[error.code]?.nl ?? `${told}. Kijk naar inspringing, aanhalingstekens en dubbele punten.`}`,
    en: `This is not valid YAML. ${SAID[error.code]?.en ?? `${told}. Look at indentation, quotes and colons.`}`,
  };
}
