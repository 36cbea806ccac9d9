import { useEffect, useRef } from "preact/hooks";
import { gameIn } from "./address.ts";
import { Action } from "./common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "./context.tsx";

/** The mark of the entry in the browser's history that stands for being in a game. */
const IN_GAME = "achteraf-in-game";

/** Puts an entry in front, so that going back stays on this page. */
function stay(): void {
  if (history.state !== IN_GAME) history.pushState(IN_GAME, "");
}

/** The back button of the browser leaves a game only after a question. Closing the page asks nothing: the game is kept. */
export function Leaving() {
  const { say } = useSpeech();
  const door = useDoor();
  const isIn = useScreen((screen) => screen.view !== null || screen.entering);
  const dialog = useRef<HTMLDialogElement>(null);
  const goes = useRef(false);

  useEffect(() => {
    if (!isIn) return;
    const back = () => {
      // A link that was pasted is a step too, and no way out.
      if (gameIn(location.href) === null && history.state !== IN_GAME) dialog.current?.showModal();
    };
    goes.current = false;
    stay();
    addEventListener("popstate", back);
    const asked = dialog.current;
    const closed = () => {
      if (!goes.current) stay();
    };
    asked?.addEventListener("close", closed);
    return () => {
      removeEventListener("popstate", back);
      asked?.removeEventListener("close", closed);
      // Out of the game by another door: the entry has done its work.
      if (history.state === IN_GAME) history.back();
    };
  }, [isIn]);

  return (
    <dialog ref={dialog} class="settings" aria-labelledby="leaving-title">
      <h2 id="leaving-title">{say("leaveQuestion")}</h2>
      <p>{say("stopAbout")}</p>
      <div class="actions">
        <Action
          purpose="primary"
          onPress={() => {
            // At once: the dialog tells only a moment later that it closed, and somebody may go back again before that.
            stay();
            dialog.current?.close();
          }}
        >
          {say("stay")}
        </Action>
        <Action
          onPress={() => {
            goes.current = true;
            dialog.current?.close();
            door.send({ is: "leave" });
          }}
        >
          {say("stop")}
        </Action>
      </div>
    </dialog>
  );
}
