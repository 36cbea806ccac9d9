import { firstSentence } from "../../sim/dossier/sentence.ts";
import type { Difference, ForkView } from "../../views/debrief/roads.ts";
import type { StoryItem } from "../../views/story.ts";
import { useSpeech } from "../context.tsx";
import { Came } from "./Came.tsx";

/** So many sentences are read; the rest is a tap away. */
const MOST = 5;
const MOST_THERE = 3;

function Sentences({ items, told }: { readonly items: readonly StoryItem[]; readonly told: boolean }) {
  const { line } = useSpeech();
  return (
    <ul class="came">
      {items
        .toSorted((a, b) => a.at - b.at)
        .map(({ id, title, says }) => (
          <li key={id}>
            {title === null ? null : <strong>{line(title)}</strong>}
            {title === null || told ? firstSentence(line(says)) : null}
          </li>
        ))}
    </ul>
  );
}

/** Who judges otherwise there: only which way, as the own verdicts are still to be guessed at. */
function Judged({ difference }: { readonly difference: Difference }) {
  const { say } = useSpeech();
  const { judges, agree } = difference;
  if (judges.length === 0) return <p>{say("debrief.allJudgeSame")}</p>;
  const kinder = judges.filter(({ own, other }) => other > own);
  const harsher = judges.filter(({ own, other }) => other < own);
  return (
    <>
      {kinder.length === 0 ? null : (
        <p>{say("debrief.kinderThere", { who: { list: kinder.map(({ who }) => who) } })}</p>
      )}
      {harsher.length === 0 ? null : (
        <p>{say("debrief.harsherThere", { who: { list: harsher.map(({ who }) => who) } })}</p>
      )}
      {agree === 0 ? null : <p class="about">{say("debrief.othersAgree", { agree })}</p>}
    </>
  );
}

interface Props extends Pick<ForkView, "own" | "other" | "difference"> {
  /** Whether it is told who judges otherwise: not before one could guess at a verdict. */
  readonly isJudged: boolean;
}

/** Two roads: only what is not the same, a sentence each; all of it behind a fold. */
export function Differences({ own, other, difference, isJudged }: Props) {
  const { say } = useSpeech();
  const there = difference.there.slice(0, Math.max(MOST_THERE, MOST - difference.missing.length));
  const missing = difference.missing.slice(0, MOST - there.length);
  const more = difference.there.length + difference.missing.length - there.length - missing.length;
  return (
    <>
      {there.length === 0 ? null : (
        <>
          <h2>{say("debrief.cameThere")}</h2>
          <Sentences items={there} told />
        </>
      )}
      {missing.length === 0 ? null : (
        <>
          <h2>{say("debrief.cameHereOnly")}</h2>
          <Sentences items={missing} told={false} />
        </>
      )}
      {there.length + missing.length === 0 ? <p>{say("debrief.sameCame")}</p> : null}
      {more === 0 ? null : <p class="about">{say("debrief.moreDiffers", { more })}</p>}
      {isJudged ? (
        <>
          <h2>{say("debrief.judgedOtherwise")}</h2>
          <Judged difference={difference} />
        </>
      ) : null}
      <details>
        <summary>{say("debrief.allThatCame")}</summary>
        <h3>{say("debrief.ownRoad")}</h3>
        <Came road={own} />
        <h3>{say("debrief.otherRoad")}</h3>
        <Came road={other} />
      </details>
    </>
  );
}
