/** Small dossiers of which the right answers can be worked out on paper. All stand on the ferry. */
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { Chance, Consequence, DossierFile, Option } from "../../src/sim/dossier/dossier-file.ts";
import { consequence, ferry, option, sailing, says, small } from "./small.ts";

type Source = DossierFile["sources"][string];
type Unknown = DossierFile["unknowns"][string];

/** An unknown that is so in so many per cent of fates. */
function odds(yes: number): Unknown {
  return {
    asks: says("Is het zo?", "Is it so?"),
    states: { yes: { odds: yes, says: says("ja", "yes") }, no: { odds: 100 - yes, says: says("nee", "no") } },
    basis: "design",
  };
}

/** A source that says yes in so many per cent where it is so, and in so many where it is not. */
export function tester(
  unknown: string,
  sensitivity: number,
  falseAlarms: number,
  change: Partial<Source> = {},
): Source {
  return {
    person: "captain",
    during: ["sail"],
    asks: says("Wat denkt u?", "What do you think?"),
    costs: { minutes: 10 },
    answers: { yes: says("Ja.", "Yes."), no: says("Nee.", "No.") },
    likelihood: [
      { if: { unknown, is: "yes" }, odds: { yes: sensitivity, no: 100 - sensitivity } },
      { odds: { yes: falseAlarms, no: 100 - falseAlarms } },
    ],
    basis: "design",
    ...change,
  };
}

/** So many per cent where the coin is so, and so many where it is not. */
export function either(so: number, otherwise: number): Extract<Chance, readonly unknown[]> {
  return [{ if: { unknown: "coin", is: "yes" }, chance: so }, { chance: otherwise }];
}

/** The ferry on which nothing happens but what the test is about. */
function bare(change: Partial<DossierFile>): Dossier {
  return ferry({ sources: {}, interruptions: {}, consequences: {}, unknowns: { coin: odds(30) }, ...change });
}

/** A coin (yes in 30 % of fates), a test with sensitivity 0.9 and specificity 0.8, and one with 0.6 and 0.95. */
export const coin = bare({
  sources: { test: tester("coin", 90, 20), second: tester("coin", 60, 5) },
});

/**
 * A rare thing (1 in 100) and a test that finds 99.7 % of it, with 9.6 % false alarms; and one whose odds are written as
 * the counts of a table: 997 of 1,000, and 96 of 1,000.
 */
export const rare = bare({
  unknowns: { coin: odds(1) },
  sources: {
    test: tester("coin", 99.7, 9.6),
    counted: tester("coin", 0, 0, {
      likelihood: [{ if: { unknown: "coin", is: "yes" }, odds: { yes: 997, no: 3 } }, { odds: { yes: 96, no: 904 } }],
    }),
  },
});

/** The decisions of the ferry, the first of which comes on day 4 at 12:00. */
const onDayFour = sailing({ opens: { days: 4, at: "12:00" } });

/** A ship that may come, 1 to 8 days after the beginning (each as likely) at 09:00, and is looked for on day 4 at 12:00. */
export const late = bare({
  unknowns: { coin: odds(40) },
  consequences: {
    ship: consequence({ after: ["begin"], chance: either(60, 15), delay: { days: { uniform: [1, 8] } } }),
  },
  decisions: onDayFour,
});

/** The same ship, whose time is itself what nobody knows. */
export const lead = bare({
  unknowns: {
    lead: {
      asks: says("Hoe lang?", "How long?"),
      spread: { uniform: [1, 8] },
      unit: says("{value} dagen", "{value} days"),
      basis: "design",
    },
  },
  consequences: { ship: consequence({ after: ["begin"], delay: { days: { unknown: "lead" } } }) },
  decisions: onDayFour,
});

/** Somebody who calls at half time, in 80 % of fates where the coin is so and in 20 % of the others. */
export const caller = bare({
  interruptions: {
    call: {
      person: "captain",
      during: "sail",
      moment: 50,
      kind: "call",
      chance: either(80, 20),
      rings: says("De kapitein", "The captain"),
      signal: { answers: { well: says("Tja.", "Well.") }, likelihood: [{ odds: { well: 100 } }] },
      costs: { minutes: 5 },
      basis: "design",
    },
  },
});

/** The coin with consequences that the test is about, and two sources that tell nothing. */
export function withConsequences(
  consequences: Readonly<Record<string, Consequence>>,
  change: Partial<DossierFile> = {},
): Dossier {
  return bare({
    sources: { one: tester("coin", 50, 50), two: tester("coin", 50, 50) },
    consequences,
    ...change,
  });
}

/** The coin and another unknown, yes in half of all fates. */
export const twoUnknowns = { coin: odds(30), other: odds(50) };

/**
 * A choice between an act that is right where the coin is so (and wrong where it is not), and staying out of it. One
 * source always knows, one knows nothing, and one knows but takes so long that the act cannot be done any more.
 */
export function bet(yes: number): Dossier {
  const act: Option = option({ costs: { minutes: 30 }, effects: [{ fact: "sailed" }] });
  const stay: Option = option({ effects: [{ fact: "waited" }] });
  return bare({
    unknowns: { coin: odds(yes) },
    sources: {
      oracle: tester("coin", 100, 0),
      noise: tester("coin", 50, 50),
      slow: tester("coin", 100, 0, { costs: { minutes: 110 } }),
    },
    decisions: sailing({ options: { act, stay } }),
    colleague: { ...small.colleague, chose: ["sail/stay"] },
    consequences: {
      right: consequence({
        after: [{ fact: "sailed" }],
        if: { unknown: "coin", is: "yes" },
        effects: [{ fact: "mended" }],
      }),
      wrong: consequence({
        after: [{ fact: "sailed" }],
        if: { unknown: "coin", is: "no" },
        effects: [{ fact: "aground" }],
      }),
    },
    judges: {
      mayor: {
        who: says("De burgemeester", "The mayor"),
        lens: says("Kwam het goed?", "Did it come right?"),
        looks: { days: 30 },
        rules: [
          { if: { fact: "mended" }, by: 2, kind: "outcome", says: says("Goed.", "Good.") },
          { if: { fact: "aground" }, by: -1, kind: "outcome", says: says("Fout.", "Wrong.") },
        ],
        verdicts: { "0": says("Geen oordeel.", "No opinion.") },
        basis: "design",
      },
    },
  });
}

/** One that is set going by a fact, where the coin is as it says. */
function follows(fact: string, coin: string, also: string): Consequence {
  return consequence({
    title: says(also, also),
    after: [{ fact }],
    if: { unknown: "coin", is: coin },
    effects: [{ fact: also }],
  });
}

/**
 * One coin: a batch leaks in 30 % of fates. A test fails 80 % of the batches that leak, and 10 % of the others. It can be
 * let go or held. For the ward: let go +2 where it is sound, -2 where it leaks; held -1 where it is sound, +1 where it leaks.
 */
export const batch = bare({
  facts: { ...small.facts, spared: says("Het bleef weg", "It stayed away"), missed: says("Het kon", "It could be") },
  unknowns: { coin: odds(30) },
  sources: { test: tester("coin", 80, 10) },
  decisions: sailing({
    options: {
      release: option({ effects: [{ fact: "sailed" }] }),
      hold: option({ effects: [{ fact: "waited" }] }),
    },
  }),
  colleague: { ...small.colleague, chose: ["sail/hold"] },
  consequences: {
    harmed: follows("sailed", "yes", "aground"),
    helped: follows("sailed", "no", "mended"),
    spared: follows("waited", "yes", "spared"),
    missed: follows("waited", "no", "missed"),
  },
  judges: {
    ward: {
      who: says("De afdeling", "The ward"),
      lens: says("Wat kwam er bij ons aan?", "What reached us?"),
      looks: { days: 30 },
      rules: [
        { if: { fact: "mended" }, by: 2, kind: "outcome", says: says("Het kwam op tijd.", "It came in time.") },
        { if: { fact: "aground" }, by: -2, kind: "outcome", says: says("Het lekte.", "It leaked.") },
        { if: { fact: "spared" }, by: 1, kind: "outcome", says: says("Het bleef weg.", "It stayed away.") },
        { if: { fact: "missed" }, by: -1, kind: "outcome", says: says("Het had gekund.", "It could have been.") },
      ],
      verdicts: { "0": says("Geen oordeel.", "No opinion.") },
      basis: "design",
    },
  },
});
