/** Games with a dossier that nobody here wrote: refused in a sentence, before anything of it is shown. */
import { describe, expect, it } from "vitest";
import { compileStranger } from "../../src/scenario/stranger.ts";
import { parseRecord } from "../../src/table/record-file.ts";
import { shipped } from "../dossiers/shipped.ts";
import { vary } from "../dossiers/small.ts";
import { around, STRANGERS } from "../records/strangers.ts";

/** What a file would be played with; null when it is refused. */
function opened(text: string) {
  const parsed = parseRecord(text);
  return "code" in parsed ? null : compileStranger(parsed.record.dossier);
}

describe("a game with a dossier from elsewhere", () => {
  it.each(STRANGERS)("%s: is refused", (_, text) => {
    expect(opened(text)).toBeNull();
  });

  it("is played when it is whole, also when no dossier of its name is here", () => {
    expect(opened(around(vary({ id: "elsewhere" })))?.file.id).toBe("elsewhere");
  });

  it("is every dossier that comes with the game", () => {
    for (const { file } of shipped) expect(compileStranger(file)?.file, file.id).toEqual(file);
  });
});
