/** What pieces of what comes later need: consequences, judges, endings, references. */
import { type Part, part } from "./needed.ts";

export const JUDGING: Readonly<Record<string, Part>> = {
  "consequences.*.after": part("wat het in gang zet", "what sets it going", ({ decision }) => {
    return `after: [{ decided: ${decision} }]`;
  }),
  "consequences.*.delay": part("hoe lang het duurt voor het er is", "how long it takes to come", "delay: { days: 2 }"),
  "consequences.*.because": part(
    "waarom het kwam, in één zin",
    "why it came, in one sentence",
    "because: De levering kwam niet.",
    "because: The delivery did not come.",
  ),
  "judges.*.who": part("wie er oordeelt", "who judges", "who: De inspectie", "who: The inspectorate"),
  "judges.*.lens": part(
    "waar die naar kijkt, als vraag",
    "what they look at, as a question",
    "lens: Was dit een besluit?",
    "lens: Was this a decision?",
  ),
  "judges.*.looks": part("hoe lang na het begin die kijkt", "how long after the start they look", "looks: { days: 3 }"),
  "judges.*.rules": part(
    "waar het oordeel uit bestaat",
    "what the judgement is made of",
    ({ source }) => `rules: [{ if: { asked: ${source} }, by: 1, kind: process, says: Er is gevraagd. }]`,
    ({ source }) => `rules: [{ if: { asked: ${source} }, by: 1, kind: process, says: Somebody was asked. }]`,
  ),
  "judges.*.rules.*.if": part(
    "wanneer de regel geldt; een beoordelaar leest feiten, geen opties",
    "when the rule holds; a judge reads facts, not options",
    ({ source }) => `if: { asked: ${source} }`,
  ),
  "judges.*.verdicts": part(
    'wat die zegt; ten minste bij "0"',
    'what they say; at least at "0"',
    'verdicts: { "0": Geen opmerkingen. }',
    'verdicts: { "0": No remarks. }',
  ),
  "verdicts.0": part(
    "wat die zegt als niets doorslaat",
    "what they say when nothing tips the scale",
    '"0": Geen opmerkingen.',
    '"0": No remarks.',
  ),
  "rules.*.kind": part(
    "of het over hoe er besloten is gaat (process) of over hoe het afliep (outcome)",
    "whether it is about how it was decided (process) or how it ended (outcome)",
    "kind: process",
  ),
  "statements.*.due": part("wanneer het vaststaat", "when it is settled", "due: { days: 3 }"),
  "colleague.chose": part("besluit/optie, een of meer", "decision/option, one or more", ({ decision, option }) => {
    return `chose: [${decision}/${option}]`;
  }),
  "colleague.note": part(
    "waarom, even goed als een ander",
    "why, as well as anybody",
    "note: Ik had dit gekozen.",
    "note: I had chosen this.",
  ),
  "reality.story": part(
    "wat er echt gebeurde, als alinea's",
    "what really happened, in paragraphs",
    "story: [Dit verhaal is verzonnen.]",
    "story: [This story is invented.]",
  ),
  "reality.references": part("namen uit references", "names from references", ({ reference }) => {
    return `references: [${reference}]`;
  }),
  "terms.*.means": part(
    "wat het woord betekent",
    "what the word means",
    "means: Een uitleg.",
    "means: An explanation.",
  ),
  "exceptions.*.figure": part("welk getal van het verslag", "which figure of the report", "figure: bounds"),
  "exceptions.*.because": part(
    "waarom dat hier juist is",
    "why that is right here",
    "because: De rechter kent maar twee oordelen.",
    "because: The court knows only two verdicts.",
  ),
  "references.*.publisher": part("wie het uitgaf", "who published it", "publisher: Achteraf"),
  "references.*.date": part("wanneer: jaar, maand of dag", "when: year, month or day", 'date: "2026"'),
  "references.*.url": part("waar het staat, met https", "where it stands, with https", 'url: "https://example.org/"'),
};
