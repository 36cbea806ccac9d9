/**
 * Leaves out of the reader of messages what no message of ours has: skeletons ("{n, number, ::currency/EUR}") and the hours
 * by which all countries tell time. The check of a dossier refuses them (`scenario/checks/texts.ts`).
 */
import type { Plugin } from "vite";

const SKELETONS = /@formatjs\/icu-skeleton-parser\/index\.js$/;
const PARSER = /@formatjs\/icu-messageformat-parser\/index\.js$/;
const HOURS = /^const timeData = \{[^;]*\};$/m;

const NONE = `
const none = () => { throw new Error("skeletons are not used in messages"); };
export { none as parseDateTimeSkeleton, none as parseNumberSkeleton, none as parseNumberSkeletonFromString };
`;

/** Makes the reader of messages smaller when the site is built. */
export function plainMessages(): Plugin {
  return {
    name: "plain-messages",
    apply: "build",
    enforce: "pre",
    load: { filter: { id: SKELETONS }, handler: () => NONE },
    transform: {
      filter: { id: PARSER },
      handler(code) {
        if (!HOURS.test(code))
          throw new Error("the reader of messages has no hours any more; look at vite-messages.ts");
        return code.replace(HOURS, "const timeData = {};");
      },
    },
  };
}
