/**
 * What can still be read of a dossier whose shape is not right. What is missing is taken from the lines that its author is
 * shown to copy, what cannot be read is left out, and each such loss is remembered: what is found afterwards and only
 * follows from a loss is not told.
 */
import type { Path } from "../sim/dossier/fault.ts";
import { isWords } from "../sim/dossier/words.ts";
import { standInFor } from "./parts/obligatory.ts";
import { heldAt, putAt, within } from "./paths.ts";
import { dossierSchema, WRITTEN, type WrittenFile } from "./schema.ts";
import { type Issue, issuesOf, meantKey, pathOf } from "./shape-findings.ts";

/** A dossier that can be read, and what it cost. */
export interface Mended {
  readonly written: WrittenFile;
  /** Whether nothing had to be mended. */
  readonly isWhole: boolean;
  /** Places, as in the file, of what was taken from elsewhere or left out. */
  readonly losses: readonly Path[];
  /** Whether the game is as its author wrote it: what was lost was only text, or is not played. */
  readonly plays: boolean;
  /** The place in the file of a place in what was read. */
  readonly trace: (path: Path) => Path;
}

/** Each round mends what the one before laid bare, going up at most one level. */
const MOST_ROUNDS = 16;

/** What the course of a game depends on. The rest is told, or looked back upon. */
const PLAYED = [
  ...["begins", "ends", "grid", "unknowns", "gauges", "facts", "windows", "powers", "dynamics", "stages"],
  ...["decisions", "sources", "interruptions", "consequences", "judges", "endings"],
];
/** Keys that no game depends on, wherever they stand. */
const NOT_PLAYED = ["basis", "touches", "coping", "key"];

type Key = string | number;

/** Something that could not be read: where it stood, and where it would stand in the tree as it is now. */
interface Loss {
  readonly from: Path;
  readonly at: Path;
}

/** A tree that is changed in place, and still knows where each part of it stood. */
class Tree {
  readonly root: unknown;
  readonly losses: Loss[] = [];
  readonly #origins = new WeakMap<object, Map<Key, Key>>();

  constructor(data: unknown) {
    this.root = structuredClone(data);
  }

  trace(path: Path): Path {
    return path.map((key, depth) => {
      const around = heldAt(this.root, path.slice(0, depth));
      const origins = typeof around === "object" && around !== null ? this.#origins.get(around) : undefined;
      return origins?.get(key) ?? key;
    });
  }

  set(path: Path, value: unknown): void {
    this.losses.push({ from: this.trace(path), at: path });
    putAt(this.root, path, value);
  }

  remove(path: Path): void {
    this.losses.push({ from: this.trace(path), at: path });
    const around = heldAt(this.root, path.slice(0, -1));
    const key = path.at(-1) ?? "";
    if (!Array.isArray(around)) {
      delete Object(around)[key];
      return;
    }
    const own = this.#origins.get(around);
    const origins = around.map((_, i) => own?.get(i) ?? i);
    for (const list of [around, origins]) list.splice(Number(key), 1);
    this.#origins.set(around, new Map(origins.entries()));
  }

  /** What stood under a key stands under the one that was meant. */
  rename(path: Path, key: string, meant: string): void {
    const around = Object(heldAt(this.root, path));
    around[meant] = around[key];
    delete around[key];
    const origins = this.#origins.get(around) ?? new Map<Key, Key>();
    this.#origins.set(around, origins.set(meant, key));
  }
}

/** What of the tree has to go to mend an issue; null when it was mended otherwise. */
function mendIssue(tree: Tree, issue: Issue): Path | null {
  const path = pathOf(issue);
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const meant = meantKey(tree.root, path, key);
      if (meant === undefined) tree.remove([...path, key]);
      else tree.rename(path, key, meant);
    }
    return null;
  }
  const standIn = issue.code === "invalid_key" ? undefined : standInFor(tree.root, path);
  if (standIn === undefined) return heldAt(tree.root, path) === undefined ? path.slice(0, -1) : path;
  tree.set(path, standIn);
  return null;
}

/** The last first, so that positions in lists stay right while they are mended. */
function backwards(a: Issue, b: Issue): number {
  const [left, right] = [pathOf(a), pathOf(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [one = 0, other = 0] = [left[i], right[i]];
    if (one === other) continue;
    return typeof one === "number" && typeof other === "number" ? other - one : String(one) < String(other) ? -1 : 1;
  }
  return right.length - left.length;
}

function mendRound(tree: Tree, issues: readonly Issue[]): void {
  const gone: Path[] = [];
  for (const issue of [...issues].sort(backwards)) {
    const path = pathOf(issue);
    if (gone.some((one) => within(path, one))) continue;
    const goes = mendIssue(tree, issue);
    if (goes === null || goes.length === 0) continue;
    gone.push(goes);
    tree.remove(goes);
  }
}

function isPlayed(written: WrittenFile, path: Path): boolean {
  const [top = ""] = path;
  if (!PLAYED.includes(String(top)) || path.some((key) => NOT_PLAYED.includes(String(key)))) return false;
  return !isWords(heldAt(written, path), [WRITTEN]);
}

/** A dossier as it stands, or mended as far as it can be; null when nothing can be made of it. */
export function mend(data: unknown): Mended | null {
  const asItIs = dossierSchema.safeParse(data);
  if (asItIs.success) return { written: asItIs.data, isWhole: true, losses: [], plays: true, trace: (path) => path };
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const tree = new Tree(data);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const issues = issuesOf(tree.root);
    if (issues.length === 0) break;
    mendRound(tree, issues);
  }
  const read = dossierSchema.safeParse(tree.root);
  if (!read.success) return null;
  const { losses } = tree;
  return {
    written: read.data,
    isWhole: false,
    losses: losses.map(({ from }) => from),
    plays: !losses.some(({ at }) => isPlayed(read.data, at)),
    trace: (path) => tree.trace(path),
  };
}

/**
 * Whether what was found at a place may only follow from a loss: it lies within one, or a loss and what it was judged by
 * touch.
 * @param rests what it was judged by: all that stands at the place, when nothing else is said
 */
export function followsFrom(losses: readonly Path[], path: Path, rests: readonly Path[] = [path]): boolean {
  return losses.some(
    (loss) => within(path, loss) || rests.some((one) => within(one, loss) || (one.length > 0 && within(loss, one))),
  );
}
