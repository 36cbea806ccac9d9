import { firstSentence } from "../../sim/dossier/sentence.ts";
import type { Difference, ForkView } from "../../views/debrief/roads.ts";
import type { StoryItem } from "../../views/story.ts";
import { useSpeech } from "../context.tsx";
import { STANDS } from "../stands.ts";
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

/** Those who judge otherwise, on either road. */
function Judged({ difference }: { readonly difference: Difference }) {
  const { say } = useSpeech();
  const { judges, agree } = difference;
  const stand = (one: number) => say(STANDS[String(one)] ?? "stand-0");
  if (judges.length === 0) return <p>{say("debrief.allJudgeSame")}</p>;
  return (
    <>
      <table class="table">
        <thead>
          <tr>
            <td />
            <th scope="col">{say("debrief.withYou")}</th>
            <th scope="col">{say("debrief.overThere")}</th>
          </tr>
        </thead>
        <tbody>
          {judges.map(({ id, who, own, other }) => (
            <tr key={id}>
              <th scope="row">{say(who)}</th>
              <td>{stand(own)}</td>
              <td>{stand(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
