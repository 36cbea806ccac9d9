import { dossierIndex } from "virtual:dossier-index";
import { useRef, useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { Folded } from "../common/Folded.tsx";
import { LoadGame } from "../common/LoadGame.tsx";
import { SettingsFields } from "../common/Settings.tsx";
import { useActions, useDoor, useScreen, useSpeech } from "../context.tsx";
import { Dossiers } from "./Dossiers.tsx";
import { Lamplight } from "./Lamplight.tsx";
import { Night } from "./Night.tsx";
import { lastOwn } from "./own.ts";
import { Shelf } from "./Shelf.tsx";

/** The first screen: what this is, the shelf, and one question. Then it is dark, and it begins. */
export function Opening() {
  const { say } = useSpeech();
  const { hear, enterPaper, dismissTrouble } = useActions();
  const door = useDoor();
  const shelf = useScreen((screen) => screen.shelf);
  const dossier = useScreen((screen) => screen.dossier);
  const pace = useScreen((screen) => screen.pace);
  const view = useScreen((screen) => screen.view);
  const [asked, setAsked] = useState(false);
  // Also after a reload in the dark, or by a code.
  const begun = asked || view !== null;
  const started = useRef(false);
  // What somebody else played lies in the list, and is not where this reader was.
  const latest = lastOwn(shelf ?? []);
  const chosen = dossierIndex.find(({ id }) => id === dossier);

  const begin = (sound: boolean) => {
    if (started.current) return;
    started.current = true;
    hear(sound);
    door.send({ is: "open", dossier, pace });
    setAsked(true);
  };

  // A code may be wrong; the question stays until the game is there.
  const beginNight = (code: string, sound: boolean) => {
    hear(sound);
    dismissTrouble();
    door.send({ is: "open-night", code, pace });
  };

  if (begun) return <Lamplight line={view === null ? chosen && say(chosen.opening) : say(view.dossier.opening)} />;
  return (
    <main class="opening" id="main">
      <div class="opening__title">
        <h1 class="opening__name">{say("name")}</h1>
        <p class="opening__motto">{say("motto")}</p>
        <p class="opening__about">{say("whatThisIs")}</p>
        {latest === undefined ? null : (
          <div class="opening__saved">
            <p>
              {say("takeUpAbout", { title: latest.title })}
              {latest.origin === "own" ? null : ` · ${say(`from-${latest.origin}`)}`}
            </p>
            <Action purpose="primary" onPress={() => door.send({ is: "take-up", game: latest.id, again: false })}>
              {say(latest.finished ? "lookBack" : "takeUp")}
            </Action>
          </div>
        )}
      </div>
      <Dossiers />
      <div class="opening__shelf">
        <Shelf />
        <Night onBegin={beginNight} />
        <Folded class="opening__more" head={say("settings")}>
          <SettingsFields />
          <LoadGame />
          <p>
            <Action purpose="subtle" onPress={() => enterPaper()}>
              {say("playedOnPaper")}
            </Action>
          </p>
        </Folded>
      </div>
      <div class="opening__start">
        <fieldset class="opening__question">
          <legend>
            {latest === undefined ? null : `${say("newGame")} `}
            <span class="opening__chosen">{chosen === undefined ? "" : say(chosen.title)}</span>
          </legend>
          <div class="actions">
            <Action purpose={latest ? "secondary" : "primary"} onPress={() => begin(true)}>
              {say("beginHeard")}
            </Action>
            <Action onPress={() => begin(false)}>{say("beginQuiet")}</Action>
          </div>
        </fieldset>
      </div>
    </main>
  );
}
