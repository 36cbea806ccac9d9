import { useState } from "preact/hooks";
import { Action } from "./common/Action.tsx";
import { Notice } from "./common/Notice.tsx";
import { useDoor, useScreen, useSpeech } from "./context.tsx";

/** In the bar, as long as it lies here: this game came from elsewhere. */
export function Whence() {
  const { say } = useSpeech();
  const origin = useScreen((screen) => screen.game?.origin ?? "own");
  return origin === "own" ? null : <> · {say(`from-${origin}`)}</>;
}

/** A game that came with a link or a file: whose it is, where it starts, and that one's own are still there. */
export function Whose() {
  const { say } = useSpeech();
  const door = useDoor();
  const game = useScreen((screen) => screen.game);
  const isOver = useScreen((screen) => screen.view?.place === "hindsight");
  const elsewhere = useScreen((screen) => screen.elsewhere);
  const [read, setRead] = useState("");
  if (game === null || elsewhere || read === game.id || (game.origin !== "link" && game.origin !== "file")) return null;
  return (
    <Notice role="status">
      <p>
        {say(game.origin === "link" ? "whoseLink" : "whoseFile")} {say(isOver ? "startsLookingBack" : "startsStill")}{" "}
        {say("verified")}
      </p>
      <div class="actions">
        <Action purpose="primary" onPress={() => setRead(game.id)}>
          {say("seeIt")}
        </Action>
        <Action onPress={() => door.send({ is: "leave" })}>{say("toOwnGames")}</Action>
      </div>
    </Notice>
  );
}
