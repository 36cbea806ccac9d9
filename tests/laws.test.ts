/** Every law has a patch that breaks it; `npm run test:laws` shows that the tests notice. Here: that they still fit. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lawPatches, parseLawPatch } from "../tools/law-patch.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(`${ROOT}docs/laws.md`, "utf8");
const patches = lawPatches();

it("each of the nine laws has a patch", () => {
  expect([...new Set(patches.map(({ law }) => law))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

describe.each(patches)("$name", ({ name, path, test }) => {
  it("names a file with tests, and is named with it on the page of the laws", () => {
    expect(test).toMatch(/^tests\/[\w/-]+\.test\.ts$/);
    expect(existsSync(`${ROOT}${test}`)).toBe(true);
    expect(page).toMatch(new RegExp(`\\[${name}\\]\\(.*\\| \\[${test}\\]`));
  });

  it("still applies", () => {
    const { stderr } = spawnSync("git", ["apply", "--check", path], { cwd: ROOT, encoding: "utf8" });
    expect(stderr).toBe("");
  });
});

describe("the lines before the diff", () => {
  const whole =
    "Law: 5\nBreaks: somebody\nTest: tests/a.test.ts\nFails: one\nFails: two\n\ndiff --git a/x b/x\nLaw: 6\n";

  it("say which law is broken and which tests notice", () => {
    expect(parseLawPatch("5-stream.patch", "/x", whole)).toEqual({
      name: "5-stream.patch",
      path: "/x",
      law: 5,
      breaks: "somebody",
      test: "tests/a.test.ts",
      fails: ["one", "two"],
    });
  });

  it.each([
    ["Law: 5\n", "", '5-stream.patch needs one line "Law: ..."'],
    ["Law: 5\n", "Law: 5\nLaw: 6\n", '5-stream.patch needs one line "Law: ..."'],
    ["Law: 5\n", "Law: 4\n", "5-stream.patch is about law 4"],
    ["Breaks: somebody\n", "", '5-stream.patch needs one line "Breaks: ..."'],
    ["Test: tests/a.test.ts\n", "", '5-stream.patch needs one line "Test: ..."'],
    ["Fails: one\nFails: two\n", "", '5-stream.patch needs a line "Fails: ..."'],
  ])("are refused with %j replaced by %j", (find, by, sentence) => {
    expect(() => parseLawPatch("5-stream.patch", "/x", whole.replace(find, by))).toThrow(new SyntaxError(sentence));
  });
});
