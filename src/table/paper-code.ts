/** The code on the paper twin: dossier, version and seed in fifteen signs, the last of which notices mistakes. */
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Seed } from "../sim/dossier/luck.ts";
import { shortNameOf } from "../sim/dossier/short-name.ts";
import type { Entry } from "./journal.ts";
import { hashRules } from "./record-file.ts";

/** Base 32 without I, L, O and U, which are easily misread. Source: Crockford, Base32. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SEED_SIGNS = 11;
const LENGTH = 3 + SEED_SIGNS;

/** Times two in the field of 32 elements (x^5 + x^2 + 1). */
function double(element: number): number {
  return (element << 1) ^ (element & 16 ? 0x25 : 0);
}

/** Changes with any one sign, and with any two neighbours that change places. */
function checkOf(values: readonly number[]): number {
  return double(values.reduce((sum, value) => double(sum) ^ value, 0));
}

/** Five bits that stand for a version of its rules. */
function versionOf(file: DossierFile): number {
  return Number.parseInt(hashRules(file).slice(0, 2), 16) & 31;
}

/** The code of a game with this dossier and seed: three groups of five signs. */
export function printCode(file: DossierFile, seed: Seed): string {
  const name = shortNameOf(file.id);
  const digits = Array.from({ length: SEED_SIGNS }, (_, place) => Math.floor(seed / 32 ** place) % 32);
  const values = [name >> 5, name & 31, versionOf(file), ...digits];
  const code = [...values, checkOf(values)].map((value) => SIGNS.charAt(value)).join("");
  return code.replace(/(.{5})(?=.)/g, "$1-");
}

/** What a code stands for. */
export interface PaperCode {
  readonly seed: Seed;
  /** Whether the code belongs to a dossier of this name. */
  names(id: string): boolean;
  /** Whether it was printed from this dossier as it is now. */
  fits(file: DossierFile): boolean;
}

/** Reads a code as people type it: in any case, with or without spaces and hyphens. Null when it is not whole. */
export function parseCode(text: string): PaperCode | null {
  const plain = text.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1").replaceAll(/[\s-]/g, "");
  const values = [...plain].map((sign) => SIGNS.indexOf(sign));
  const [high = -1, low = -1, version = -1, ...digits] = values.slice(0, LENGTH);
  const seed = digits.reduceRight((sum, value) => sum * 32 + value, 0);
  const isWhole = values.length === LENGTH + 1 && !values.includes(-1) && Number.isSafeInteger(seed);
  if (!isWhole || checkOf(values.slice(0, LENGTH)) !== values[LENGTH]) return null;
  return {
    seed,
    names: (id) => shortNameOf(id) === high * 32 + low,
    fits: (file) => versionOf(file) === version,
  };
}

/** A journal up to where the last decision began in which something was done; for taking back what was entered. */
export function withoutLast(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.findLastIndex(
    ({ act, sum }, place) => act.type === "begin" && entries.slice(place).some((later) => later.sum !== sum),
  );
  return last < 0 ? entries : entries.slice(0, last);
}
