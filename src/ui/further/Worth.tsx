import type { CallView, StudyView } from "../../views/debrief/study.ts";
import { useSpeech } from "../context.tsx";
import { WORDS } from "../words/debrief.ts";
import { FURTHER } from "../words/further.ts";

/** From this mean stand on a call made some, and much, difference. Source: design. */
const SOME = 0.1;
const MUCH = 0.5;

function wordsOf(worth: number) {
  return worth >= MUCH
    ? FURTHER.worthMuch
    : worth >= SOME
      ? FURTHER.worthSome
      : worth > -SOME
        ? FURTHER.worthNone
        : FURTHER.worthLess;
}

interface Props {
  readonly call: CallView;
  readonly judges: StudyView["judges"];
}

/** What one more call would have been worth, in the eyes of each judge. */
export function Worth({ call, judges }: Props) {
  const { say } = useSpeech();
  if (call.worth === null) return <p class="about">{say(WORDS.reckoning)}</p>;
  const words = call.worth.map(wordsOf);
  const differs = words.some((one) => one !== FURTHER.worthNone);
  if (!differs) return <p>{say(FURTHER.worthNone)}</p>;
  return (
    <ul class="worth">
      {judges.map(({ id, who }, judge) => {
        const one = words[judge] ?? FURTHER.worthNone;
        // Who is named is whoever it matters to.
        return one === FURTHER.worthNone ? null : <li key={id}>{say(one, { who })}</li>;
      })}
    </ul>
  );
}
