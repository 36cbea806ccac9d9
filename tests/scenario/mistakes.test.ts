/** For every rule one planted mistake: found at its line and column, by its code, in both languages. */
import { describe, expect, it } from "vitest";
import { printFinding } from "../../src/scenario/finding.ts";
import { textIn } from "../../src/sim/dossier/words.ts";
import { findingsIn, type Planted, plant, TEXT } from "./planted.ts";

type Row = readonly [what: string, Planted, code: string, says: RegExp];

function expectFound({ text, places }: Planted, severity: string, code: string, english: RegExp): void {
  const findings = findingsIn(text);
  expect(findings.map((finding) => [finding.line, finding.column, finding.severity, finding.code])).toEqual(
    places.map(([line, column]) => [line, column, severity, code]),
  );
  for (const { file, says } of findings) {
    expect(file).toBe("ferry.yaml");
    expect(says.en).toMatch(english);
    expect(textIn(says, "nl").length).toBeGreaterThan(10);
    expect(says.nl).not.toBe(says.en);
  }
}

it("the small dossier has no mistakes", () => {
  expect(findingsIn(TEXT)).toEqual([]);
});

describe("the shape of the file", () => {
  it.each<Row>([
    [
      "another format",
      plant("format: achteraf-dossier/1", "▮format: achteraf-dossier/2"),
      "schema",
      /achteraf-dossier\/1/,
    ],
    ["a key that does not exist", plant("opening: ", "▮openning: Iets\nopening: "), "schema", /openning/],
    [
      "a key that does not exist, deep down",
      plant("      - fact: sailed\n    if:\n", "      - fact: sailed\n    ▮iff: true\n    if:\n"),
      "schema",
      /iff/,
    ],
    [
      "a part that is missing",
      plant("  sail:\n    stage: evening\n    lasts:\n      hours: 2\n", "  ▮sail:\n    stage: evening\n"),
      "schema",
      /lasts/,
    ],
    ["a whole section that is missing", plant("grid:\n  days: 10\n", ""), "schema", /grid/],
    ["a word where a number belongs", plant("    upkeep: 2\n", "    ▮upkeep: two\n"), "schema", /upkeep/],
    ["a number where a word belongs", plant("touches: money", "▮touches: 3"), "schema", /touches/],
    ["a broken number where a whole one belongs", plant("    upkeep: 2\n", "    ▮upkeep: 2.5\n"), "schema", /upkeep/],
    ["a word that is not in the vocabulary", plant("touches: money", "▮touches: gold"), "schema", /touches/],
    [
      "a value that is not in the vocabulary",
      plant("          tempo: 3\n", "          ▮speed: 3\n"),
      "schema",
      /speed/,
    ],
    ["a value that is too strong", plant("          tempo: 3\n", "          ▮tempo: 4\n"), "schema", /tempo/],
    ["a gauge that is not in the vocabulary", plant("  grip:\n    start", "  ▮mood:\n    start"), "schema", /mood/],
    ["a chance above a hundred", plant("chance: 75", "▮chance: 101"), "schema", /chance/],
    ["a chance of too many decimals", plant("chance: 75", "▮chance: 7.12345678"), "schema", /chance/],
    ["a moment after the end", plant("moment: 25", "▮moment: 100"), "schema", /moment/],
    ["no real time", plant("    minutes: 2\n    situation", "    ▮minutes: 0\n    situation"), "schema", /minutes/],
    ["time that runs back", plant("      hours: 20", "      ▮hours: -20"), "schema", /hours/],
    [
      "an hour that does not exist",
      plant("      days: 20\n      at: 09:00", "      days: 20\n      ▮at: 25:00"),
      "schema",
      /at/,
    ],
    [
      "an hour for what just lasts",
      plant("    lasts:\n      days: 2\n", "    lasts:\n      days: 2\n      ▮at: 09:00\n"),
      "schema",
      /at/,
    ],
    ["an hour for the end", plant("ends:\n  days: 40\n", "ends:\n  days: 40\n  ▮at: 09:00\n"), "schema", /at/],
    [
      "an hour for a call",
      plant("    costs:\n      minutes: 45\n", "    costs:\n      minutes: 45\n      ▮at: 09:00\n"),
      "schema",
      /at/,
    ],
    [
      "a name with a capital",
      plant("terms: {}\n", "terms:\n  ▮Tide: { says: Tij, means: Water. }\n"),
      "schema",
      /Tide|terms/,
    ],
    [
      "a name that ends in a hyphen",
      plant("terms: {}\n", "terms:\n  ▮tide-: { says: Tij, means: Water. }\n"),
      "schema",
      /tide-|terms/,
    ],
    [
      "a name that every list seems to have",
      plant(
        "    if:\n      unknown: weather\n      is: foul\n    delay",
        "    if:\n      ▮unknown: constructor\n      is: foul\n    delay",
      ),
      "schema",
      /unknown/,
    ],
    [
      "the same, in a pair",
      plant("      fact: mended\n    touches", "      ▮heard: constructor/calm\n    touches"),
      "schema",
      /heard/,
    ],
    [
      "the same, behind the stroke",
      plant("      fact: mended\n    touches", "      ▮heard: note/constructor\n    touches"),
      "schema",
      /heard/,
    ],
    ["a start that is no moment", plant("begins: 2021-12-30T16:00", "▮begins: 30 december"), "schema", /begins/],
    [
      "a start on a day that does not exist",
      plant("begins: 2021-12-30T16:00", "▮begins: 2021-02-29T16:00"),
      "schema",
      /begins/,
    ],
    [
      "a start at an hour that does not exist",
      plant("begins: 2021-12-30T16:00", "▮begins: 2021-12-30T24:00"),
      "schema",
      /begins/,
    ],
    ["a start in a time zone", plant("begins: 2021-12-30T16:00", "▮begins: 2021-12-30T16:00Z"), "schema", /begins/],
    ["a link that is not safe", plant("url: https:", "▮url: http:"), "schema", /url/],
    ["a link that is none", plant("url: https://example.org/logboek", "▮url: logboek"), "schema", /url/],
    ["a date that is none", plant("date: 2021-12", '▮date: "21"'), "schema", /date/],
    [
      "a condition of two forms",
      plant("      fact: mended\n    touches", "      fact: mended\n      ▮open: berth\n    touches"),
      "schema",
      /open/,
    ],
    [
      "a condition that does not exist",
      plant("      fact: mended\n    touches", "      ▮facts: mended\n    touches"),
      "schema",
      /./,
    ],
    ["an effect that does not exist", plant("          - shuts: berth", "          - ▮closes: berth"), "schema", /./],
    ["an effect that is too strong", plant("            by: 12\n", "            ▮by: 120\n"), "schema", /by/],
    [
      "no paragraphs",
      plant("    situation: De trossen liggen klaar.\n", "    ▮situation: []\n"),
      "schema",
      /situation/,
    ],
    ["a list where a map belongs", plant("terms: {}\n", "▮terms: []\n"), "schema", /terms/],
    [
      "a map where a list belongs",
      plant("    during:\n      - account\n    asks: Hebt", "    ▮during: account\n    asks: Hebt"),
      "schema",
      /during/,
    ],
    [
      "a text that is far too long",
      plant("briefing: De pont ligt klaar. Het waait.", `▮briefing: ${"lang ".repeat(300)}`),
      "schema",
      /briefing/,
    ],
    ["an empty text", plant("title: De veerpont", '▮title: ""'), "schema", /title/],
    [
      "a text that is missing",
      plant("  clerk:\n    name: Mevrouw Aker\n", "  ▮clerk:\n"),
      "schema",
      /people\.clerk\.name/,
    ],
    [
      "languages together in one place",
      plant("title: De veerpont\n", "▮title: { nl: De veerpont, en: The ferry }\n"),
      "translation",
      /Write only the text/,
    ],
    ["a text that is a number", plant("title: De veerpont", "▮title: 3"), "schema", /title/],
    [
      "a text that a comma cuts off",
      plant("touches: money\n", "touches: money\n    chance: [{ chance: 5, ▮en dan: }]\n"),
      "schema",
      /comma before "en dan" ends the text\. Put the whole text between quotes/,
    ],
    ["a year without quotes", plant("date: 2021-12", "▮date: 2021"), "schema", /Write a year, month or day as "/],
    ["a language that is none", plant("language: nl", "▮language: Dutch"), "schema", /language/],
  ])("%s", (_, planted, code, english) => {
    // What is missing at the top has no place of its own: it is about the file.
    const places = planted.places.length > 0 ? planted.places : [[1, 1] as const];
    expectFound({ ...planted, places }, "error", code, english);
  });
});

describe("what is no YAML", () => {
  it.each<[what: string, Planted, says: RegExp]>([
    ["a text with a colon", plant("line: Varen of", "line: ▮Varen: of"), /A text with a colon stands between quotes/],
    [
      "the same between brackets",
      plant("opening: Donderdag, 16.00 uur.", "opening: { says: ▮a: b }"),
      /A text with a colon/,
    ],
    [
      "an apostrophe between apostrophes",
      plant("line: Varen of blijven liggen.", "line: 'De pont'▮s avonds'"),
      /Put a text with an apostrophe between "/,
    ],
    ["a tab", plant("  mended: De pont", "▮\tmended: De pont"), /Indent with spaces/],
    [
      "no space behind a colon",
      plant("    name: Kapitein Prins\n", "    ▮name:Kapitein Prins\n"),
      /a colon and then a space/,
    ],
    ["a line that is not as deep", plant("    wants: Hij", "▮   wants: Hij"), /not as deep/],
    ["a sign that means something", plant("line: Varen", "line: ▮@ Varen"), /begins with this sign/],
    [
      "a quote that is not closed",
      plant("line: Varen of blijven liggen.\n", 'line: "Varen\n▮'),
      /a quote is not closed/,
    ],
  ])("%s", (_, { text, places }, english) => {
    const findings = findingsIn(text).filter(({ code }) => code === "yaml");
    expect(findings.map(({ line, column }) => [line, column])).toEqual(places);
    expect(findings[0]?.says.en).toMatch(english);
    expect(findings[0]?.says.nl).toMatch(/^Dit is geen geldige YAML\. [A-Z]/);
  });
});

describe("what the compiler finds, at its line", () => {
  it.each<Row>([
    [
      "a name that stands for nothing",
      plant("      fact: mended\n    touches", "      ▮fact: mendet\n    touches"),
      "unknown-name",
      /Do you mean "mended"/,
    ],
    [
      "odds that are not 100",
      plant("      - odds:\n          calm: 25\n", "      - ▮odds:\n          calm: 26\n"),
      "odds",
      /101 instead of 100/,
    ],
    [
      "states that are not 100",
      plant("    states:\n      fair:\n        odds: 60\n", "    ▮states:\n      fair:\n        odds: 50\n"),
      "odds",
      /90 instead of 100/,
    ],
    [
      "the unknown in what is public",
      plant("      fact: mended\n    touches", "      ▮unknown: weather\n      is: foul\n    touches"),
      "reads-hidden",
      /nobody knows "weather"/,
    ],
    [
      "numbers that are no distribution",
      plant("    spread:\n      uniform:\n        - 2\n", "    ▮spread:\n      uniform:\n        - 7\n"),
      "distribution",
      /from 7 to 5/,
    ],
    [
      "a dossier without end",
      plant("ends:\n  days: 40\n", "▮ends:\n  months: 1000000\n"),
      "endless",
      /10 years at most/,
    ],
    ["a step of a minute", plant("grid:\n  days: 10\n", "▮grid:\n  minutes: 1\n"), "endless", /57600 steps/],
  ])("%s", (_, planted, code, english) => {
    expectFound(planted, "error", code, english);
  });
});

describe("counts, bounds and rules", () => {
  const judge = (id: string) =>
    `  ${id}:\n    who: Iemand\n    lens: Waarom?\n    looks: { days: 3 }\n    rules: []\n    verdicts: { "0": Niets. }\n    basis: design\n`;
  const third = TEXT.slice(TEXT.indexOf("  passengers:"), TEXT.indexOf("statements:"));

  it.each<Row>([
    [
      "two judges",
      plant(`judges:\n  mayor`, "▮judges:\n  mayor", TEXT.replace(third, "")),
      "judges",
      /There are 2 judges/,
    ],
    [
      "eight judges",
      plant("judges:\n  mayor", `▮judges:\n${["a", "b", "c", "d", "e"].map(judge).join("")}  mayor`),
      "judges",
      /There are 8 judges/,
    ],
    [
      "a judge who looks after the end",
      plant("    looks:\n      days: 35\n", "    ▮looks:\n      days: 41\n"),
      "judges",
      /after the dossier has ended/,
    ],
    [
      "a judge who looks an hour after the end",
      plant("    looks:\n      days: 35\n", "    ▮looks:\n      days: 40\n      at: 17:00\n"),
      "judges",
      /after the dossier has ended/,
    ],
    [
      "a judge who looks before anything happened",
      plant("    looks:\n      days: 35\n", "    ▮looks: {}\n"),
      "judges",
      /before anything has happened/,
    ],
    [
      "a judge who reads options",
      plant(
        "      - if:\n          fact: lapsed\n",
        "      - ▮if:\n          any:\n            - not:\n                chosen: sail/go\n            - decided: sail\n",
      ),
      "judges",
      /reads facts, not options/,
    ],
    [
      "a decision with one option",
      plant(
        TEXT.slice(TEXT.indexOf("      hide:"), TEXT.indexOf("    not-deciding:\n      done: De termijn")),
        "",
        TEXT.replace("    question: Wat zegt u?\n    options:", "    question: Wat zegt u?\n    ▮options:"),
      ),
      "no-choice",
      /at least two options/,
    ],
    ["a decision without time", plant("    lasts:\n      days: 2\n", "    ▮lasts: {}\n"), "no-time", /not a minute/],
    [
      "a decision after the end",
      plant("    opens:\n      days: 20\n      at: 09:00\n", "    ▮opens:\n      days: 40\n      at: 17:00\n"),
      "too-late",
      /after the dossier has ended/,
    ],
    [
      "a statement that comes due after the end",
      plant("    due:\n      days: 5\n", "    ▮due:\n      days: 40\n      at: 17:00\n"),
      "statements",
      /after the dossier has ended/,
    ],
    [
      "a last ending with a condition",
      plant("  home:\n    title:", "  ▮home:\n    if: { fact: told }\n    title:"),
      "endings",
      /Only the last ending has no condition/,
    ],
    [
      "an ending in the middle without one",
      plant("  mended:\n    if:\n      fact: mended\n    title", "  ▮mended:\n    title"),
      "endings",
      /Only the last ending has no condition/,
    ],
    [
      "one ending",
      plant(TEXT.slice(TEXT.indexOf("endings:\n"), TEXT.indexOf("  home:\n")), "▮endings:\n"),
      "endings",
      /At least two endings/,
    ],
    [
      "a colleague who chose something else",
      plant("    - sail/wait", "    - ▮sail/swim"),
      "unknown-name",
      /no such option/,
    ],
    [
      "something that repeats within a day",
      plant("    delay:\n      hours: 20\n    big: true\n", "    ▮delay:\n      hours: 20\n    repeats: true\n"),
      "endless",
      /takes at least a day/,
    ],
    [
      "something that repeats and may take no day at all",
      plant(
        "    delay:\n      hours: 20\n    big: true\n",
        "    ▮delay:\n      days: { uniform: [0, 3] }\n    repeats: true\n",
      ),
      "endless",
      /takes at least a day/,
    ],
    [
      "something that repeats after what nobody knows, which may be nothing",
      plant(
        "    delay:\n      days:\n        unknown: repair\n      at: 10:00\n",
        "    ▮delay:\n      days:\n        unknown: repair\n      at: 10:00\n    repeats: true\n",
        TEXT.replace("        - 2\n        - 5\n", "        - 0\n        - 5\n"),
      ),
      "endless",
      /takes at least a day/,
    ],
    [
      "a reference that does not exist",
      plant("  references:\n    - logbook\n", "  references:\n    - logbook\n    - ▮logboek\n"),
      "unknown-name",
      /no reference "logboek"/,
    ],
    [
      "a source that tells nothing",
      plant(
        "  captain-word:\n",
        "  ▮captain-word:\n",
        TEXT.replace("          calm: 80\n          rough: 20\n", "          calm: 25\n          rough: 75\n"),
      ),
      "tells-nothing",
      /learns nothing.*or give one answer and an effect/,
    ],
    [
      "a third key decision",
      plant(
        "  account:\n    stage: later\n    opens:\n      days: 20\n",
        "  account:\n    stage: later\n    ▮key: true\n    opens:\n      days: 20\n",
        withThird(),
      ),
      "key-decisions",
      /At most 2 decisions/,
    ],
  ])("%s", (_, planted, code, english) => {
    expectFound(planted, "error", code, english);
  });

  it.each<Row>([
    [
      "a reference that nothing refers to",
      plant(
        "references:\n  logbook:",
        'references:\n  ▮diary: { title: Dagboek, publisher: Niemand, date: "2021", url: https://example.org/ }\n  logbook:',
      ),
      "unused",
      /Nothing refers to "diary"/,
    ],
    [
      "time to call everybody",
      plant("    lasts:\n      hours: 2\n", "    ▮lasts:\n      hours: 3\n"),
      "time-for-all",
      /125 of 180 minutes/,
    ],
    [
      "an option that is too long to say",
      plant("        says: Varen.\n", `        ▮says: ${"Varen ".repeat(15)}\n`),
      "too-long",
      /15 words; an option has at most 14/,
    ],
    [
      "a briefing that is too long to read",
      plant("briefing: De pont ligt klaar. Het waait.\n", `▮briefing: ${"Wind ".repeat(61)}\n`),
      "too-long",
      /61 words; a briefing has at most 60/,
    ],
    [
      "an answer that is too long to hear",
      plant("      calm: Het kan.\n", `      ▮calm: ${"Het ".repeat(31)}\n`),
      "too-long",
      /31 words/,
    ],
  ])("warns of %s", (_, planted, code, english) => {
    expectFound(planted, "warning", code, english);
  });
});

describe("texts", () => {
  const say = (nl: string) => plant("title: De veerpont\n", `▮title: ${JSON.stringify(nl)}\n`);
  const unit = (nl: string) =>
    plant('    unit: "{value, plural, one {# dag} other {# dagen}}"\n', `    ▮unit: ${JSON.stringify(nl)}\n`);

  it.each<Row>([
    ["a text that is blank", say("   "), "translation", /nothing here/],
    ["a brace that is not closed", say("De {pont"), "placeholder", /brace/],
    ["a place that nothing fills", say("De pont van {name}"), "placeholder", /Nothing is filled in here for \{name\}/],
    ["a unit with another number", unit("{count} dagen"), "placeholder", /Nothing is filled in here for \{count\}/],
    ["a place hidden in a plural", unit("{value, plural, other {# {dagen}}}"), "placeholder", /\{dagen\}/],
    ["a number by a recipe", unit("{value, number, ::percent}"), "placeholder", /two colons \(::\)/],
  ])("%s", (_, planted, code, english) => {
    expectFound(planted, "error", code, english);
  });

  it.each([
    ["apostrophes", "'s Avonds, foto's, 'n pont"],
    ["less and more", "Minder < meer > minder"],
    ["a brace by itself", "Een '{' in de tekst"],
  ])("may hold %s", (_, nl) => {
    expect(findingsIn(say(nl).text)).toEqual([]);
  });
});

describe("playing the dossier", () => {
  it.each<Row>([
    [
      "a decision that never comes",
      plant(
        "  account:\n    stage: later\n",
        "  ▮account:\n    stage: later\n    if: { all: [{ fact: towed }, { fact: sailed }] }\n",
      ),
      "never",
      /never/,
    ],
    [
      "an option nobody can choose",
      plant("      hide:\n", "      ▮hide:\n        if: { all: [{ fact: towed }, { fact: sailed }] }\n"),
      "never",
      /Nobody can ever choose/,
    ],
    [
      "an interruption that never comes",
      plant("  note:\n    person: clerk\n", "  ▮note:\n    person: clerk\n    if: { fact: told }\n"),
      "never",
      /never/,
    ],
    [
      "a consequence that never comes",
      plant("  grumble:\n    after:\n", "  ▮grumble:\n    when: { fact: told }\n    after:\n"),
      "never",
      /never comes/,
    ],
  ])("finds %s", (_, { text, places }, code, english) => {
    const errors = findingsIn(text).filter(({ severity }) => severity === "error");
    expect(errors.slice(0, 1).map(({ line, column, code: found }) => [line, column, found])).toEqual([
      [...(places[0] ?? []), code],
    ]);
    expect(errors[0]?.says.en).toMatch(english);
  });

  it.each<Row>([
    ["a fact that is never noted", plant("facts:\n", "facts:\n  ▮swum: Er is gezwommen\n"), "never", /never noted/],
    [
      "an ending that never comes",
      plant(
        "endings:\n",
        "endings:\n  ▮never: { if: { all: [{ fact: towed }, { fact: sailed }] }, title: Nooit, says: Nooit. }\n",
      ),
      "never",
      /never ends like this/,
    ],
    [
      "an answer that is never given",
      plant("      no: Niets.\n", "      ▮maybe: Misschien.\n      no: Niets.\n"),
      "never",
      /never given/,
    ],
  ])("warns of %s", (_, planted, code, english) => {
    expectFound(planted, "warning", code, english);
  });

  it("finds more than three big things in one game", () => {
    const ship = (id: string) =>
      `  ${id}:\n    after: [{ decided: sail }]\n    delay: { days: 1 }\n    big: true\n    touches: public\n    title: Schip\n    says: Er komt een schip.\n    because: Daarom.\n    basis: design\n`;
    expectFound(
      plant("consequences:\n", `▮consequences:\n${["one", "two", "three"].map(ship).join("")}`),
      "error",
      "big",
      /4 big ships arrived/,
    );
  });

  it("does not say of what is rare that it never happens", () => {
    const { text } = plant("yes: 90\n          no: 10", "yes: 299\n          no: 1");
    expect(findingsIn(plant("yes: 40\n          no: 60", "yes: 300\n          no: 1", text).text)).toEqual([]);
  });
});

describe("a finding in print", () => {
  const [finding] = findingsIn(plant("upkeep: 2\n", "upkeep: two\n").text);

  it("stands as editors and terminals link it", () => {
    if (finding === undefined) throw new Error("nothing was found");
    expect(printFinding(finding, "en")).toMatch(/^ferry\.yaml:\d+:\d+: error: powers\.harbour\.upkeep: .* \[schema\]$/);
    expect(printFinding(finding, "nl")).toMatch(/^ferry\.yaml:\d+:\d+: fout: powers\.harbour\.upkeep: .* \[schema\]$/);
    expect(printFinding({ ...finding, line: 0, severity: "warning" }, "nl")).toMatch(/^ferry\.yaml: let op: /);
  });
});

/** The small dossier with two key decisions and a third one to come. */
function withThird(): string {
  const middle = TEXT.slice(TEXT.indexOf("  account:"), TEXT.indexOf("sources:"))
    .replace("  account:", "  middle:")
    .replace("    stage: later\n", "    stage: later\n    key: true\n")
    .replace("      days: 20\n", "      days: 10\n");
  return TEXT.replace("  account:", `${middle}  account:`);
}
