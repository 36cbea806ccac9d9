import type { HindsightView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { Sentence } from "../hindsight/Sentence.tsx";
import { Strategy } from "../hindsight/Strategy.tsx";

/** The habits of a good decision, as the dictionary numbers them. */
const HABITS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** What good deciding looks like; then one's own sentences, and what one's own ways are called. */
export function Deciding({ hindsight }: { readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  const written = hindsight.taken.filter(({ because, namely }) => because !== "" || namely !== "");
  return (
    <>
      <p>{say("deciding.intro")}</p>
      <ol class="habits">
        {HABITS.map((habit) => (
          <li key={habit}>
            <strong>{say(`deciding.habit${habit}`)}.</strong> {say(`deciding.habit${habit}About`)}
          </li>
        ))}
      </ol>
      <h2>{say("deciding.sentences")}</h2>
      <p>{say(written.length === 0 ? "deciding.noSentences" : "deciding.sentencesAbout")}</p>
      {written.map((taken) => (
        <Sentence key={taken.id} taken={taken} lead={say(taken.question)} />
      ))}
      <h2>{say("deciding.strategies")}</h2>
      {hindsight.taken.map((taken) => (
        <section key={taken.id} class="again__item">
          <p class="about">{say(taken.question)}</p>
          <p class="rating__act">{say(taken.chosen ?? taken.done)}</p>
          <Strategy taken={taken} />
        </section>
      ))}
      <h2>{say("deciding.municipality")}</h2>
      <p>{say("deciding.municipalityAbout")}</p>
    </>
  );
}
