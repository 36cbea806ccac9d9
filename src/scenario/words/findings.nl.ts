/** What the checker says, in Dutch. */
import type { Sayings } from "./findings.ts";

/** What the parts of a dossier are called, one of each. */
const SECTIONS: Readonly<Record<string, string>> = {
  unknowns: "onbekende",
  gauges: "meter",
  facts: "feit",
  people: "persoon",
  windows: "venster",
  expectations: "verwachting",
  powers: "bevoegdheid",
  stages: "fase",
  decisions: "besluit",
  options: "optie",
  signals: "bron of onderbreking",
  sources: "bron",
  interruptions: "onderbreking",
  consequences: "gevolg",
  references: "verwijzing",
};

export const FINDINGS: Sayings = {
  stepOfNothing: "De stap is nul minuten. Kies ten minste een uur.",
  dossierOfNothing: "Het dossier duurt nul minuten. Zeg wanneer het eindigt.",
  tooManyYears: ({ most }) => `Een dossier duurt ten hoogste ${most} jaar.`,
  tooManySteps: ({ steps, most }) => `Dit zijn ${steps} stappen; ten hoogste ${most}. Maak de stap groter.`,
  decisionOutlasts: "Dit besluit duurt langer dan het hele dossier. Geef het minder tijd.",
  tooManyFaults: ({ most }) => `Er zijn meer dan ${most} fouten. De rest komt als deze zijn hersteld.`,
  noNumberOfDays: ({ unknown }) =>
    `"${unknown}" is geen getal, dus geen aantal dagen. Kies een onbekende met een spread.`,
  takenName: ({ name }) => `"${name}" is al de naam van niet besluiten. Geef deze optie een andere naam.`,
  sameLuck: ({ name, other }) => `"${name}" en "${other}" trekken hetzelfde lot. Geef een van beide een andere naam.`,
  noNumberOfPoints: ({ unknown }) =>
    `"${unknown}" is geen getal, dus geen aantal punten. Kies een onbekende met een spread.`,
  overtakenHidden: ({ gauge }) => `Wat wordt ingehaald, moet iedereen kunnen zien; "${gauge}" is verborgen.`,
  oddsNearHundred: ({ sum }) =>
    `De kansen tellen op tot ${sum} in plaats van 100. Laat ze kloppen, of schrijf gewichten die niet op per centen lijken.`,
  noAnswers: "Er is geen enkel antwoord. Schrijf er ten minste één.",
  lastOddsWithIf:
    'De laatste kansen mogen geen voorwaarde hebben, anders is er soms geen antwoord. Haal de laatste "if" weg.',
  noSuchAnswer: ({ name, answers }) => `Er is geen antwoord "${name}". Kies uit: ${answers}.`,
  noDistribution: ({ why }) => `Dit is geen verdeling: ${why}.`,
  noBound: "Hier ontbreekt een grens, dus dit is altijd waar. Schrijf at-least of below.",
  noRoom: ({ low, high }) => `Niets is ten minste ${low} en ook minder dan ${high}, dus dit is nooit waar.`,
  noSuchState: ({ unknown, state, states }) => `"${unknown}" kan niet "${state}" zijn. Kies uit: ${states}.`,
  isStates: ({ unknown }) => `"${unknown}" is geen getal. Gebruik is in plaats van at-least of below.`,
  isNumber: ({ unknown }) => `"${unknown}" is een getal. Gebruik at-least of below in plaats van is.`,
  neverAnswers: ({ who, what, answers }) => `"${who}" geeft nooit het antwoord "${what}". Kies uit: ${answers}.`,
  readsHiddenGauge: ({ gauge }) =>
    `Hier mag alleen staan wat iedereen kan zien; "${gauge}" is verborgen. Gebruik een feit of een bericht.`,
  readsUnknown: ({ unknown }) =>
    `Hier mag alleen staan wat iedereen kan zien; "${unknown}" weet niemand. Gebruik "if" bij een gevolg, of een feit.`,
  tooManyUnknowns: ({ count, most }) =>
    `Er zijn ${count} onbekenden; ten hoogste ${most}. Niemand houdt er meer dan een handvol uit elkaar.`,
  endlessRun: ({ most, place }) =>
    `Aan dit verloop komt geen einde: na ${most} gebeurtenissen is het nog bezig, vooral met "${place}". Laat het minder vaak gebeuren, of ergens ophouden.`,
  dominated: ({ better, worse }) =>
    `"${better}" is nergens slechter en ergens beter dan "${worse}", wie er ook komt. Geef "${worse}" iets waar een beoordelaar hem om kiest.`,
  bestForAll: ({ option }) =>
    `"${option}" is voor alle beoordelaars het beste. Dan is er niets te kiezen: laat hem ergens tekortschieten.`,
  luckChangesNothing:
    "Geen enkele beoordelaar oordeelt ooit anders door geluk of pech. Laat ten minste één regel een uitkomst lezen.",
  idleException: ({ figure }) => `Deze uitzondering is niet nodig: "${figure}" haalt zijn doel. Haal haar weg.`,
  languagesTogether:
    "Hier staan talen bij elkaar. Schrijf alleen de tekst; een vertaling staat in een eigen bestand, zoals en.yaml.",
  cutOff: ({ where, key }) =>
    `${where}: de komma voor "${key}" maakt een einde aan de tekst. Zet de hele tekst tussen aanhalingstekens.`,
  strangeKeyNear: ({ where, key, near }) => `${where}: "${key}" bestaat hier niet. Bedoelt u "${near}"?`,
  strangeKey: ({ where, key, all }) => `${where}: "${key}" bestaat hier niet. Haal het weg, of kies uit: ${all}.`,
  noName: ({ where }) =>
    `${where}: dit kan geen naam zijn. Gebruik kleine letters, cijfers en koppeltekens; begin met een letter.`,
  formOfAt: 'Schrijf een uur als "09:00".',
  formOfBegins: "Schrijf datum en uur als 2020-04-06T08:00.",
  formOfDate: 'Schrijf een jaar, maand of dag als "2020-04-06".',
  formOfUrl: 'Schrijf een adres als "https://example.org/".',
  formOfLanguage: "Schrijf een taal als nl of en.",
  formOfName: "Schrijf hier een naam die elders in dit bestand staat: kleine letters, cijfers en koppeltekens.",
  aText: "een tekst",
  aNumber: "een getal",
  aWholeNumber: "een heel getal",
  aList: "een lijst tussen [ ], of met - ervoor",
  aTuple: "een lijst tussen [ ]",
  aGroup: "een groep van namen met een dubbele punt",
  chooseFrom: ({ where, all }) => `${where}: kies uit: ${all}.`,
  luckTarget: ({ printed, within, judges }) =>
    `Geluk: ${printed}. Doel: 20 tot 70 % bij meer dan de helft van de beoordelaars, nu bij ${within} van ${judges}. Laat een beoordelaar onder de 20 % ook een uitkomst lezen, en een boven de 70 % ook hoe er besloten is.`,
  processTarget: ({ printed }) =>
    `Geluk: ${printed}. Doel: ten minste één beoordelaar onder de 25 %, die kijkt hoe er besloten is. Geef er een vooral regels van het soort process.`,
  reversalTarget: ({ printed, within, judges }) =>
    `Op één nacht lijkt het duidelijk betere plan slechter: ${printed}. Doel: 5 tot 20 % bij ten minste de helft van de beoordelaars, nu bij ${within} van ${judges}. Onder de 5 % kan achteraf kijken niet misleiden: geef pech bij een goed besluit, of geluk bij een slecht, meer gewicht. Erboven zegt het besluit te weinig.`,
  boundsTarget: ({ share, printed }) =>
    `${share} van de standen ligt op -2 of 2 (${printed}). Doel: minder dan 25 %. Op de grens maakt niets meer verschil: geef regels minder gewicht, of laat een regel een andere tegenspreken.`,
  kindTarget: ({ kind, count, decisions, where }) =>
    `"${kind}" heeft bij ${count} van de ${decisions} besluiten de hoogste som van oordelen (${where}). Doel: ten hoogste de helft. Laat het soms falen, tijd kosten of vrienden kosten.`,
  unwanted: ({ option }) =>
    `Niemand kiest "${option}", welke twee waarden hij ook het liefst heeft. Doel: geen zulke opties. Geef er iets aan wat een verstandig mens wil, of haal de optie weg.`,
  bestForSome: ({ paths, one }) =>
    `Voor wie komt als ${paths} is "${one}" bij alle beoordelaars het beste. Laat het voor een van hen tekortschieten.`,
  presumesNothing: ({ what }) =>
    `Er is geen tekst "${what}". Schrijf de weg ernaartoe in dit bestand, zoals consequences/naam/says, of woorden die ergens staan.`,
  presumesAct: ({ what }) =>
    `Deze tekst spreekt van een daad ("${what}") en heeft geen voorwaarde. Geef hem er een, of zet in presumes wat hij veronderstelt.`,
  presumedWrongly: ({ line, games, plans, plan, seed, course }) =>
    `Deze tekst werd getoond terwijl niet zo was wat hij veronderstelt (presumes, regel ${line}): in ${games} van ${plans} spellen, het eerst bij plan ${plan} en lotgeval ${seed} (${course}).`,
  decisionNever: "Dit besluit komt nooit op het bureau. Kijk naar zijn voorwaarde en zijn tijdstip.",
  optionNever: "Deze optie kan nooit iemand kiezen. Kijk naar haar voorwaarde, haar venster en de tijd die zij kost.",
  interruptionNever: "Deze onderbreking komt nooit. Kijk naar haar voorwaarde en haar kans.",
  consequenceNever:
    "Dit gevolg komt nooit. Kijk naar wat het in gang zet, naar zijn voorwaarden en naar het einde van het dossier.",
  factNever: "Dit feit wordt nooit genoteerd.",
  endingNever: "Zo loopt het nooit af.",
  answerNever: "Dit antwoord wordt nooit gegeven.",
  tooManyShips: ({ count, most }) =>
    `In een spel kwamen ${count} grote schepen aan; ten hoogste ${most}. Maak er een paar klein.`,
  repeatsTooFast: "Een gevolg dat zich herhaalt, duurt ten minste een dag; anders komt er geen einde aan.",
  wrongNumberOfJudges: ({ count, least, most }) =>
    `Er zijn ${count} beoordelaars; het moeten er ${least} tot ${most} zijn.`,
  judgeUntimely: "Deze beoordelaar kijkt voordat er iets is gebeurd, of pas als het dossier al is afgelopen.",
  judgeReadsOptions: "Een beoordelaar leest feiten, geen opties. Laat de optie een feit noteren en lees dat.",
  statementLate: "Deze uitspraak komt pas uit als het dossier al is afgelopen.",
  lastEndingOnly: "Alleen de laatste afloop heeft geen voorwaarde; die vangt alles op wat overblijft.",
  tooFewEndings: "Er zijn ten minste twee aflopen nodig, anders valt er niets te vergelijken.",
  tooManyKeys: ({ most }) => `Ten hoogste ${most} besluiten vragen om de zin en de boei. Haal hier "key" weg.`,
  tooFewOptions: "Er valt niets te kiezen. Geef ten minste twee opties.",
  noMinute: "Er is geen minuut voor dit besluit.",
  decisionLate: "Dit besluit komt pas als het dossier al is afgelopen.",
  colleagueChose: ({ choice }) => `De collega koos "${choice}", maar die optie is er niet.`,
  tellsNothing: ({ id }) =>
    `Wie "${id}" vraagt, wordt niets wijzer: de kansen zijn in elke wereld gelijk. Laat ze van een onbekende afhangen, of geef één antwoord en een effect.`,
  timeForAll: ({ sum, minutes }) =>
    `Er is tijd om iedereen te bellen: ${sum} van ${minutes} minuten. Dan kost vragen niets.`,
  noReference: ({ name }) => `Er is geen verwijzing "${name}". Zet haar bij references, of schrijf design.`,
  unusedReference: ({ name }) => `Niets verwijst naar "${name}". Gebruik haar of haal haar weg.`,
  nothingHere: "Hier staat niets. Schrijf de tekst.",
  wrongBrace: ({ parsed }) =>
    `Een accolade in deze tekst klopt niet (${parsed}). Schrijf {naam}, of '{' voor een losse accolade.`,
  skeleton: "Een invulling met twee dubbele punten (::) kan hier niet. Schrijf {naam, number}.",
  nothingFills: ({ stray }) =>
    `Hier wordt niets ingevuld voor {${stray}}. Schrijf het uit, of '{' voor een losse accolade.`,
  otherFillings: ({ own, other }) => `Deze vertaling gebruikt {${own}} en de tekst zelf {${other}}. Maak ze gelijk.`,
  notTranslated: "Deze vertaling is gelijk aan de tekst zelf. Vertaal het.",
  termNowhere: ({ translated, language }) =>
    `"${translated}" staat in geen enkele tekst in de taal "${language}". Gebruik overal hetzelfde woord.`,
  tooDeep: "Dit is te diep genest. Maak het platter.",
  tooLarge: ({ size, most }) =>
    `Dit bestand is ${size} kB; een dossier is ten hoogste ${most} kB. Splits het of kort het in.`,
  utf16: "Dit bestand is in UTF-16 opgeslagen. Sla het op als UTF-8.",
  notUtf8: "Dit bestand is geen UTF-8-tekst. Sla het op als UTF-8.",
  controlCharacter: "Hier staat een onzichtbaar stuurteken. Haal het weg.",
  tooManyParts: ({ most }) => `Dit bestand heeft meer dan ${most} onderdelen. Dat is geen dossier meer; splits het.`,
  tooManyLevels: ({ most }) => `Dit is meer dan ${most} lagen diep. Maak het platter.`,
  alias: "Ankers (&) en verwijzingen (*) mogen niet in een dossier. Schrijf het uit.",
  keyOfParts: "Een naam is één woord, geen lijst en geen groep. Haal het vraagteken of de haken weg.",
  forbiddenName: ({ name }) => `De naam "${name}" mag niet. Kies een andere.`,
  notYaml: ({ why }) => `Dit is geen geldige YAML. ${why}. Kijk naar inspringing, aanhalingstekens en dubbele punten.`,
  otherYaml: ({ version, ours }) =>
    `Dit bestand zegt dat het YAML ${version} is. Een dossier is YAML ${ours}; haal de eerste regel weg.`,
  untranslated: ({ all, missing, first, language, dossier }) =>
    `Van de ${all} teksten zijn er ${missing} nog niet vertaald; de eerste is ${first}. Zolang dat zo is, staat "${language}" niet op het scherm. "achteraf translate ${dossier} ${language}" schrijft ze op.`,
  changedSince: ({ all, changed, first, dossier, language }) =>
    `Van de ${all} teksten zijn er ${changed} veranderd sinds ze werden vertaald; de eerste is ${first}. Kijk of de vertaling nog klopt, en haal dan de regel "was" erboven weg ("achteraf translate ${dossier} ${language}" zet die erbij).`,
  leftOver: ({ way }) => `Het dossier heeft geen tekst ${way}. Haal hem weg, of zet hem op zijn plaats.`,
  strayFile: ({ part }) =>
    `"${part}" is geen onderdeel van een dossier en geen taal. Geef dit bestand de naam van een van beide, of leg het elders.`,
  partTwice: ({ part }) => `"${part}" staat ook al in het dossier zelf. Laat het op één plaats staan.`,
  aBriefing: "een briefing",
  aCallAnswer: "wat iemand aan de telefoon zegt",
  aQuestion: "een vraag of een oproep",
  anOption: "een optie",
  aTitle: "een titel",
  tooLong: ({ count, what, most }) => `Dit zijn ${count} woorden; ${what} heeft er ten hoogste ${most}. Kort het in.`,
  arguedFor: ({ miss, because }) => `${miss} Uw reden: ${because}`,
  error: "fout",
  warning: "let op",
  argued: "beargumenteerd",
  nobody: "niemand",
  belongs: ({ where, kind, needs }) => `${where}: hier hoort ${kind}${needs}.`,
  thisFile: "dit bestand",
  at: ({ where, says }) => `${where}: ${says}`,
  atSentence: ({ where, says }) => `${where}: ${says}.`,
  missingPart: ({ where, purpose }) => `${where} ontbreekt: ${purpose}. Zet dit in het dossier en maak het van uzelf:`,
  missingIn: ({ where, purpose, around }) =>
    `${where} ontbreekt: ${purpose}. Zet dit bij ${around} en maak het van uzelf:`,
  idleDecision: ({ share, moves }) =>
    `Dit besluit verandert in ${share} van de lotgevallen de afloop, en geen late beoordelaar (wel: ${moves}). Doel: ten minste 5 %, of een late beoordelaar. Laat het later iets uitmaken.`,
  dominatedWithinBounds: ({ paths, better, worse }) =>
    `Voor wie komt als ${paths} is "${better}" nergens slechter en ergens beter dan "${worse}". Zonder de grens van 2 is er wel een reden: geef regels minder gewicht.`,
  dominatedForSome: ({ paths, better, worse }) =>
    `Voor wie komt als ${paths} is "${better}" nergens slechter en ergens beter dan "${worse}". Geef "${worse}" iets waar een beoordelaar het dan om kiest.`,
  noSuchName: ({ section, name, known }) => `Er is geen ${SECTIONS[section]} "${name}". Wel: ${known || "niets"}.`,
  noSuchNameNear: ({ section, name, near }) => `Er is geen ${SECTIONS[section]} "${name}". Bedoelt u "${near}"?`,
  yamlColon: "Een tekst met een dubbele punt staat tussen aanhalingstekens.",
  yamlMore:
    "Achter een aanhalingsteken of haakje dat sluit, staat nog iets. Zet een tekst met een apostrof tussen \", en schrijf een aanhaling erin met '.",
  yamlMissing: "Hiervoor is een aanhalingsteken niet gesloten, of er ontbreekt een dubbele punt.",
  yamlIndent:
    "Deze regel staat niet even diep als de regels waar hij bij hoort, of een haakje erboven is niet gesloten.",
  yamlTab: "Hier staat een tab. Gebruik spaties om in te springen.",
  yamlTwice: "Deze naam staat er twee keer. Laat er één staan, of geef de andere een eigen naam.",
  yamlName: "Na een naam komt een dubbele punt en dan een spatie.",
  yamlSign: "Een tekst die met dit teken begint, staat tussen aanhalingstekens.",
  notYamlAt: ({ how }) => `Dit is geen geldige YAML. ${how}`,
};
