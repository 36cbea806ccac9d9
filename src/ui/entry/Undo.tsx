import type { GameView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useSpeech } from "../context.tsx";

/** Takes back what was entered last; nothing where nothing was entered. */
export function Undo({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const isEntered = view.story.some(({ kind }) => kind === "chosen" || kind === "answer");
  return isEntered ? <Action onPress={() => door.send({ is: "undo" })}>{say("entry.undo")}</Action> : null;
}
