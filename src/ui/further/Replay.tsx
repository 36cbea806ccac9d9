import { useEffect, useState } from "preact/hooks";
import type { LayersView } from "../../views/debrief/layers.ts";
import type { MomentView } from "../../views/debrief/timeline.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Status } from "../desk/Status.tsx";
import { StoryList } from "../desk/StoryList.tsx";
import { MOMENT } from "../words/dictionary.ts";

/** What was known, what could have been known, and what nobody could know: lifted one by one. */
function Layers({ layers, story }: { readonly layers: LayersView; readonly story: MomentView["story"] }) {
  const { say, line } = useSpeech();
  const [lifted, setLifted] = useState(0);
  // In the light of then: what was heard later in the same decision was not known yet.
  const known = layers.known.filter(({ id }) => story.some(({ kind, about }) => kind === "answer" && about === id));
  const news = layers.news.filter(({ id }) => story.some((item) => item.id === id));
  return (
    <section class="layers" aria-labelledby="layers-title">
      <h2 id="layers-title">{say("further.layers")}</h2>
      <p class="about">{say(layers.question)}</p>
      <h3>{say("further.known")}</h3>
      {known.length === 0 ? <p class="about">{say("debrief.nothingHeard")}</p> : null}
      <ul class="layer layer--known">
        {known.map(({ id, who, says }) => (
          <li key={id}>
            <strong>{say(who)}</strong>: {say(says)}
          </li>
        ))}
        {news.map(({ id, says }) => (
          <li key={id}>{line(says)}</li>
        ))}
      </ul>
      <div aria-live="polite">
        {lifted < 1 ? null : (
          <>
            <h3>{say("further.knowable")}</h3>
            {layers.knowable.length === 0 ? <p class="about">{say("further.nothingKnowable")}</p> : null}
            <ul class="layer layer--knowable">
              {layers.knowable.map(({ source, who, asks, minutes }) => (
                <li key={source}>
                  <strong>{say(who)}</strong>: {say(asks)}{" "}
                  <span class="about">({say("costs", { length: { length: minutes } })})</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {lifted < 2 ? null : (
          <>
            <h3>{say("further.unknowable")}</h3>
            {layers.unknowable.length === 0 ? <p class="about">{say("further.nothingUnknowable")}</p> : null}
            <ul class="layer layer--unknowable">
              {layers.unknowable.map(({ id, asks, was, from, by }) => (
                <li key={id}>
                  <p>
                    {say(asks)} <strong>{say("further.turnedOut")}</strong> {line(was)}
                  </p>
                  <p class="about">
                    {from === null ? line(by) : `${say(MOMENT, { moment: { moment: from } })}: ${line(by)}`}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {lifted === 0 ? <Action onPress={() => setLifted(1)}>{say("further.liftKnowable")}</Action> : null}
      {lifted === 1 ? <Action onPress={() => setLifted(2)}>{say("further.liftUnknowable")}</Action> : null}
      {lifted === 2 ? <Action onPress={() => setLifted(0)}>{say("further.lower")}</Action> : null}
    </section>
  );
}

/** Any moment again: board, desk and text as they were, in the light of then. */
export function Replay() {
  const { say, line } = useSpeech();
  const door = useDoor();
  const moment = useScreen((screen) => screen.moment);
  const debrief = useScreen((screen) => screen.debrief);
  const marks = debrief?.timeline ?? [];
  const first = marks[0]?.position ?? 0;
  useEffect(() => {
    if (moment === null) door.send({ is: "seek", position: first });
  }, [door, first, moment]);
  if (debrief === null || moment === null) return <p role="status">{say("debrief.reckoning")}</p>;
  const place = Math.max(
    0,
    marks.findLastIndex(({ position }) => position <= moment.position),
  );
  const mark = marks[place];
  const go = (to: number) => {
    const one = marks[Math.max(0, Math.min(marks.length - 1, to))];
    if (one !== undefined) door.send({ is: "seek", position: one.position });
  };
  const layers = debrief.decisions.find(({ decision }) => decision === mark?.decision)?.layers;
  const last = moment.story.at(-1);
  return (
    <>
      <p>{say("further.replayAbout")}</p>
      <div class="seek">
        <label for="seek">{say("further.timeline")}</label>
        <input
          id="seek"
          type="range"
          min={0}
          max={Math.max(0, marks.length - 1)}
          value={place}
          aria-valuetext={
            mark === undefined
              ? ""
              : `${say(MOMENT, { moment: { moment: mark.at } })}: ${line(mark.title ?? mark.says)}`
          }
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
        <div class="actions">
          <Action onPress={() => go(place - 1)}>{say("further.earlier")}</Action>
          <Action onPress={() => go(place + 1)}>{say("further.later")}</Action>
        </div>
        <p class="about" role="status">
          {say("further.moment", { place: place + 1, count: marks.length, moment: { moment: moment.at } })}
        </p>
      </div>
      {last === undefined ? null : <StoryList items={[last]} />}
      <Status desk={moment.desk} />
      {layers === undefined ? null : <Layers key={layers.decision} layers={layers} story={moment.story} />}
      {debrief.proposals.length === 0 ? null : (
        <section aria-labelledby="proposals-title">
          <h2 id="proposals-title">{say("further.proposals")}</h2>
          <ul class="proposals">
            {debrief.proposals.map(({ id, decision, says }) => (
              <li key={id}>
                <Action
                  onPress={() => {
                    // The moment at which the decision fell.
                    go(marks.findIndex((one) => one.kind === "chosen" && one.decision === decision) - 1);
                  }}
                >
                  {line(says)}
                </Action>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
