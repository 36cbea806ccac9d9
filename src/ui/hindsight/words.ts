/** What the debrief says, apart from the dossiers. It is fetched with the debrief, not with the desk. */
import type { Words } from "../../sim/dossier/words.ts";

export const WORDS = {
  word: { nl: "In één woord", en: "In one word" },
  wordAbout: {
    nl: "Het dossier is dicht. Voor we kijken: hoe zit u hier nu bij?",
    en: "The dossier is closed. Before we look: how do you feel, sitting here?",
  },
  wordLabel: { nl: "Eén woord", en: "One word" },
  guide: {
    nl: "Dit terugkijken duurt een kwartier. U kunt alles overslaan, stoppen en later verdergaan.",
    en: "Looking back takes a quarter of an hour. You can skip anything, stop, and go on later.",
  },
  furtherNow: { nl: "Zelf kijken, zonder gids", en: "Look for yourself, without the guide" },

  knew: { nl: "Wat u toen wist", en: "What you knew then" },
  knewAbout: {
    nl: "Terug naar het donker. Dit lag er op uw bureau toen u besloot, en niets anders.",
    en: "Back to the dark. This was on your desk when you decided, and nothing else.",
  },
  nothingHeard: { nl: "U had niemand gesproken.", en: "You had spoken to nobody." },
  youWrote: { nl: "En u schreef", en: "And you wrote" },
  priceStood: { nl: "Deze prijs stond er al, en u liet hem staan", en: "This price stood there, and you let it stand" },
  came: { nl: "dit kwam: {title}", en: "this came: {title}" },
  youDid: { nl: "U besloot:", en: "You decided:" },

  question: { nl: "Eerst een vraag", en: "First a question" },
  questionLabel: { nl: "Uw antwoord (het blijft bij u)", en: "Your answer (it stays with you)" },

  other: { nl: "Zelfde besluit, ander einde", en: "Same decision, other ending" },
  otherAbout: {
    nl: "Een andere nacht. Tot uw besluit zag en hoorde u precies hetzelfde. Daarna deed u precies hetzelfde. Alleen het geluk was anders.",
    en: "Another night. Up to your decision you saw and heard exactly the same. After it you did exactly the same. Only the luck was different.",
  },
  otherNone: {
    nl: "We zochten in driehonderd nachten die tot uw besluit hetzelfde waren. In geen daarvan liep het anders af. Dat is ook iets om te weten.",
    en: "We looked through three hundred nights that were the same up to your decision. In none of them did it end otherwise. That is worth knowing too.",
  },
  otherLooking: { nl: "We zoeken een andere nacht.", en: "Looking for another night." },
  otherEnd: { nl: "En zo liep het dáár af", en: "And this is how it ended there" },
  otherRate: {
    nl: "Hetzelfde dossier, maar dit einde. Was het een goed besluit?",
    en: "The same file, but this ending. Was it a good decision?",
  },
  otherJudge: {
    nl: "{who}: bij u {own}, daar {other}.",
    en: "{who}: with you {own}, there {other}.",
  },
  otherGapThen: { nl: "Toen u niets wist", en: "When you knew nothing" },
  otherGapAfter: { nl: "Met uw einde", en: "With your ending" },
  otherGapOther: { nl: "Met het andere einde", en: "With the other ending" },
  modelSays: {
    nl: "Dit is uitgerekend met het model van dit dossier. Zo had het kunnen gaan; niet: zo wás het gegaan.",
    en: "This was worked out with the model of this dossier. It could have gone this way; not: it would have.",
  },

  buoy: { nl: "Eén boei die niet brandt", en: "One buoy that does not burn" },
  buoyAbout: { nl: "Dit kwam binnen: {title}", en: "This came in: {title}" },
  buoyWho: {
    nl: "{who} wist hier iets van. Dit vroeg u niet.",
    en: "{who} knew something about this. You did not ask.",
  },
  buoyAny: { nl: "{who} kon u ook bellen. Dat deed u niet.", en: "You could also have called {who}. You did not." },
  buoyThink: {
    nl: "Wat zou u hebben gevraagd, en wat had u gehoord, denkt u?",
    en: "What would you have asked, and what would you have heard, do you think?",
  },
  buoyShow: { nl: "Bel alsnog", en: "Call after all" },
  buoyWould: { nl: "U had gehoord:", en: "You would have heard:" },
  buoyCould: {
    nl: "U kon niet iedereen bellen. De vraag is niet of u dit had moeten doen, maar wat u erdoor anders had gewogen.",
    en: "You could not call everybody. The question is not whether you should have, but what you would have weighed differently.",
  },
  buoyNone: {
    nl: "U belde iedereen die u bij dit besluit kon bellen. Er brandt dus geen boei te weinig.",
    en: "You called everybody you could call at this decision. So no buoy is missing.",
  },

  dark: { nl: "Terug in het donker", en: "Back in the dark" },
  darkAbout: {
    nl: "Vergeet even hoe het afliep. Dit is hoe u besloot. U weegt zelf; niemand telt dit op.",
    en: "Forget for a moment how it ended. This is how you decided. You do the weighing; nobody adds this up.",
  },
  soundness: {
    nl: "Was de manier waarop goed, los van de afloop?",
    en: "Was the way you decided sound, apart from how it ended?",
  },

  fork: { nl: "Eén andere weg", en: "One other road" },
  forkAbout: {
    nl: "Verander één besluit. Al het geluk blijft zoals het was.",
    en: "Change one decision. All the luck stays as it was.",
  },
  forkWhich: { nl: "Wat had u ook kunnen doen?", en: "What else could you have done?" },
  forkPredict: {
    nl: "Eerst uw voorspelling. {who} oordeelt dan:",
    en: "First your prediction. {who} would then judge:",
  },
  kinder: { nl: "milder", en: "more kindly" },
  same: { nl: "hetzelfde", en: "the same" },
  harsher: { nl: "strenger", en: "more harshly" },
  forkShow: { nl: "Ga die weg", en: "Take that road" },
  forkRight: { nl: "Dat had u goed voorspeld.", en: "You predicted that rightly." },
  forkWrong: { nl: "U had iets anders voorspeld.", en: "You had predicted otherwise." },
  ownRoad: { nl: "De weg die u nam", en: "The road you took" },
  otherRoad: { nl: "De andere weg", en: "The other road" },
  cameHere: { nl: "Wat er kwam", en: "What came" },
  expected: { nl: "Wat u verwachtte", en: "What you expected" },
  nothingCame: { nl: "Er kwam niets meer.", en: "Nothing more came." },
  dropped: { nl: "Wat daar niet meer kon", en: "What was no longer possible there" },
  defaulted: { nl: "Waar daar niets is besloten", en: "Where nothing was decided there" },
  forkAgain: { nl: "Een andere weg proberen", en: "Try another road" },
  noFork: { nl: "Er was toen geen andere weg open.", en: "No other way was open then." },

  judgePredict: { nl: "Eerst u. {who} oordeelt:", en: "You first. {who}, when judging, is:" },
  for: { nl: "voor u", en: "in your favour" },
  against: { nl: "tegen u", en: "against you" },
  neither: { nl: "geen van beide", en: "neither" },
  sure: { nl: "Hoe zeker bent u?", en: "How sure are you?" },
  sure50: { nl: "een gok (50%)", en: "a guess (50%)" },
  sure70: { nl: "vrij zeker (70%)", en: "fairly sure (70%)" },
  sure90: { nl: "bijna zeker (90%)", en: "almost certain (90%)" },
  hear: { nl: "Hoor het oordeel", en: "Hear the verdict" },
  hearAnyway: { nl: "Zonder voorspelling", en: "Without a prediction" },
  predictedRight: { nl: "Zoals u voorspelde.", en: "As you predicted." },
  predictedWrong: { nl: "U voorspelde: {side}.", en: "You predicted: {side}." },
  theyRead: { nl: "In het dossier staat, in uw woorden:", en: "The file says, in your own words:" },

  intention: { nl: "Eén voornemen", en: "One resolution" },
  intentionAbout: {
    nl: "Niet over dit dossier, maar over het volgende. Als dit zich voordoet, dan doet u dat.",
    en: "Not about this dossier, but about the next. When this happens, you will do that.",
  },
  when: { nl: "Als …", en: "When …" },
  thenI: { nl: "… dan", en: "… then I" },

  further: { nl: "Zelf verder kijken", en: "Look further yourself" },
  furtherTabs: { nl: "Waar kijkt u naar?", en: "What do you look at?" },
  backToGuide: { nl: "Terug naar de gids", en: "Back to the guide" },
  proposals: { nl: "Momenten om bij stil te staan", en: "Moments worth a stop" },

  replay: { nl: "Terugspelen", en: "Replay" },
  replayAbout: {
    nl: "Ga naar elk moment. U ziet alleen wat u toen zag.",
    en: "Go to any moment. You see only what you saw then.",
  },
  timeline: { nl: "Tijdlijn", en: "Timeline" },
  earlier: { nl: "Eerder", en: "Earlier" },
  later: { nl: "Later", en: "Later" },
  moment: { nl: "Moment {place} van {count}: {moment}", en: "Moment {place} of {count}: {moment}" },
  layers: { nl: "Wat kon u weten?", en: "What could you know?" },
  known: { nl: "U wist", en: "You knew" },
  knowable: { nl: "U had kunnen vragen", en: "You could have asked" },
  unknowable: { nl: "Niemand kon weten", en: "Nobody could know" },
  liftKnowable: {
    nl: "Licht de tweede laag op: wat u had kunnen vragen",
    en: "Lift the second layer: what you could have asked",
  },
  liftUnknowable: {
    nl: "Licht de derde laag op: wat niemand kon weten",
    en: "Lift the third layer: what nobody could know",
  },
  lower: { nl: "Leg de lagen terug", en: "Put the layers back" },
  nothingKnowable: { nl: "Er was niemand meer die u had kunnen vragen.", en: "There was nobody left to ask." },
  nothingUnknowable: {
    nl: "Alles was op de een of andere manier te weten.",
    en: "Everything could be known one way or another.",
  },
  turnedOut: { nl: "Het bleek:", en: "It turned out:" },

  study: { nl: "Wat u kon weten", en: "What you could know" },
  studyAbout: {
    nl: "Wat iemand kon geloven met precies uw informatie: wat u hoorde, wat er binnenkwam, en wat er uitbleef.",
    en: "What somebody could believe with exactly your information: what you heard, what came in, and what stayed away.",
  },
  studyWhich: { nl: "Bij welk besluit?", en: "At which decision?" },
  beforeHearing: { nl: "voor u iets hoorde", en: "before you heard anything" },
  atDecision: { nl: "toen u besloot", en: "when you decided" },
  itWas: { nl: "dit was het", en: "this it was" },
  unmoved: { nl: "Waarover u niets hoorde", en: "What you heard nothing about" },
  optionsIn: {
    nl: "Elke keuze, in de nachten die toen nog konden",
    en: "Each choice, on the nights that were still possible then",
  },
  forJudge: { nl: "In de ogen van", en: "In the eyes of" },
  yourChoice: { nl: "uw keuze", en: "your choice" },
  optionsCaption: {
    nl: "{fates} nachten die pasten bij alles wat u had gezien; verder ging alles zoals u het deed. Berekend met het model van dit dossier.",
    en: "{fates} nights that agreed with everything you had seen; all else went as you did it. Worked out with the model of this dossier.",
  },
  exact: { nl: "De kansen zijn exact berekend.", en: "The probabilities were calculated exactly." },
  drawn: {
    nl: "De kansen zijn getrokken; dat is evenveel waard als {effective} losse trekkingen.",
    en: "The probabilities were drawn; that is worth {effective} separate draws.",
  },
  callsWorth: { nl: "Wat had één telefoontje meer uitgemaakt?", en: "What would one more call have changed?" },
  callSays: { nl: "{who} had gezegd: {would}", en: "{who} would have said: {would}" },
  worthMuch: { nl: "{who}: dit had veel uitgemaakt.", en: "{who}: this would have made much difference." },
  worthSome: { nl: "{who}: dit had iets uitgemaakt.", en: "{who}: this would have made some difference." },
  worthNone: { nl: "{who}: dit had geen verschil gemaakt.", en: "{who}: this would have made no difference." },
  worthLess: {
    nl: "{who}: de tijd die het kostte had zwaarder gewogen.",
    en: "{who}: the time it cost would have weighed more.",
  },
  luckOf: {
    nl: "Had u geluk? Zo zit het voor wie er oordelen:",
    en: "Were you lucky? For those who judge it is like this:",
  },
  luckSince: {
    nl: "En vanaf een later besluit, gemeten aan wat u toen wist:",
    en: "And from a later decision on, measured by what you knew then:",
  },
  nightsThen: {
    nl: "Alleen nachten die pasten bij wat u wist toen u besloot: “{question}”",
    en: "Only nights that agreed with what you knew when you decided: “{question}”",
  },
  nightsAny: {
    nl: "Nu alle nachten, ook die u toen al kon uitsluiten. Wat u had gehoord, telt hier niet mee. Daarom zeggen deze nachten niet of u geluk had.",
    en: "Now all nights, also those you could already rule out then. What you had heard does not count here. So these nights do not say whether you were lucky.",
  },
  whichNights: { nl: "Welke nachten wilt u zien?", en: "Which nights do you want to see?" },
  thenNights: { nl: "Nachten die toen nog konden", en: "Nights that were still possible then" },
  anyNights: { nl: "Alle nachten, ook die u kon uitsluiten", en: "All nights, also those you could rule out" },
  reckoning: { nl: "Wordt uitgerekend …", en: "Being worked out …" },
  noCalls: { nl: "U belde iedereen die u kon bellen.", en: "You called everybody you could call." },
  asTable: { nl: "Als tabel", en: "As a table" },

  exits: { nl: "Laatste afslagen", en: "Last exits" },
  exitsAbout: {
    nl: "Welke wegen waren open, tot wanneer, en waardoor gingen ze dicht?",
    en: "Which ways were open, until when, and what closed them?",
  },
  "closed-taken": { nl: "deze weg nam u", en: "this way you took" },
  "closed-chose-otherwise": { nl: "dicht doordat u iets anders koos", en: "closed because you chose otherwise" },
  "closed-clock": { nl: "dicht doordat de tijd om was", en: "closed because time ran out" },
  "closed-window": { nl: "dicht voor u koos", en: "closed before you chose" },
  untilMoment: { nl: "open tot {moment}", en: "open until {moment}" },
  holds: { nl: "Wat u naar u toe trok", en: "What you drew to yourself" },
  noHolds: { nl: "U trok niets naar u toe.", en: "You drew nothing to yourself." },
  taken: { nl: "genomen op {moment}", en: "taken on {moment}" },
  returning: { nl: "teruggeven begonnen op {moment}", en: "handing back begun on {moment}" },
  returned: { nl: "teruggegeven op {moment}", en: "handed back on {moment}" },
  notReturned: { nl: "niet teruggegeven", en: "not handed back" },

  years: { nl: "Rechters door de jaren", en: "Judges through the years" },
  yearsAbout: {
    nl: "Hetzelfde dossier, steeds later gelezen. Leg er twee naast elkaar.",
    en: "The same file, read ever later. Put two beside each other.",
  },
  first: { nl: "Eerst", en: "First" },
  second: { nl: "Later", en: "Later" },

  forecasts: { nl: "Voorspeld en gebeurd", en: "Predicted and happened" },
  forecastsAbout: { nl: "Wat u verwachtte, naast wat er kwam.", en: "What you expected, beside what came." },
  noPredictions: {
    nl: "U hebt in dit dossier nog niets voorspeld.",
    en: "You have not predicted anything in this dossier yet.",
  },
  "about-buoy": { nl: "boei", en: "buoy" },
  "about-judge": { nl: "oordeel", en: "verdict" },
  right: { nl: "kwam uit", en: "came true" },
  wrong: { nl: "kwam niet uit", en: "did not come true" },
  calibration: { nl: "Hoe zeker, en hoe vaak goed?", en: "How sure, and how often right?" },
  calibrationFew: {
    nl: "Vanaf twintig voorspellingen ziet u hier of uw zekerheid klopt. U hebt er nu {count} op dit apparaat.",
    en: "From twenty predictions on you see here whether your sureness is right. You now have {count} on this device.",
  },
  calibrationRow: { nl: "{sure}% zeker: {right} van {count} goed", en: "{sure}% sure: {right} of {count} right" },
  calibrationCaption: {
    nl: "{count} voorspellingen van oordelen, in spellen op dit apparaat. Op de stippellijn klopt uw zekerheid precies.",
    en: "{count} predictions of verdicts, in games on this device. On the dotted line your sureness is exactly right.",
  },

  report: { nl: "Verslag", en: "Report" },
  reportAbout: {
    nl: "Twee tot vier bladzijden: uw besluiten, wat u schreef, wat u kon weten, en hoe er is geoordeeld.",
    en: "Two to four pages: your decisions, what you wrote, what you could know, and how it was judged.",
  },
  reportPrint: { nl: "Druk het verslag af", en: "Print the report" },
  reportCsv: { nl: "Bewaar als tabel (CSV)", en: "Save as a table (CSV)" },
  reportJson: { nl: "Bewaar als gegevens (JSON)", en: "Save as data (JSON)" },
  reportFor: {
    nl: "Voor een trainer die wil vergelijken. Er staat geen naam in.",
    en: "For a trainer who wants to compare. There is no name in it.",
  },
} as const satisfies Record<string, Words>;
