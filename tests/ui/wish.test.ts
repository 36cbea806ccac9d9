import { expect, test } from "vitest";
import { addressOf, wishOf } from "../../src/ui/wish.ts";

const THERE = ["handalcohol", "visiting-ban"];

test.each([
  ["", {}],
  ["?dossier=visiting-ban&language=en&clock=off", { dossier: "visiting-ban", language: "en", pace: 0 }],
  ["?clock=generous", { pace: 2 }],
  ["?clock=normal&utm_source=mail", { pace: 1 }],
  ["?dossier=of-another-site&language=fr&clock=never", {}],
  ["?clock=constructor", {}],
])("%s asks for %o", (search, wish) => {
  expect(wishOf(search, THERE)).toEqual(wish);
});

test("a dossier in the address leaves the rest of it alone", () => {
  expect(addressOf("https://host/achteraf/?clock=off#x", "handalcohol")).toBe(
    "https://host/achteraf/?clock=off&dossier=handalcohol#x",
  );
});
