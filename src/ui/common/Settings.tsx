import { useRef } from "preact/hooks";
import { useActions, useDoor, useScreen, useScreenStore, useSpeech } from "../context.tsx";
import { wishedLanguage } from "../speaking.ts";
import { ownNameOf, spokenOf } from "../words/languages.ts";
import { Action } from "./Action.tsx";
import { Choice } from "./Choice.tsx";
import { NightCode } from "./NightCode.tsx";

/** Language, clock, motion, sound and screen; can be changed at any moment. */
export function SettingsFields() {
  const { say } = useSpeech();
  // What was chosen is marked at once, also while its words are still on the way.
  const language = useScreen(wishedLanguage);
  const spoken = spokenOf(useScreen((screen) => screen.view?.dossier.languages));
  const { prefer, hear } = useActions();
  const door = useDoor();
  const motion = useScreen((screen) => screen.motion);
  const pace = useScreen((screen) => screen.pace);
  const sound = useScreen((screen) => screen.sound);
  const captions = useScreen((screen) => screen.captions);
  const display = useScreen((screen) => screen.display);
  return (
    <div class="settings__fields">
      <Choice
        inline
        label={say("language")}
        value={language}
        onChoose={(value) => prefer({ language: value })}
        items={spoken.map((value) => ({ value, label: ownNameOf(value) }))}
      />
      <Choice
        inline
        label={say("clock")}
        value={pace}
        onChoose={(value) => {
          prefer({ pace: value });
          door.act({ type: "pace", pace: value });
        }}
        items={[
          { value: 1, label: say("clockNormal") },
          { value: 2, label: say("clockGenerous") },
          { value: 0, label: say("clockOff") },
        ]}
      />
      <Choice
        inline
        label={say("motion")}
        value={motion}
        onChoose={(value) => prefer({ motion: value })}
        items={[
          { value: "full", label: say("motionFull") },
          { value: "reduced", label: say("motionReduced") },
        ]}
      />
      <Choice
        inline
        label={say("sound")}
        value={sound ?? false}
        onChoose={(value) => hear(value)}
        items={[
          { value: true, label: say("on") },
          { value: false, label: say("off") },
        ]}
      />
      <Choice
        inline
        label={say("captions")}
        value={captions}
        onChoose={(value) => prefer({ captions: value })}
        items={[
          { value: false, label: say("captionsHeard") },
          { value: true, label: say("captionsAlways") },
        ]}
      />
      <Choice
        inline
        label={say("display")}
        value={display}
        onChoose={(value) => prefer({ display: value })}
        items={[
          { value: "desk", label: say("displayDesk") },
          { value: "room", label: say("displayRoom") },
          { value: "beamer", label: say("displayBeamer") },
        ]}
      />
    </div>
  );
}

/** The button for the settings, and the settings. */
export function Settings() {
  const { say } = useSpeech();
  const door = useDoor();
  const store = useScreenStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const stopped = useRef(false);
  const close = () => dialog.current?.close();
  const isRunning = () => store.getState().view?.can.includes("pause") ?? false;
  const open = () => {
    // Whoever sets something is not at the desk: the clock waits, and runs on when the settings are closed.
    stopped.current = isRunning();
    if (stopped.current) door.act({ type: "pause" });
    dialog.current?.showModal();
  };
  const goOn = () => {
    if (stopped.current) door.act({ type: "resume" });
    stopped.current = false;
  };
  const stop = () => {
    stopped.current = false;
    close();
    // The game leaves the screen when its host has let it go: what still comes from it would bring it back.
    door.send({ is: "leave" });
  };
  return (
    <>
      <Action purpose="subtle" onPress={open}>
        {say("settings")}
      </Action>
      <dialog ref={dialog} onClose={goOn} class="settings" aria-labelledby="settings-title">
        <h2 id="settings-title">{say("settings")}</h2>
        <SettingsFields />
        <div class="settings__stop">
          <p>{say("sameNightGive")}</p>
          <NightCode />
        </div>
        <div class="settings__stop">
          <p>{say("gentle")}</p>
          <p>{say("stopAbout")}</p>
          <Action onPress={stop}>{say("stop")}</Action>
        </div>
        <Action purpose="primary" onPress={close}>
          {say("close")}
        </Action>
      </dialog>
    </>
  );
}
