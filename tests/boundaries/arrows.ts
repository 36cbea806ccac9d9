/** Which folder may import what, and how. Whatever is not here may not be. */
import type { Import, Manner } from "./graph.ts";

interface Arrow {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly manners: readonly Manner[];
}

const ANY: readonly Manner[] = ["types", "values"];
const TYPES: readonly Manner[] = ["types"];

function arrow(from: RegExp, to: RegExp, manners: readonly Manner[] = ANY): Arrow {
  return { from, to, manners };
}

/** Within a folder everything may import everything, also when it is needed. */
const OWN = [
  ...["sim/dossier", "sim/world", "sim/reckoning", "views", "language", "scenario"],
  ...["table", "lookback", "solo", "board", "ui", "site", "cli"],
].map((folder) => arrow(new RegExp(`^src/${folder}/`), new RegExp(`^src/${folder}/`), [...ANY, "lazily"]));

const ARROWS: readonly Arrow[] = [
  ...OWN,
  // What is written <- what happens <- what it means.
  arrow(/^src\/sim\/world\//, /^src\/sim\/dossier\//),
  arrow(/^src\/sim\/reckoning\//, /^src\/sim\/(dossier|world)\//),

  arrow(/^src\/views\//, /^src\/sim\//),

  arrow(/^src\/language\//, /^src\/(views|sim)\//, TYPES),
  // What a text is.
  arrow(/^src\/language\//, /^src\/sim\/dossier\/words\.ts$/),
  arrow(/^src\/language\//, /^intl-messageformat$/),

  arrow(/^src\/scenario\//, /^src\/sim\//),
  arrow(/^src\/scenario\//, /^(zod|yaml|@formatjs\/icu-messageformat-parser)$/),

  arrow(/^src\/(table|lookback|solo)\//, /^src\/(sim|views)\//),
  arrow(/^src\/lookback\//, /^src\/table\//),
  arrow(/^src\/solo\//, /^src\/(table|lookback)\//, [...ANY, "lazily"]),
  arrow(/^src\/table\//, /^(xstate|@noble\/hashes\/\w+\.js)$/),
  arrow(/^src\/solo\//, /^fflate$/),
  // A dossier from elsewhere is checked before it is played; the schema is fetched only then.
  arrow(/^src\/solo\//, /^src\/scenario\/stranger\.ts$/, ["lazily"]),
  // Only the worker knows the site it runs in.
  arrow(/^src\/solo\/worker\.ts$/, /^virtual:dossiers$/),
  arrow(/^src\/solo\/library\.ts$/, /^virtual:dossiers$/, TYPES),
  arrow(/^src\/solo\/\w+\.ts$/, /^idb-keyval$/),
  arrow(/^src\/solo\/virtual\.d\.ts$/, /^src\/sim\//, TYPES),

  arrow(/^src\/board\//, /^src\/views\//, TYPES),
  arrow(/^src\/board\//, /^src\/sim\/dossier\/vocabulary\.ts$/),
  arrow(/^src\/board\//, /^phaser$/),

  arrow(/^src\/ui\//, /^src\/(views|sim)\//, TYPES),
  // Closed lists of words, from which buttons are made; and what a text is.
  arrow(/^src\/ui\//, /^src\/sim\/(dossier\/(vocabulary|words|sentence)|world\/ratings)\.ts$/),
  arrow(/^src\/ui\//, /^src\/language\//),
  arrow(/^src\/ui\//, /^src\/table\/(acts|debrief|messages|protocol)\.ts$/, TYPES),
  arrow(/^src\/ui\//, /^src\/solo\/worker\.ts$/, ["by address"]),
  arrow(/^src\/ui\//, /^src\/board\//, ["types", "lazily"]),
  arrow(/^src\/ui\//, /^(preact(\/\w+)?|zustand\/vanilla|d3-(scale|shape)|virtual:dossier-index)$/),
  arrow(/^src\/ui\/main\.tsx$/, /\.css$/),

  // What a browser can fetch; it knows nothing of the game.
  arrow(/^src\/site\//, /^(fresh|mrmime|negotiator|node:\w+)$/),

  arrow(/^src\/cli\//, /^src\/(sim|views|language|scenario|table|lookback|site)\//),
  arrow(/^src\/cli\//, /^(commander|node:\w+)$/),
  // The command line tells the same story as the screen, in the same words.
  arrow(/^src\/cli\//, /^src\/ui\/words\/languages\.ts$/),
  // The thread in which a dossier is checked.
  arrow(/^src\/cli\/checkers\.ts$/, /^src\/cli\/checker\.ts$/, ["by address"]),

  arrow(/^tools\//, /^(src\/(scenario|sim)\/|node:|vite$|zod$|subset-font$|playwright-core$|tools\/)/),
];

/** The imports that no arrow allows, as sentences. */
export function trespasses(graph: readonly Import[]): string[] {
  return graph.flatMap(({ from, to, manner }) => {
    const isAllowed = ARROWS.some((one) => one.from.test(from) && one.to.test(to) && one.manners.includes(manner));
    return isAllowed ? [] : [`${from} imports ${to} (${manner})`];
  });
}
