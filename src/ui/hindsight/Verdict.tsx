import { asWritten } from "../../sim/dossier/words.ts";
import type { JudgeView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { STANDS } from "../stands.ts";

/** Why somebody judges so: each reason with whether it counts for or against, and what it is about. */
function Reasons({ judge }: { readonly judge: JudgeView }) {
  const { say } = useSpeech();
  if (judge.reasons.length === 0) return <p class="about">{say("debrief.noReasons")}</p>;
  return (
    <ul class="judge__reasons">
      {judge.reasons.map(({ kind, inFavour, says }) => (
        <li key={asWritten(says)} class={inFavour ? "judge__reason judge__reason--for" : "judge__reason"}>
          <p>{say(says)}</p>
          <p class="about">
            {say(inFavour ? "debrief.inFavour" : "against")} ·{" "}
            {say(kind === "process" ? "debrief.process" : "debrief.outcomeKind")}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly judge: JudgeView;
}

/** One judge: from where, how they stand and what they say; why, behind a fold. */
export function Verdict({ judge }: Props) {
  const { say } = useSpeech();
  return (
    <article class="judge">
      <p class="kicker">{say("debrief.looks", { moment: { moment: judge.looks } })}</p>
      <h2>{say(judge.who)}</h2>
      <p class="judge__stand">{say(STANDS[String(judge.stand)] ?? "stand-0")}</p>
      <blockquote class="judge__verdict">{say(judge.verdict)}</blockquote>
      <details>
        <summary>{say("why")}</summary>
        <p class="judge__lens">{say(judge.lens)}</p>
        <Reasons judge={judge} />
      </details>
    </article>
  );
}
