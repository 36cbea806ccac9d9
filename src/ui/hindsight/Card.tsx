import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TakenView } from "../../views/hindsight.ts";
import { Action } from "../common/Action.tsx";
import { useActions, useDoor, useScreen, useSpeech } from "../context.tsx";
import { offerFile } from "../downloads.ts";
import { alike } from "../words/dictionary.ts";
import { useNights } from "./counted-nights.ts";
import { ofHundred } from "./hundred.ts";
import { Step, type StepProps } from "./Step.tsx";
import { Strategy } from "./Strategy.tsx";

function CardText({ taken }: { readonly taken: TakenView }) {
  const { say } = useSpeech();
  return (
    <>
      <p class="card__act">{say(taken.chosen ?? taken.done)}</p>
      {taken.because === "" ? null : (
        <p>
          <span class="card__label">{say("debrief.cardSentence")}</span> {say("because")} {taken.because}
        </p>
      )}
      {taken.accept === "" ? null : (
        <p>
          <span class="card__label">{say(taken.acceptOffered ? "debrief.priceTaken" : "debrief.cardPrice")}</span>{" "}
          {say("andAccept")} {taken.accept}
        </p>
      )}
      <Strategy taken={taken} />
    </>
  );
}

function Share() {
  const { say } = useSpeech();
  const door = useDoor();
  const { dropLink } = useActions();
  const link = useScreen((screen) => screen.link);
  const [reasons, setReasons] = useState(false);
  /** Null until it has been tried. */
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState(false);
  const copy = async (address: string) => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Without permission for the clipboard the link stays on the screen, to be copied by hand.
      setCopied(false);
    }
  };
  // What could not be copied stands ready for the hand.
  useLayoutEffect(() => {
    if (copied !== false || link === null) return;
    field.current?.focus();
    field.current?.select();
  }, [copied, link]);
  // It is made before anybody asks for it: a browser may give the clipboard only within the click.
  useEffect(() => door.send({ is: "share", reasons }), [door, reasons]);
  const choose = (chosen: boolean) => {
    // A link that was made before holds what was chosen then.
    dropLink();
    setWanted(false);
    setCopied(null);
    setReasons(chosen);
  };
  const take = () => {
    setWanted(true);
    setCopied(null);
    // Where it is not made yet, it is given when it comes.
    if (link === null) setCopied(false);
    else void copy(link);
  };
  return (
    <div class="share">
      <label class="choice__item">
        <input type="checkbox" checked={reasons} onChange={(event) => choose(event.currentTarget.checked)} />
        <span>{say("debrief.shareReasons")}</span>
      </label>
      <Action onPress={take}>{say("share")}</Action>
      {link === null || !wanted || copied === null ? null : (
        <p class="field">
          <label for="share-link">{say(copied ? "debrief.shared" : "debrief.sharedManual")}</label>
          <input ref={field} id="share-link" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </p>
      )}
      {/* Said also to who cannot see where the focus went. */}
      <p class="visually-hidden" role="status">
        {wanted && copied ? say("debrief.shared") : ""}
      </p>
    </div>
  );
}

/** One card to take away; and what can be done with the game. */
export function Card({ view, hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const { lookFurther } = useActions();
  const counted = useNights();
  // What is taken away is told when all is counted: half a count says another number.
  const nights = counted !== null && counted.fates === counted.wanted ? counted : null;
  const file = useScreen((screen) => screen.file);
  useEffect(() => door.send({ is: "save", ahead: true }), [door]);
  const intention = useScreen((screen) => screen.debrief?.intention ?? null);
  const word = useScreen((screen) => screen.debrief?.word ?? "");
  const keys = hindsight.taken.filter((taken) => taken.key);
  const own = nights?.endings[nights.own];
  const share = nights === null ? 0 : ofHundred(nights.endings.map(({ count }) => count))[nights.own];
  return (
    <Step title={say("debrief.card")} next={null} onNext={onNext}>
      <article class="card printed">
        <h2>{say(view.dossier.title)}</h2>
        {word === "" ? null : <p class="lead">{say("debrief.wordBack", { word: alike(word) })}</p>}
        {keys.map((taken) => (
          <CardText key={taken.id} taken={taken} />
        ))}
        {own === undefined ? null : (
          <p class="card__nights">
            {say(own.title)}: {say("debrief.ofHundred", { share: share ?? 0 })}
          </p>
        )}
        {intention === null ? null : (
          <p>
            {intention.when === "" ? null : `${say("debrief.when")} ${intention.when} `}
            {intention.then === "" ? null : `${say("debrief.thenI")} ${intention.then}`}
          </p>
        )}
        <p class="card__motto">{say("motto")}</p>
      </article>
      <div class="actions">
        <Action onPress={() => print()}>{say("debrief.print")}</Action>
        <Action
          onPress={() => (file === null ? door.send({ is: "save", ahead: false }) : offerFile(file.name, file.text))}
        >
          {say("save")}
        </Action>
      </div>
      <Share />
      <div class="actions">
        <Action onPress={() => lookFurther("replay")}>{say("debrief.further")}</Action>
        <Action purpose="primary" onPress={() => door.send({ is: "leave" })}>
          {say("debrief.another")}
        </Action>
      </div>
    </Step>
  );
}
