/** The connection to the site: whether it is there, and whether it still has the files that this page was made of. */
import type { ScreenStore } from "./store.ts";

/** `renewed`: the site has other files than when this page was loaded. */
type Site = "same" | "renewed" | "away";

const RELOADED = "achteraf-reloaded";
const GOES_ON = "achteraf-goes-on";
/** In milliseconds: between two attempts, and for reading a sentence. */
const PAUSE = 3000;
const READING = 2500;

/** The scripts that this page was made of: a new version of any part of it has another name for one of them. */
function ownScripts(): readonly string[] {
  const scripts = document.querySelectorAll('head script[type="module"][src]');
  return Array.from(scripts, (script) => script.getAttribute("src") ?? "");
}

async function reach(): Promise<Site> {
  try {
    const answer = await fetch(location.href.split("#", 1)[0] ?? "", { cache: "no-store" });
    if (!answer.ok) return "away";
    const text = await answer.text();
    return ownScripts().every((script) => text.includes(script)) ? "same" : "renewed";
  } catch {
    return "away";
  }
}

/** So many milliseconds, or until the network says that it is back. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener("online", done);
  });
}

/** Something that this tab remembers over a reload, and only this tab. */
function remember(name: string, value: string): boolean {
  try {
    sessionStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** What this tab remembered. */
function recall(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** The game with which this tab goes on after a reload that nobody asked for; null for none. Tells it once. */
export function goesOn(): string | null {
  const game = recall(GOES_ON);
  if (game !== null) sessionStorage.removeItem(GOES_ON);
  return game === "" ? null : game;
}

/** Loads the page again, once for each version of it, and goes on with the same game. */
async function renew(screen: ScreenStore): Promise<void> {
  const version = ownScripts().join(" ");
  if (recall(RELOADED) === version || !remember(RELOADED, version)) return;
  remember(GOES_ON, screen.getState().game?.id ?? "");
  screen.setState({ trouble: { says: "renewed" } });
  await new Promise((resolve) => setTimeout(resolve, READING));
  location.reload();
  // Nothing more is done on this page.
  await new Promise(() => {});
}

/** Watches over the connection for a screen. */
export function watchConnection(screen: ScreenStore) {
  let failures = 0;
  let renewing: Promise<void> | null = null;
  /** Several parts can miss something at once; the page is loaded again once. */
  const renewed = () => {
    renewing ??= renew(screen);
    return renewing;
  };
  return {
    /** Something could not be fetched. Says so, and resolves when it is worth another try. */
    async back(): Promise<void> {
      failures++;
      for (;;) {
        const site = await reach();
        if (site === "renewed") await renewed();
        if (site !== "away" && failures === 1) return;
        screen.setState({ trouble: { says: "offline" } });
        await pause(Math.min(10, failures) * PAUSE);
        if (site !== "away") return;
      }
    },
    /** What was asked for has come. */
    works(): void {
      failures = 0;
      if (screen.getState().trouble?.says === "offline") screen.setState({ trouble: null });
    },
    /** A part of the page did not come; when that is because there is a new version, the page is loaded again. */
    async check(): Promise<void> {
      if ((await reach()) === "renewed") await renewed();
    },
  };
}

/** The connection of a page to its site. */
export type Connection = ReturnType<typeof watchConnection>;
