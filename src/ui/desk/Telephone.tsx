import type { InterruptionView } from "../../views/desk.ts";
import { useAside } from "../aside.ts";
import { Action } from "../common/Action.tsx";
import { Prose } from "../common/Prose.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";

function Ringing({ call }: { readonly call: InterruptionView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const cost = say("costs", { length: { length: call.minutes } });
  return (
    <section class="telephone" aria-label={say("rings")}>
      <div>
        <p class="telephone__rings">{say("rings")}</p>
        <p class="telephone__name">{say(call.rings)}</p>
      </div>
      <div class="actions">
        {call.canTake ? (
          <Action purpose="primary" onPress={() => door.act({ type: "take", interruption: call.id })}>
            {say("takeCall")} <small>({cost})</small>
          </Action>
        ) : null}
        <Action onPress={() => door.act({ type: "leave", interruption: call.id })}>{say("leaveCall")}</Action>
      </div>
    </section>
  );
}

/** How something that came in is called: a message, a call, or a call that was not answered. */
function Who({ one }: { readonly one: InterruptionView }) {
  const { say } = useSpeech();
  const how = one.state === "missed" ? say("missedCall") : one.kind === "message" ? say("message") : null;
  return (
    <p class="came-in__who">
      <strong>{say(one.person.name)}</strong>
      {how === null ? null : ` · ${how.toLowerCase()}`}
    </p>
  );
}

function Message({ one, onRead }: { readonly one: InterruptionView; readonly onRead: () => void }) {
  const { say } = useSpeech();
  return (
    <section class="telephone telephone--message" aria-label={say(one.person.name)}>
      <div class="telephone__says">
        <Who one={one} />
        {one.says === null ? null : <Prose text={say(one.says)} />}
      </div>
      <Action onPress={onRead}>{say("read")}</Action>
    </section>
  );
}

/** What has been said or written, and is not about to be: what still rings has not been heard. */
const heard = (interruptions: readonly InterruptionView[]) =>
  interruptions.filter(({ state, says }) => state !== "ringing" && says !== null);

/**
 * What comes in while you think: it stays in sight at the foot of the desk until you have dealt with it. What somebody just
 * said stays there too when the next telephone rings at once.
 */
export function Telephone({ interruptions }: { readonly interruptions: readonly InterruptionView[] }) {
  const decision = useScreen((screen) => screen.view?.desk.decision?.id ?? "");
  const [read, setRead] = useAside<readonly string[]>(decision, "read", []);
  const said = heard(interruptions);
  const ringing = interruptions.find(({ state }) => state === "ringing");
  const fresh = said.findLast(({ id }) => !read.includes(id));
  return (
    <>
      {fresh === undefined ? null : (
        <Message key={fresh.id} one={fresh} onRead={() => setRead([...read, ...said.map(({ id }) => id)])} />
      )}
      {ringing === undefined ? null : <Ringing key={ringing.id} call={ringing} />}
    </>
  );
}

/** What has come in, to read again. */
export function CameIn({ interruptions }: { readonly interruptions: readonly InterruptionView[] }) {
  const { say } = useSpeech();
  const done = heard(interruptions);
  if (done.length === 0) return <p class="about">{say("nothingCameIn")}</p>;
  return (
    <ul class="came-in">
      {done.map((one) => (
        <li key={one.id} class={`came-in__item came-in__item--${one.state}`}>
          <Who one={one} />
          {one.says === null ? null : <Prose text={say(one.says)} />}
        </li>
      ))}
    </ul>
  );
}
