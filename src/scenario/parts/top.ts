/** What stands at the top of each dossier. The lines fit together: all of them are a dossier that can be read. */
import { type Part, part } from "./needed.ts";

export const TOP: Readonly<Record<string, Part>> = {
  format: part(
    "waaraan te zien is dat dit een dossier is",
    "by which a dossier is known",
    "format: achteraf-dossier/1",
  ),
  id: part("de naam van de map", "the name of its folder", ({ id }) => `id: ${id}`),
  language: part("de taal waarin het geschreven is", "the language it is written in", "language: nl"),
  title: part("hoe het heet", "what it is called", "title: De laatste doos", "title: The last box"),
  line: part(
    "één regel voor de plank",
    "one line for the shelf",
    "line: Eén doos en twee afdelingen.",
    "line: One box and two wards.",
  ),
  begins: part("wanneer het verhaal begint", "when the story begins", "begins: 2020-04-06T08:00"),
  ends: part("hoe lang het verhaal loopt", "how long the story runs", "ends: { months: 4 }"),
  grid: part(
    "de stap waarin alles wat blijft verder gaat",
    "the step in which what lasts moves on",
    "grid: { weeks: 1 }",
  ),
  opening: part(
    "de eerste woorden op het zwarte scherm",
    "the first words on the black screen",
    "opening: U hebt dienst.",
    "opening: You are on duty.",
  ),
  briefing: part(
    "wat er speelt, in ten hoogste 60 woorden",
    "what is going on, in 60 words at most",
    "briefing: Er is één doos. Twee afdelingen willen hem.",
    "briefing: There is one box. Two wards want it.",
  ),
  people: part(
    "wie er kan spreken, en wat ieder wil",
    "who can speak, and what each wants",
    `people:
  storeroom: { name: Mevrouw Kok, role: magazijn, wants: Dat haar telling klopt. }
  home: { name: De heer Baas, role: verpleeghuis, wants: Dat zijn mensen durven te komen. }`,
    `people:
  storeroom: { name: Ms Kok, role: storeroom, wants: That her count is right. }
  home: { name: Mr Baas, role: nursing home, wants: That his people dare to come. }`,
  ),
  unknowns: part(
    "wat niemand weet, met de kans op elk",
    "what nobody knows, with the odds of each",
    `unknowns:
  delivery:
    asks: Komt de levering morgen?
    states: { comes: { odds: 60, says: ja }, slips: { odds: 40, says: nee } }
    basis: design`,
    `unknowns:
  delivery:
    asks: Does the delivery come tomorrow?
    states: { comes: { odds: 60, says: yes }, slips: { odds: 40, says: no } }
    basis: design`,
  ),
  gauges: part(
    "wat blijft, van 0 tot 100",
    "what lasts, from 0 to 100",
    `gauges:
  support: { start: 60, says: Steun uit de zorg, basis: design }
  stock: { start: 20, says: Mondkapjes, basis: design }`,
    `gauges:
  support: { start: 60, says: Support from care, basis: design }
  stock: { start: 20, says: Masks, basis: design }`,
  ),
  stages: part(
    "de delen van het verhaal waarin iets te besluiten valt",
    "the parts of the story in which something is decided",
    `stages:
  morning: { title: De ochtend }`,
    `stages:
  morning: { title: The morning }`,
  ),
  decisions: part(
    "wat er te kiezen valt, en wat er gebeurt als niemand kiest",
    "what there is to choose, and what happens when nobody does",
    ({ stage }) => `decisions:
  box:
    stage: ${stage}
    lasts: { hours: 1 }
    minutes: 3
    situation: Er staan twee chauffeurs voor de deur.
    question: Wat doet u met de doos?
    options:
      split: { says: Delen., means: Een halve dag., values: { tempo: 2 }, accepts: dat het te weinig is, coping: separate-the-sides, effects: [], done: U telt. }
      keep: { says: Bewaren., means: Tot morgen., values: { due-care: 2 }, accepts: dat twee mensen boos zijn, coping: wait, effects: [], done: Zij gaan. }
    not-deciding: { done: De eerste chauffeur neemt hem mee., effects: [] }
    basis: design`,
    ({ stage }) => `decisions:
  box:
    stage: ${stage}
    lasts: { hours: 1 }
    minutes: 3
    situation: Two drivers stand at the door.
    question: What do you do with the box?
    options:
      split: { says: Share it., means: Half a day., values: { tempo: 2 }, accepts: that it is too little, coping: separate-the-sides, effects: [], done: You count. }
      keep: { says: Keep it., means: Until tomorrow., values: { due-care: 2 }, accepts: that two people are angry, coping: wait, effects: [], done: They leave. }
    not-deciding: { done: The first driver takes it., effects: [] }
    basis: design`,
  ),
  sources: part(
    "wie u kunt bellen, wat dat kost, en hoe vaak elk antwoord komt",
    "whom you can call, what it costs, and how often each answer comes",
    ({ person, decision, unknown, state }) => `sources:
  count:
    person: ${person}
    during: [${decision}]
    asks: Komt die levering echt?
    costs: { minutes: 35 }
    answers: { sure: De wagen is geladen., doubt: Ze nemen niet op. }
    likelihood:
      - { if: { unknown: ${unknown}, is: ${state} }, odds: { sure: 80, doubt: 20 } }
      - { odds: { sure: 35, doubt: 65 } }
    basis: design`,
    ({ person, decision, unknown, state }) => `sources:
  count:
    person: ${person}
    during: [${decision}]
    asks: Is that delivery really coming?
    costs: { minutes: 35 }
    answers: { sure: The van is loaded., doubt: They do not answer. }
    likelihood:
      - { if: { unknown: ${unknown}, is: ${state} }, odds: { sure: 80, doubt: 20 } }
      - { odds: { sure: 35, doubt: 65 } }
    basis: design`,
  ),
  consequences: part(
    "wat later komt, en waarom",
    "what comes later, and why",
    ({ decision, unknown, state }) => `consequences:
  home-runs-out:
    after: [{ decided: ${decision} }]
    if: { not: { unknown: ${unknown}, is: ${state} } }
    delay: { days: 1, at: "09:00" }
    touches: patients
    title: Het verpleeghuis zit zonder
    says: De heer Baas belt.
    because: De levering kwam niet.
    basis: design`,
    ({ decision, unknown, state }) => `consequences:
  home-runs-out:
    after: [{ decided: ${decision} }]
    if: { not: { unknown: ${unknown}, is: ${state} } }
    delay: { days: 1, at: "09:00" }
    touches: patients
    title: The home runs out
    says: Mr Baas calls.
    because: The delivery did not come.
    basis: design`,
  ),
  judges: part(
    "wie er oordeelt, wanneer en waarop; drie tot zeven",
    "who judges, when and by what; three to seven",
    `judges:
  ward: { who: De afdeling, lens: Hadden wij ze?, looks: { days: 1 }, rules: [], verdicts: { "0": We weten het niet. }, basis: design }
  families: { who: De families, lens: Dacht u aan ons?, looks: { days: 2 }, rules: [], verdicts: { "0": We weten het niet. }, basis: design }
  inspectorate: { who: De inspectie, lens: Was dit een besluit?, looks: { days: 3 }, rules: [], verdicts: { "0": Geen opmerkingen. }, basis: design }`,
    `judges:
  ward: { who: The ward, lens: Did we have them?, looks: { days: 1 }, rules: [], verdicts: { "0": We do not know. }, basis: design }
  families: { who: The families, lens: Did you think of us?, looks: { days: 2 }, rules: [], verdicts: { "0": We do not know. }, basis: design }
  inspectorate: { who: The inspectorate, lens: Was this a decision?, looks: { days: 3 }, rules: [], verdicts: { "0": No remarks. }, basis: design }`,
  ),
  endings: part(
    "hoe een nacht kan aflopen; de laatste vangt de rest op",
    "how a night can end; the last one catches the rest",
    ({ unknown, state }) => `endings:
  enough: { if: { unknown: ${unknown}, is: ${state} }, title: Het ging net, says: Niemand zat zonder. }
  without: { title: Iemand zat zonder, says: Het was te weinig. }`,
    ({ unknown, state }) => `endings:
  enough: { if: { unknown: ${unknown}, is: ${state} }, title: Just enough, says: Nobody went without. }
  without: { title: Somebody went without, says: It was too little. }`,
  ),
  questions: part(
    "twee vragen van uzelf, bij het terugkijken",
    "two questions of your own, when one looks back",
    `questions:
  - Wat wist u zeker?
  - Wie belde u niet?`,
    `questions:
  - What did you know for certain?
  - Whom did you not call?`,
  ),
  colleague: part(
    "iemand die zelf koos, en even goed redeneert",
    "somebody who chose for themselves, and argues as well as you",
    ({ person, decision, option }) => `colleague:
  person: ${person}
  chose: [${decision}/${option}]
  note: Ik had dit gekozen, omdat ik morgen weer met iedereen verder moet.`,
    ({ person, decision, option }) => `colleague:
  person: ${person}
  chose: [${decision}/${option}]
  note: I had chosen this, because tomorrow I have to go on with everybody.`,
  ),
  reality: part(
    "wat er echt gebeurde, met een bron; is alles verzonnen, zeg het dan hier",
    "what really happened, with a source; is everything invented, then say so here",
    ({ reference }) => `reality:
  story: [Dit verhaal is verzonnen.]
  references: [${reference}]`,
    ({ reference }) => `reality:
  story: [This story is invented.]
  references: [${reference}]`,
  ),
  references: part(
    "waar getallen en feiten vandaan komen",
    "where figures and facts come from",
    ({ reference }) => `references:
  ${reference}: { title: Dossiers schrijven, publisher: Achteraf, date: "2026", url: "https://example.org/dossiers" }`,
    ({ reference }) => `references:
  ${reference}: { title: Writing a dossier, publisher: Achteraf, date: "2026", url: "https://example.org/dossiers" }`,
  ),
};
