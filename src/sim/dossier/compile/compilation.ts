import type { DossierFile } from "../dossier-file.ts";
import type { Fault, Path } from "../fault.ts";
import { keyOf } from "../luck.ts";
import { collectNames, type Names, unknownName } from "../names.ts";
import type { Words } from "../words.ts";

/** Whether a condition stands where players can see the difference it makes at once. */
export type Sight = "public" | "hidden";

/** What compiling one file needs everywhere: the names in it, and a place for what is wrong with it. */
export class Compilation {
  readonly file: DossierFile;
  readonly names: Names;
  readonly faults: Fault[] = [];

  constructor(file: DossierFile) {
    this.file = file;
    this.names = collectNames(file);
  }

  /** Puts down what is wrong, once: the same unknown can be read in many places. */
  fault(path: Path, code: string, says: Words): void {
    const where = path.join("/");
    const isKnown = this.faults.some((other) => other.says.en === says.en && other.path.join("/") === where);
    if (!isKnown) this.faults.push({ path, code, says });
  }

  /** The position of a name; 0 with a fault when there is none. */
  find(section: keyof Names, name: string, path: Path): number {
    const position = this.names[section].get(name);
    if (position !== undefined) return position;
    this.faults.push(unknownName(section, name, this.names, path));
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
