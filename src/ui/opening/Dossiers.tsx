import { dossierIndex } from "virtual:dossier-index";
import { useId } from "preact/hooks";
import type { KeptGame } from "../../table/protocol.ts";
import { useActions, useScreen, useSpeech } from "../context.tsx";
import { addressOf } from "../wish.ts";
import { isOwn } from "./own.ts";

type Entry = (typeof dossierIndex)[number];

/** Minutes on the shelf are whole fives: nobody is held to them. */
const ROUND = 5;

/** How far people have come with a dossier, in all their games of it. */
function useProgress(games: readonly KeptGame[]): string {
  const { say } = useSpeech();
  const [latest] = games;
  if (games.some(({ finished }) => finished)) return say("played");
  if (latest === undefined) return say("notPlayed");
  return say("howFar", { decided: latest.decided, decisions: latest.decisions });
}

function DossierCard({ entry, group }: { readonly entry: Entry; readonly group: string }) {
  const { say } = useSpeech();
  const { chooseDossier } = useActions();
  const dossier = useScreen((screen) => screen.dossier);
  const shelf = useScreen((screen) => screen.shelf) ?? [];
  const ids = { title: useId(), about: useId() };
  const progress = useProgress(shelf.filter((game) => game.dossier === entry.id && isOwn(game)));
  const choose = () => {
    chooseDossier(entry.id);
    // What stands in the bar can be sent to somebody.
    history.replaceState(history.state, "", addressOf(location.href, entry.id));
  };
  return (
    <label class="dossier">
      <input
        type="radio"
        name={group}
        checked={dossier === entry.id}
        onChange={choose}
        aria-labelledby={ids.title}
        aria-describedby={ids.about}
      />
      <strong id={ids.title} class="dossier__title">
        {say(entry.title)}
      </strong>
      <span id={ids.about} class="dossier__about">
        {entry.dilemma === null ? null : <span class="dossier__dilemma">{say(entry.dilemma)}</span>}
        <span class="dossier__line">{say(entry.line)}</span>
        <span class="dossier__meta">
          {say("takesMinutes", { minutes: Math.round(entry.minutes / ROUND) * ROUND })} · {progress}
        </span>
      </span>
    </label>
  );
}

/** The shelf: every dossier, what it is about, how long it takes, and whether it was played. */
export function Dossiers() {
  const { say } = useSpeech();
  const group = useId();
  return (
    <fieldset class="dossiers">
      <legend class="dossiers__label">{say("chooseDossier")}</legend>
      {dossierIndex.map((entry) => (
        <DossierCard key={entry.id} entry={entry} group={group} />
      ))}
    </fieldset>
  );
}
