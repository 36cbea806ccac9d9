/** What the checker says, in English. */
import type { Sayings } from "./findings.ts";

/** What the parts of a dossier are called, one of each. */
const SECTIONS: Readonly<Record<string, string>> = {
  unknowns: "unknown",
  gauges: "gauge",
  facts: "fact",
  people: "person",
  windows: "window",
  expectations: "expectation",
  powers: "power",
  stages: "stage",
  decisions: "decision",
  options: "option",
  signals: "source or interruption",
  sources: "source",
  interruptions: "interruption",
  consequences: "consequence",
  references: "reference",
};

export const FINDINGS: Sayings = {
  stepOfNothing: "The step is zero minutes. Choose at least an hour.",
  dossierOfNothing: "The dossier lasts zero minutes. Say when it ends.",
  tooManyYears: ({ most }) => `A dossier lasts ${most} years at most.`,
  tooManySteps: ({ steps, most }) => `These are ${steps} steps; at most ${most}. Make the step larger.`,
  decisionOutlasts: "This decision lasts longer than the whole dossier. Give it less time.",
  tooManyFaults: ({ most }) => `There are more than ${most} errors. The others come when these have been mended.`,
  noNumberOfDays: ({ unknown }) =>
    `"${unknown}" is not a number, so not a number of days. Choose an unknown with a spread.`,
  takenName: ({ name }) => `"${name}" is the name of not deciding already. Give this option another name.`,
  sameLuck: ({ name, other }) => `"${name}" and "${other}" draw the same luck. Give one of them another name.`,
  noNumberOfPoints: ({ unknown }) =>
    `"${unknown}" is not a number, so not a number of points. Choose an unknown with a spread.`,
  overtakenHidden: ({ gauge }) => `What is overtaken must be there for everybody to see; "${gauge}" is hidden.`,
  oddsNearHundred: ({ sum }) =>
    `The odds add up to ${sum} instead of 100. Make them right, or write weights that do not look like per cents.`,
  noAnswers: "There is no answer at all. Write at least one.",
  lastOddsWithIf: 'The last odds may have no condition, or sometimes there is no answer. Take away the last "if".',
  noSuchAnswer: ({ name, answers }) => `There is no answer "${name}". Choose from: ${answers}.`,
  noDistribution: ({ why }) => `This is not a distribution: ${why}.`,
  noBound: "A bound is missing here, so this is always true. Write at-least or below.",
  noRoom: ({ low, high }) => `Nothing is at least ${low} and also below ${high}, so this is never true.`,
  noSuchState: ({ unknown, state, states }) => `"${unknown}" cannot be "${state}". Choose from: ${states}.`,
  isStates: ({ unknown }) => `"${unknown}" is not a number. Use is instead of at-least or below.`,
  isNumber: ({ unknown }) => `"${unknown}" is a number. Use at-least or below instead of is.`,
  neverAnswers: ({ who, what, answers }) => `"${who}" never gives the answer "${what}". Choose from: ${answers}.`,
  readsHiddenGauge: ({ gauge }) =>
    `Only what everybody can see may stand here; "${gauge}" is hidden. Use a fact or a message.`,
  readsUnknown: ({ unknown }) =>
    `Only what everybody can see may stand here; nobody knows "${unknown}". Use "if" on a consequence, or a fact.`,
  tooManyUnknowns: ({ count, most }) =>
    `There are ${count} unknowns; at most ${most}. Nobody keeps more than a handful apart.`,
  endlessRun: ({ most, place }) =>
    `This course of things does not end: after ${most} events it is still going, mostly with "${place}". Let it happen less often, or stop somewhere.`,
  dominated: ({ better, worse }) =>
    `"${better}" is nowhere worse and somewhere better than "${worse}", whoever comes here. Give "${worse}" something a judge would choose it for.`,
  bestForAll: ({ option }) =>
    `"${option}" is the best for all judges. Then there is nothing to choose: let it fall short somewhere.`,
  luckChangesNothing: "No judge ever judges otherwise because of luck. Let at least one rule read an outcome.",
  idleException: ({ figure }) => `This exception is not needed: "${figure}" meets its target. Take it away.`,
  languagesTogether:
    "Languages stand together here. Write only the text; a translation has a file of its own, such as en.yaml.",
  cutOff: ({ where, key }) => `${where}: the comma before "${key}" ends the text. Put the whole text between quotes.`,
  strangeKeyNear: ({ where, key, near }) => `${where}: there is no "${key}" here. Do you mean "${near}"?`,
  strangeKey: ({ where, key, all }) => `${where}: there is no "${key}" here. Take it away, or choose from: ${all}.`,
  noName: ({ where }) => `${where}: this cannot be a name. Use small letters, digits and hyphens; begin with a letter.`,
  formOfAt: 'Write an hour as "09:00".',
  formOfBegins: "Write date and hour as 2020-04-06T08:00.",
  formOfDate: 'Write a year, month or day as "2020-04-06".',
  formOfUrl: 'Write an address as "https://example.org/".',
  formOfLanguage: "Write a language as nl or en.",
  formOfName: "Write a name here that stands elsewhere in this file: small letters, digits and hyphens.",
  aText: "a text",
  aNumber: "a number",
  aWholeNumber: "a whole number",
  aList: "a list between [ ], or with - in front",
  aTuple: "a list between [ ]",
  aGroup: "a group of names with a colon",
  chooseFrom: ({ where, all }) => `${where}: choose from: ${all}.`,
  luckTarget: ({ printed, within, judges }) =>
    `Luck: ${printed}. Target: 20 to 70 % for more than half of the judges, now ${within} of ${judges}. Let a judge below 20 % read an outcome too, and one above 70 % how it was decided.`,
  processTarget: ({ printed }) =>
    `Luck: ${printed}. Target: at least one judge under 25 %, who looks at how it was decided. Give one mostly rules of the kind process.`,
  reversalTarget: ({ printed, within, judges }) =>
    `On one night the clearly better plan looks worse: ${printed}. Target: 5 to 20 % for at least half of the judges, now ${within} of ${judges}. Below 5 % hindsight cannot mislead: give bad luck after a good decision, or good luck after a bad one, more weight. Above it the decision says too little.`,
  boundsTarget: ({ share, printed }) =>
    `${share} of the stands are at -2 or 2 (${printed}). Target: under 25 %. At the bounds nothing makes a difference any more: give rules less weight, or let one rule speak against another.`,
  kindTarget: ({ kind, count, decisions, where }) =>
    `"${kind}" has the highest sum of judgements in ${count} of ${decisions} decisions (${where}). Target: half at most. Let it fail at times, or cost time or friends.`,
  unwanted: ({ option }) =>
    `Nobody takes "${option}", whichever two values they want most. Target: no such options. Give it something that a sensible person wants, or take it away.`,
  bestForSome: ({ paths, one }) =>
    `For those who come as ${paths}, "${one}" is the best for all judges. Let it fall short for one of them.`,
  presumesNothing: ({ what }) =>
    `There is no text "${what}". Write the way to it in this file, such as consequences/name/says, or words that stand somewhere.`,
  presumesAct: ({ what }) =>
    `This text speaks of an act ("${what}") and has no condition. Give it one, or put into presumes what it takes for granted.`,
  presumedWrongly: ({ line, games, plans, plan, seed, course }) =>
    `This text was shown while what it takes for granted was not so (presumes, line ${line}): in ${games} of ${plans} games, first with plan ${plan} and fate ${seed} (${course}).`,
  decisionNever: "This decision never reaches the desk. Look at its condition and its moment.",
  optionNever: "Nobody can ever choose this option. Look at its condition, its window and the time it costs.",
  interruptionNever: "This interruption never comes. Look at its condition and its chance.",
  consequenceNever:
    "This consequence never comes. Look at what sets it going, at its conditions and at the end of the dossier.",
  factNever: "This fact is never noted.",
  endingNever: "It never ends like this.",
  answerNever: "This answer is never given.",
  tooManyShips: ({ count, most }) =>
    `In one game ${count} big ships arrived; at most ${most}. Make some of them small.`,
  repeatsTooFast: "A consequence that repeats takes at least a day; otherwise there is no end to it.",
  wrongNumberOfJudges: ({ count, least, most }) => `There are ${count} judges; there must be ${least} to ${most}.`,
  judgeUntimely: "This judge looks before anything has happened, or only after the dossier has ended.",
  judgeReadsOptions: "A judge reads facts, not options. Let the option note a fact and read that.",
  statementLate: "This statement comes due only after the dossier has ended.",
  lastEndingOnly: "Only the last ending has no condition; it catches whatever is left.",
  tooFewEndings: "At least two endings are needed, or there is nothing to compare.",
  tooManyKeys: ({ most }) => `At most ${most} decisions ask for the sentence and the buoy. Take away "key" here.`,
  tooFewOptions: "There is nothing to choose. Give at least two options.",
  noMinute: "There is not a minute for this decision.",
  decisionLate: "This decision comes only after the dossier has ended.",
  colleagueChose: ({ choice }) => `The colleague chose "${choice}", but there is no such option.`,
  tellsNothing: ({ id }) =>
    `Whoever asks "${id}" learns nothing: the odds are the same in every world. Let them depend on an unknown, or give one answer and an effect.`,
  timeForAll: ({ sum, minutes }) =>
    `There is time to call everybody: ${sum} of ${minutes} minutes. Then asking costs nothing.`,
  noReference: ({ name }) => `There is no reference "${name}". Put it under references, or write design.`,
  unusedReference: ({ name }) => `Nothing refers to "${name}". Use it or take it away.`,
  nothingHere: "There is nothing here. Write the text.",
  wrongBrace: ({ parsed }) =>
    `A brace in this text is not right (${parsed}). Write {name}, or '{' for a brace by itself.`,
  skeleton: "A filling with two colons (::) is not possible here. Write {name, number}.",
  nothingFills: ({ stray }) => `Nothing is filled in here for {${stray}}. Write it out, or '{' for a brace by itself.`,
  otherFillings: ({ own, other }) =>
    `This translation uses {${own}} and the text itself {${other}}. Make them the same.`,
  notTranslated: "This translation is the same as the text itself. Translate it.",
  termNowhere: ({ translated, language }) =>
    `"${translated}" stands in no text in the language "${language}". Use the same word everywhere.`,
  tooDeep: "This is nested too deeply. Make it flatter.",
  tooLarge: ({ size, most }) => `This file is ${size} kB; a dossier is at most ${most} kB. Split it or shorten it.`,
  utf16: "This file is saved as UTF-16. Save it as UTF-8.",
  notUtf8: "This file is not UTF-8 text. Save it as UTF-8.",
  controlCharacter: "There is an invisible control character here. Take it away.",
  tooManyParts: ({ most }) => `This file has more than ${most} parts. That is no longer a dossier; split it.`,
  tooManyLevels: ({ most }) => `This is more than ${most} levels deep. Make it flatter.`,
  alias: "Anchors (&) and aliases (*) are not allowed in a dossier. Write it out.",
  keyOfParts: "A name is one word, not a list and not a group. Take away the question mark or the brackets.",
  forbiddenName: ({ name }) => `The name "${name}" is not allowed. Choose another.`,
  notYaml: ({ why }) => `This is not valid YAML. ${why}. Look at indentation, quotes and colons.`,
  otherYaml: ({ version, ours }) =>
    `This file says that it is YAML ${version}. A dossier is YAML ${ours}; take away the first line.`,
  untranslated: ({ all, missing, first, language, dossier }) =>
    `Of ${all} texts ${missing} have not been translated yet; the first is ${first}. Until then "${language}" is not on the screen. "achteraf translate ${dossier} ${language}" writes them down.`,
  changedSince: ({ all, changed, first, dossier, language }) =>
    `Of ${all} texts ${changed} have changed since they were translated; the first is ${first}. See whether the translation is still right, then take away the line "was" above it ("achteraf translate ${dossier} ${language}" writes it).`,
  leftOver: ({ way }) => `The dossier has no text ${way}. Take it away, or put it in its place.`,
  strayFile: ({ part }) =>
    `"${part}" is not a part of a dossier and not a language. Give this file the name of either, or put it elsewhere.`,
  partTwice: ({ part }) => `"${part}" stands in the dossier itself too. Leave it in one place.`,
  aBriefing: "a briefing",
  aCallAnswer: "what somebody says on the telephone",
  aQuestion: "a question or a call",
  anOption: "an option",
  aTitle: "a title",
  tooLong: ({ count, what, most }) => `These are ${count} words; ${what} has at most ${most}. Shorten it.`,
  arguedFor: ({ miss, because }) => `${miss} Your reason: ${because}`,
  error: "error",
  warning: "warning",
  argued: "argued",
  nobody: "nobody",
  belongs: ({ where, kind, needs }) => `${where}: here belongs ${kind}${needs}.`,
  thisFile: "this file",
  at: ({ where, says }) => `${where}: ${says}`,
  atSentence: ({ where, says }) => `${where}: ${says}.`,
  missingPart: ({ where, purpose }) => `${where} is missing: ${purpose}. Put this into the dossier and make it yours:`,
  missingIn: ({ where, purpose, around }) =>
    `${where} is missing: ${purpose}. Put this in ${around} and make it yours:`,
  idleDecision: ({ share, moves }) =>
    `This decision changes the ending in ${share} of the fates, and no late judge (it does: ${moves}). Target: at least 5 %, or a late judge. Let it matter later.`,
  dominatedWithinBounds: ({ paths, better, worse }) =>
    `For those who come as ${paths}, "${better}" is nowhere worse and somewhere better than "${worse}". Without the bound of 2 there is a reason: give rules less weight.`,
  dominatedForSome: ({ paths, better, worse }) =>
    `For those who come as ${paths}, "${better}" is nowhere worse and somewhere better than "${worse}". Give "${worse}" something a judge would choose it for then.`,
  noSuchName: ({ section, name, known }) =>
    `There is no ${SECTIONS[section]} "${name}". There is: ${known || "nothing"}.`,
  noSuchNameNear: ({ section, name, near }) => `There is no ${SECTIONS[section]} "${name}". Do you mean "${near}"?`,
  yamlColon: "A text with a colon stands between quotes.",
  yamlMore:
    "Something follows a quote or bracket that closes. Put a text with an apostrophe between \", and write a quotation in it with '.",
  yamlMissing: "Before this a quote is not closed, or a colon is missing.",
  yamlIndent: "This line is not as deep as those it belongs to, or a bracket above it is not closed.",
  yamlTab: "There is a tab here. Indent with spaces.",
  yamlTwice: "This name stands twice. Leave one of them, or give the other a name of its own.",
  yamlName: "After a name comes a colon and then a space.",
  yamlSign: "A text that begins with this sign stands between quotes.",
  notYamlAt: ({ how }) => `This is not valid YAML. ${how}`,
};
