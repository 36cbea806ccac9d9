/**
 * What the built page runs first, by itself, while the rest is still on its way: the host starts up, and the words of who
 * will probably read are fetched.
 */
import "./hired-host.ts";
import { preferences } from "./preferences.ts";
import { wishOf } from "./wish.ts";
import { learn } from "./words/languages.ts";

// Whoever needs the words asks for them again, and says so when they do not come.
learn(wishOf(location.search, []).language ?? preferences().language, false).catch(() => {});
