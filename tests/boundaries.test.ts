/** The house: what may import what, how files are called and how long they are. */
import { basename } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { trespasses } from "./boundaries/arrows.ts";
import { graphOf, importsOf, type Manner, readSources, type Sources } from "./boundaries/graph.ts";
import { ids } from "./dossiers/shipped.ts";

const sources = readSources("src", "tools");
const graph = graphOf(sources);

describe("the arrows", () => {
  it("are kept by every import", () => {
    expect(trespasses(graph)).toEqual([]);
  });

  it("are about files that are there", () => {
    const missing = graph.filter(({ to }) => to.startsWith("src/") && /\.tsx?$/.test(to) && !sources.has(to));
    expect(missing).toEqual([]);
    // Every file of the page, the worker and the command line is reached by some import or starts something.
    expect(graph.length).toBeGreaterThan(300);
  });

  // Whoever reads a file of a circle has to read all of it, also when only types go round.
  it("have no circles, of types neither", () => {
    expect(circlesOf(graph.filter(({ manner }) => manner === "values" || manner === "types"))).toEqual([]);
  });

  // The checker is worth something only if it sees what is wrong.
  it.each<[file: string, line: string, trespass: string]>([
    ["src/sim/dossier/luck.ts", 'import { read } from "../../scenario/read.ts";', "src/scenario/read.ts (values)"],
    ["src/sim/dossier/luck.ts", 'import type { Line } from "../../views/line.ts";', "src/views/line.ts (types)"],
    ["src/sim/dossier/luck.ts", 'import { readFileSync } from "node:fs";', "node:fs (values)"],
    ["src/sim/dossier/luck.ts", 'import "zod";', "zod (values)"],
    ["src/sim/dossier/compile/test.ts", 'export { line } from "../../../views/line.ts";', "src/views/line.ts (values)"],
    ["src/sim/dossier/compile/test.ts", 'export * from "../../../views/line.ts";', "src/views/line.ts (values)"],
    ["src/sim/dossier/luck.ts", 'const late = import("../../table/host.ts");', "src/table/host.ts (lazily)"],
    ["src/sim/dossier/luck.ts", "const late = import(name);", "something computed (lazily)"],
    ["src/sim/dossier/luck.ts", 'import { perform } from "../world/perform.ts";', "src/sim/world/perform.ts (values)"],
    ["src/sim/dossier/luck.ts", 'import type { World } from "../world/world.ts";', "src/sim/world/world.ts (types)"],
    [
      "src/sim/world/fold.ts",
      'import { believe } from "../reckoning/belief.ts";',
      "src/sim/reckoning/belief.ts (values)",
    ],
    ["src/table/host.ts", 'import { studying } from "../lookback/study.ts";', "src/lookback/study.ts (values)"],
    ["src/table/host.ts", 'import { createSolo } from "../solo/solo.ts";', "src/solo/solo.ts (values)"],
    ["src/lookback/study.ts", 'import { createSolo } from "../solo/solo.ts";', "src/solo/solo.ts (values)"],
    ["src/views/desk.ts", 'import { createHost } from "../table/host.ts";', "src/table/host.ts (values)"],
    ["src/views/desk.ts", 'type Format = typeof import("../language/format.ts");', "src/language/format.ts (types)"],
    ["src/language/format.ts", 'import { line } from "../views/line.ts";', "src/views/line.ts (values)"],
    [
      "src/language/format.ts",
      'import { at, type Seed } from "../sim/dossier/at.ts";',
      "src/sim/dossier/at.ts (values)",
    ],
    ["src/scenario/read.ts", 'import { deskView } from "../views/desk.ts";', "src/views/desk.ts (values)"],
    ["src/solo/solo.ts", 'import { read } from "../scenario/read.ts";', "src/scenario/read.ts (values)"],
    ["src/solo/solo.ts", 'import { dossiers } from "virtual:dossiers";', "virtual:dossiers (values)"],
    ["src/board/plan.ts", 'import { levelWord } from "../views/levels.ts";', "src/views/levels.ts (values)"],
    ["src/board/plan.ts", 'import { store } from "../ui/store.ts";', "src/ui/store.ts (values)"],
    ["src/board/plan.ts", 'import type { World } from "../sim/world/world.ts";', "src/sim/world/world.ts (types)"],
    ["src/ui/store.ts", 'import { deskView } from "../views/desk.ts";', "src/views/desk.ts (values)"],
    ["src/ui/store.ts", 'import { perform } from "../sim/world/perform.ts";', "src/sim/world/perform.ts (values)"],
    ["src/ui/store.ts", 'import type { Host } from "../table/host.ts";', "src/table/host.ts (types)"],
    ["src/ui/store.ts", 'import "../solo/worker.ts";', "src/solo/worker.ts (values)"],
    ["src/ui/store.ts", 'new URL("../solo/solo.ts", import.meta.url);', "src/solo/solo.ts (by address)"],
    ["src/ui/store.ts", 'import { board } from "../board/board.ts";', "src/board/board.ts (values)"],
    ["src/ui/store.ts", 'import * as Phaser from "phaser";', "phaser (values)"],
    ["src/ui/store.ts", 'import { read } from "../scenario/read.ts";', "src/scenario/read.ts (values)"],
    ["src/cli/play-command.ts", 'import { speak } from "../ui/speaking.ts";', "src/ui/speaking.ts (values)"],
    ["src/cli/play-command.ts", 'import { plan } from "../board/plan.ts";', "src/board/plan.ts (values)"],
    ["tools/vite-dossiers.ts", 'import { speak } from "../src/ui/speaking.ts";', "src/ui/speaking.ts (values)"],
  ])("notice in %s: %s", (file, line, trespass) => {
    const planted: Sources = new Map([[file, `${line}\n`]]);
    expect(trespasses(graphOf(planted))).toEqual([`${file} imports ${trespass}`]);
  });

  it.each<[line: string, to: string, manner: Manner]>([
    ['import type { A } from "./a.ts";', "src/sim/a.ts", "types"],
    ['import { type A } from "./a.ts";', "src/sim/a.ts", "types"],
    ['import { type A, b } from "./a.ts";', "src/sim/a.ts", "values"],
    ['import "./a.ts";', "src/sim/a.ts", "values"],
    ['export type { A } from "../b/a.ts";', "src/b/a.ts", "types"],
    ['await import("zod");', "zod", "lazily"],
  ])("read %s", (line, to, manner) => {
    expect(importsOf("src/sim/x.ts", line)).toEqual([{ from: "src/sim/x.ts", to, manner }]);
  });

  it("see a circle", () => {
    const step = (from: string, to: string) => ({ from, to, manner: "values" as const });
    expect(circlesOf([step("a", "b"), step("b", "c"), step("c", "a"), step("c", "d")])).toEqual(["a > b > c > a"]);
  });
});

/** All functions and methods of a file, with how many lines each takes. */
function functionsOf(path: string, source: string): { readonly name: string; readonly lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const add = (name: string, { start, end }: { start: number; end: number }) =>
    found.push({ name, lines: source.slice(start, end).split("\n").length });
  new Visitor({
    FunctionDeclaration: (node) => add(node.id?.name ?? "", node),
    ArrowFunctionExpression: (node) => add("an arrow", node),
    MethodDefinition: (node) => add("name" in node.key ? `#${node.key.name}` : "", node),
  }).visit(parseSync(path, source).program);
  return found;
}

/** What a file exports without a word about it. */
function undocumented(path: string, source: string): string[] {
  const { program, comments } = parseSync(path, source);
  const isSaid = (start: number) =>
    // What stands under each other without an empty line is said together.
    program.body.some(({ end }) => source.slice(end, start) === "\n") ||
    comments.some(
      ({ type, value, end }) =>
        type === "Block" && value.startsWith("*") && end <= start && source.slice(end, start).trim() === "",
    );
  return program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || node.declaration === null || isSaid(node.start)) return [];
    const { declaration } = node;
    // A constant is what it is.
    return "id" in declaration && declaration.id !== null && "name" in declaration.id
      ? [`${path} ${declaration.id.name}`]
      : [];
  });
}

/** Circles of imports, each written from its first file on. */
function circlesOf(imports: readonly { readonly from: string; readonly to: string }[]): string[] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: readonly string[], file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(" > "));
    if (start >= 0 || done.has(file)) return;
    for (const { to } of targets.get(file) ?? []) walk([...path, file], to);
    done.add(file);
  };
  for (const file of targets.keys()) walk([], file);
  return circles;
}

describe("files", () => {
  const code = [...sources.keys()].filter((path) => path.startsWith("src/"));

  /** Longer than 300 lines, because they are one idea that reads worse in pieces. */
  const LONG: ReadonlyMap<string, string> = new Map([
    ["src/sim/dossier/dossier-file.ts", "the whole of what a dossier can say, as types"],
    ["src/scenario/schema.ts", "the same, as a schema; the two are compared by the compiler"],
    ["src/table/round.ts", "one chart"],
    ["src/solo/solo.ts", "one host, with every message it answers"],
    ["src/board/paint/sea.ts", "one painting"],
    ["src/board/voices.ts", "every sound, as numbers"],
  ]);

  it("are short", () => {
    const long = [...sources].filter(([path, text]) => text.split("\n").length > 301 && !LONG.has(path));
    expect(long.map(([path]) => path)).toEqual([]);
    expect([...LONG.keys()].filter((path) => !sources.has(path))).toEqual([]);
  });

  /** Functions of more than 100 lines, because they are one thing that reads worse in pieces. */
  const LONG_FUNCTIONS: ReadonlyMap<string, string> = new Map([
    ["src/sim/world/fold.ts learn", "one switch: what each public event tells"],
    ["src/board/paint/sea.ts #march", "one march along the rays, in which every step counts"],
  ]);

  it("hold short functions", () => {
    const long = [...sources].flatMap(([path, text]) =>
      functionsOf(path, text)
        .filter(({ lines }) => lines > 100)
        .map(({ name }) => `${path} ${name}`),
    );
    expect(long.sort()).toEqual([...LONG_FUNCTIONS.keys()].sort());
  });

  it("say of every function and type that they export what it is", () => {
    expect([...sources].flatMap(([path, text]) => undocumented(path, text))).toEqual([]);
  });

  it.each([
    ["export function f() {}", ["x.ts f"]],
    ["/** What. */\nexport function f() {}", []],
    ["/** What. */\ntype A = 1;\n\nexport interface B {}", ["x.ts B"]],
    ["/* What. */\nexport class A {}", ["x.ts A"]],
    ["/** What. */\nexport type A = 1;\nexport type B = 2;", []],
    ["export const a = 1;", []],
  ])("would be noticed: %j", (text, silent) => {
    expect(undocumented("x.ts", text)).toEqual(silent);
  });

  it("have names of their own", () => {
    const named = Map.groupBy(code, (path) => basename(path));
    expect([...named.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  it("are called after what they hold", () => {
    const vague = /^(index|utils?|helpers?|common|misc|shared|.*manager|.*helpers?|.*utils?)\.tsx?$/i;
    expect(code.filter((path) => vague.test(basename(path)))).toEqual([]);
    expect(code.filter((path) => /(^|\/)(utils?|helpers?|managers?|misc|lib)\//i.test(path))).toEqual([]);
  });

  it("know no dossier by name", () => {
    expect(ids.length).toBeGreaterThan(0);
    const naming = [...sources].flatMap(([path, text]) =>
      ids.filter((id) => new RegExp(`\\b${id}\\b`).test(text)).map((id) => `${path} names ${id}`),
    );
    expect(naming).toEqual([]);
  });
});

describe("the simulation and the views", () => {
  const MATHS: Readonly<Record<string, readonly string[]>> = {
    sim: ["floor", "trunc", "abs", "min", "max", "imul", "sqrt"],
    // Positions on the board are rounded; nothing is decided by them.
    views: ["floor", "trunc", "abs", "min", "max", "imul", "sqrt", "round"],
  };
  const FOREIGN = [
    "Date",
    "Intl",
    "performance",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "requestAnimationFrame",
    "crypto",
    "process",
    "globalThis",
    "fetch",
    "console",
    "Atomics",
    "WeakRef",
    "eval",
    "Function",
  ];
  const LOCAL = [
    "localeCompare",
    "toLocaleString",
    "toLocaleLowerCase",
    "toLocaleUpperCase",
    "toLocaleDateString",
    "normalize",
  ];

  /** What a file does that might come out differently elsewhere or at another time. */
  function fickle(path: string, source: string, maths: readonly string[]): string[] {
    const found: string[] = [];
    const { program } = parseSync(path, source);
    let mathsNamed = 0;
    let mathsUsed = 0;
    new Visitor({
      Identifier({ name }) {
        if (name === "Math") mathsNamed++;
        if (FOREIGN.includes(name)) found.push(name);
      },
      MemberExpression({ object, property, computed }) {
        const isNamed = property.type === "Identifier";
        if (isNamed && LOCAL.includes(property.name)) found.push(property.name);
        if (object.type !== "Identifier" || object.name !== "Math") return;
        if (isNamed && !computed && maths.includes(property.name)) mathsUsed++;
        else found.push(`Math.${isNamed ? property.name : "…"}`);
      },
      BinaryExpression({ operator }) {
        if (operator === "**") found.push("**");
      },
      AssignmentExpression({ operator }) {
        if (operator === "**=") found.push("**=");
      },
    }).visit(program);
    if (mathsNamed > mathsUsed && found.every((one) => !one.startsWith("Math."))) found.push("Math");
    return found;
  }

  it.each(["sim", "views"])("use nothing in src/%s that differs between engines, places or moments", (folder) => {
    const found = [...readSources(`src/${folder}`)].flatMap(([path, source]) =>
      fickle(path, source, MATHS[folder] ?? []).map((what) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["const now = Date.now();", "Date"],
    ["const at = new Date();", "Date"],
    ["const x = Math.random();", "Math.random"],
    ["const x = Math.pow(2, 3);", "Math.pow"],
    ["const x = Math.round(2.5);", "Math.round"],
    ['const x = Math["exp"](1);', "Math.…"],
    ["const { exp } = Math;", "Math"],
    ["const m = Math;", "Math"],
    ["const x = 2 ** 3;", "**"],
    ["let x = 2; x **= 3;", "**="],
    ["setTimeout(f, 1);", "setTimeout"],
    ["const t = performance.now();", "performance"],
    ['list.sort((a, b) => a.localeCompare(b, "nl"));', "localeCompare"],
    ["const t = new Intl.NumberFormat().format(1);", "Intl"],
    ["const t = (1).toLocaleString();", "toLocaleString"],
    ["const t = globalThis;", "globalThis"],
  ])("would be noticed: %s", (line, what) => {
    expect(fickle("x.ts", line, MATHS.sim ?? [])).toEqual([what]);
  });

  /** Sums and means over something called stands; on the board a stand is a place. */
  function combined(path: string, source: string): string[] {
    const found: string[] = [];
    const { program } = parseSync(path, source);
    const names = ({ start, end }: { start: number; end: number }) =>
      /^[\w.?()[\], ]*\bstands?\b[\w.?()[\], ]*$/.test(source.slice(start, end));
    const report = ({ start, end }: { start: number; end: number }) =>
      found.push(`${path}: ${source.slice(start, end)}`);
    new Visitor({
      BinaryExpression(node) {
        if (["+", "-", "*", "/"].includes(node.operator) && (names(node.left) || names(node.right))) report(node);
      },
      AssignmentExpression(node) {
        if (node.operator !== "=" && (names(node.left) || names(node.right))) report(node);
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
        if (callee.property.name.startsWith("reduce") && names(callee.object)) report(node);
      },
    }).visit(program);
    return found;
  }

  it("never add up what judges think", () => {
    const all = readSources(
      "src/sim",
      "src/views",
      "src/scenario",
      "src/table",
      "src/lookback",
      "src/solo",
      "src/cli",
      "src/ui",
    );
    expect([...all].flatMap(([path, source]) => combined(path, source))).toEqual([]);
  });

  it.each([
    "const all = stands[0] + stands[1];",
    "const sum = stands.reduce((a, b) => a + b, 0);",
    "total += stand;",
    "const mean = (a.stand + b.stand) / 2;",
  ])("would be noticed: %s", (line) => {
    expect(combined("x.ts", line).length).toBeGreaterThan(0);
  });
});
