import type { Condition, DossierFile, Effect } from "../../sim/dossier-file.ts";
import type { Path } from "../../sim/fault.ts";
import { minutesOf } from "../../sim/span.ts";
import type { Words } from "../../sim/words.ts";
import type { Finding } from "../finding.ts";
import { findingAt, type Reading } from "../read.ts";

const YEAR = 365 * 1440;
const MAX_YEARS = 10;
const MAX_STEPS = 2000;
const DAY = 1440;

type Rule = (file: DossierFile) => readonly (readonly [path: Path, code: string, says: Words])[];

const span: Rule = ({ ends, grid }) => {
  const length = minutesOf(ends);
  const step = minutesOf(grid);
  if (step === 0) {
    return [
      [
        ["grid"],
        "endless",
        {
          nl: "De stap is nul minuten. Kies ten minste een uur.",
          en: "The step is zero minutes. Choose at least an hour.",
        },
      ],
    ];
  }
  if (length === 0) {
    return [
      [
        ["ends"],
        "endless",
        {
          nl: "Het dossier duurt nul minuten. Zeg wanneer het eindigt.",
          en: "The dossier lasts zero minutes. Say when it ends.",
        },
      ],
    ];
  }
  if (length > MAX_YEARS * YEAR) {
    return [
      [
        ["ends"],
        "endless",
        { nl: `Een dossier duurt ten hoogste ${MAX_YEARS} jaar.`, en: `A dossier lasts ${MAX_YEARS} years at most.` },
      ],
    ];
  }
  if (length / step > MAX_STEPS) {
    const steps = Math.ceil(length / step);
    return [
      [
        ["grid"],
        "endless",
        {
          nl: `Dit zijn ${steps} stappen; ten hoogste ${MAX_STEPS}. Maak de stap groter.`,
          en: `These are ${steps} steps; at most ${MAX_STEPS}. Make the step larger.`,
        },
      ],
    ];
  }
  return [];
};

const repeats: Rule = (file) =>
  Object.entries(file.consequences).flatMap(([id, { repeats: again, delay }]) => {
    if (again === undefined || typeof delay.days === "object" || minutesOf({ ...delay, days: delay.days }) >= DAY)
      return [];
    return [
      [
        ["consequences", id, "delay"],
        "endless",
        {
          nl: "Een gevolg dat zich herhaalt, duurt ten minste een dag; anders komt er geen einde aan.",
          en: "A consequence that repeats takes at least a day; otherwise there is no end to it.",
        },
      ] as const,
    ];
  });

const states: Rule = (file) =>
  Object.entries(file.unknowns).flatMap(([id, unknown]) => {
    if (!("states" in unknown)) return [];
    const sum = Object.values(unknown.states).reduce((total, { odds }) => total + odds, 0);
    if (sum === 100) return [];
    return [
      [
        ["unknowns", id, "states"],
        "odds",
        {
          nl: `De kansen tellen op tot ${sum} in plaats van 100.`,
          en: `The odds add up to ${sum} instead of 100.`,
        },
      ] as const,
    ];
  });

const MIN_JUDGES = 3;
const MAX_JUDGES = 7;

const judges: Rule = (file) => {
  const count = Object.keys(file.judges).length;
  const wrongCount = count < MIN_JUDGES || count > MAX_JUDGES;
  const late = Object.entries(file.judges).filter(([, judge]) => minutesOf(judge.looks) > minutesOf(file.ends));
  const readsOptions = Object.entries(file.judges).flatMap(([id, judge]) =>
    judge.rules.flatMap((rule, i) =>
      mentions(rule.if, "chosen") || mentions(rule.if, "decided") ? [[id, i] as const] : [],
    ),
  );
  return [
    ...(wrongCount
      ? [
          [
            ["judges"],
            "judges",
            {
              nl: `Er zijn ${count} beoordelaars; het moeten er ${MIN_JUDGES} tot ${MAX_JUDGES} zijn.`,
              en: `There are ${count} judges; there must be ${MIN_JUDGES} to ${MAX_JUDGES}.`,
            },
          ] as const,
        ]
      : []),
    ...late.map(
      ([id]) =>
        [
          ["judges", id, "looks"],
          "judges",
          {
            nl: "Deze beoordelaar kijkt pas als het dossier al is afgelopen.",
            en: "This judge looks only after the dossier has ended.",
          },
        ] as const,
    ),
    ...readsOptions.map(
      ([id, i]) =>
        [
          ["judges", id, "rules", i, "if"],
          "judges",
          {
            nl: "Een beoordelaar leest feiten, geen opties. Laat de optie een feit noteren en lees dat.",
            en: "A judge reads facts, not options. Let the option note a fact and read that.",
          },
        ] as const,
    ),
  ];
};

/** Whether a condition uses one of its forms anywhere. */
function mentions(condition: Condition, form: "chosen" | "decided"): boolean {
  if ("all" in condition) return condition.all.some((part) => mentions(part, form));
  if ("any" in condition) return condition.any.some((part) => mentions(part, form));
  if ("not" in condition) return mentions(condition.not, form);
  return form in condition;
}

const statements: Rule = (file) =>
  Object.entries(file.statements).flatMap(([id, { due }]) =>
    minutesOf(due) <= minutesOf(file.ends)
      ? []
      : [
          [
            ["statements", id, "due"],
            "statements",
            {
              nl: "Deze uitspraak komt pas uit als het dossier al is afgelopen.",
              en: "This statement comes due only after the dossier has ended.",
            },
          ] as const,
        ],
  );

const endings: Rule = (file) => {
  const all = Object.entries(file.endings);
  const wrong = all.flatMap(([id, ending], i) => ((ending.if === undefined) === (i === all.length - 1) ? [] : [id]));
  return [
    ...wrong.map(
      (id) =>
        [
          ["endings", id],
          "endings",
          {
            nl: "Alleen de laatste afloop heeft geen voorwaarde; die vangt alles op wat overblijft.",
            en: "Only the last ending has no condition; it catches whatever is left.",
          },
        ] as const,
    ),
    ...(all.length < 2
      ? [
          [
            ["endings"],
            "endings",
            {
              nl: "Er zijn ten minste twee aflopen nodig, anders valt er niets te vergelijken.",
              en: "At least two endings are needed, or there is nothing to compare.",
            },
          ] as const,
        ]
      : []),
  ];
};

const MAX_KEYS = 2;

const keys: Rule = (file) =>
  Object.entries(file.decisions)
    .filter(([, decision]) => decision.key)
    .slice(MAX_KEYS)
    .map(([id]) => [
      ["decisions", id, "key"],
      "key-decisions",
      {
        nl: `Ten hoogste ${MAX_KEYS} besluiten vragen om de zin en de boei. Haal hier "key" weg.`,
        en: `At most ${MAX_KEYS} decisions ask for the sentence and the buoy. Take away "key" here.`,
      },
    ]);

const colleague: Rule = (file) =>
  file.colleague.chose.flatMap((choice, i) => {
    const [decision = "", option = ""] = choice.split("/");
    return file.decisions[decision]?.options[option] !== undefined
      ? []
      : [
          [
            ["colleague", "chose", i],
            "unknown-name",
            {
              nl: `De collega koos "${choice}", maar die optie is er niet.`,
              en: `The colleague chose "${choice}", but there is no such option.`,
            },
          ] as const,
        ];
  });

/** Everything that an effect can point at stands in a list of effects of some part of the file. */
export function allEffects(file: DossierFile): readonly Effect[] {
  return [
    ...Object.values(file.decisions).flatMap((decision) => [
      ...Object.values(decision.options).flatMap((option) => option.effects),
      ...decision["not-deciding"].effects,
    ]),
    ...Object.values(file.sources).flatMap((source) => source.effects ?? []),
    ...Object.values(file.interruptions).flatMap((one) => [...(one.effects ?? []), ...(one.missed?.effects ?? [])]),
    ...Object.values(file.consequences).flatMap((one) => one.effects ?? []),
    ...(file.dynamics.overtaken?.effects ?? []),
  ];
}

const moves: Rule = (file) =>
  allEffects(file).flatMap((effect) =>
    "gauge" in effect && file.gauges[effect.gauge] === undefined
      ? [
          [
            ["gauges"],
            "unknown-name",
            {
              nl: `Er zijn gevolgen voor de meter "${effect.gauge}", maar die staat hier niet.`,
              en: `There are effects on the gauge "${effect.gauge}", but it is not here.`,
            },
          ] as const,
        ]
      : [],
  );

const RULES: readonly Rule[] = [span, repeats, states, judges, statements, endings, keys, colleague, moves];

/** Counts, bounds and the rules about parts that do not need the game to be played. */
export function checkShape(reading: Reading): Finding[] {
  return RULES.flatMap((rule) =>
    rule(reading.file).map(([path, code, says]) => findingAt(reading, path, "error", code, says)),
  );
}
