/** What several kinds of pieces need, wherever they stand. */
import { type Part, part } from "./needed.ts";

const ANSWERS = part(
  "wat er gezegd kan worden",
  "what can be said",
  ({ answers }) => `answers: { ${answers.map((answer) => `${answer}: Hier komt het antwoord.`).join(", ")} }`,
  ({ answers }) => `answers: { ${answers.map((answer) => `${answer}: Here comes the answer.`).join(", ")} }`,
);

const LIKELIHOOD = part(
  "hoe vaak elk antwoord komt, in welke wereld; de laatste regel zonder if",
  "how often each answer comes, in which world; the last line without if",
  ({ answers }) => `likelihood: [{ odds: { ${answers.map((answer) => `${answer}: 1`).join(", ")} } }]`,
);

const EFFECTS = part("wat het verandert; niets is []", "what it changes; nothing is []", "effects: []");

const PERSON = part("wie er spreekt, een naam uit people", "who speaks, a name from people", ({ person }) => {
  return `person: ${person}`;
});

const TOUCHES = part(
  "wie het raakt: patients, staff, public, money of law",
  "whom it touches: patients, staff, public, money or law",
  "touches: public",
);

const GAUGE = part("welke meter", "which gauge", "gauge: support");

const BY = part("met hoeveel punten, omhoog of omlaag", "by how many points, up or down", "by: -2");

export const ANYWHERE: Readonly<Record<string, Part>> = {
  basis: part(
    "waar de getallen vandaan komen: design, of namen uit references",
    "where the numbers come from: design, or names from references",
    "basis: design",
  ),
  says: part("de tekst zelf", "the text itself", "says: Hier komt uw tekst.", "says: Here comes your text."),
  title: part(
    "een titel, ten hoogste tien woorden",
    "a title, ten words at most",
    "title: Een titel",
    "title: A title",
  ),
  touches: TOUCHES,
  effects: EFFECTS,
  answers: ANSWERS,
  likelihood: LIKELIHOOD,
  person: PERSON,
  gauge: GAUGE,
  by: BY,
  odds: part("hoe vaak, van alle samen", "how often, of all together", "odds: 50"),
  chance: part("de kans, in procenten", "the chance, in per cents", "chance: 50"),
  if: part(
    "wanneer het geldt, een voorwaarde",
    "when it holds, a condition",
    ({ decision }) => `if: { decided: ${decision} }`,
  ),
  costs: part("hoe lang het duurt", "how long it takes", "costs: { minutes: 20 }"),
  unknown: part("welke onbekende", "which unknown", ({ unknown }) => `unknown: ${unknown}`),
  in: part("over hoe lang het wordt verwacht", "in how long it is expected", "in: { days: 2 }"),
  done: part(
    "wat u leest als het gedaan is",
    "what one reads when it is done",
    "done: U hangt op.",
    "done: You hang up.",
  ),
};
