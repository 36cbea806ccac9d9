import { type ComponentChildren, createContext } from "preact";
import { useContext, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { format, type Sentence } from "../language/format.ts";
import type { Tongue } from "../language/tongue.ts";
import type { Language, Words } from "../sim/dossier/words.ts";
import type { Act } from "../table/acts.ts";
import type { Line } from "../views/line.ts";
import type { Actions } from "./actions.ts";
import type { Connection } from "./connection.ts";
import type { Door } from "./door.ts";
import type { Hearing } from "./picture/sounds.ts";
import type { Screen, ScreenStore } from "./store.ts";
import type { Filling, TextKey } from "./words/dictionary.ts";

interface Around {
  readonly screen: ScreenStore;
  readonly actions: Actions;
  readonly door: Door;
  readonly connection: Connection;
  readonly hearing: Hearing;
}

const AroundContext = createContext<Around | null>(null);

/** Gives everything within it what the page has around. */
export function Surround({ around, children }: { readonly around: Around; readonly children: ComponentChildren }) {
  return <AroundContext.Provider value={around}>{children}</AroundContext.Provider>;
}

function useAround(): Around {
  const around = useContext(AroundContext);
  if (around === null) throw new Error("a component stands outside Surround");
  return around;
}

/** What the screen holds; renders again only when the selected part changes. */
export function useScreen<T>(select: (screen: Screen) => T): T {
  const { screen } = useAround();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const value = select(screen.getState());
  const shown = useRef({ select, value });
  shown.current = { select, value };
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(shown.current.select(screen.getState()), shown.current.value)) renderAgain(0);
    };
    // Something may have changed between rendering and listening.
    look();
    return screen.subscribe(look);
  }, [screen]);
  return value;
}

/** The store itself, for what has to look at it outside of rendering. */
export function useScreenStore(): ScreenStore {
  return useAround().screen;
}

/** What people can do to their own screen. */
export function useActions(): Actions {
  return useAround().actions;
}

/** What is heard. */
export function useHearing(): Hearing {
  return useAround().hearing;
}

/** Whether an act of this kind is possible now, as the table says. */
export function useCan(type: Act["type"]): boolean {
  return useScreen(({ view }) => view?.can.includes(type) ?? false);
}

/** What people can do. */
export function useDoor(): Door {
  return useAround().door;
}

/** The connection to the site. */
export function useConnection(): Connection {
  return useAround().connection;
}

/** What a part of the page speaks with. */
export interface Speech {
  readonly language: Language;
  readonly tongue: Tongue;
  /** A text of the screen, with what fills it; or of a dossier. */
  say<T extends TextKey | Words>(says: T, ...filling: Filling<T>): string;
  line(line: Line | { readonly says: TextKey }): string;
}

/** Speaks the language of the screen. */
export function useSpeech(): Speech {
  const tongue = useScreen((screen) => screen.tongue);
  if (tongue === null) throw new Error("the screen has no words yet");
  const begins = useScreen((screen) => screen.view?.dossier.begins);
  return {
    language: tongue.language,
    tongue,
    line: (line) => format(line, tongue, begins),
    say: (says, filling?: Sentence["with"]) =>
      format(filling === undefined ? { says } : { says, with: filling }, tongue, begins),
  };
}
