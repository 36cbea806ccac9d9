/**
 * Leaves in the letters of the first screen what Dutch, English and German are written with. Names in other languages come from
 * the files with more letters, which the browser fetches only when it meets one.
 */
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const ASCII = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0x20 + i)).join("");
const LETTERS = "ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜßàáâäåæçèéêëìíîïñòóôöøùúûü";
const MARKS = "\u00a0\u202f§©°²³·½«»–—‘’“”„…€→←↑↓×−";

/** The weights that the styles use; only in a font that has an axis for it. */
const WEIGHTS = { wght: { min: 400, max: 700 } };

/**
 * What is used of what a font can do: letters that keep their distance, and figures of one width. These letters do not
 * touch where they are not joined. Classes of marks, names of styles for programs that let one choose a font, and hints
 * for screens of long ago stay behind.
 */
const USED = { keepFeatures: ["kern", "tnum"], noHinting: true, dropTables: ["GDEF", "STAT", "gasp"] };

const FIRST = /-latin-(wght|400)-normal-.*\.woff2$/;

/** Makes the fonts of the first screen smaller when the site is built. */
export function smallFonts(): Plugin {
  return {
    name: "small-fonts",
    apply: "build",
    async generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== "asset" || !FIRST.test(name)) continue;
        file.source = await subsetFont(Buffer.from(file.source), `${ASCII}${LETTERS}${MARKS}`, {
          targetFormat: "woff2",
          ...USED,
          ...(name.includes("-wght-") ? { variationAxes: WEIGHTS } : {}),
        });
      }
    },
  };
}
