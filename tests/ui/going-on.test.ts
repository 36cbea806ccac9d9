/** What people write after words that stand before a field. */
import { expect, test } from "vitest";
import { goneOn } from "../../src/ui/common/going-on.ts";

test.each([
  ["Omdat …", "Omdat er niets is", "er niets is"],
  ["Omdat …", "  omdat er niets is ", "er niets is"],
  ["Omdat …", "er niets is, omdat het weekend is", "er niets is, omdat het weekend is"],
  ["Omdat …", "omdatje", "omdatje"],
  ["Omdat …", "omdat", "omdat"],
  ["En we accepteren …", "we accepteren dat het geld weg is", "dat het geld weg is"],
  ["En we accepteren …", "en dat het geld weg is", "en dat het geld weg is"],
  ["… then I", "I write it down", "write it down"],
  ["… then I", "then I write it down", "write it down"],
  ["… then I", "Ideally call", "Ideally call"],
  ["Als …", "", ""],
])("after %j, %j goes on as %j", (label, written, goesOn) => {
  expect(goneOn(label, written)).toBe(goesOn);
});
