import { format } from "../language/format.ts";
import { clockTime, dayName, sinceStart } from "../language/story-time.ts";
import type { Tongue } from "../language/tongue.ts";
import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { type Language, textIn } from "../sim/dossier/words.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { storyOf } from "../views/story.ts";

const WIDTH = 92;

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/)) {
    if (current !== "" && current.length + word.length + 1 > WIDTH - indent.length) {
      lines.push(indent + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, indent + current].join("\n");
}

/** The story as text to read, with the day above each part. */
export function printStory(dossier: Dossier, events: readonly PublicEvent[], tongue: Tongue): string {
  const { file } = dossier;
  const { language } = tongue;
  const say = (line: Parameters<typeof format>[0]) => format(line, tongue, file.begins);
  const parts = [
    `${textIn(file.title, language)}: ${textIn(file.line, language)}`,
    "",
    wrap(textIn(file.briefing, language), ""),
  ];
  let day = "";
  for (const item of storyOf(dossier, events)) {
    const today = dayName(file.begins, item.at, tongue);
    if (today !== day) {
      day = today;
      parts.push("", `== ${today} (${sinceStart(file.begins, item.at, tongue)})`);
    }
    const title = item.title === null ? "" : say(item.title);
    parts.push(`${clockTime(file.begins, item.at, tongue)}  ${item.big ? "*** " : ""}${title}`.trimEnd());
    parts.push(wrap(say(item.says), "      "));
    if (item.because !== null) parts.push(wrap(`(${say(item.because)})`, "      "));
    if (item.moves.length > 0) {
      parts.push(
        `      ${item.moves.map((move) => `${textIn(move.says, language)} ${move.up ? "+" : "-"}`).join(", ")}`,
      );
    }
  }
  return parts.join("\n");
}

/** How the judges stand at the end, with their reasons. */
export function printJudges(dossier: Dossier, events: readonly PublicEvent[], language: Language): string {
  return events
    .flatMap((event) => {
      if (event.is !== "judged") return [];
      const judge = dossier.file.judges[at(dossier.judges, event.judge).id];
      if (judge === undefined) return [];
      const reasons = event.reasons.map((rule) => {
        const one = at(judge.rules, rule);
        return `    ${one.by > 0 ? "+" : "-"} ${textIn(one.says, language)} [${one.kind}]`;
      });
      return [`${textIn(judge.who, language)} (${event.stand > 0 ? "+" : ""}${event.stand})`, ...reasons];
    })
    .join("\n");
}
