import type { TakenView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";
import { WORDS } from "./words.ts";

/** What the player wrote at a decision, word for word; nothing where nothing was written. */
export function Sentence({ taken, lead }: { readonly taken: TakenView; readonly lead?: string }) {
  const { say } = useSpeech();
  const { because, accept, namely } = taken;
  if (because === "" && accept === "" && namely === "") return null;
  return (
    <figure class="sentence">
      <figcaption>{lead ?? say(WORDS.youWrote)}</figcaption>
      <blockquote>
        {because === "" ? null : (
          <p>
            … {say("because")} {because}
          </p>
        )}
        {accept === "" ? null : (
          <p>
            … {say("andAccept")} {accept}
          </p>
        )}
        {namely === "" ? null : <p>{namely}</p>}
      </blockquote>
    </figure>
  );
}
