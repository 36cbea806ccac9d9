import { asWritten } from "../../sim/dossier/words.ts";
import type { HindsightView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { Sentence } from "../hindsight/Sentence.tsx";
import { Strategy } from "../hindsight/Strategy.tsx";
import { DECIDING, HABITS } from "../words/deciding.ts";

/** What good deciding looks like; then one's own sentences, and what one's own ways are called. */
export function Deciding({ hindsight }: { readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  const written = hindsight.taken.filter(({ because, namely }) => because !== "" || namely !== "");
  return (
    <>
      <p>{say(DECIDING.intro)}</p>
      <ol class="habits">
        {HABITS.map(({ title, about }) => (
          <li key={asWritten(title)}>
            <strong>{say(title)}.</strong> {say(about)}
          </li>
        ))}
      </ol>
      <h2>{say(DECIDING.sentences)}</h2>
      <p>{say(written.length === 0 ? DECIDING.noSentences : DECIDING.sentencesAbout)}</p>
      {written.map((taken) => (
        <Sentence key={taken.id} taken={taken} lead={say(taken.question)} />
      ))}
      <h2>{say(DECIDING.strategies)}</h2>
      {hindsight.taken.map((taken) => (
        <section key={taken.id} class="again__item">
          <p class="about">{say(taken.question)}</p>
          <p class="rating__act">{say(taken.chosen ?? taken.done)}</p>
          <Strategy taken={taken} />
        </section>
      ))}
      <h2>{say(DECIDING.municipality)}</h2>
      <p>{say(DECIDING.municipalityAbout)}</p>
    </>
  );
}
