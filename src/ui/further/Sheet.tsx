import { asWritten } from "../../sim/dossier/words.ts";
import { RATINGS } from "../../sim/world/ratings.ts";
import type { PaperDecision, PaperView } from "../../views/debrief/paper.ts";
import { useSpeech } from "../context.tsx";
import { letterOf } from "./letter.ts";

/** Into so many boxes the time of a decision is cut. */
const BOXES = 12;
const CALLS = [1, 2, 3, 4, 5, 6] as const;

/** A line to write on. */
function Blank({ label }: { readonly label: string }) {
  return <p class="paper__blank">{label}</p>;
}

function Entry({ decision, place }: { readonly decision: PaperDecision; readonly place: number }) {
  const { say } = useSpeech();
  const { lasts, options, key } = decision;
  return (
    <section class="paper__entry">
      <h3>
        {place}. {say(decision.question)}
      </h3>
      <p class="paper__kind">{say("paper.timeGone", { length: { length: lasts / BOXES } })}</p>
      <p class="paper__boxes" aria-hidden="true">
        {Array.from({ length: BOXES }, (_, box) => (
          // A box is its place.
          <span key={box} />
        ))}
      </p>
      <p class="paper__kind">{say("paper.order")}</p>
      <ol class="paper__order">
        {CALLS.map((call) => (
          <li key={call} class="paper__blank" />
        ))}
      </ol>
      <p class="paper__marks">
        <span class="paper__kind">{say("paper.choice")}</span>
        {options.map(({ id }, letter) => (
          <span key={id} class="paper__mark">
            {letterOf(letter)}
          </span>
        ))}
        <span class="paper__mark">{say("paper.undecided")}</span>
      </p>
      {key ? (
        <>
          <Blank label={say("becauseLabel")} />
          <Blank label={say("acceptLabel")} />
          <p class="paper__marks">
            <span class="paper__kind">{say("ratingQuestion")}</span>
            {RATINGS.map((rating) => (
              <span key={rating} class="paper__mark">
                {say(rating)}
              </span>
            ))}
          </p>
          <Blank label={say("paper.buoys")} />
        </>
      ) : null}
    </section>
  );
}

/** What the table fills in: whom it called, what it chose, and what it wrote. */
export function Sheet({ paper }: { readonly paper: PaperView }) {
  const { say } = useSpeech();
  return (
    <section class="paper__page">
      <h2>
        {say("paper.sheet")} · {paper.code}
      </h2>
      <h3>{say("paper.buoys")}</h3>
      <ol class="paper__rules">
        {paper.statements.map((says) => (
          <li key={asWritten(says)}>{say(says)}</li>
        ))}
      </ol>
      {paper.decisions.map((decision, place) => (
        <Entry key={decision.id} decision={decision} place={place + 1} />
      ))}
    </section>
  );
}
