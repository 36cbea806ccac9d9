import type { DossierFile } from "../dossier-file.ts";
import type { Table } from "../draw-table.ts";
import { type Fault, type Path, type Told, told } from "../fault.ts";
import { keyOf } from "../luck.ts";
import { collectNames, type Names, unknownName } from "../names.ts";
import { minuteOfDay } from "../span.ts";

/** Whether a condition stands where players can see the difference it makes at once. */
export type Sight = "public" | "hidden";

/** Faults that are told at a time. */
const MOST_FAULTS = 100;

/** What compiling one file needs everywhere: the names in it, and a place for what is wrong with it. */
export class Compilation {
  readonly file: DossierFile;
  readonly names: Names;
  /** Minute of the day at which the story starts. */
  readonly startMinute: number;
  readonly faults: Fault[] = [];
  /** Tables of unknown numbers by name, which many conditions may read. */
  readonly tables = new Map<string, Table>();
  readonly #known = new Set<string>();

  constructor(file: DossierFile) {
    this.file = file;
    this.names = collectNames(file);
    this.startMinute = minuteOfDay(/T(\d\d:\d\d)/.exec(file.begins)?.[1]);
  }

  /**
   * Puts down what is wrong, once: the same unknown can be read in many places. Who has this much to mend looks at the
   * first hundred anyhow.
   */
  fault(path: Path, code: string, says: Told, more: Pick<Fault, "rests" | "near"> = {}): void {
    const key = JSON.stringify([path, says]);
    if (this.#known.has(key) || this.faults.length > MOST_FAULTS) return;
    this.#known.add(key);
    if (this.faults.length < MOST_FAULTS) this.faults.push({ path, code, says, ...more });
    else {
      this.faults.push({
        path,
        code: "too-many",
        says: told("tooManyFaults", { most: MOST_FAULTS }),
      });
    }
  }

  /** The position of a name; 0 with a fault when there is none. */
  find(section: keyof Names, name: string, path: Path): number {
    const position = this.names[section].get(name);
    if (position !== undefined) return position;
    if (this.faults.length <= MOST_FAULTS) {
      const { code, says, ...more } = unknownName(section, name, this.names, path);
      this.fault(path, code, says, more);
    }
    return 0;
  }

  /** The number of a luck key of this dossier. */
  key(...parts: string[]): number {
    return keyOf([this.file.id, ...parts].join("/"));
  }
}

/** The named parts of a section, in the order of the file. */
export function entries<T>(section: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(section);
}
