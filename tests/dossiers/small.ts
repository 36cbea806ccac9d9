/** A small dossier that is whole: one evening at a ferry, two decisions, something of everything. */
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { Consequence, DossierFile, Option } from "../../src/sim/dossier/dossier-file.ts";
import type { Words } from "../../src/sim/dossier/words.ts";

/** A text in both languages. */
export function says(nl: string, en: string): Words {
  return { nl, en };
}

const captainWord = {
  person: "captain",
  during: ["sail"],
  asks: says("Hoe is het water?", "How is the water?"),
  costs: { minutes: 45 },
  answers: { calm: says("Het kan.", "It can be done."), rough: says("Het spookt.", "It is haunted.") },
  likelihood: [
    { if: { unknown: "weather", is: "fair" }, odds: { calm: 80, rough: 20 } },
    { odds: { calm: 25, rough: 75 } },
  ],
  basis: "design",
} satisfies DossierFile["sources"][string];

/** The dossier as a file says it. */
export const small: DossierFile = {
  format: "achteraf-dossier/1",
  id: "ferry",
  languages: ["nl", "en"],
  title: says("De veerpont", "The ferry"),
  line: says("Varen of blijven liggen.", "To sail or to stay."),
  begins: "2021-12-30T16:00",
  ends: { days: 40 },
  grid: { days: 10 },
  opening: says("Donderdag, 16.00 uur.", "Thursday, 16.00."),
  briefing: says("De pont ligt klaar. Het waait.", "The ferry is ready. It blows."),
  people: {
    captain: {
      name: says("Kapitein Prins", "Captain Prins"),
      role: says("schipper", "skipper"),
      wants: says("Hij wil naar huis.", "He wants to go home."),
    },
    clerk: {
      name: says("Mevrouw Aker", "Ms Aker"),
      role: says("kantoor", "office"),
      wants: says("Ze wil rust.", "She wants quiet."),
      fades: says("Mevrouw Aker belt niet meer.", "Ms Aker no longer calls."),
    },
  },
  unknowns: {
    weather: {
      asks: says("Wat doet het weer?", "What does the weather do?"),
      states: {
        fair: { odds: 60, says: says("het klaart op", "it clears up") },
        foul: { odds: 40, says: says("het gaat stormen", "it will storm") },
      },
      basis: "design",
    },
    repair: {
      asks: says("Hoe lang duurt de reparatie?", "How long does the repair take?"),
      spread: { uniform: [2, 5] },
      unit: says("{value, plural, one {# dag} other {# dagen}}", "{value, plural, one {# day} other {# days}}"),
      basis: ["logbook"],
    },
  },
  gauges: {
    support: { start: 50, says: says("Steun", "Support"), basis: "design" },
    energy: { start: 60, says: says("Energie", "Energy"), basis: "design" },
    heat: { start: 30, says: says("Aandacht", "Attention"), basis: "design" },
    grip: { start: 20, says: says("Greep", "Grip"), basis: "design" },
    harm: { start: 5, says: says("Schade", "Harm"), basis: "design" },
  },
  facts: {
    sailed: says("Er is gevaren", "The ferry sailed"),
    towed: says("De sleper is besteld", "The tug was ordered"),
    waited: says("Er is gewacht", "Waiting was the decision"),
    lapsed: says("Er is niet besloten", "Nothing was decided"),
    aground: says("De pont liep vast", "The ferry ran aground"),
    mended: says("De pont is gemaakt", "The ferry was mended"),
    told: says("Het is verteld", "It was told"),
  },
  windows: {
    berth: {
      starts: "open",
      says: says("De ligplaats", "The berth"),
      opened: says("De ligplaats is vrij.", "The berth is free."),
      shut: says("De ligplaats is weg.", "The berth is gone."),
    },
  },
  expectations: { repair: { says: says("De reparatie", "The repair"), touches: "public" } },
  powers: {
    harbour: {
      says: says("De haven", "The harbour"),
      grip: 15,
      upkeep: 2,
      returns: { days: 12 },
      returned: says("De haven is terug.", "The harbour has been handed back."),
      basis: "design",
    },
  },
  dynamics: {},
  stages: {
    evening: { title: says("De avond", "The evening") },
    later: { title: says("Drie weken later", "Three weeks later") },
  },
  decisions: {
    sail: {
      stage: "evening",
      lasts: { hours: 2 },
      minutes: 3,
      key: true,
      situation: says("De trossen liggen klaar.", "The ropes are ready."),
      question: says("Vaart u?", "Do you sail?"),
      options: {
        go: {
          says: says("Varen.", "Sail."),
          means: says("Nu.", "Now."),
          values: { tempo: 3, "due-care": -2 },
          accepts: says("dat het mis kan gaan", "that it can go wrong"),
          coping: "seize-the-window",
          window: "berth",
          effects: [{ fact: "sailed" }, { gauge: "support", by: 8 }, { shuts: "berth" }],
          done: says("De pont vaart.", "The ferry sails."),
        },
        tow: {
          says: says("De sleper bestellen.", "Order the tug."),
          means: says("Dagen niets.", "Nothing for days."),
          values: { "due-care": 3, support: -1 },
          accepts: says("dat mensen wachten", "that people wait"),
          coping: "pull-to-the-centre",
          costs: { minutes: 30 },
          effects: [{ fact: "towed" }, { takes: "harbour" }, { expect: "repair", in: { days: 4, at: "10:00" } }],
          done: says("De sleper komt.", "The tug is coming."),
        },
        wait: {
          says: says("Wachten.", "Wait."),
          means: says("Tot het tij keert.", "Until the tide turns."),
          values: { support: 2, energy: 1 },
          accepts: says("dat het niets lijkt", "that it looks like nothing"),
          coping: "wait",
          sustained: true,
          effects: [{ fact: "waited" }],
          done: says("Het tij is gekeerd.", "The tide has turned."),
        },
      },
      "not-deciding": { done: says("Niemand zei iets.", "Nobody said anything."), effects: [{ fact: "lapsed" }] },
      basis: "design",
    },
    account: {
      stage: "later",
      opens: { days: 20, at: "09:00" },
      lasts: { days: 2 },
      minutes: 2,
      situation: [
        { says: says("Er wordt gevraagd wat er gebeurde.", "They ask what happened.") },
        {
          if: { fact: "sailed" },
          says: says("Er staat een vaartijd in het logboek.", "The logbook holds a time of sailing."),
        },
      ],
      question: says("Wat zegt u?", "What do you say?"),
      options: {
        tell: {
          says: says("Alles.", "Everything."),
          means: says("Ook de twijfel.", "Doubts included."),
          values: { "due-care": 2, energy: -2 },
          accepts: says("dat het wordt opgeschreven", "that it is written down"),
          coping: "tell-the-failure",
          costs: { hours: 6 },
          effects: [{ fact: "told" }, { gauge: "heat", by: 12 }],
          done: says("U praat lang.", "You talk for long."),
        },
        hide: {
          says: says("Zo weinig mogelijk.", "As little as possible."),
          means: says("Alleen wat er staat.", "Only what is there."),
          values: { tempo: 1, energy: 2 },
          accepts: says("dat anderen het vertellen", "that others tell it"),
          coping: "front-and-back-stage",
          effects: [{ gauge: "heat", by: -4 }],
          done: says("Het is stil.", "It is quiet."),
        },
      },
      "not-deciding": {
        done: says("De termijn verstrijkt.", "The term passes."),
        effects: [{ gauge: "heat", by: 6 }],
      },
      basis: "design",
    },
  },
  sources: {
    "captain-word": captainWord,
    "clerk-book": {
      person: "clerk",
      during: ["sail"],
      asks: says("Wat zegt het boek?", "What does the book say?"),
      costs: { minutes: 80 },
      answers: { short: says("Twee dagen.", "Two days."), long: says("Een week.", "A week.") },
      likelihood: [
        { if: { unknown: "repair", below: 4 }, odds: { short: 70, long: 30 } },
        { odds: { short: 20, long: 80 } },
      ],
      basis: ["logbook"],
    },
    "clerk-letter": {
      person: "clerk",
      during: ["account"],
      asks: says("Hebt u het opgeschreven?", "Did you write it down?"),
      costs: { days: 1 },
      answers: { yes: says("Alles.", "Everything."), no: says("Niets.", "Nothing.") },
      likelihood: [
        { if: { unknown: "weather", is: "foul" }, odds: { yes: 90, no: 10 } },
        { odds: { yes: 40, no: 60 } },
      ],
      effects: [{ gauge: "support", by: 2 }],
      basis: "design",
    },
    "captain-letter": {
      person: "captain",
      during: ["account"],
      asks: says("Wat weet u nog?", "What do you remember?"),
      costs: { days: 2 },
      answers: { much: says("Veel.", "Much."), little: says("Weinig.", "Little.") },
      likelihood: [
        { if: { unknown: "weather", is: "foul" }, odds: { much: 75, little: 25 } },
        { odds: { much: 35, little: 65 } },
      ],
      basis: "design",
    },
  },
  interruptions: {
    "harbour-call": {
      person: "captain",
      during: "sail",
      moment: 25,
      kind: "call",
      rings: says("Kapitein Prins", "Captain Prins"),
      signal: {
        answers: { hurry: says("Nu of nooit.", "Now or never.") },
        likelihood: [{ odds: { hurry: 100 } }],
      },
      costs: { minutes: 10 },
      effects: [{ gauge: "energy", by: -2 }],
      missed: {
        says: says("Hij spreekt niets in.", "He leaves no message."),
        effects: [{ gauge: "heat", by: 6 }],
      },
      basis: "design",
    },
    note: {
      person: "clerk",
      during: "sail",
      moment: 50,
      kind: "message",
      chance: 75,
      rings: says("Een briefje", "A note"),
      signal: {
        answers: { worried: says("Ze maakt zich zorgen.", "She worries."), calm: says("Ze is kalm.", "She is calm.") },
        likelihood: [
          { if: { unknown: "weather", is: "foul" }, odds: { worried: 70, calm: 30 } },
          { odds: { worried: 30, calm: 70 } },
        ],
      },
      costs: { minutes: 0 },
      effects: [{ gauge: "heat", by: 2 }],
      basis: "design",
    },
  },
  consequences: {
    grounding: {
      after: [{ fact: "sailed" }],
      if: { unknown: "weather", is: "foul" },
      delay: { hours: 20 },
      big: true,
      touches: "public",
      title: says("Vastgelopen", "Aground"),
      says: says("De pont zit vast op de plaat.", "The ferry is stuck on the bank."),
      because: says("U voer, en het stormde.", "You sailed, and it stormed."),
      effects: [{ fact: "aground" }, { gauge: "support", by: -20 }, { gauge: "harm", by: 10 }],
      basis: "design",
    },
    mending: {
      after: [{ fact: "towed" }],
      delay: { days: { unknown: "repair" }, at: "10:00" },
      touches: "money",
      answers: "repair",
      title: says("Gemaakt", "Mended"),
      says: says("De pont is gemaakt.", "The ferry has been mended."),
      because: says("U bestelde de sleper.", "You ordered the tug."),
      effects: [{ fact: "mended" }, { gauge: "support", by: 6 }],
      basis: ["logbook"],
    },
    grumble: {
      after: [{ decided: "sail" }],
      chance: [{ if: { fact: "sailed" }, chance: 30 }, { chance: 60 }],
      delay: { days: 4 },
      unless: { fact: "mended" },
      touches: "public",
      title: says("Gemor", "Grumbling"),
      says: says("Op de kade wordt gemord.", "On the quay there is grumbling."),
      because: says("Het duurde lang.", "It took long."),
      effects: [{ gauge: "support", by: -4 }],
      basis: "design",
    },
  },
  judges: {
    mayor: {
      who: says("De burgemeester", "The mayor"),
      lens: says("Is er iets gedaan?", "Was something done?"),
      looks: { days: 2, at: "09:00" },
      rules: [
        { if: { fact: "sailed" }, by: 1, kind: "process", says: says("Er is gevaren.", "They sailed.") },
        { if: { fact: "aground" }, by: -2, kind: "outcome", says: says("De pont zat vast.", "The ferry was stuck.") },
        { if: { fact: "lapsed" }, by: -1, kind: "process", says: says("Niemand besloot.", "Nobody decided.") },
      ],
      verdicts: { "-1": says("Matig.", "Mediocre."), "0": says("Het ging.", "It went."), "1": says("Goed.", "Good.") },
      basis: "design",
    },
    board: {
      who: says("De raad", "The board"),
      lens: says("Was het zorgvuldig?", "Was it careful?"),
      looks: { days: 30 },
      rules: [
        { if: { fact: "towed" }, by: 2, kind: "process", says: says("De sleper.", "The tug.") },
        { if: { fact: "told" }, by: 1, kind: "process", says: says("Alles lag op tafel.", "It was all on the table.") },
        { if: { fact: "sailed" }, by: -1, kind: "process", says: says("Gevaren bij wind.", "Sailed in wind.") },
        { if: { fact: "waited" }, by: 1, kind: "process", says: says("Er is gewacht.", "They waited.") },
      ],
      verdicts: { "0": says("Geen oordeel.", "No opinion.") },
      basis: "design",
    },
    passengers: {
      who: says("De reizigers", "The passengers"),
      lens: says("Kwamen wij thuis?", "Did we get home?"),
      looks: { days: 35 },
      rules: [
        { if: { fact: "towed" }, by: -1, kind: "outcome", says: says("We wachtten dagen.", "We waited for days.") },
        { if: { fact: "waited" }, by: 1, kind: "process", says: says("Iemand dacht na.", "Somebody thought.") },
        { if: { gauge: "heat", "at-least": 40 }, by: -1, kind: "outcome", says: says("Overal.", "Everywhere.") },
        { if: { fact: "aground" }, by: -1, kind: "outcome", says: says("We zaten vast.", "We were stuck.") },
      ],
      verdicts: { "0": says("Het was wat het was.", "It was what it was.") },
      basis: "design",
    },
  },
  statements: {
    stuck: { says: says("De pont loopt vast.", "The ferry runs aground."), due: { days: 5 }, if: { fact: "aground" } },
  },
  endings: {
    aground: { if: { fact: "aground" }, title: says("Vast", "Stuck"), says: says("Het liep mis.", "It went wrong.") },
    mended: {
      if: { fact: "mended" },
      title: says("Heel", "Whole"),
      says: says("Het duurde even.", "It took a while."),
    },
    home: { title: says("Thuis", "Home"), says: says("Het liep los.", "It came right.") },
  },
  questions: [
    { nl: "Wat wist u?", en: "What did you know?" },
    { nl: "Wie sprak u tegen?", en: "Who contradicted you?" },
  ],
  colleague: {
    person: "clerk",
    chose: ["sail/wait"],
    note: says("Ik had gewacht.", "I would have waited."),
  },
  reality: { story: [says("Er is geen echte pont.", "There is no real ferry.")], references: ["logbook"] },
  terms: {},
  exceptions: [],
  presumes: [],
  references: {
    logbook: { title: "Logboek", publisher: "Veerdienst", date: "2021-12", url: "https://example.org/logboek" },
  },
};

/** The small dossier with other parts. */
export function vary(change: Partial<DossierFile>): DossierFile {
  return { ...small, ...change };
}

/** The small dossier with other parts, ready to play. */
export function ferry(change: Partial<DossierFile> = {}): Dossier {
  return compile(vary(change));
}

/** A consequence that follows the first decision; give it what the test is about. */
export function consequence(change: Partial<Consequence> = {}): Consequence {
  return {
    after: [{ decided: "sail" }],
    delay: { days: 1 },
    touches: "public",
    title: says("Gevolg", "Consequence"),
    says: says("Er gebeurt iets.", "Something happens."),
    because: says("Er is besloten.", "It was decided."),
    basis: "design",
    ...change,
  };
}

/** An act without a price; give it what the test is about. */
export function option(change: Partial<Option> = {}): Option {
  return {
    says: says("Iets doen.", "Do something."),
    means: says("Zomaar.", "Just so."),
    values: {},
    accepts: says("dat het iets kost", "that it costs something"),
    coping: "improvise",
    effects: [],
    done: says("Het is gedaan.", "It is done."),
    ...change,
  };
}

/** The decisions of the small dossier, with the first one changed. */
export function sailing(change: Partial<DossierFile["decisions"][string]>): DossierFile["decisions"] {
  const { sail, account } = small.decisions;
  if (sail === undefined || account === undefined) throw new RangeError("the small dossier has two decisions");
  return { sail: { ...sail, ...change }, account };
}
