/** The import graph as it really is: read from the syntax of every source file. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";

/** How something is imported: as types alone, as values, when it is needed, or as the address of a worker. */
export type Manner = "types" | "values" | "lazily" | "by address";

export interface Import {
  readonly from: string;
  /** A path from the root of the project, or the name of a package. */
  readonly to: string;
  readonly manner: Manner;
}

/** Text of files by path from the root of the project. */
export type Sources = ReadonlyMap<string, string>;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every TypeScript file under some folders. */
export function readSources(...folders: readonly string[]): Sources {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}

function target(from: string, request: string): string {
  return request.startsWith(".") ? normalize(join(dirname(from), request)) : request;
}

/** The imports of one file. */
export function importsOf(from: string, source: string): Import[] {
  const { program, module, errors } = parseSync(from, source);
  if (errors.length > 0) throw new SyntaxError(`${from}: ${errors.map(({ message }) => message).join("; ")}`);
  const found: Import[] = [];
  const add = (request: string, manner: Manner) => found.push({ from, to: target(from, request), manner });
  for (const { moduleRequest, entries } of module.staticImports) {
    const isTypes = entries.length > 0 && entries.every(({ isType }) => isType);
    add(moduleRequest.value, isTypes ? "types" : "values");
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest !== null) add(moduleRequest.value, isType ? "types" : "values");
    }
  }
  new Visitor({
    ImportExpression({ source: request }) {
      add(request.type === "Literal" ? String(request.value) : "something computed", "lazily");
    },
    TSImportType({ source: request }) {
      add(request.value, "types");
    },
    NewExpression({ callee, arguments: [address] }) {
      if (callee.type !== "Identifier" || callee.name !== "URL" || address?.type !== "Literal") return;
      if (typeof address.value === "string" && /\.tsx?$/.test(address.value)) add(address.value, "by address");
    },
  }).visit(program);
  return found;
}

/** All imports of all files. */
export function graphOf(sources: Sources): Import[] {
  return [...sources].flatMap(([path, source]) => importsOf(path, source));
}
