/** The guide for who writes dossiers, in both languages: its table, its lists and everything that can be copied from it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments, stringify } from "yaml";
import { check } from "../../src/scenario/check.ts";
import { keysAt } from "../../src/scenario/forms.ts";
import type { Path } from "../../src/sim/dossier/fault.ts";
import { COPING, GAUGES, TOUCHES, VALUES } from "../../src/sim/dossier/vocabulary.ts";
import { bytesOf } from "./planted.ts";

type Data = Record<string, unknown>;

const FIRST: Data = parse(readFileSync("docs/first-dossier/dossier.yaml", "utf8"));

const GUIDES = [
  {
    guide: "docs/writing-dossiers.md",
    checking: "docs/checking-dossiers.md",
    table: "The parts",
    lists: "Closed lists",
    pieces: "Pieces to copy",
    conditions: "Conditions",
    effects: "Effects",
  },
  {
    guide: "docs/dossiers-schrijven.md",
    checking: "docs/dossiers-controleren.md",
    table: "De onderdelen",
    lists: "Vaste lijsten",
    pieces: "Stukken om over te nemen",
    conditions: "Voorwaarden",
    effects: "Wat er verandert",
  },
];

/** What stands under a heading, until the next one of the same rank. */
function under(text: string, heading: string): string {
  const [, own = ""] = text.split(new RegExp(`^#{2,3} ${heading}$`, "m"));
  expect(own).not.toBe("");
  return own.split(/^#{2} /m)[0] ?? "";
}

function blocks(text: string): string[] {
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
}

function words(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

function isGroup(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Adds what a piece says to a dossier: groups are put together, the rest takes the place of what was there. */
function withPiece(data: Data, piece: Data): Data {
  const added = Object.entries(piece).map(([key, value]) => {
    const old = data[key];
    return [key, isGroup(old) && isGroup(value) ? withPiece(old, value) : value];
  });
  return { ...data, ...Object.fromEntries(added) };
}

function errorsIn(data: Data): string[] {
  const { findings } = check("dossier.yaml", bytesOf(stringify(data)), 0);
  return findings.filter(({ severity }) => severity === "error").map(({ code, says }) => `${code}: ${says.en}`);
}

/** Where pieces of a part stand that is not at the top. */
const WITHIN: Readonly<Record<string, Path>> = {
  options: ["decisions", "box", "options", "split"],
  "not-deciding": ["decisions", "box", "not-deciding"],
  rules: ["judges", "ward", "rules", 0],
};

describe.each(GUIDES)("$guide", ({ guide, checking, table, lists, pieces, conditions, effects }) => {
  const text = readFileSync(guide, "utf8");
  const rows = under(text, table)
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, part = "", must = "", needs = "", may = ""]) => ({
      ...{ part: words(part)[0] ?? "", must: must === "●" },
      ...{ needs: needs.split(/, (?:of|or) /).map(words), may: words(may) },
    }));

  it("names every part, and which are obligatory", () => {
    const [top] = keysAt([]);
    const named = rows.filter(({ part }) => !(part in WITHIN));
    expect(named.map(({ part }) => part).toSorted()).toEqual(top?.all.toSorted());
    expect(named.filter(({ must }) => must).map(({ part }) => part)).toEqual(
      top?.all.filter((part) => top.must.includes(part)),
    );
    expect(rows.filter(({ part }) => part in WITHIN).every(({ must }) => must)).toBe(true);
  });

  it.each(rows.map((row) => [row.part, row] as const))("says what %s needs, and what it may have", (part, row) => {
    // A part is one group, or it has pieces: with a name of their own, or in a list.
    const whole = keysAt([part]);
    const forms =
      part in WITHIN
        ? keysAt(WITHIN[part] ?? [])
        : part === "gauges" || whole.length === 0
          ? keysAt([part, "any"])
          : whole;
    expect(row.needs.map((one) => one.toSorted())).toEqual(
      forms.length === 0 ? [[]] : forms.map(({ must }) => must.toSorted()),
    );
    const optional = forms.flatMap(({ all, must }) => all.filter((key) => !must.includes(key)));
    expect(row.may.toSorted()).toEqual([...new Set(optional)].toSorted());
  });

  it("gives the closed lists as they are", () => {
    const [, values = "", touches = "", coping = ""] = under(text, lists).split(/^- /m);
    expect(words(values).slice(1, 1 + VALUES.length)).toEqual([...VALUES]);
    expect(words(touches).slice(1)).toEqual([...TOUCHES]);
    expect(
      words(coping.split("\n\n")[0] ?? "")
        .slice(1)
        .toSorted(),
    ).toEqual([...COPING].toSorted());
    const [gauges = ""] = under(text, table)
      .split("\n")
      .filter((line) => line.startsWith("| `gauges`"));
    expect(words(gauges).slice(4)).toEqual([...GAUGES]);
  });

  const copied = blocks(under(text, pieces)).map((block): Data => parse(block));
  const full = copied.reduce(withPiece, FIRST);

  it("has pieces that fit into the first dossier, one after another", () => {
    expect(copied.flatMap((piece) => Object.keys(piece))).toEqual(
      expect.arrayContaining(["interruptions", "windows", "powers", "expectations", "dynamics", "terms"]),
    );
    let dossier = FIRST;
    for (const piece of copied) {
      dossier = withPiece(dossier, piece);
      expect(errorsIn(dossier)).toEqual([]);
    }
  });

  it("has conditions and effects that can be read", () => {
    const [written = ""] = blocks(under(text, conditions));
    const lines = written.split("\n").filter((line) => line !== "");
    const all = lines.flatMap((line) => line.replace(/ {2}\{/g, "\n---\n{").split("\n---\n")).map((one) => parse(one));
    expect(all.length).toBe(15);
    const endings = {
      asked: { if: { any: all }, title: "Zo", says: "Zo." },
      ...(isGroup(full.endings) ? full.endings : {}),
    };
    expect(errorsIn({ ...full, endings })).toEqual([]);

    const [changed = ""] = blocks(under(text, effects));
    const changes = parseAllDocuments(changed.replace(/ {2}\{ shuts/, "\n- { shuts")).flatMap((one) => one.toJS());
    expect(changes.length).toBe(8);
    const keep = { decisions: { box: { options: { keep: { effects: [{ fact: "kept" }, ...changes] } } } } };
    expect(errorsIn(withPiece(full, keep))).toEqual([]);
  });

  it("refers to headings that are there", () => {
    for (const file of [guide, checking]) {
      const links = [...readFileSync(file, "utf8").matchAll(/\]\(([a-z-]*(?:\.md)?)#([a-z-]+)\)/g)];
      for (const [, other = "", anchor] of links) {
        const target = readFileSync(other === "" ? file : `docs/${other}`, "utf8");
        const anchors = [...target.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
          heading.toLowerCase().replaceAll(" ", "-"),
        );
        expect(anchors).toContain(anchor);
      }
    }
  });

  it("has a chance, presumptions and exceptions that can be read", () => {
    const [chance, presumes, exceptions] = ["chance", "presumes", "exceptions"].map(
      (part): Data =>
        parse(
          [...blocks(text), ...blocks(readFileSync(checking, "utf8"))].find((block) => block.startsWith(`${part}:`)) ??
            "",
        ),
    );
    const late = { consequences: { "home-runs-out": chance } };
    for (const piece of [late, presumes, exceptions]) expect(errorsIn(withPiece(FIRST, piece ?? {}))).toEqual([]);
    expect([chance, presumes, exceptions].map((piece) => Object.values(piece ?? {}).flat().length)).toEqual([2, 2, 2]);
  });
});
