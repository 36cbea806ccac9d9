import { useState } from "preact/hooks";
import type { NightsView } from "../../table/protocol.ts";
import { Choice } from "../common/Choice.tsx";
import { useSpeech } from "../context.tsx";
import { useNights } from "./counted-nights.ts";
import { ofHundred } from "./hundred.ts";
import { Step, type StepProps } from "./Step.tsx";

const ROW = 20;
/** A hundred ships: ninety-nine other nights, and the player's own as the last. */
const OTHERS = 99;

/** A ship, small: hull and lamp. The ending is told by its shape, not only by its colour. */
function Ship({ ending, own, place }: { readonly ending: number; readonly own: boolean; readonly place: number }) {
  const x = (place % ROW) * 15 + 8;
  const y = Math.floor(place / ROW) * 18 + 12;
  return (
    <g transform={`translate(${x} ${y})`} class={`night night--${ending}${own ? " night--own" : ""}`}>
      <path d="M-6 2h12l-2 4h-8z" class="night__hull" />
      <Mark ending={ending} />
    </g>
  );
}

function Mark({ ending }: { readonly ending: number }) {
  switch (ending) {
    case 0:
      return <path d="M-3 -4l6 6m0 -6l-6 6" class="night__mark" />;
    case 1:
      return <path d="M0 -5l4 6h-8z" class="night__mark" />;
    case 2:
      return <rect x="-3" y="-4" width="6" height="5" class="night__mark" />;
    case 3:
      return <path d="M-4 -2h8" class="night__mark" />;
    case 4:
      return <circle cy="-2" r="3" class="night__mark" />;
    case 5:
      return <path d="M0 -6l3.5 4l-3.5 4l-3.5 -4z" class="night__mark" />;
    default:
      return <path d="M0 -6v8m-4 -4h8" class="night__mark" />;
  }
}

/** An ending of so few, or of so many, of a hundred nights is told in words too. Source: design. */
const FEW = 20;
const MANY = 60;

function isTelling(share: number): boolean {
  return share <= FEW || share >= MANY;
}

interface LuckProps {
  readonly nights: NightsView;
  /** So many key decisions there are to be told of. */
  readonly keys: number;
  /** On so many of a hundred nights it ended as it did. */
  readonly share: number;
}

/** Luck since the decision that the nights are about; since each later one, and for each judge, a tap away. */
function Luck({ nights, keys, share }: LuckProps) {
  const { say, line } = useSpeech();
  const told = ({ says, why }: NightsView["decisions"][number]) => [says, ...why].map(line).join(" ");
  const [first, ...later] = nights.decisions;
  return (
    <>
      <p>{say("debrief.luckSince")}</p>
      {nights.fates === nights.wanted && isTelling(share) ? <p>{say("debrief.endingShare", { share })}</p> : null}
      {first === undefined ? null : (
        <ul class="luck">
          <li>{told(first)}</li>
        </ul>
      )}
      {later.map((one) => (
        <details key={one.decision}>
          <summary>{say(one.question)}</summary>
          <p>{told(one)}</p>
        </details>
      ))}
      {nights.decisions.length < keys ? <p class="about">{say("debrief.reckoning")}</p> : null}
      <details>
        <summary>{say("debrief.luckOf")}</summary>
        {first === undefined ? null : <p class="about">{say(first.question)}</p>}
        <ul class="luck">
          {nights.luck.map(({ judge, says }) => (
            <li key={judge}>{line(says)}</li>
          ))}
        </ul>
        {nights.effective === null ? null : (
          <p class="about">{say("debrief.drawn", { effective: Math.round(nights.effective) })}</p>
        )}
      </details>
    </>
  );
}

/** The choices really made, with other luck: ships first, then words and numbers. */
export function Nights({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const [any, setAny] = useState(false);
  const nights = useNights(any);
  const keys = hindsight.taken.filter(({ key }) => key).length;
  const shares = ofHundred(nights?.endings.map(({ count }) => count) ?? []);
  return (
    <Step title={say("debrief.nights")} next={say("next")} onNext={onNext}>
      <p>{say("debrief.nightsAbout")}</p>
      <p role="status">
        {any
          ? say("debrief.nightsAny")
          : nights?.question
            ? say("debrief.nightsThen", { question: nights.question })
            : say("loading")}
      </p>
      {nights === null ? (
        <p>{say("loading")}</p>
      ) : (
        <>
          <figure class="nights">
            <svg viewBox="0 0 304 106" aria-hidden="true">
              {nights.nights.slice(0, OTHERS).map((ending, place) => (
                // A night is its place.
                <Ship key={place} ending={ending} own={false} place={place} />
              ))}
              <g class="nights__own">
                <Ship ending={nights.own} own place={OTHERS} />
              </g>
            </svg>
            <figcaption>
              {nights.fates < nights.wanted ? (
                <>
                  <progress value={nights.fates} max={nights.wanted} aria-label={say("debrief.nights")} />{" "}
                  {say("debrief.nightsCount", { fates: nights.fates, wanted: nights.wanted })}
                </>
              ) : (
                say("debrief.nightsCaption", { fates: nights.fates })
              )}
            </figcaption>
          </figure>
          {any ? null : <Luck nights={nights} keys={keys} share={shares[nights.own] ?? 0} />}
          <table class="table">
            <caption class="visually-hidden">{say("debrief.nights")}</caption>
            <tbody>
              {nights.endings.map(({ id, title }, position) => (
                <tr key={id} class={position === nights.own ? "table__own" : undefined}>
                  <td>
                    <svg viewBox="-8 -8 16 16" class="nights__key" aria-hidden="true">
                      <g class={`night night--${position}`}>
                        <Mark ending={position} />
                      </g>
                    </svg>
                  </td>
                  <th scope="row">
                    {say(title)}
                    {position === nights.own ? <em> ({say("debrief.yours")})</em> : null}
                  </th>
                  <td class="table__number">{say("debrief.ofHundred", { share: shares[position] ?? 0 })}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <details>
            <summary>{say("debrief.endings")}</summary>
            <ul class="came">
              {nights.endings.map(({ id, title, says }) => (
                <li key={id}>
                  <strong>{say(title)}</strong> {say(says)}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <details>
        <summary>{say("debrief.whichNights")}</summary>
        <Choice
          label={say("debrief.whichNights")}
          value={any}
          onChoose={setAny}
          items={[
            { value: false, label: say("debrief.thenNights") },
            { value: true, label: say("debrief.anyNights") },
          ]}
        />
      </details>
    </Step>
  );
}
