import type { CallView, StudyView } from "../../views/debrief/study-view.ts";
import { useSpeech } from "../context.tsx";

/** From this mean stand on a call made some, and much, difference. Source: design. */
const SOME = 0.1;
const MUCH = 0.5;

function wordsOf(worth: number) {
  return worth >= MUCH
    ? "further.worthMuch"
    : worth >= SOME
      ? "further.worthSome"
      : worth > -SOME
        ? "further.worthNone"
        : "further.worthLess";
}

interface Props {
  readonly call: CallView;
  readonly judges: StudyView["judges"];
}

/** What one more call would have been worth, in the eyes of each judge. */
export function Worth({ call, judges }: Props) {
  const { say } = useSpeech();
  if (call.worth === null) return <p class="about">{say("debrief.reckoning")}</p>;
  const words = call.worth.map(wordsOf);
  const differs = words.some((one) => one !== "further.worthNone");
  if (!differs) return <p>{say("further.worthNone")}</p>;
  return (
    <ul class="worth">
      {judges.map(({ id, who }, judge) => {
        const one = words[judge] ?? "further.worthNone";
        // Who is named is whoever it matters to.
        return one === "further.worthNone" ? null : <li key={id}>{say(one, { who })}</li>;
      })}
    </ul>
  );
}
