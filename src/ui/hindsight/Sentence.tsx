import type { TakenView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";

/** What the player wrote at a decision, word for word; what was suggested is not called theirs. */
export function Sentence({ taken, lead }: { readonly taken: TakenView; readonly lead?: string }) {
  const { say } = useSpeech();
  const { because, accept, acceptOffered, namely } = taken;
  const wrote = because !== "" || namely !== "" || (accept !== "" && !acceptOffered);
  if (!wrote && accept === "") return null;
  const price = (
    <p>
      … {say("andAccept")} {accept}
    </p>
  );
  return (
    <figure class="sentence">
      {wrote ? (
        <>
          <figcaption>{lead ?? say("debrief.youWrote")}</figcaption>
          <blockquote>
            {because === "" ? null : (
              <p>
                … {say("because")} {because}
              </p>
            )}
            {accept === "" || acceptOffered ? null : price}
            {namely === "" ? null : <p>{namely}</p>}
          </blockquote>
        </>
      ) : null}
      {accept !== "" && acceptOffered ? (
        <>
          <p class="about">{say("debrief.priceTaken")}</p>
          <blockquote>{price}</blockquote>
        </>
      ) : null}
    </figure>
  );
}
