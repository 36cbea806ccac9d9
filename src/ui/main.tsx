import "@fontsource-variable/figtree/wght.css";
import "@fontsource/newsreader/latin-400.css";
import "@nl-design-system-candidate/button-css/button.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/desk.css";
import "./styles/hindsight.css";
import "./styles/stage.css";
import "./styles/display.css";
import "./styles/print.css";
import { dossierIndex } from "virtual:dossier-index";
import { render } from "preact";
import { App } from "./App.tsx";
import { Surround } from "./context.tsx";
import { openDoor } from "./door.ts";
import { makeHearing } from "./stage/hearing.ts";
import { createScreen } from "./store.ts";

const root = document.querySelector("#root");
if (root === null) throw new Error("the page has no #root");

const screen = createScreen(dossierIndex[0]?.id ?? "");
const door = openDoor(screen);
render(
  <Surround around={{ screen, door, hearing: makeHearing(screen) }}>
    <App />
  </Surround>,
  root,
);

if (location.hash.startsWith("#game=")) door.send({ is: "follow-link", link: location.hash });
else door.send({ is: "hello", likely: screen.getState().dossier });
