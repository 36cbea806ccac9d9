/** What pieces of the ground on which a story plays need: people, unknowns, gauges, powers, mechanisms. */
import { type Part, part } from "./needed.ts";

export const GIVEN: Readonly<Record<string, Part>> = {
  "people.*.name": part("hoe iemand heet", "what somebody is called", "name: Mevrouw Kok", "name: Ms Kok"),
  "people.*.role": part("waar iemand voor staat", "what somebody stands for", "role: magazijn", "role: storeroom"),
  "people.*.wants": part(
    "wat iemand wil",
    "what somebody wants",
    "wants: Dat de telling klopt.",
    "wants: That the count is right.",
  ),
  "unknowns.*.asks": part(
    "de vraag waarop niemand het antwoord weet",
    "the question to which nobody knows the answer",
    "asks: Komt de levering morgen?",
    "asks: Does the delivery come tomorrow?",
  ),
  "unknowns.*.states": part(
    "wat het kan zijn, met de kans op elk (of een getal met spread en unit)",
    "what it can be, with the odds of each (or a number with spread and unit)",
    "states: { comes: { odds: 60, says: ja }, slips: { odds: 40, says: nee } }",
    "states: { comes: { odds: 60, says: yes }, slips: { odds: 40, says: no } }",
  ),
  "unknowns.*.spread": part("hoe het getal gespreid is", "how the number is spread", "spread: { uniform: [2, 5] }"),
  "unknowns.*.unit": part(
    "hoe het getal heet; {value} is het getal",
    "what the number is called; {value} is the number",
    'unit: "{value} dagen"',
    'unit: "{value} days"',
  ),
  "gauges.*.start": part("de stand aan het begin, 0 tot 100", "where it starts, 0 to 100", "start: 50"),
  "windows.*.starts": part("of het open of dicht begint", "whether it starts open or shut", "starts: open"),
  "windows.*.opened": part(
    "wat u leest als het opengaat",
    "what one reads when it opens",
    "opened: Het kan.",
    "opened: It is possible.",
  ),
  "windows.*.shut": part(
    "wat u leest als het dichtgaat",
    "what one reads when it shuts",
    "shut: Het kan niet meer.",
    "shut: It is too late.",
  ),
  "powers.*.grip": part("hoeveel grip het geeft", "how much grip it gives", "grip: 8"),
  "powers.*.upkeep": part("hoeveel energie het per stap kost", "how much energy it costs each step", "upkeep: 2"),
  "powers.*.returns": part("hoe lang teruggeven duurt", "how long handing back takes", "returns: { weeks: 3 }"),
  "powers.*.returned": part(
    "wat u leest als de taak terug is",
    "what one reads when the task is back",
    "returned: De taak is terug.",
    "returned: The task is back.",
  ),
  "flywheel.threshold": part(
    "vanaf welke heat het vanzelf draait",
    "from which heat it turns by itself",
    "threshold: 60",
  ),
  "flywheel.gains": part("hoeveel heat er dan per stap bij komt", "how much heat each step then adds", "gains: 4"),
  "flywheel.cools": part("hoeveel heat er anders per stap af gaat", "how much heat each step else takes", "cools: 3"),
  "flywheel.costs": part(
    "wat het per stap kost zolang het draait",
    "what it costs each step while it turns",
    "costs: { gauge: support, by: -2 }",
  ),
  "flywheel.starts": part(
    "wat u leest als het begint",
    "what one reads when it starts",
    "starts: Iedereen praat erover.",
    "starts: Everybody talks about it.",
  ),
  "flywheel.stops": part(
    "wat u leest als het stopt",
    "what one reads when it stops",
    "stops: Het wordt stil.",
    "stops: It goes quiet.",
  ),
  "overtaken.by": part("welk getal de norm opschuift", "which number moves the norm", ({ unknown }) => {
    return `by: { unknown: ${unknown} }`;
  }),
  "fatigue.call": part("hoeveel energie een gesprek kost", "how much energy a call costs", "call: 3"),
  "fatigue.rest": part("hoeveel energie elke stap teruggeeft", "how much energy each step gives back", "rest: 2"),
  "fatigue.tired": part("onder welke energie alles langzamer gaat", "below which energy all goes slower", "tired: 30"),
  "fatigue.slower": part("hoeveel procent langzamer", "how many per cent slower", "slower: 50"),
  "in-crowd.stages": part("na hoeveel fasen iemand vervaagt", "after how many stages somebody fades", "stages: 2"),
};
