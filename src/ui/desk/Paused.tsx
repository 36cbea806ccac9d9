import { useScreen, useSpeech } from "../context.tsx";

/** Lies over the desk while the clock stands still; the desk stays as it was. Going on is where pausing was: beside the clock. */
export function Paused() {
  const { say } = useSpeech();
  const away = useScreen((screen) => screen.view?.away ?? false);
  return (
    <section class="paused" aria-labelledby="paused-title">
      <div>
        <h2 id="paused-title">{say("paused")}</h2>
        <p>{say(away ? "pausedAway" : "pausedAbout")}</p>
      </div>
    </section>
  );
}
