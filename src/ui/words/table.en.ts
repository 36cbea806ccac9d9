import type { Shape } from "./dictionary.ts";
import type * as nl from "./table.nl.ts";

export const TABLE = {
  dossier: "dossier",
  decision: "decision",
  question: "question",
  chosen: "chosen",
  notDecided: "not decided",
  called: "this is called",
  calls: "calls made",
  callable: "calls possible",
  left: "minutes left",
  wrote: "wrote why",
  yes: "yes",
  no: "no",
  buoy: "buoy came true",
  ratedThen: "then (1 no, 4 yes)",
  ratedAfter: "afterwards (1 no, 4 yes)",
  ratedProcess: "apart from the ending (1 no, 4 yes)",
  ratedOther: "with another ending (1 no, 4 yes)",
  stand: "(1 firmly against, 5 firmly in favour)",
  because: "because",
  accept: "and we accept",
  namely: "namely",
} satisfies Shape<typeof nl.TABLE>;
