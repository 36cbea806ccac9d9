/** What stands in a PDF that the browser printed: how many pages, and the words. */
import { inflateSync } from "node:zlib";

/** Objects of a PDF by number: what they say, and what their stream holds. */
function objectsOf(file: string): Map<string, { readonly says: string; readonly holds: string }> {
  const objects = new Map<string, { says: string; holds: string }>();
  for (const [, number = "", body = ""] of file.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)) {
    const [says = "", stream] = body.split(/stream\r?\n/, 2);
    // What is not compressed as usual is a picture or a font.
    const isPacked = says.includes("/FlateDecode") && stream !== undefined;
    const holds = isPacked ? inflateSync(Buffer.from(stream, "latin1")).toString("latin1") : "";
    objects.set(number, { says, holds });
  }
  return objects;
}

function textOf(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}

/** What each glyph of a font stands for. */
function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  const glyph = (hex: string) => Number.parseInt(hex, 16);
  for (const [, chars = ""] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, from = "", to = ""] of chars.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph(from), textOf(to));
  }
  for (const [, ranges = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = "", until = "", to = ""] of ranges.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let one = glyph(from); one <= glyph(until); one++) {
        letters.set(one, String.fromCharCode(glyph(to) + one - glyph(from)));
      }
    }
  }
  return letters;
}

export interface Printed {
  readonly pages: number;
  readonly text: string;
  /** The words of each sheet, in order. */
  readonly sheets: readonly string[];
}

/** Reads a PDF. Spaces are left out of the text: on paper a space is often nothing but a place. */
export function readPdf(bytes: Uint8Array): Printed {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = objectsOf(file);
  const fonts = new Map<string, Map<number, string>>();
  for (const [number, { says }] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(says)?.[1];
    if (map !== undefined) fonts.set(`F${number}`, lettersOf(objects.get(map)?.holds ?? ""));
  }
  const read = (holds: string) => {
    let text = "";
    let font: Map<number, string> | undefined;
    for (const [, name, hex] of holds.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)> Tj/g)) {
      if (name !== undefined) font = fonts.get(name);
      else if (hex !== undefined) text += font?.get(Number.parseInt(hex, 16)) ?? "";
    }
    return text.replace(/\s/g, "");
  };
  const pages = [...objects.values()].filter(({ says }) => /\/Type \/Page\n/.test(says));
  const sheets = pages.map(({ says }) => read(objects.get(/\/Contents (\d+) 0 R/.exec(says)?.[1] ?? "")?.holds ?? ""));
  return { pages: pages.length, text: [...objects.values()].map(({ holds }) => read(holds)).join(""), sheets };
}
