import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { SignId } from "../../board/sign.ts";
import type { Sign } from "../../board/signs.ts";
import { useSpeech } from "../context.tsx";
import { placed } from "./SignLabels.tsx";

interface Props {
  readonly signs: readonly Sign[];
  /** What is said of a sign. */
  readonly nameOf: (sign: Sign) => string;
  /** Put away while the pointer is still on it; it speaks again when the pointer comes back. */
  readonly hushed: RefObject<SignId | null>;
  readonly onShow: (sign: SignId) => void;
  readonly onLeave: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What can be pointed at in the picture, by mouse, finger and keyboard: one stop of the tabulator. */
export function SignButtons({ signs, nameOf, hushed, onShow, onLeave }: Props) {
  const { say } = useSpeech();
  const [stop, setStop] = useState<SignId | null>(null);
  const first = signs.some(({ id }) => id === stop) ? stop : (signs[0]?.id ?? null);
  const walk = (event: KeyboardEvent, from: number) => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const buttons = event.currentTarget.parentElement?.querySelectorAll<HTMLButtonElement>(".signs__sign");
    buttons?.[(from + step + signs.length) % signs.length]?.focus();
  };
  return (
    <div role="toolbar" aria-label={say("picture")}>
      {signs.map((sign, index) => (
        <button
          key={sign.id}
          type="button"
          class="signs__sign"
          data-sign={sign.id}
          style={placed(sign.target ?? sign.region)}
          tabIndex={sign.id === first ? 0 : -1}
          aria-label={nameOf(sign)}
          onFocus={() => {
            setStop(sign.id);
            onShow(sign.id);
          }}
          onBlur={onLeave}
          onClick={() => onShow(sign.id)}
          onPointerMove={({ pointerType, movementX, movementY }) => {
            // When words go, what lay under them is "entered" by a mouse that lies still.
            const moves = pointerType === "mouse" && (movementX !== 0 || movementY !== 0);
            if (moves && hushed.current !== sign.id) onShow(sign.id);
          }}
          onPointerLeave={({ pointerType }) => pointerType === "mouse" && onLeave()}
          onKeyDown={(event) => walk(event, index)}
        />
      ))}
    </div>
  );
}
