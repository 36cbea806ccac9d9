import type { TextKey } from "./words/dictionary.ts";

/** What a stand from -2 to 2 is called. */
export const STANDS: Readonly<Record<string, TextKey>> = {
  "-2": "stand--2",
  "-1": "stand--1",
  "0": "stand-0",
  "1": "stand-1",
  "2": "stand-2",
};
