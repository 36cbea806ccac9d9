import { asWritten } from "../../sim/dossier/words.ts";
import "../styles/paper.css";
import { useEffect } from "preact/hooks";
import type { CallCard, ComingCard, OptionCard, PaperDecision, PaperView, When } from "../../views/debrief/paper.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { letterOf } from "./letter.ts";
import { Sheet } from "./Sheet.tsx";

/** How the paper twin is played, in the order of the dictionary. */
const RULES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** When something counts; nothing where it always does. */
function Only({ when }: { readonly when: When }) {
  const { say } = useSpeech();
  if (when.is === "always") return null;
  return (
    <p class="paper__only">◇ {when.is === "if" ? say("paper.onlyIf", { says: when.says }) : say("paper.formSays")}</p>
  );
}

interface FrontProps {
  readonly card: CallCard | ComingCard;
  /** Of the decision. */
  readonly place: number;
  /** What kind of card it is. */
  readonly children: string;
}

/** The front of a card: whose it is, and what is asked or said. */
function Front({ card, place, children }: FrontProps) {
  const { say } = useSpeech();
  return (
    <div class="paper__half">
      <p class="paper__kind">
        {say("paper.ofDecision", { place })} · {children}
      </p>
      <p>
        <strong>{say(card.who)}</strong>, {say(card.role)}
      </p>
      <p class="paper__voice">{say(card.front)}</p>
      <Only when={card.when} />
    </div>
  );
}

/** In front the question, behind it the answer, with a fold between them. */
function Call({ card, place }: { readonly card: CallCard; readonly place: number }) {
  const { say } = useSpeech();
  return (
    <li class="paper__card">
      <Front card={card} place={place}>
        {say("paper.call", { length: { length: card.minutes } })}
      </Front>
      <div class="paper__half">
        <p class="paper__kind">{say(card.who)}</p>
        <p class="paper__voice">{card.answer === null ? say("paper.noAnswer") : say(card.answer)}</p>
      </div>
    </li>
  );
}

function Coming({ card, place }: { readonly card: ComingCard; readonly place: number }) {
  const { say } = useSpeech();
  const after = { length: { length: card.after } };
  return (
    <li class="paper__card paper__card--coming">
      <Front card={card} place={place}>
        {card.after === 0 ? say("paper.atOnce") : say(card.kind === "call" ? "paper.callIn" : "paper.messageIn", after)}
      </Front>
      <div class="paper__half">
        <p class="paper__kind">
          {card.kind === "call" ? say("paper.pickUp", { length: { length: card.minutes } }) : say(card.who)}
        </p>
        <p class="paper__voice">{card.answer === null ? say("paper.noAnswer") : say(card.answer)}</p>
        {card.missed === null ? null : (
          <p>
            <strong>{say("paper.notPickedUp")}</strong> {say(card.missed)}
          </p>
        )}
      </div>
    </li>
  );
}

function Option({ card, letter }: { readonly card: OptionCard; readonly letter: string }) {
  const { say } = useSpeech();
  return (
    <li class="paper__option">
      <p class="paper__letter">{letter}</p>
      <div>
        <p class="paper__voice">{say(card.says)}</p>
        <p>{say(card.means)}</p>
        <p>{say("paper.accepting", { says: card.accepts })}.</p>
        {card.minutes === 0 ? null : (
          <p class="paper__kind">{say("paper.takes", { length: { length: card.minutes } })}</p>
        )}
        {card.sustained ? <p class="paper__kind">{say("paper.keepUp")}</p> : null}
        <Only when={card.when} />
      </div>
    </li>
  );
}

function Decision({ decision, place }: { readonly decision: PaperDecision; readonly place: number }) {
  const { say } = useSpeech();
  const { lasts, minutes, situation, options } = decision;
  return (
    <section class="paper__page">
      <p class="paper__kind">
        {say(decision.stage)} · {say("paper.lasts", { length: { length: lasts }, minutes })}
      </p>
      <h2>
        {place}. {say(decision.question)}{" "}
        {decision.key ? (
          <span role="img" aria-label={say("paper.key")}>
            ★
          </span>
        ) : null}
      </h2>
      <Only when={decision.when} />
      {situation.map(({ when, says }) => (
        <div key={asWritten(says)} class="paper__passage">
          <Only when={when} />
          <p class="paper__voice">{say(says)}</p>
        </div>
      ))}
      <ul class="paper__options">
        {options.map((card, letter) => (
          <Option key={card.id} card={card} letter={letterOf(letter)} />
        ))}
      </ul>
    </section>
  );
}

/** The cards of all decisions, one after the other, each with the number of its decision. */
function Cards({ decisions }: { readonly decisions: readonly PaperDecision[] }) {
  const { say } = useSpeech();
  return (
    <section class="paper__page">
      <h2>{say("paper.cards")}</h2>
      <ul class="paper__cards">
        {decisions.flatMap(({ id, sources, coming }, place) => [
          ...sources.map((card) => <Call key={`${id}/${card.id}`} card={card} place={place + 1} />),
          ...coming.map((card) => <Coming key={`${id}/${card.id}`} card={card} place={place + 1} />),
        ])}
      </ul>
    </section>
  );
}

function Cover({ paper }: { readonly paper: PaperView }) {
  const { say } = useSpeech();
  const dossier = useScreen((screen) => screen.view?.dossier);
  if (dossier === undefined) return null;
  return (
    <section class="paper__page">
      <p class="paper__kind">{say("name")}</p>
      <h2 class="paper__title">{say(dossier.title)}</h2>
      <p class="paper__voice">{say(dossier.line)}</p>
      <p class="paper__code">
        {say("paper.code")}: <strong>{paper.code}</strong>
      </p>
      <p>{say("paper.codeAbout")}</p>
      <h3>{say("paper.rules")}</h3>
      <ol class="paper__rules">
        {RULES.map((rule) => (
          <li key={rule}>{say(`paper.rule${rule}`)}</li>
        ))}
      </ol>
      <p class="paper__voice paper__passage">
        {say(dossier.opening)} {say(dossier.briefing)}
      </p>
      {dossier.terms.length === 0 ? null : (
        <>
          <h3>{say("paper.terms")}</h3>
          <dl class="paper__terms">
            {dossier.terms.map(({ says, means }) => (
              <div key={asWritten(says)}>
                <dt>{say(says)}</dt>
                <dd>{say(means)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** The paper twin: the same dossier and the same luck, for a table that plays without screens. */
export function Paper() {
  const { say } = useSpeech();
  const door = useDoor();
  const paper = useScreen((screen) => screen.paper);
  useEffect(() => door.send({ is: "paper" }), [door]);
  if (paper === null) return <p role="status">{say("debrief.reckoning")}</p>;
  return (
    <>
      <p>{say("paper.paperAbout")}</p>
      <p>
        {say("paper.code")}: <strong>{paper.code}</strong>. {say("paper.codeAbout")}
      </p>
      <div class="actions">
        <Action purpose="primary" onPress={() => print()}>
          {say("paper.paperPrint")}
        </Action>
      </div>
      <article class="paper printed">
        <Cover paper={paper} />
        {paper.decisions.map((decision, place) => (
          <Decision key={decision.id} decision={decision} place={place + 1} />
        ))}
        <Cards decisions={paper.decisions} />
        <Sheet paper={paper} />
      </article>
    </>
  );
}
