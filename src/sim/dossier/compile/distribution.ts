import type { Distribution } from "../dossier-file.ts";
import { type Table, tabulate, weighted } from "../draw-table.ts";
import { type Path, told } from "../fault.ts";
import type { Compilation } from "./compilation.ts";

/** The table of a distribution; a fault and a table of nothing when it is none. */
export function compileTable(c: Compilation, spread: Distribution, path: Path): Table {
  try {
    return tabulate(spread);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    c.fault(path, "distribution", told("noDistribution", { why: error.message }));
    return weighted([0], [1]);
  }
}

/** The table of an unknown number, made once. */
export function tableOfUnknown(c: Compilation, id: string, spread: Distribution): Table {
  const known = c.tables.get(id);
  if (known !== undefined) return known;
  const table = compileTable(c, spread, ["unknowns", id, "spread"]);
  c.tables.set(id, table);
  return table;
}
