/** How a gauge stands, read aloud: its name, a colon, and the word for each level, in both languages. */

import { expect, test } from "vitest";
import { textOf } from "../../src/language/tongue.ts";
import type { GaugeKind } from "../../src/sim/dossier/vocabulary.ts";
import { textIn } from "../../src/sim/dossier/words.ts";
import { levelWord, wayWord } from "../../src/views/levels.ts";
import { shipped } from "../dossiers/shipped.ts";
import { TONGUES } from "../language/tongues.ts";

const LOWS = [0, 20, 40, 60, 80];

/** Words of a sentence of more than three letters, small. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

test.each(TONGUES.map((tongue) => [tongue.language, tongue] as const))(
  "no name of a gauge says its level again, in %s",
  (language, tongue) => {
    const twice: string[] = [];
    for (const { file } of shipped) {
      for (const [id, gauge] of Object.entries(file.gauges)) {
        const kind = id as GaugeKind;
        const name = textIn(gauge.says, language);
        const behind = [
          ...LOWS.map((low) => levelWord(kind, low)),
          ...[true, false].map((up) => wayWord(kind, up)),
        ].map((word) => textOf(tongue, word));
        for (const word of behind) {
          if (wordsOf(word).some((part) => wordsOf(name).includes(part))) twice.push(`${file.id}: ${name}: ${word}`);
        }
        // A unit behind the name waits for a number, and a word comes.
        if (/, in \p{L}+$/u.test(name)) twice.push(`${file.id}: ${name} names a unit`);
      }
    }
    expect(twice).toEqual([]);
  },
);

test("five levels are five words, and none tells which way it goes", () => {
  for (const kind of ["support", "heat", "stock", "wave", "norm", "harm", "audit-debt"] as const) {
    for (const tongue of TONGUES) {
      const said = LOWS.map((low) => textOf(tongue, levelWord(kind, low)));
      expect(new Set(said).size).toBe(5);
      expect(said.filter((word) => /brokkelt|loopt|rising|crumbling|dalend/.test(word))).toEqual([]);
    }
  }
});
