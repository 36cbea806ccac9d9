/** What the host says: why something cannot be done now, and what went wrong. */

export const HOST = {
  "refused.nothing-open": "Er ligt nu geen besluit op uw bureau.",
  "refused.something-open": "Er ligt nog een besluit op uw bureau.",
  "refused.ended": "Dit dossier is gesloten.",
  "refused.not-known": "Dat bestaat in dit dossier niet.",
  "refused.already-asked": "Dat hebt u al gevraagd.",
  "refused.not-now": "Dat kan nu niet.",
  "refused.no-time": "Daar is geen tijd meer voor.",
  "refused.shut": "Die weg is dicht.",
  "refused.not-ringing": "De telefoon gaat niet.",
  "refused.not-holding": "U bent niet aan het wachten.",
  "refused.holding": "U wacht. Stop eerst met wachten.",
  "refused.backwards": "De klok loopt niet terug.",
  "refused.stands-still": "De klok staat stil. Ga eerst verder.",
  "trouble.gone": "Dit spel hoort bij een eerdere versie van het dossier en kan niet verder. Begin opnieuw.",
  "trouble.lost": "Dit spel ligt niet meer op dit apparaat. Het is weggegooid, of de browser heeft het gewist.",
  "trouble.unknown": "Dit dossier is er niet.",
  "trouble.link": "Deze link is niet heel. Vraag om een nieuwe.",
  "trouble.message": "Dat begrijpt het spel niet.",
  "trouble.code": "Deze code klopt niet. Kijk of er een teken verkeerd is overgenomen.",
  "trouble.reprinted": "Dit papier hoort bij een eerdere versie van het dossier. Druk het opnieuw af.",
  "trouble.older": "Deze code hoort bij een andere versie van het dossier. Vraag om een nieuwe code.",
  "trouble.different": "Dit spel is veranderd sinds het werd gespeeld, en kan niet worden vertrouwd.",
  "trouble.strange":
    "Het dossier in dit spel is niet van hier en kan niet worden gespeeld. Vraag om het spel te bewaren met deze versie.",
  "trouble.unkept": "Uw spel wordt op dit apparaat niet bewaard. Bewaar het als bestand, dan raakt u niets kwijt.",
  "trouble.noRecord": "Dit is geen spel van Achteraf. Kies een bestand dat u hier eerder hebt bewaard.",
  "trouble.tooLarge": "Dit bestand is te groot om een spel te zijn. Kies een bestand dat u hier eerder hebt bewaard.",
  "trouble.damaged": "Dit bestand is beschadigd of veranderd sinds het werd bewaard. Gebruik een ander exemplaar.",
  "trouble.version":
    "Dit spel is gespeeld met versie {played} van de regels; dit is versie {here}. Open het met de versie van toen.",
} as const;
