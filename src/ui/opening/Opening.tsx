import { dossierIndex } from "virtual:dossier-index";
import { useEffect, useRef, useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { LoadGame } from "../common/LoadGame.tsx";
import { SettingsFields } from "../common/Settings.tsx";
import { useDoor, useScreen, useSetScreen, useSpeech } from "../context.tsx";
import { Shelf } from "./Shelf.tsx";

/** From the dark to the lamp, and from the lamp to the desk, in milliseconds. */
const DARK = 1800;
const LINE = 2600;

/** The black screen: one question, and then it begins. */
export function Opening() {
  const { say } = useSpeech();
  const set = useSetScreen();
  const door = useDoor();
  const { shelf, dossier, pace, motion, view } = useScreen((screen) => screen);
  const [begun, setBegun] = useState(false);
  const started = useRef(false);
  const [latest] = shelf ?? [];
  const opening = dossierIndex.find(({ id }) => id === dossier)?.opening;

  const begin = (sound: boolean) => {
    if (started.current) return;
    started.current = true;
    set({ sound });
    door.send({ is: "open", dossier, pace });
    setBegun(true);
  };

  const ready = begun && view !== null;
  useEffect(() => {
    if (!ready) return;
    const [dark, line] = motion === "reduced" ? [0, 0] : [DARK, LINE];
    const lamp = setTimeout(() => set({ lit: true }), dark);
    const desk = setTimeout(() => door.act({ type: "light" }), dark + line);
    return () => {
      clearTimeout(lamp);
      clearTimeout(desk);
    };
  }, [ready, motion, door, set]);

  if (begun) {
    return (
      <main class="opening opening--lit" id="main">
        <p class="opening__line" role="status">
          {opening === undefined ? "" : say(opening)}
        </p>
      </main>
    );
  }
  return (
    <main class="opening" id="main">
      <div class="opening__lamp" aria-hidden="true" />
      <h1 class="opening__name">{say("name")}</h1>
      <p class="opening__motto">{say("motto")}</p>
      {latest === undefined ? null : (
        <div class="opening__saved">
          <p>{say("takeUpAbout", { title: latest.title })}</p>
          <Action
            purpose="primary"
            onPress={() => door.send({ is: "take-up", game: latest.id, again: false, picked: null })}
          >
            {say(latest.finished ? "lookBack" : "takeUp")}
          </Action>
        </div>
      )}
      <fieldset class="opening__question">
        <legend>{latest ? say("startAgain") : say("withSound")}</legend>
        <div class="actions">
          <Action purpose={latest ? "secondary" : "primary"} onPress={() => begin(true)}>
            {say("soundOn")}
          </Action>
          <Action onPress={() => begin(false)}>{say("soundOff")}</Action>
        </div>
      </fieldset>
      <Shelf />
      <details class="opening__more">
        <summary>
          {say("dossier")}: {say(dossierIndex.find(({ id }) => id === dossier)?.title ?? { nl: "", en: "" })}{" "}
          <span aria-hidden="true">·</span> {say("settings")}
        </summary>
        <Choice
          label={say("dossier")}
          value={dossier}
          onChoose={(value) => set({ dossier: value })}
          items={dossierIndex.map(({ id, title, line }) => ({ value: id, label: `${say(title)} · ${say(line)}` }))}
        />
        <SettingsFields />
        <LoadGame />
        <p>
          <Action purpose="subtle" onPress={() => set({ entering: true })}>
            {say("playedOnPaper")}
          </Action>
        </p>
      </details>
    </main>
  );
}
