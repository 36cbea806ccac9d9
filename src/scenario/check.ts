import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import { checkSignals } from "./checks/mute-sources.ts";
import { checkPresumes, checkReadings } from "./checks/presumes.ts";
import { checkReach } from "./checks/reach.ts";
import { checkShape } from "./checks/shape.ts";
import { checkSources } from "./checks/sources.ts";
import { checkTexts } from "./checks/texts.ts";
import { checkDilemma, type DilemmaReport } from "./dilemma.ts";
import { type Finding, isError } from "./finding.ts";
import type { NamedFile } from "./folder.ts";
import { followsFrom } from "./mending.ts";
import { pathKey } from "./paths.ts";
import { endlessFinding, findingAt, type Reading, readAsFar } from "./read.ts";
import { argues, missesOf } from "./targets.ts";
import { PLANS } from "./trial.ts";
import { inWords } from "./words/in-words.ts";

/** What checking one dossier gave. The dilemma report is null when something stood in its way. */
export interface Checked {
  readonly file: string;
  readonly id: string | null;
  readonly findings: readonly Finding[];
  readonly dilemma: DilemmaReport | null;
  /** What was read; null when it could not be. */
  readonly read: DossierFile | null;
}

/** Fates from which something can be said of a check that was stopped. Source: design. */
const ENOUGH = 100;

/** Whether a check has played enough of what was asked to say whether there is a dilemma. */
export function tellsEnough(dilemma: DilemmaReport, asked: number): boolean {
  return dilemma.fates >= Math.min(asked, ENOUGH);
}

/** An option that is simply better, and luck that changes nothing: then there is no dilemma. */
function dilemmaErrors(reading: Reading, dilemma: DilemmaReport): Finding[] {
  const findings: Finding[] = [];
  for (const { decision, better, worse } of dilemma.dominated) {
    findings.push(
      findingAt(
        reading,
        ["decisions", decision, "options", worse],
        "error",
        "dominated",
        inWords("dominated", { better, worse }),
      ),
    );
  }
  for (const { decision, option } of dilemma.keys) {
    findings.push(
      findingAt(
        reading,
        ["decisions", decision, "options", option],
        "error",
        "best-for-all",
        inWords("bestForAll", { option }),
      ),
    );
  }
  if (!dilemma.luckMatters) {
    findings.push(findingAt(reading, ["judges"], "error", "no-luck", inWords("luckChangesNothing")));
  }
  return findings;
}

/** Figures that miss their target: a warning, or what the dossier says for it; and exceptions that nothing asks for. */
function targetFindings(reading: Reading, dilemma: DilemmaReport): Finding[] {
  const { exceptions } = reading.file;
  const misses = missesOf(dilemma);
  const missed = misses.map((miss) => {
    const exception = exceptions.find((one) => argues(one, miss));
    if (exception === undefined) return findingAt(reading, miss.path, "warning", miss.figure, miss.says);
    return findingAt(
      reading,
      miss.path,
      "argued",
      miss.figure,
      inWords("arguedFor", { miss: miss.says, because: exception.because }),
    );
  });
  const idle = exceptions.flatMap((one, i) =>
    misses.some((miss) => argues(one, miss))
      ? []
      : [
          findingAt(
            reading,
            ["exceptions", i],
            "warning",
            "exception",
            inWords("idleException", { figure: one.figure }),
          ),
        ],
  );
  return [...missed, ...idle];
}

/** Errors that leave the game as it is: it can be played to see what else there is to tell. */
const BESIDE_THE_GAME = [
  ...["translation", "placeholder", "presumes", "unknown-name", "key-decisions", "statements", "tells-nothing"],
];

function standsInTheWay(finding: Finding): boolean {
  return isError(finding) && !BESIDE_THE_GAME.includes(finding.code);
}

/** As they stand in the files, so that somebody can mend from the top down. */
function inOrder(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Who listens to a check while it runs. */
export interface Listener {
  /** Is told what was found by reading, before anything is played. */
  readonly found?: (findings: readonly Finding[]) => void;
  /** Is told the share of the dilemma check that is done, and can stop it there. */
  readonly goOn?: (share: number) => boolean;
}

/** What playing a dossier tells: what never comes, what texts take for granted, and whether there is a dilemma. */
function played(
  reading: Reading,
  still: readonly Finding[],
  fates: number,
  goOn?: (share: number) => boolean,
): Pick<Checked, "findings" | "dilemma"> {
  const findings = checkReach(reading);
  const isListed = (finding: Finding) => isError(finding) && finding.path?.[0] === "presumes";
  if (!still.some(isListed)) findings.push(...checkReadings(reading, PLANS));
  if (fates === 0) return { findings, dilemma: null };
  const dilemma = checkDilemma(reading.dossier, fates, goOn);
  if (!tellsEnough(dilemma, fates)) return { findings, dilemma };
  // Of what nobody can choose it was said already that nobody does.
  const never = new Set(findings.filter(isError).map(({ path = [] }) => pathKey(path)));
  const others = [...dilemmaErrors(reading, dilemma), ...targetFindings(reading, dilemma)];
  return { findings: [...findings, ...others.filter(({ path = [] }) => !never.has(pathKey(path)))], dilemma };
}

/**
 * Checks one dossier. What is wrong in one part does not hide what is wrong in another: shape, names, odds and texts are
 * told together, and where those leave the game as it is, also what playing it tells.
 * @param name how the file is called in messages
 * @param fates how many fates the dilemma check plays; 0 leaves it out
 * @param beside what lies in the same folder: parts in files of their own, and translations
 */
export function check(
  name: string,
  bytes: Uint8Array,
  fates: number,
  { found, goOn }: Listener = {},
  beside: readonly NamedFile[] = [],
): Checked {
  const { reading, findings, plays } = readAsFar(name, bytes, beside);
  if (reading === null) {
    found?.(findings);
    return { file: name, id: null, findings, dilemma: null, read: null };
  }
  const { losses, file } = reading;
  const follows = ({ path }: Finding) => path !== undefined && followsFrom(losses, path);
  const others = [checkTexts, checkSources, checkSignals, checkPresumes].flatMap((one) => one(reading));
  const parts = [...checkShape(reading), ...others.filter((one) => !follows(one))];
  const still = [...findings, ...parts].sort(inOrder);
  found?.(still);
  const checked: Checked = { file: name, id: file.id, findings: still, dilemma: null, read: file };
  if (!plays || parts.some(standsInTheWay)) return checked;
  try {
    const { findings: told, dilemma } = played(reading, still, fates, goOn);
    return { ...checked, findings: [...still, ...told], dilemma };
  } catch (error) {
    return { ...checked, findings: [...still, endlessFinding(reading, error)] };
  }
}
