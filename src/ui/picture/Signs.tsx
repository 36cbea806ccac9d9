import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Rect } from "../../board/sheet.ts";
import type { SignId } from "../../board/sign.ts";
import type { Sign } from "../../board/signs.ts";
import { Action } from "../common/Action.tsx";
import { useCan, useSpeech } from "../context.tsx";
import { Bubble } from "./Bubble.tsx";
import { ALL, explainedBefore, keepExplained } from "./explained.ts";
import { SignButtons } from "./SignButtons.tsx";
import { SignLabels } from "./SignLabels.tsx";

/** How long a sign explains itself, and how long words stay when the pointer leaves, in milliseconds. */
const EXPLAINS = 9000;
const LINGERS = 250;

interface Props {
  readonly signs: readonly Sign[];
  /** The part of the picture that nothing covers. */
  readonly room: Rect;
  /** The size of the letters, in CSS pixels. */
  readonly letter: number;
  /** No words of their own accord now: something moves that wants to be looked at. */
  readonly quiet: boolean;
  /** What else can be done with a sign, if anything. */
  readonly goTo: (sign: SignId) => (() => void) | null;
}

/** The kinds of signs that need no explanation any more, and a way to add to them. */
function useExplained() {
  const [explained, setExplained] = useState(explainedBefore);
  const know = (kinds: readonly string[]) => {
    const all = new Set([...explained, ...kinds]);
    keepExplained(all);
    setExplained(all);
  };
  return [explained, know] as const;
}

/** While something is said: Escape puts it away, and so does a touch elsewhere. */
function useDismissal(
  group: RefObject<HTMLElement | null>,
  said: string | null,
  onKey: () => void,
  onTouch: () => void,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said decides what a key or a touch means
  useLayoutEffect(() => {
    if (said === null) return;
    const press = ({ key }: KeyboardEvent) => {
      if (key === "Escape" && document.querySelector("dialog[open]") === null) onKey();
    };
    const touch = ({ target }: PointerEvent) => {
      if (target instanceof Node && group.current?.contains(target) !== true) onTouch();
    };
    document.addEventListener("keydown", press);
    document.addEventListener("pointerdown", touch);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("pointerdown", touch);
    };
  }, [said]);
}

/** What can be pointed at in the picture, with its words; a sign that nobody has seen before explains itself. */
export function Signs({ signs, room, letter, quiet, goTo }: Props) {
  const { say, line, tongue } = useSpeech();
  const [open, setOpen] = useState<SignId | null>(null);
  const [explained, know] = useExplained();
  const hushed = useRef<SignId | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const group = useRef<HTMLDivElement>(null);
  const paused = useCan("resume");

  const wordsOf = (sign: Sign) => {
    const own = sign.says.map(line).join(" ");
    return { own, means: tongue.texts[`sign.${sign.kind}`] ?? "" };
  };
  const pointed = signs.filter(
    (sign) => sign.target !== null && Object.values(wordsOf(sign)).some((text) => text !== ""),
  );
  const shown = pointed.find(({ id }) => id === open) ?? null;
  const fresh = quiet || paused || explained.has(ALL) ? undefined : pointed.find(({ kind }) => !explained.has(kind));
  const hint = shown === null ? (fresh ?? null) : null;
  const hinted = hint?.kind ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each kind has its own time
  useEffect(() => {
    if (hinted === null) return;
    const timer = setTimeout(() => know([hinted]), EXPLAINS);
    return () => clearTimeout(timer);
  }, [hinted]);

  useDismissal(
    group,
    shown === null ? hinted : `pointed at ${shown.id}`,
    () => {
      if (shown !== null) {
        setOpen(null);
        hushed.current = shown.id;
      } else if (hinted !== null) know([hinted]);
    },
    () => setOpen(null),
  );

  const stay = () => clearTimeout(leaving.current);
  const leave = () => {
    stay();
    hushed.current = null;
    leaving.current = setTimeout(() => setOpen(null), LINGERS);
  };
  const show = (id: SignId) => {
    stay();
    setOpen(id);
  };
  const things = (beside: Sign) => signs.filter((sign) => sign !== beside && !sign.open).map(({ region }) => region);
  const go = shown === null ? null : goTo(shown.id);
  return (
    <div ref={group} class="signs" style={{ "--letter": `${letter}px` }}>
      <SignLabels signs={signs} />
      <SignButtons
        signs={pointed}
        nameOf={(sign) => wordsOf(sign).own || wordsOf(sign).means}
        hushed={hushed}
        onShow={show}
        onLeave={leave}
      />
      {shown === null ? null : (
        <Bubble
          key={shown.id}
          id="sign-words"
          about={shown.region}
          room={room}
          avoid={things(shown)}
          onEnter={stay}
          onLeave={leave}
        >
          <p>{wordsOf(shown).own || wordsOf(shown).means}</p>
          {wordsOf(shown).own === "" || wordsOf(shown).means === "" ? null : (
            <p class="bubble__means">{wordsOf(shown).means}</p>
          )}
          {go === null ? null : <Action onPress={go}>{say("sign.thatMoment")}</Action>}
        </Bubble>
      )}
      {hint === null || hinted === null ? null : (
        <Bubble key={`hint ${hinted}`} id="sign-explains" about={hint.region} room={room} avoid={things(hint)}>
          <p>{wordsOf(hint).means || wordsOf(hint).own}</p>
          <p class="bubble__acts">
            <Action purpose="subtle" onPress={() => know([hinted])}>
              {say("sign.understood")}
            </Action>
            <Action purpose="subtle" onPress={() => know([ALL])}>
              {say("sign.noMore")}
            </Action>
          </p>
        </Bubble>
      )}
    </div>
  );
}
