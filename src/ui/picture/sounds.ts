/** What is heard, and the captions for who wants to read it. Sound is fetched and made only after somebody asked for it. */
import type { Beat, Gesture } from "../../board/plan.ts";
import type { Soundscape } from "../../board/sound.ts";
import type { SoundName } from "../../board/voices.ts";
import type { Screen, ScreenStore } from "../store.ts";
import type { TextKey } from "../words/dictionary.ts";

/** How long a caption stands, in milliseconds. */
const CAPTION = 2600;

/** How long after it was wished for the sound of the sea begins, in milliseconds. */
const CALM = 1500;

const CAPTIONS = {
  foghorn: "sound-foghorn",
  horn: "sound-horn",
  telephone: "sound-telephone",
  lamp: "sound-lamp",
  ebb: "sound-ebb",
  gull: "sound-gull",
  silence: "sound-silence",
} as const satisfies Record<SoundName | "silence", TextKey>;

/** What is heard, or told in words. */
export interface Hearing {
  play(name: SoundName): void;
  /** Everything falls silent for a moment: somebody signs. */
  silence(): void;
  /** What belongs to a beat of a gesture of the picture. */
  follow(gesture: Gesture, beat: Beat, sound: SoundName | null): void;
}

/** The sea belongs to a game: when that is put away, it falls silent with it. */
function isHeard({ sound, view }: Screen): boolean {
  return sound === true && view !== null;
}

/** Ears for a screen: they follow its wish for sound. */
export function makeHearing(screen: ScreenStore): Hearing {
  let fetching: Promise<Soundscape | null> | null = null;
  let scape: Soundscape | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Sound is fetched once, and again only when the network is back: a game does not wait for its horn. */
  const fetchScape = async (): Promise<Soundscape | null> => {
    try {
      const { soundscape } = await import("../../board/sound.ts");
      scape = soundscape();
    } catch {
      addEventListener("online", () => (fetching = null), { once: true });
    }
    return scape;
  };

  const wake = async (): Promise<Soundscape | null> => {
    fetching ??= fetchScape();
    const awake = await fetching;
    if (!isHeard(screen.getState())) return null;
    awake?.mute(false);
    awake?.bed(true);
    return awake;
  };

  const caption = (name: keyof typeof CAPTIONS) => {
    const { sound, captions } = screen.getState();
    if (sound !== true && !captions) return;
    clearTimeout(timer);
    screen.setState({ caption: CAPTIONS[name] });
    timer = setTimeout(() => screen.setState({ caption: null }), CAPTION);
  };

  screen.subscribe((now, before) => {
    if (isHeard(now) === isHeard(before)) return;
    // Sound is not what people wait for.
    if (isHeard(now)) return void setTimeout(() => isHeard(screen.getState()) && void wake(), CALM);
    scape?.mute(true);
    scape?.bed(false);
  });

  const play = (name: SoundName) => {
    caption(name);
    if (screen.getState().sound === true) void wake().then((awake) => awake?.play(name));
  };

  return {
    play,
    silence() {
      caption("silence");
      if (screen.getState().sound === true) scape?.silence();
    },
    follow(gesture, beat, name) {
      if (name !== null) play(name);
      // The words come when the ship is there; until then there is only the sea.
      const isThere = gesture.kind === "arrival" && (beat.name === "cause" || beat.name === "end");
      if (isThere) screen.setState({ arriving: false });
    },
  };
}
