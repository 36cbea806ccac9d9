/** What comes from anywhere cannot steer the terminal of who reads it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inPlace, plain } from "../../src/cli/printing.ts";

describe("what is printed", () => {
  it.each([
    ["a colour", "\u001b[31mred", "\\u001b[31mred"],
    ["a title of the window", "\u001b]0;PWNED\u0007x", "\\u001b]0;PWNED\\u0007x"],
    ["the same in one sign", "\u009b31mred", "\\u009b31mred"],
    ["a bell, a backspace and a return", "a\u0007\b\rb", "a\\u0007\\u0008\\u000db"],
    ["letters turned around", "exe.\u202egnp", "exe.\\u202egnp"],
    ["letters set apart", "a\u2066b\u2069c", "a\\u2066b\\u2069c"],
    ["lines and tabs", "a\n\tb", "a\n\tb"],
    ["ordinary letters", "één € — ’s nachts", "één € — ’s nachts"],
  ])("writes out %s", (_, text, printed) => {
    expect(plain(text)).toBe(printed);
  });

  it("takes the place of a line itself, and does not let its text do so", () => {
    expect(inPlace("a\rb\u001b[K")).toBe("\r\u001b[Ka\\u000db\\u001b[K");
  });

  it("stays the same JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: "binary" }), (json, text) => {
        const document = JSON.stringify({ text, value: JSON.parse(json) });
        expect(JSON.parse(plain(document))).toEqual(JSON.parse(document));
      }),
    );
  });
});
