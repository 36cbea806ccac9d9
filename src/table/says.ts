/** What the host has to say of itself, when something does not go as it should. */
import type { Words } from "../sim/dossier/words.ts";

export const SAYS = {
  gone: {
    nl: "Dit spel hoort bij een eerdere versie van het dossier en kan niet verder. Begin opnieuw.",
    en: "This game belongs to an earlier version of the dossier and cannot go on. Start again.",
  },
  lost: {
    nl: "Dit spel ligt niet meer op dit apparaat. Het is weggegooid, of de browser heeft het gewist.",
    en: "This game is no longer on this device. It was thrown away, or the browser erased it.",
  },
  unknown: { nl: "Dit dossier is er niet.", en: "This dossier does not exist." },
  link: {
    nl: "Deze link is niet heel. Vraag om een nieuwe.",
    en: "This link is not whole. Ask for a new one.",
  },
  message: { nl: "Dat begrijpt het spel niet.", en: "The game does not understand that." },
  code: {
    nl: "Deze code klopt niet. Kijk of er een teken verkeerd is overgenomen.",
    en: "This code is not right. Check whether a sign was copied wrongly.",
  },
  reprinted: {
    nl: "Dit papier hoort bij een eerdere versie van het dossier. Druk het opnieuw af.",
    en: "This paper belongs to an earlier version of the dossier. Print it again.",
  },
  older: {
    nl: "Deze code hoort bij een andere versie van het dossier. Vraag om een nieuwe code.",
    en: "This code belongs to another version of the dossier. Ask for a new code.",
  },
  different: {
    nl: "Dit spel is veranderd sinds het werd gespeeld, en kan niet worden vertrouwd.",
    en: "This game was changed since it was played, and cannot be trusted.",
  },
  strange: {
    nl: "Het dossier in dit spel is niet van hier en kan niet worden gespeeld. Vraag om het spel te bewaren met deze versie.",
    en: "The dossier in this game is not from here and cannot be played. Ask for the game to be saved with this version.",
  },
  unkept: {
    nl: "Uw spel wordt op dit apparaat niet bewaard. Bewaar het als bestand, dan raakt u niets kwijt.",
    en: "Your game is not being saved on this device. Save it as a file, and nothing will be lost.",
  },
} as const satisfies Record<string, Words>;
