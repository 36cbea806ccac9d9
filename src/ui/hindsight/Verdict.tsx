import type { HindsightView, JudgeView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { STANDS } from "../stands.ts";
import { focusOf } from "./focus.ts";
import { Sentence } from "./Sentence.tsx";
import { WORDS } from "./words.ts";

/** One judge: from where, with what in hand, and why; and what they read in the file. */
export function Verdict({ judge, hindsight }: { readonly judge: JudgeView; readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  const taken = focusOf(hindsight);
  // Who looked before the decision was taken cannot have read what was written at it.
  const read = taken !== undefined && taken.at <= judge.looks;
  return (
    <article class="judge">
      <p class="kicker">{say("looks", { moment: { moment: judge.looks } })}</p>
      <h2>{say(judge.who)}</h2>
      <p class="judge__lens">{say(judge.lens)}</p>
      {read ? <Sentence taken={taken} lead={say(WORDS.theyRead)} /> : null}
      <p class="judge__stand">{say(STANDS[String(judge.stand)] ?? "stand-0")}</p>
      <blockquote class="judge__verdict">{say(judge.verdict)}</blockquote>
      {judge.reasons.length === 0 ? (
        <p class="about">{say("noReasons")}</p>
      ) : (
        <ul class="judge__reasons">
          {judge.reasons.map(({ kind, inFavour, says }) => (
            <li key={says.nl} class={inFavour ? "judge__reason judge__reason--for" : "judge__reason"}>
              <p>{say(says)}</p>
              <p class="about">
                {say(inFavour ? "inFavour" : "against")} · {say(kind === "process" ? "process" : "outcomeKind")}
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
