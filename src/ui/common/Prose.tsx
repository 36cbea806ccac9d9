import { Fragment } from "preact";
import type { Words } from "../../sim/dossier/words.ts";
import { useScreen, useSpeech } from "../context.tsx";
import { Explained } from "./Explained.tsx";

interface Term {
  readonly says: Words;
  readonly means: Words;
}

const NO_TERMS: readonly Term[] = [];

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A paragraph in which the words that need it can be asked what they mean; each once. */
export function Prose({ text, class: name }: { readonly text: string; readonly class?: string }) {
  const { say } = useSpeech();
  const terms = useScreen((screen) => screen.view?.dossier.terms ?? NO_TERMS);
  const meanings = new Map(terms.map((term) => [say(term.says).toLowerCase(), say(term.means)]));
  if (meanings.size === 0) return <p class={name}>{text}</p>;
  const names = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  const parts = text.split(new RegExp(`(?<![\\p{L}])(${names.join("|")})(?![\\p{L}])`, "iu"));
  const seen = new Set<string>();
  return (
    <p class={name}>
      {parts.map((part, position) => {
        const means = meanings.get(part.toLowerCase());
        const first = !seen.has(part.toLowerCase());
        if (means !== undefined) seen.add(part.toLowerCase());
        // The parts of one text never change places.
        const key = position;
        return means !== undefined && first ? (
          <Explained key={key} word={part} means={means} />
        ) : (
          <Fragment key={key}>{part}</Fragment>
        );
      })}
    </p>
  );
}
