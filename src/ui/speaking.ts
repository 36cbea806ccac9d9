/** The words of the screen: of the language that people chose, fetched when they chose it. */
import type { Language } from "../sim/dossier/words.ts";
import type { Connection } from "./connection.ts";
import type { Screen, ScreenStore } from "./store.ts";
import { knows, learn, likedOf, spokenOf } from "./words/languages.ts";

/** The language that is to be spoken: of those in which the dossier can be played too, the one that is liked best. */
export function wishedLanguage({ language, view }: Pick<Screen, "language" | "view">): Language {
  return likedOf([language, ...navigator.languages], spokenOf(view?.dossier.languages));
}

/** What is to be learnt. */
function wishOf(screen: Screen) {
  return { language: wishedLanguage(screen), whole: screen.looksBack };
}

/** Lets a screen speak, now and whenever something else is to be spoken. Until other words are here, those that were stay. */
export function speak(screen: ScreenStore, connection: Connection): void {
  let asked = "";
  const look = async () => {
    const wish = wishOf(screen.getState());
    const name = JSON.stringify(wish);
    const isMeant = () => asked === name;
    if (isMeant()) return;
    asked = name;
    const known = knows(wish.language, wish.whole);
    if (known !== null) return screen.setState({ tongue: known, isWhole: wish.whole });
    while (isMeant()) {
      try {
        const tongue = await learn(wish.language, wish.whole);
        connection.works();
        if (isMeant()) screen.setState({ tongue, isWhole: wish.whole });
        return;
      } catch {
        await connection.back();
      }
    }
  };
  screen.subscribe(() => void look());
  void look();
}
