import type { Label } from "../../board/labels.ts";
import type { Rect } from "../../board/sheet.ts";
import type { Sign } from "../../board/signs.ts";
import { useSpeech } from "../context.tsx";

/** A place in the picture, as a style. */
export function placed({ x, y, width, height }: Rect) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}

/** Words that lie right beside their thing need no line to it. */
function isShort({ from, to }: Label["leader"]): boolean {
  return Math.hypot(from.x - to.x, from.y - to.y) < 12;
}

/** The words that lie in the picture of their own accord, with lines to what they are about. Who reads aloud has the signs. */
export function SignLabels({ signs }: { readonly signs: readonly Sign[] }) {
  const { line } = useSpeech();
  return (
    <>
      <svg class="signs__lines" aria-hidden="true">
        {signs.map(({ id, label }) =>
          label === null || isShort(label.leader) ? null : (
            <line
              key={id}
              x1={label.leader.from.x}
              y1={label.leader.from.y}
              x2={label.leader.to.x}
              y2={label.leader.to.y}
            />
          ),
        )}
      </svg>
      {signs.map(({ id, label, says }) =>
        label === null ? null : (
          <span key={`label ${id}`} class="signs__label" style={placed(label.box)} aria-hidden="true">
            {says.map((one) => (
              <span key={line(one)}>{line(one)}</span>
            ))}
          </span>
        ),
      )}
    </>
  );
}
