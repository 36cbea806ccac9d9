/** From bytes to a YAML document, with every hostile or unlucky file refused in a sentence and in good time. */
import { type Document, isCollection, isMap, isNode, isPair, isScalar, Lexer, LineCounter, parseDocument } from "yaml";
import type { Path } from "../sim/dossier/fault.ts";
import type { Words } from "../sim/dossier/words.ts";
import { inWords } from "./words/in-words.ts";
import { saysOfYaml } from "./yaml-errors.ts";

/** One megabyte: ten times the largest dossier we have written. */
const MAX_BYTES = 1_000_000;
const MAX_TOKENS = 120_000;
const MAX_DEPTH = 40;
/** Under an older version words mean other things: "no" is false there, and "<<" merges. */
const VERSION = "1.2";
/** Names that mean something to JavaScript itself. */
const FORBIDDEN_KEYS = ["__proto__", "constructor", "prototype"];

/** What stops a text from being read: where and why. */
export interface TextFault {
  readonly offset: number;
  readonly code: string;
  readonly says: Words;
}

function textFault(code: string, says: Words, offset = -1): TextFault {
  return { offset, code, says };
}

function tooDeep(offset?: number): TextFault {
  return textFault("too-deep", inWords("tooDeep"), offset);
}

/** The characters of a file, or why it cannot be read as text. */
export function decode(bytes: Uint8Array): string | TextFault {
  if (bytes.length > MAX_BYTES) {
    const size = Math.ceil(bytes.length / 1000);
    return textFault("too-large", inWords("tooLarge", { size, most: MAX_BYTES / 1000 }));
  }
  const start = bytes.subarray(0, 2).join(" ");
  if (start === "255 254" || start === "254 255") {
    return textFault("encoding", inWords("utf16"));
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return textFault("encoding", inWords("notUtf8"));
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we look for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (control === null) return text;
  return textFault("encoding", inWords("controlCharacter"), control.index);
}

/** Tokens by which the lexer marks documents, scalars and the end of flow collections; they are not in the text. */
const LEXER_MARKS = ["\u0002", "\u0018", "\u001f"];

/** Steps of indentation, from the outside in; each line goes back to its own step. */
function indent(steps: number[], width: number): void {
  while ((steps.at(-1) ?? 0) > width) steps.pop();
  if (width > (steps.at(-1) ?? 0)) steps.push(width);
}

/** Counts tokens and depth before anything is built, so that a small file cannot become a large one. */
function weigh(text: string): TextFault | null {
  let tokens = 0;
  let depth = 0;
  let offset = 0;
  let indicators = 0;
  let isLineStart = true;
  const steps: number[] = [];
  for (const token of new Lexer().lex(text)) {
    tokens++;
    if (tokens > MAX_TOKENS) {
      return textFault("too-many-parts", inWords("tooManyParts", { most: MAX_TOKENS }), offset);
    }
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (token === "-" || token === "?" || token === ":") indicators++;
    else if (token === "\n" || token === "\r\n") {
      indicators = 0;
      isLineStart = true;
    } else if (isLineStart && depth === 0 && !LEXER_MARKS.includes(token)) {
      indent(steps, /^ +$/.test(token) ? token.length : 0);
      isLineStart = false;
    }
    if (depth + steps.length > MAX_DEPTH || indicators > MAX_DEPTH + 60) {
      return textFault("too-deep", inWords("tooManyLevels", { most: MAX_DEPTH }), offset);
    }
    if (/^[*&][^\s]/.test(token)) {
      return textFault("alias", inWords("alias"), offset);
    }
    if (!LEXER_MARKS.includes(token)) offset += token.length;
  }
  return null;
}

/** A read document and the way back from a path to a place in the text. */
export interface Text {
  /** The file as it is. */
  readonly source: string;
  readonly data: unknown;
  /** Line and column, from 1, of the value at a path, or of the nearest value around it. */
  place(path: Path): { line: number; column: number };
}

/** A key that may not be, or something nested too deeply. */
function findForbidden(document: Document): TextFault | null {
  let found: TextFault | null = null;
  const visit = (node: unknown, depth: number): void => {
    if (found !== null) return;
    if (depth > MAX_DEPTH && isNode(node)) {
      found = tooDeep(node.range?.[0]);
      return;
    }
    if (isPair(node)) {
      const { key } = node;
      if (isCollection(key) || (isScalar(key) && typeof key.value === "object" && key.value !== null)) {
        found = textFault("forbidden-key", inWords("keyOfParts"), key.range?.[0]);
        return;
      }
      // A merge key that is named by its tag is a symbol.
      const value = isScalar(key) ? key.value : "";
      const name = typeof value === "symbol" ? (value.description ?? "") : String(value);
      if (isScalar(key) && (FORBIDDEN_KEYS.includes(name) || name === "<<")) {
        found = textFault("forbidden-key", inWords("forbiddenName", { name }), key.range?.[0]);
        return;
      }
      visit(node.value, depth + 1);
    } else if (typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items)) {
      for (const item of node.items) visit(item, isMap(node) ? depth : depth + 1);
    }
  };
  visit(document.contents, 0);
  return found;
}

/** Line and column, from 1, of an offset; 0 when the fault is about the whole file. */
export function lineOf(text: string, offset: number): { line: number; column: number } {
  if (offset < 0) return { line: 0, column: 0 };
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

function parse(text: string): Text | readonly TextFault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false, version: VERSION });
  const broken = document.errors.map((error) => ({ offset: error.pos[0], code: "yaml", says: saysOfYaml(error) }));
  if (broken.length > 0) return broken;
  const { version } = document.directives?.yaml ?? { version: VERSION };
  if (version !== VERSION) {
    return [textFault("yaml", inWords("otherYaml", { version, ours: VERSION }), 0)];
  }
  const forbidden = findForbidden(document);
  if (forbidden !== null) return [forbidden];
  return {
    source: text,
    data: document.toJS({ maxAliasCount: 0 }),
    place(path) {
      for (let length = path.length; length >= 0; length--) {
        const part = path.slice(0, length);
        const parent = length > 0 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
        if (length > 0 && isMap(parent)) {
          const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path[length - 1]));
          if (pair !== undefined && isNode(pair.key) && pair.key.range) {
            const { line, col } = lines.linePos(pair.key.range[0]);
            return { line, column: col };
          }
        }
        const node = part.length === 0 ? document.contents : document.getIn(part, true);
        if (isNode(node) && node.range) {
          const { line, col } = lines.linePos(node.range[0]);
          return { line, column: col };
        }
      }
      return { line: 1, column: 1 };
    },
  };
}

/** Reads YAML text, or says what is wrong with it. Never throws on what a file can hold. */
export function readText(text: string): Text | readonly TextFault[] {
  const heavy = weigh(text);
  if (heavy !== null) return [heavy];
  try {
    return parse(text);
  } catch (error) {
    // Only the stack can run out here: the text is small, but can still be nested in ways the lexer does not show.
    if (!(error instanceof RangeError)) throw error;
    return [tooDeep()];
  }
}
