/** Dossiers as a player's browser gets them: what happens in one file, and a file with texts for each language. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isReading, read } from "../../src/scenario/read.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import { isWords } from "../../src/sim/dossier/words.ts";
import { openLibrary, type Shipped } from "../../src/solo/library.ts";
import { printBare, printTexts } from "../../tools/vite-dossiers.ts";
import { ferry } from "../dossiers/small.ts";
import { memory, openDevice } from "./device.ts";

const ids = readdirSync("scenarios", { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

/** As it lies in its folder, with the translations beside it. */
function dossier(id: string): DossierFile {
  const folder = `scenarios/${id}`;
  const beside = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== "dossier.yaml");
  const path = `${folder}/dossier.yaml`;
  const translations = beside.map((name) => ({ name: `${folder}/${name}`, bytes: readFileSync(`${folder}/${name}`) }));
  const reading = read(path, readFileSync(path), translations);
  if (!isReading(reading)) throw new Error(`${path} can not be read`);
  return reading.file;
}

let modules = 0;

/** A module as the build writes it, loaded anew each time. */
const loaded = (code: string) => import(`data:text/javascript,${encodeURIComponent(`${code}//${modules++}`)}`);

/** What the build makes of a dossier; `fetches` counts what was fetched of it. */
function shippedOf(file: DossierFile, fetches: string[] = []): Shipped {
  const fetching = (name: string, code: string) => {
    const once = loaded(code);
    return () => {
      fetches.push(name);
      return once;
    };
  };
  const texts = file.languages.map((language) => [language, fetching(language, printTexts(file, language))]);
  return { [file.id]: { bare: fetching("bare", printBare(file)), texts: Object.fromEntries(texts) } };
}

/** A dossier in which every text is there in one language. */
function only(file: DossierFile, language: string): string {
  return JSON.stringify(file, (_, value: unknown) =>
    isWords(value, file.languages) ? { [language]: value[language] } : value,
  );
}

describe("a dossier of the site", () => {
  test.each(ids)(
    "is %s in one language first, and to the letter and in its own order when the others are there",
    async (id) => {
      const file = dossier(id);
      expect([file.languages[0], file.languages.includes("en")]).toEqual(["nl", true]);
      const library = openLibrary(shippedOf(file));
      const english = await library.dossier(id, "en");
      expect(JSON.stringify(english)).toBe(only(file, "en"));
      expect([await library.complete(id), await library.complete(id)]).toEqual([true, false]);
      expect(JSON.stringify(english)).toBe(JSON.stringify(file));
    },
  );

  test("keeps names, marks and quotes apart from texts", async () => {
    const facts = { nl: { nl: 't() en "\\0"', en: "` + nl[0]\u2028" }, en: { nl: "'", en: "\\" } };
    const file = { ...ferry().file, facts };
    const library = openLibrary(shippedOf(file));
    await library.dossier(file.id, "nl");
    await library.complete(file.id);
    expect(JSON.stringify(await library.dossier(file.id, "nl"))).toBe(JSON.stringify(file));
  });

  test("comes as it was written for who speaks none of its languages; one that is not there is nothing", async () => {
    const { file } = ferry();
    const library = openLibrary(shippedOf(file));
    expect(JSON.stringify(await library.dossier("ferry", "de"))).toBe(only(file, "nl"));
    expect([await library.dossier("constructor", "nl"), await library.complete("constructor")]).toEqual([null, false]);
  });
});

describe("a game", () => {
  test("is shown and kept in one language at first, and in all of them two seconds later", async () => {
    const { file } = ferry();
    const fetches: string[] = [];
    const values = new Map<string, unknown>();
    const library = openLibrary(shippedOf(file, fetches));
    const device = openDevice({ dossiers: [], library, storage: memory(values) });
    const kept = () => JSON.stringify(Object([...values].find(([name]) => name.startsWith("head/"))?.[1]).dossier);
    await device.send({ is: "hello", likely: "ferry", language: "en" }, { is: "open", dossier: "ferry", pace: 1 });
    expect([fetches, device.all("view").at(-1)?.view.dossier.title]).toEqual([
      ["bare", "en", "bare", "en"],
      { en: file.title.en },
    ]);
    expect(kept()).toBe(only(file, "en"));
    await device.pass(2000);
    expect([fetches.slice(4), device.all("view").at(-1)?.view.dossier.title]).toEqual([["bare", "nl"], file.title]);
    expect(kept()).toBe(JSON.stringify(file));
  });

  test("speaks another language when the page does, and is whole in a file", async () => {
    const { file } = ferry();
    const device = openDevice({ dossiers: [], library: openLibrary(shippedOf(file)) });
    await device.send({ is: "hello", likely: "ferry", language: "en" }, { is: "open", dossier: "ferry", pace: 1 });
    await device.send({ is: "hello", likely: "ferry", language: "nl" });
    expect(device.all("view").at(-1)?.view.dossier.title).toEqual(file.title);
    const other = openDevice({ dossiers: [], library: openLibrary(shippedOf(file)) });
    await other.send({ is: "open", dossier: "ferry", pace: 1 }, { is: "save", ahead: false });
    expect(JSON.stringify(JSON.parse(other.all("file").at(-1)?.text ?? "").record.dossier)).toBe(JSON.stringify(file));
  });
});
