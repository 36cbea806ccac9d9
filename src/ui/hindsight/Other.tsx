import { useEffect } from "preact/hooks";
import { RATINGS } from "../../sim/world/ratings.ts";
import type { OtherView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { STANDS } from "../stands.ts";
import { TEXTS } from "../texts.ts";
import { Came } from "./Came.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { Scale, useLights } from "./Scale.tsx";
import { Sentence } from "./Sentence.tsx";
import { Step } from "./Step.tsx";
import { WORDS } from "./words.ts";

/** The judge who was furthest from where they stood in the player's own night. */
function Moved({ other }: { readonly other: OtherView }) {
  const { say } = useSpeech();
  const find = (road: OtherView["own"]) => road.judges.find(({ id }) => id === other.judge);
  const [own, there] = [find(other.own), find(other.other)];
  if (own === undefined || there === undefined || own.stand === there.stand) return null;
  const stand = (one: number) => TEXTS[STANDS[String(one)] ?? "stand-0"];
  return <p>{say(WORDS.otherJudge, { who: own.who, own: stand(own.stand), other: stand(there.stand) })}</p>;
}

/** The same decision with the opposite ending, rated again; the ratings beside each other, without comment. */
export function Other({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const other = useScreen((screen) => screen.other);
  const lights = useLights();
  useEffect(() => {
    if (other === undefined) door.send({ is: "other-ending" });
  }, [door, other]);
  if (other === undefined || other === null) {
    return (
      <Step title={say(WORDS.other)} next={say("next")} onNext={onNext}>
        <p role="status">{say(other === null ? WORDS.otherNone : WORDS.otherLooking)}</p>
      </Step>
    );
  }
  const taken = hindsight.taken.find(({ id }) => id === other.decision);
  if (taken === undefined) return null;
  return (
    <Step title={say(WORDS.other)} next={say("next")} onNext={onNext}>
      <p>{say(WORDS.otherAbout)}</p>
      <p class="rating__act">{say(taken.chosen ?? taken.done)}</p>
      <Sentence taken={taken} />
      <h2>{say(WORDS.otherEnd)}</h2>
      <Came road={other.other} />
      <Moved other={other} />
      {taken.ratedOther === null ? (
        <section class="rate" aria-labelledby="other-rate">
          <h2 id="other-rate">{say(WORDS.otherRate)}</h2>
          <div class="rating">
            {RATINGS.map((rating) => (
              <Action
                key={rating}
                onPress={() => door.note({ is: "rating", decision: taken.id, light: "other", rating })}
              >
                {say(rating)}
              </Action>
            ))}
          </div>
        </section>
      ) : (
        <figure class="gap" role="status">
          <figcaption>{say(taken.question)}</figcaption>
          <Scale
            rated={[
              { label: lights.knew, rating: taken.ratedThen },
              { label: lights.after, rating: taken.ratedAfter },
              { label: lights.other, rating: taken.ratedOther },
            ]}
          />
        </figure>
      )}
      <p class="about">{say(WORDS.modelSays)}</p>
    </Step>
  );
}
