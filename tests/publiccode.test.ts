/** The description for catalogues of public code has what its standard asks for (publiccode.yml 0.4). */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

it("has every key that it must have", () => {
  const file = parse(readFileSync(new URL("../publiccode.yml", import.meta.url), "utf8"));
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  for (const key of ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType"]) {
    expect(file[key], key).toBeTruthy();
  }
  expect(URL.canParse(file.url)).toBe(true);
  expect(file.softwareVersion).toBe(version);
  expect(file.legal.license).toBe("EUPL-1.2");
  expect(file.maintenance.contacts[0].name).toBeTruthy();
  expect(file.localisation.availableLanguages).toEqual(["nl", "en"]);
  for (const language of ["nl", "en"]) {
    expect(file.description[language].shortDescription.length).toBeLessThanOrEqual(150);
    expect(file.description[language].longDescription.length).toBeGreaterThanOrEqual(150);
    expect(file.description[language].features.length).toBeGreaterThan(0);
  }
});
