import { useLayoutEffect, useRef } from "preact/hooks";
import type { GameView } from "../../table/protocol.ts";
import type { DecisionView, InterruptionView } from "../../views/desk.ts";
import type { StoryItem } from "../../views/story.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Arrival } from "./Arrival.tsx";
import { arrivalsOf, isSpoken, waitingOf } from "./arrivals.ts";
import { useDealing } from "./dealing.ts";

function Ringing({ call, onDone }: { readonly call: InterruptionView; readonly onDone: () => void }) {
  const { say } = useSpeech();
  const door = useDoor();
  // Beside the form that waits to be signed it is not what is asked.
  const isSigning = useScreen(({ view }) => view?.place === "committing");
  const cost = call.minutes === 0 ? say("costsNothing") : say("costs", { length: { length: call.minutes } });
  return (
    <section class="telephone" aria-label={say("rings")}>
      <div class="telephone__says">
        <p class="telephone__rings">{say("rings")}</p>
        <p class="telephone__name">{say(call.rings)}</p>
        <p class="about">{call.canTake ? say("ringsAbout") : say("noTimeToTake")}</p>
      </div>
      <div class="actions">
        {call.canTake ? (
          <Action
            purpose={isSigning ? "secondary" : "primary"}
            onPress={() => {
              onDone();
              door.act({ type: "take", interruption: call.id });
            }}
          >
            {say("takeCall")} <small>({cost})</small>
          </Action>
        ) : null}
        <Action
          onPress={() => {
            onDone();
            door.act({ type: "leave", interruption: call.id });
          }}
        >
          {say("leaveCall")}
        </Action>
      </div>
    </section>
  );
}

interface MessageProps {
  readonly item: StoryItem;
  readonly decision: DecisionView;
  /** How many more wait behind it. */
  readonly more: number;
  readonly onRead: () => void;
}

function Message({ item, decision, more, onRead }: MessageProps) {
  const { say } = useSpeech();
  return (
    <section class="telephone telephone--message" aria-label={say("cameInTab")}>
      <div class="telephone__says">
        <Arrival item={item} decision={decision} />
      </div>
      <div class="telephone__read">
        <Action onPress={onRead}>{say("read")}</Action>
        {more === 0 ? null : <p class="about">{say("moreWaits", { more })}</p>}
      </div>
    </section>
  );
}

/** The first thing of the desk that is in sight and can have the focus; the nearest one where nothing is whole in sight. */
function inSight(foot: HTMLElement | null): HTMLElement | undefined {
  const panel = foot?.closest(".panel");
  const top = panel?.querySelector(".panel__head")?.getBoundingClientRect().bottom ?? 0;
  const bottom = panel?.querySelector(".panel__foot")?.getBoundingClientRect().top || innerHeight;
  const places = panel?.querySelectorAll<HTMLElement>(".panel__scroll :is(button, summary, h1, [tabindex='0'])") ?? [];
  const open = [...places]
    .filter((place) => place.checkVisibility() && !place.matches(":disabled"))
    .map((place) => ({ place, box: place.getBoundingClientRect() }));
  const whole = open.find(({ box }) => box.top >= top && box.bottom <= Math.min(innerHeight, bottom));
  return (whole ?? open.find(({ box }) => box.bottom > top) ?? open.at(-1))?.place;
}

interface Props {
  readonly view: GameView;
  readonly decision: DecisionView;
  /** People look at something they asked for: what waits is only counted. */
  readonly calm: boolean;
  readonly onTurn: () => void;
}

/** What comes in while you think: one thing at a time, at the foot of the desk, until you have dealt with it. */
export function Drawer({ view, decision, calm, onTurn }: Props) {
  const { say } = useSpeech();
  const deal = useDealing(decision.id);
  const read = useScreen((screen) => screen.read);
  const foot = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  const { interruptions } = decision;
  const waiting = waitingOf(arrivalsOf(view.story, interruptions), read, interruptions);
  const ringing = interruptions.find(({ state }) => state === "ringing");
  const [first] = waiting;
  const count = waiting.length + (ringing === undefined ? 0 : 1);
  const shown = first !== undefined && (ringing === undefined || isSpoken(first, interruptions)) ? first : null;
  const current = calm ? `calm ${count}` : (shown?.id ?? ringing?.id ?? "");

  // Whoever dealt with one thing goes on with the next, or back to the desk.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something else stands here
  useLayoutEffect(() => {
    if (!touched.current) return;
    touched.current = false;
    const next = foot.current?.querySelector<HTMLElement>("button");
    (next ?? inSight(foot.current))?.focus({ preventScroll: true });
  }, [current]);
  const touch = () => {
    touched.current = true;
  };

  const turn = () => {
    touch();
    onTurn();
  };
  if (count > 0 && calm) {
    return (
      <div ref={foot} class="telephone telephone--calm">
        <div>
          <p>{ringing === undefined ? say("waits", { count }) : say("waitsRinging", { count: count - 1 })}</p>
          {ringing === undefined ? null : <p class="about">{say("ringsAbout")}</p>}
        </div>
        <Action onPress={turn}>{say("view")}</Action>
      </div>
    );
  }
  return (
    <div ref={foot} class="drawer">
      {shown !== null ? (
        <Message
          key={shown.id}
          item={shown}
          decision={decision}
          more={count - 1}
          onRead={() => {
            touch();
            deal([shown.id]);
          }}
        />
      ) : ringing !== undefined ? (
        <Ringing key={ringing.id} call={ringing} onDone={touch} />
      ) : null}
    </div>
  );
}
