import "@fontsource-variable/figtree/wght.css";
import "@fontsource/newsreader/latin-400.css";
import "@nl-design-system-candidate/button-css/button.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/desk.css";
import "./styles/clock.css";
import "./styles/incoming.css";
import "./styles/stage.css";
import "./styles/opening.css";
import "./styles/print.css";
import { dossierIndex } from "virtual:dossier-index";
import { render } from "preact";
import { App } from "./App.tsx";
import { actionsOn } from "./actions.ts";
import { gameIn } from "./address.ts";
import { goesOn, watchConnection } from "./connection.ts";
import { Surround } from "./context.tsx";
import { openDoor } from "./door.ts";
import { makeHearing } from "./picture/sounds.ts";
import { speak } from "./speaking.ts";
import { createScreen } from "./store.ts";
import { wishOf } from "./wish.ts";

const root = document.querySelector("#root");
if (root === null) throw new Error("the page has no #root");

const screen = createScreen(dossierIndex[0]?.id ?? "");
const wish = wishOf(
  location.search,
  dossierIndex.map(({ id }) => id),
);
screen.setState({ ...wish, sent: wish.dossier !== undefined });
const connection = watchConnection(screen);
speak(screen, connection);
const door = openDoor(screen, connection);
render(
  <Surround around={{ screen, actions: actionsOn(screen), door, connection, hearing: makeHearing(screen) }}>
    <App />
  </Surround>,
  root,
);

/** A game that somebody sent: at once, and when a link is pasted into an open page. */
function follow(): void {
  const link = gameIn(location.href);
  if (link !== null) door.send({ is: "follow-link", link });
}
follow();
addEventListener("hashchange", follow);
const again = goesOn();
if (again !== null) door.send({ is: "take-up", game: again, again: false });
// A part of the page is not there any more: the site may have got new files.
addEventListener("vite:preloadError", () => void connection.check());
