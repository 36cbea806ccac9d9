import { asWritten, type Language, textIn, type Words } from "../../sim/dossier/words.ts";
import type { ReferenceView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** Where something can be read. The address is shown, not loaded: the game asks nothing of other sites. */
export function References({ references }: { readonly references: readonly ReferenceView[] }) {
  return (
    <ul class="references">
      {references.map(({ title, publisher, date, url }) => (
        <li key={url}>
          <a href={url} rel="noreferrer noopener" target="_blank">
            {title}
          </a>
          , {publisher}, {date}
        </li>
      ))}
    </ul>
  );
}

/** So many words of the story are told; the rest is a tap away. */
const MOST_WORDS = 130;

/** How many paragraphs fit into that; at least one. */
function paragraphsWithin(story: readonly Words[], language: Language): number {
  let words = 0;
  const over = story.findIndex((part) => {
    words += textIn(part, language).split(" ").length;
    return words > MOST_WORDS;
  });
  return over < 0 ? story.length : Math.max(1, over);
}

/** What nobody knew, what really happened, and what a colleague chose. */
export function Reality({ hindsight, onNext }: StepProps) {
  const { say, line, language } = useSpeech();
  const { truths, reality, colleague } = hindsight;
  const told = paragraphsWithin(reality.story, language);
  return (
    <Step title={say("debrief.reality")} next={say("next")} onNext={onNext}>
      <p class="about">{say("debrief.realityAbout")}</p>
      {reality.story.slice(0, told).map((part) => (
        <p key={asWritten(part)}>{say(part)}</p>
      ))}
      {told < reality.story.length ? (
        <details>
          <summary>{say("debrief.readOn")}</summary>
          {reality.story.slice(told).map((part) => (
            <p key={asWritten(part)}>{say(part)}</p>
          ))}
        </details>
      ) : null}
      <details>
        <summary>{say("debrief.references")}</summary>
        <References references={reality.references} />
      </details>
      <details>
        <summary>{say("debrief.truths")}</summary>
        <dl class="truths">
          {truths.map(({ id, asks, was }) => (
            <div key={id} class="truths__item">
              <dt>{say(asks)}</dt>
              <dd>{line(was)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <h2>{say("debrief.colleague")}</h2>
      <blockquote class="colleague">
        <p>{say(colleague.note)}</p>
        <footer>
          {say(colleague.who)}: {colleague.chose.map((choice) => say(choice)).join(" ")}
        </footer>
      </blockquote>
    </Step>
  );
}
