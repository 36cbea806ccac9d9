/** Ways through a file: what stands at a place, and which places lie within others. */
import type { Path } from "../sim/dossier/fault.ts";

/** A path in the file as one string. */
export function pathKey(path: Path): string {
  return path.join("/");
}

/** What stands at a place. */
export function heldAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => {
    return typeof part === "object" && part !== null && Object.hasOwn(part, key) ? Object(part)[key] : undefined;
  }, data);
}

/** Lets something else stand at a place. Changes the data. */
export function putAt(data: unknown, path: Path, value: unknown): void {
  Object(heldAt(data, path.slice(0, -1)))[path.at(-1) ?? ""] = value;
}

/** Whether one place is another, or lies within it. */
export function within(path: Path, part: Path): boolean {
  return part.every((key, depth) => String(path[depth]) === String(key));
}
