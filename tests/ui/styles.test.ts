/** The stylesheets, some of which come later and stay: none dresses anew what another has dressed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const STYLES = new URL("../../src/ui/styles/", import.meta.url).pathname;

/** Classes that a sheet dresses by themselves, whatever they are in and whatever the screen. */
function dressedBy(sheet: string): string[] {
  const css = readFileSync(join(STYLES, sheet), "utf8");
  return [...new Set([...css.matchAll(/^\.([\w-]+)(?:,| \{)$/gm)].map(([, name]) => name ?? ""))];
}

test("a class has its dress in one sheet", () => {
  const dressed = readdirSync(STYLES).flatMap((sheet) => dressedBy(sheet).map((name) => ({ name, sheet })));
  const homes = Map.groupBy(dressed, ({ name }) => name);
  expect(homes.size).toBeGreaterThan(200);
  const shared = [...homes].filter(([, where]) => where.length > 1);
  expect(shared.map(([name, where]) => [name, ...where.map(({ sheet }) => sheet)])).toEqual([]);
});
