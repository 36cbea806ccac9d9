/** The shape of a dossier file. The descriptions become the editor's help through the generated JSON Schema. */
import * as z from "zod";
import { type Condition, type DossierFile, FIGURES } from "../sim/dossier/dossier-file.ts";
import { COPING, GAUGES, TOUCHES, VALUES } from "../sim/dossier/vocabulary.ts";
import type { Language, Words } from "../sim/dossier/words.ts";

/** The longest text that anybody has to read in one go, in characters. */
const LONG = 1200;

/** "constructor" would be found in any list of names, whether it is there or not. */
const id = z
  .string()
  .regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(40)
  .describe("A name in small letters, digits and hyphens.");

/** "decision/option" and the like. */
const pair = z
  .string()
  .regex(/^(?!constructor\/)[a-z][a-z0-9-]*\/(?!constructor$)[a-z][a-z0-9-]*$/)
  .max(81);

const line = z.string().min(1).max(LONG);

/** Under which name a text stands until it is known in which language it was written. */
export const WRITTEN = "";

const words = line.transform((says): Words => ({ [WRITTEN]: says })).describe("A text, in the language of the file.");

/** The tag of a language: "nl", "pt-BR". */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const basis = z
  .union([z.literal("design"), z.array(id).min(1)])
  .describe("Where the numbers come from: names of references, or design when you chose them yourself.");

const decimals = (value: number) => Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-3;
/** What a state or an answer has of all of them together; per cents are weights too. */
const weight = z
  .number()
  .min(0)
  .max(1_000_000)
  .refine(decimals)
  .describe("A weight: per cents, or any numbers in proportion. At most six decimals.");
const percent = z.int().min(0).max(100);
const share = z.number().min(0).max(100).refine(decimals);
const points = z.int().min(-100).max(100);
const count = z.int().min(0).max(1_000_000);
const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe("Hour of the day, HH:MM.");

const lengthParts = {
  minutes: count.optional(),
  hours: count.optional(),
  days: count.optional(),
  weeks: count.optional(),
  months: count.optional(),
};

const length = z.strictObject(lengthParts).describe("A length of story time; the parts add up, a month is 30 days.");

const duration = z
  .strictObject({ ...lengthParts, at: hour.optional() })
  .describe("A length of story time that ends at a moment; the parts add up, a month is 30 days.");

const number = z.number().min(-1_000_000).max(1_000_000);

const distribution = z
  .union([
    z.strictObject({ exactly: number }),
    z.strictObject({ uniform: z.tuple([number, number]) }),
    z.strictObject({ triangular: z.tuple([number, number, number]) }),
    z.strictObject({ normal: z.tuple([number, number]) }),
    z.strictObject({ lognormal: z.tuple([number, number, number]) }),
    z.strictObject({ beta: z.tuple([number, number]) }),
    z.strictObject({ poisson: number }),
  ])
  .describe("How a number is spread.");

const atLeast = z.strictObject({ "at-least": z.int().min(0).max(1000) });

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ chosen: pair }),
    z.strictObject({ decided: id }),
    z.strictObject({ asked: id }),
    z.strictObject({ heard: pair }),
    z.strictObject({ taken: id }),
    z.strictObject({ missed: id }),
    z.strictObject({ landed: id }),
    z.strictObject({ fact: id }),
    z.strictObject({ holds: id }),
    z.strictObject({ open: id }),
    z.strictObject({ gauge: z.enum(GAUGES), "at-least": percent.optional(), below: percent.optional() }),
    z.strictObject({ calls: atLeast }),
    z.strictObject({ clock: atLeast }),
    z.strictObject({
      time: z.strictObject({ "at-least": length.optional(), below: length.optional() }),
    }),
    z.strictObject({
      unknown: id,
      is: id.optional(),
      "at-least": number.optional(),
      below: number.optional(),
    }),
  ]),
);

const chance = z
  .union([share, z.array(z.strictObject({ if: condition.optional(), chance: share })).min(1)])
  .describe("Per cents; or a list of which the first that fits counts.");

const when = { if: condition.optional() };

const effect = z.union([
  z.strictObject({ gauge: z.enum(GAUGES), by: points, ...when }),
  z.strictObject({ fact: id, ...when }),
  z.strictObject({ expect: id, in: duration, ...when }),
  z.strictObject({ opens: id, ...when }),
  z.strictObject({ shuts: id, ...when }),
  z.strictObject({ takes: id, ...when }),
  z.strictObject({ "hands-back": id, ...when }),
  z.strictObject({ deadline: z.int().min(-100_000).max(100_000), ...when }),
]);

const effects = z.array(effect).max(20);

const passage = z.union([words, z.array(z.strictObject({ if: condition.optional(), says: words })).min(1)]);

const comesOut = duration
  .optional()
  .describe("When it came out by itself; only needed where no source and no consequence tells.");

const unknown = z.union([
  z.strictObject({
    asks: words.describe("The question to which nobody knows the answer."),
    states: z.record(id, z.strictObject({ odds: weight, says: words })),
    basis,
    "comes-out": comesOut,
  }),
  z.strictObject({ asks: words, spread: distribution, unit: words, basis, "comes-out": comesOut }),
]);

const signal = {
  answers: z.record(id, words),
  likelihood: z
    .array(z.strictObject({ if: condition.optional(), odds: z.record(id, weight) }))
    .min(1)
    .describe("How often each answer is given, in which world. The first that fits counts; the last has no if."),
};

const option = z.strictObject({
  says: words.describe("The act, in words that could be said aloud."),
  means: words.describe("What it means in practice."),
  values: z
    .partialRecord(z.enum(VALUES), z.int().min(-3).max(3))
    .describe("What it honours (up to 3) or hurts (down to -3). Never shown as a number."),
  accepts: words.describe("The price it asks; quoted back later."),
  coping: z.enum(COPING),
  if: condition.optional(),
  window: id.optional(),
  costs: length.optional(),
  sustained: z.literal(true).optional().describe("Waiting, which has to be kept up until the deadline."),
  effects,
  done: words.describe("What is said when it is done."),
});

const decision = z.strictObject({
  stage: id,
  opens: duration.optional().describe("Story time since the start; left out: right after the one before."),
  if: condition.optional(),
  lasts: length.describe("Story time there is."),
  minutes: z.number().min(0.5).max(60).describe("Real minutes there are, with the normal clock."),
  key: z.literal(true).optional().describe("Asks for the sentence, the buoy and the rating. At most two a dossier."),
  situation: passage,
  question: words,
  options: z.record(id, option),
  "not-deciding": z.strictObject({ done: words, effects }),
  basis,
});

const trigger = z.union([
  z.literal("begin"),
  z.strictObject({ chosen: pair }),
  z.strictObject({ decided: id }),
  z.strictObject({ asked: id }),
  z.strictObject({ taken: id }),
  z.strictObject({ missed: id }),
  z.strictObject({ landed: id }),
  z.strictObject({ opened: id }),
  z.strictObject({ fact: id }),
]);

const delay = z.union([
  duration,
  z.strictObject({ days: z.union([distribution, z.strictObject({ unknown: id })]), at: hour.optional() }),
]);

const consequence = z.strictObject({
  after: z.array(trigger).min(1).describe("What sets it going: something everybody can see."),
  when: condition.optional().describe("What must be so at that moment; only what everybody can see."),
  if: condition.optional().describe("What must be so; may read what nobody knows."),
  chance: chance.optional(),
  delay,
  unless: condition.optional().describe("What must not be so when it lands; only what everybody can see."),
  repeats: z.literal(true).optional(),
  big: z.literal(true).optional().describe("Arrives with a horn and a ship. At most three a game."),
  touches: z.enum(TOUCHES),
  answers: id.optional().describe("The announced ship that this turns out to be."),
  title: words,
  says: words,
  because: words.describe("Why this came, in a sentence."),
  effects: effects.optional(),
  basis,
});

const dynamics = z.strictObject({
  flywheel: z
    .strictObject({
      threshold: percent,
      gains: percent,
      cools: percent,
      costs: z.strictObject({ gauge: z.enum(GAUGES), by: points }),
      starts: words,
      stops: words,
      basis,
    })
    .optional(),
  overtaken: z
    .strictObject({
      by: z.strictObject({ unknown: id }),
      gauge: z.enum(GAUGES),
      says: words,
      effects,
      basis,
    })
    .optional(),
  fatigue: z.strictObject({ call: percent, rest: percent, tired: percent, slower: percent, basis }).optional(),
  "in-crowd": z.strictObject({ stages: z.int().min(1).max(10), basis }).optional(),
});

const judge = z.strictObject({
  who: words,
  lens: words,
  looks: duration.describe("When this judge looks, since the start."),
  rules: z.array(
    z.strictObject({
      if: condition,
      by: z.int().min(-2).max(2),
      kind: z.enum(["process", "outcome"]),
      says: words,
    }),
  ),
  verdicts: z.strictObject({
    "-2": words.optional(),
    "-1": words.optional(),
    "0": words,
    "1": words.optional(),
    "2": words.optional(),
  }),
  basis,
});

/** A whole dossier, in the language in which it was written. */
export const dossierSchema = z
  .strictObject({
    format: z.literal("achteraf-dossier/1"),
    id,
    language: z
      .string()
      .regex(LANGUAGE)
      .describe("The language in which it is written, by its tag: nl. The others stand beside it."),
    title: words,
    line: words,
    dilemma: words.optional(),
    begins: z.iso
      .datetime({ local: true, precision: -1, abort: true })
      .regex(/\d$/)
      .describe("Local time at which it starts: YYYY-MM-DDTHH:MM."),
    ends: length,
    grid: length,
    opening: words,
    briefing: words,
    people: z.record(id, z.strictObject({ name: words, role: words, wants: words, fades: words.optional() })),
    unknowns: z.record(id, unknown),
    gauges: z.partialRecord(z.enum(GAUGES), z.strictObject({ start: percent, says: words, basis })),
    facts: z.record(id, words).default({}),
    windows: z
      .record(id, z.strictObject({ starts: z.enum(["open", "shut"]), says: words, opened: words, shut: words }))
      .default({}),
    expectations: z.record(id, z.strictObject({ says: words, touches: z.enum(TOUCHES) })).default({}),
    powers: z
      .record(
        id,
        z.strictObject({
          says: words,
          grip: percent,
          upkeep: percent,
          returns: duration,
          returned: words,
          basis,
        }),
      )
      .default({}),
    dynamics: dynamics.default({}),
    stages: z.record(id, z.strictObject({ title: words })),
    decisions: z.record(id, decision),
    sources: z.record(
      id,
      z.strictObject({
        person: id,
        role: id.optional(),
        during: z.array(id).min(1),
        if: condition.optional(),
        asks: words,
        costs: length,
        ...signal,
        effects: effects.optional(),
        basis,
      }),
    ),
    interruptions: z
      .record(
        id,
        z.strictObject({
          person: id,
          during: id,
          moment: z.int().min(1).max(99).describe("Per cent of the time for the decision after which it comes."),
          kind: z.enum(["call", "message"]),
          if: condition.optional(),
          chance: chance.optional(),
          rings: words,
          signal: z.strictObject(signal),
          costs: length,
          effects: effects.optional(),
          missed: z.strictObject({ says: words, effects: effects.optional() }).optional(),
          basis,
        }),
      )
      .default({}),
    consequences: z.record(id, consequence),
    judges: z.record(id, judge),
    statements: z.record(id, z.strictObject({ says: words, due: duration, if: condition })).default({}),
    endings: z.record(id, z.strictObject({ if: condition.optional(), title: words, says: words })),
    questions: z
      .array(words)
      .length(2)
      .describe("Two questions of this dossier's own, asked in the debrief before anything is stated."),
    colleague: z.strictObject({ person: id, chose: z.array(pair).min(1), note: words }),
    reality: z.strictObject({ story: z.array(words).min(1), references: z.array(id).min(1) }),
    terms: z.record(id, z.strictObject({ says: words, means: words })).default({}),
    exceptions: z
      .array(
        z.strictObject({
          figure: z.enum(FIGURES).describe("The figure of the checker's report."),
          at: z
            .string()
            .max(81)
            .optional()
            .describe("The kind, decision or decision/option it is about; left out: all."),
          because: words.describe("Why that is right in this dossier."),
        }),
      )
      .default([])
      .describe("Targets of the checker that this dossier misses on purpose, each with a reason."),
    presumes: z
      .array(
        z.union([
          z.strictObject({
            text: z
              .string()
              .max(200)
              .describe("The way to a text in this file, or to a part with several: consequences/second-list/says."),
            if: condition,
          }),
          z.strictObject({
            words: words.describe("Words that presume it in whatever text tells of it."),
            if: condition,
          }),
        ]),
      )
      .default([])
      .describe("What texts take for granted of what people did; games by random plans are read against it."),
    references: z.record(
      id,
      z.strictObject({
        title: z.string().min(1).max(200),
        publisher: z.string().min(1).max(100),
        date: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
        url: z.url({ protocol: /^https$/ }),
      }),
    ),
  })
  .describe("A dossier for Achteraf: one dilemma, as data.");

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** A dossier with texts in one language, each under the name WRITTEN. */
export type WrittenFile = Omit<DossierFile, "languages"> & { readonly language: Language };

// What the schema lets through is exactly what the simulation expects: a difference does not compile.
true satisfies Same<Frozen<z.output<typeof dossierSchema>>, Frozen<WrittenFile>>;
