import type { RoadView } from "../../views/debrief/roads.ts";
import { useSpeech } from "../context.tsx";
import { MOMENT } from "../words/dictionary.ts";

/** Everything that came on a road, and where it ended. */
export function Came({ road }: { readonly road: RoadView }) {
  const { say, line } = useSpeech();
  return (
    <>
      <p>
        <strong>{say(road.ending.title)}</strong>. {say(road.ending.says)}
      </p>
      {road.came.length === 0 ? (
        <p class="about">{say("debrief.nothingCame")}</p>
      ) : (
        <ol class="came">
          {road.came.map(({ id, at, title, says }) => (
            <li key={id}>
              <span class="about">{say(MOMENT, { moment: { moment: at } })}</span>{" "}
              {title === null ? line(says) : line(title)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
