/** Whether texts speak only of what was done: the file's list of presumptions, and texts that ought to be on it. */
import { at } from "../../sim/dossier/at.ts";
import { Compilation } from "../../sim/dossier/compile/compilation.ts";
import { compileTest } from "../../sim/dossier/compile/test.ts";
import type { Condition, DossierFile } from "../../sim/dossier/dossier-file.ts";
import type { Path } from "../../sim/dossier/fault.ts";
import { asWritten, type Language, type Words } from "../../sim/dossier/words.ts";
import type { Finding } from "../finding.ts";
import { followsFrom } from "../mending.ts";
import { pathKey } from "../paths.ts";
import { readAgainst, standsIn, textsPresuming } from "../presumptions.ts";
import { findingAt, type Reading } from "../read.ts";
import { faultInWords, inWords } from "../words/in-words.ts";
import { textsOf } from "../written.ts";
import { mentions } from "./mentions.ts";

/** Names in the list that do not exist, and entries that are about no text at all. */
function checkList(reading: Reading, presuming: readonly (readonly Path[])[]): Finding[] {
  const { file } = reading;
  const compilation = new Compilation(file);
  const empty = file.presumes.flatMap((one, i) => {
    compileTest(compilation, one.if, ["presumes", i, "if"], "public");
    if (at(presuming, i).length > 0) return [];
    // Words may have stood in what could not be read, and so may a text.
    if (reading.losses.length > 0) return [];
    const what = "text" in one ? one.text : asWritten(one.words);
    return [findingAt(reading, ["presumes", i], "error", "presumes", inWords("presumesNothing", { what }))];
  });
  const { losses, trace } = reading;
  const names = compilation.faults.filter(
    ({ path, rests }) => !followsFrom(losses, trace(path), [path, ...(rests ?? [])].map(trace)),
  );
  return [
    ...empty,
    ...names.map(({ path, code, says }) => findingAt(reading, path, "error", code, faultInWords(says))),
  ];
}

const ACTS = ["chosen", "decided", "asked", "heard", "taken", "missed", "landed", "fact", "holds", "open"] as const;

/** Whether a condition reads anything that people did or that came of it. */
function readsAct(condition: Condition): boolean {
  return mentions(condition, ACTS);
}

/** The conditions under which a text is shown, so far as the file says them at the text. */
function conditionsOf(file: DossierFile, path: Path): readonly (Condition | undefined)[] {
  const [section, name = "", part, place] = path;
  switch (section) {
    case "consequences": {
      const one = file.consequences[name];
      const acts = one?.after.every((trigger) => trigger !== "begin" && !("opened" in trigger));
      // What sets it going is itself something that was done, or that came of it.
      const begun: Condition[] = acts ? [{ decided: "" }] : [];
      return [...begun, one?.when, one?.if, one?.unless];
    }
    case "endings":
      return [file.endings[name]?.if];
    case "judges":
      return part === "rules" ? [file.judges[name]?.rules[Number(place)]?.if] : [];
    case "interruptions":
      return [file.interruptions[name]?.if, ...(part === "missed" ? [{ missed: String(name) }] : [])];
    case "sources":
      return [{ asked: String(name) }];
    case "decisions": {
      const decision = file.decisions[name];
      // What is offered or asked names acts without saying that they were done.
      if (part === "options" || part === "not-deciding" || part === "question") return [{ decided: String(name) }];
      if (part !== "situation" || decision === undefined || !Array.isArray(decision.situation)) return [decision?.if];
      return [decision.if, decision.situation[Number(place)]?.if];
    }
    case "windows":
    case "powers":
    case "dynamics":
      return [{ open: "" }];
    default:
      return [];
  }
}

/** Sentences that tell people what they did. A call to all readers ("you had to") is caught too; then it goes on the list. */
const DID_IN: Readonly<Record<Language, RegExp>> = {
  nl: /\bu (vroeg|belde|koos|besloot|nam|gaf|liet|schreef|kocht|tekende|weigerde|zei|deed|hield|trok|stuurde|wachtte|stopte|riep|maakte|zette|legde|haalde|beloofde|vertelde|bleef|ging|zocht|sprak|luisterde|rekende|deelde|betaalde|opende|sloot|verdeelde|dwong)\b|\b(vroeg|belde|koos|besloot|nam|gaf|liet|schreef|kocht|tekende|weigerde|zei|deed|hield|trok|stuurde|stopte|maakte|beloofde|vertelde) u\b|\bhebt u\b|\bu hebt\b[^.?!]*\b(ge\w+|be\w+|ver\w+)\b/i,
  en: /\byou (never |also |only |just |then |did not |had |have )?(asked|called|rang|chose|decided|took|gave|let|left|wrote|bought|signed|refused|said|did|held|drew|sent|waited|stopped|kept|made|put|fetched|promised|told|stayed|went|looked|spoke|listened|counted|shared|paid|opened|closed|divided|forced)\b/i,
};

/** Texts that are read while nothing was done yet, that are about the reader in general, or that somebody else says of themselves. */
const NOT_ABOUT_ACTS =
  /^(briefing|opening|line|dilemma|title|people|unknowns|gauges|facts|statements|terms|references|stages|reality|exceptions|presumes|questions|expectations)\b/;

/** Names of acts, as they are read: what options are called, with the option. */
function labels(file: DossierFile): { says: Words; act: string }[] {
  return [
    ...Object.entries(file.decisions).flatMap(([decision, { options }]) =>
      Object.entries(options).map(([option, { says }]) => ({ says, act: `chosen: ${decision}/${option}` })),
    ),
    ...Object.entries(file.powers).map(([power, { says }]) => ({ says, act: `holds: ${power}` })),
    ...Object.entries(file.sources).map(([source, { asks }]) => ({ says: asks, act: `asked: ${source}` })),
  ];
}

/** A name of fewer words can stand anywhere. Source: design. */
const TELLING = 3;

/** Texts without a condition that name an act or say what people did, and are not on the list. */
function checkUnlisted(reading: Reading, presuming: readonly (readonly Path[])[]): Finding[] {
  const { file } = reading;
  const listed = new Set(presuming.flat().map((path) => pathKey(path)));
  const acts = labels(file);
  return [...textsOf(file)].flatMap(([path, words]) => {
    if (listed.has(pathKey(path)) || NOT_ABOUT_ACTS.test(pathKey(path))) return [];
    if (conditionsOf(file, path).some((condition) => condition !== undefined && readsAct(condition))) return [];
    const names = (label: string, text: string) => label.split(" ").length >= TELLING && standsIn(label, text);
    const each = Object.entries(words);
    const named = acts.find(({ says }) => each.some(([language, text]) => names(says[language] ?? "", text)));
    const did = each.flatMap(([language, text]) => DID_IN[language]?.exec(text)?.[0] ?? [])[0];
    if (named === undefined && did === undefined) return [];
    const what = named?.act ?? did ?? "";
    return [findingAt(reading, path, "warning", "presumes", inWords("presumesAct", { what }))];
  });
}

/** The list itself, and texts that ought to be on it; without playing. */
export function checkPresumes(reading: Reading): Finding[] {
  const presuming = textsPresuming(reading.file);
  return [...checkList(reading, presuming), ...checkUnlisted(reading, presuming)];
}

/** Plays random plans and reads every text against what was done. */
export function checkReadings(reading: Reading, plans: number): Finding[] {
  return readAgainst(reading.dossier, plans).map(({ path, entry, plan, seed, course, games }) => {
    const place = reading.place(["presumes", entry]);
    return findingAt(
      reading,
      path,
      "error",
      "presumes",
      inWords("presumedWrongly", { line: place.line, games, plans, plan, seed, course }),
    );
  });
}
