import { useState } from "preact/hooks";
import type { KeptGame } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";

/** A button that asks once more. */
function ThrowAway({
  label,
  sure,
  game,
}: {
  readonly label: string;
  readonly sure: string;
  readonly game: string | null;
}) {
  const { say } = useSpeech();
  const door = useDoor();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Action purpose="subtle" onPress={() => setAsked(true)}>
        {label}
      </Action>
    );
  }
  return (
    <>
      <Action
        onPress={() => {
          setAsked(false);
          door.send({ is: "throw-away", game });
        }}
      >
        {sure}
      </Action>
      <Action purpose="subtle" onPress={() => setAsked(false)}>
        {say("keepGame")}
      </Action>
    </>
  );
}

function KeptItem({ game }: { readonly game: KeptGame }) {
  const { say, tongue } = useSpeech();
  const door = useDoor();
  const when = new Intl.DateTimeFormat(tongue.texts["grammar.locale"], {
    dateStyle: "long",
    timeStyle: "short",
  }).format(game.lastPlayed);
  const far = game.finished ? say("gameOver") : say("howFar", { decided: game.decided, decisions: game.decisions });
  return (
    <li class="shelf__game">
      <p>
        <strong>{say(game.title)}</strong>
        <br />
        {when} · {far}
        {game.origin === "own" ? null : ` · ${say(`from-${game.origin}`)}`}
      </p>
      <div class="actions">
        <Action onPress={() => door.send({ is: "take-up", game: game.id, again: false })}>
          {say(game.finished ? "lookBackHere" : "goOnHere")}
        </Action>
        <ThrowAway label={say("throwAway")} sure={say("throwAwaySure")} game={game.id} />
      </div>
    </li>
  );
}

/** All games on this device. */
export function Shelf() {
  const { say } = useSpeech();
  const shelf = useScreen((screen) => screen.shelf) ?? [];
  if (shelf.length === 0) return null;
  return (
    <details class="opening__more shelf">
      <summary>{say("yourGames", { games: shelf.length })}</summary>
      <p>{say("gamesAbout")}</p>
      <ul>
        {shelf.map((game) => (
          <KeptItem key={game.id} game={game} />
        ))}
      </ul>
      <ThrowAway label={say("throwAllAway")} sure={say("throwAllAwaySure")} game={null} />
    </details>
  );
}
