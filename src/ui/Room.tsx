import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useActions, useConnection, useScreen, useSpeech } from "./context.tsx";

/** A part of the page that is fetched when it is needed, or somewhat before: the first choice does not wait for it. */
export interface Later<T> {
  /** Null until it is there. */
  readonly part: T | null;
  fetch(): Promise<T>;
}

/** A part of the page that has yet to be fetched. */
export function later<T>(fetch: () => Promise<T>): Later<T> {
  let part: T | null = null;
  return {
    get part() {
      return part;
    },
    async fetch() {
      part ??= await fetch();
      return part;
    },
  };
}

interface Props<T> {
  readonly of: Later<T>;
  /** It has words of its own, which are fetched too. */
  readonly looksBack?: boolean;
  readonly children: (part: T) => ComponentChildren;
}

/** The room for a part of the page: says that it is being fetched, and tries again when the connection is back. */
export function Room<T>({ of, looksBack = false, children }: Props<T>) {
  const { say } = useSpeech();
  const { lookBack } = useActions();
  const hasWords = useScreen((screen) => screen.isWhole || !looksBack);
  const connection = useConnection();
  const [attempt, setAttempt] = useState(0);
  const { part } = of;

  useEffect(() => {
    if (of.part !== null) return;
    let isHere = true;
    const look = () => (isHere ? setAttempt(attempt + 1) : undefined);
    of.fetch().then(
      () => {
        connection.works();
        look();
      },
      () => connection.back().then(look),
    );
    return () => {
      isHere = false;
    };
  }, [of, connection, attempt]);

  useEffect(() => {
    if (looksBack) lookBack();
  }, [looksBack, lookBack]);

  return part === null || !hasWords ? <p role="status">{say("loading")}</p> : children(part);
}
