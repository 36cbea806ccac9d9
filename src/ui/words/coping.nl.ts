/** What coping strategies are called, and what they are, fit and cost; said only afterwards. */

import type { Coping } from "../../sim/dossier/vocabulary.ts";

export const COPING = {
  "fail-fast": "snel mogen mislukken",
  "fail-fast.about":
    "U probeert iets klein en kort, en stopt zodra het niet werkt. Dat past als een fout te herstellen is; het kost vertrouwen als mensen de proef voor een belofte houden.",
  "tell-the-failure": "de twijfel zelf vertellen",
  "tell-the-failure.about":
    "U zegt hardop wat u niet weet of wat misging, vóór een ander dat doet. Dat past als het toch uitkomt; het kost een slechte dag, en soms steun van wie u nodig hebt.",
  "front-and-back-stage": "voor en achter het toneel",
  "front-and-back-stage.about":
    "Buiten zegt u één ding, en binnen werkt u anders. Dat past als een gesprek rust nodig heeft; komen de twee naast elkaar te liggen, dan kost het geloofwaardigheid.",
  decouple: "ontkoppelen",
  "decouple.about":
    "U maakt iets los van het grote geheel, zodat het zelf verder kan. Dat past als plekken echt verschillen; het kost overzicht, en ongelijkheid moet u kunnen uitleggen.",
  "pull-to-the-centre": "naar het midden trekken",
  "pull-to-the-centre.about":
    "U neemt iets over dat anderen eerst zelf deden. Dat past als niemand anders het geheel ziet; teruggeven is lastiger dan nemen, en het werk blijft bij u.",
  "political-cover": "eerst politieke dekking",
  "political-cover.about":
    "U vraagt eerst steun van wie er politiek over gaat. Dat past bij een besluit dat later verdedigd moet worden; het kost tijd, en u krijgt er wensen bij.",
  "separate-the-sides": "beide kanten apart beleggen",
  "separate-the-sides.about":
    "U laat twee mensen of groepen elk één belang bewaken. Dat past als de belangen botsen en allebei tellen; het kost tempo, want iemand moet ze weer bij elkaar brengen.",
  hierarchy: "strakke hiërarchie",
  "hierarchy.about":
    "Eén plek besluit en de rest voert uit. Dat past als iedereen hetzelfde moet doen, en snel; het kost tegenspraak en kennis van wie het werk doet.",
  wait: "afwachten",
  "wait.about":
    "U besluit bewust om nog niets te doen. Dat past als er binnenkort iets bekend wordt; het kost de mensen die ondertussen zonder zitten, en soms gaat de kans voorbij.",
  "reversed-default": "de regel omdraaien: snelheid eerst, met waarborgen",
  "reversed-default.about":
    "U begint meteen, en bouwt de controle in terwijl het loopt. Dat past als uitstel zeker schaadt; het vraagt waarborgen die echt werken, anders betaalt u later dubbel.",
  "own-room": "eigen ruimte gebruiken",
  "own-room.about":
    "U besluit zelf waar de regel u ruimte laat. Dat past als u het dichtst bij de zaak zit; gaat het mis, dan staat alleen uw naam eronder.",
  intuition: "op ervaring varen",
  "intuition.about":
    "U gaat af op wat u eerder hebt gezien. Dat past als er geen tijd is en de zaak op eerdere lijkt; het is moeilijk uit te leggen, en nieuwe zaken lijken soms maar op oude.",
  "advice-and-own-estimate": "advies plus eigen inschatting",
  "advice-and-own-estimate.about":
    "U hoort de deskundigen, en weegt daarna zelf mee wat zij niet hoefden te wegen. Dat past als er meer speelt dan hun vak; wie afwijkt, moet zeggen waarom.",
  improvise: "al doende leren",
  "improvise.about":
    "U begint zonder af plan en past het onderweg aan. Dat past als niemand weet hoe het moet; het kost rust bij wie ermee moet werken, en achteraf is het slecht te volgen.",
  "worst-case": "van het ergste uitgaan",
  "worst-case.about":
    "U bereidt zich voor op het slechtste dat kan gebeuren. Dat past als een misser niet te herstellen is; valt het mee, dan heet het overdreven en duur.",
  adaptive: "volgen en bijsturen",
  "adaptive.about":
    "U spreekt af waar u naar kijkt, en stuurt bij als dat verandert. Dat past als de toestand schuift; het vraagt dat u op tijd kijkt, en dat een bijsturing geen gezichtsverlies is.",
  "temporary-rule": "een tijdelijke regel",
  "temporary-rule.about":
    "U maakt een regel die vanzelf stopt op een dag die u noemt. Dat past als u nu iets nodig hebt en later misschien niet; zonder iemand die de dag bewaakt, blijft tijdelijk staan.",
  "seize-the-window": "een kans grijpen",
  "seize-the-window.about":
    "U besluit nu, omdat dit straks niet meer kan. Dat past als de kans echt sluit; het kost de vragen waarvoor geen tijd was, en haast is ook een manier van verkopen.",
  "advisory-shield": "achter het advies staan",
  "advisory-shield.about":
    "U volgt het advies, en zegt dat ook. Dat past bij een zaak die vooral kennis vraagt; het kost eigen afweging, en klopt het advies niet, dan blijft er van u weinig over.",
  "time-strategy": "bewust met tijd omgaan",
  "time-strategy.about":
    "U kiest zelf wanneer u besluit en hoe lang iets geldt. Dat past als het moment meer uitmaakt dan de inhoud; anderen kunnen het zien als treuzelen of als overvallen.",
  "reflect-midway": "tussendoor terugkijken",
  "reflect-midway.about":
    "U staat stil terwijl het nog loopt, en vraagt wat beter kan. Dat past als er nog een volgende keer komt; het kost tijd van mensen die al moe zijn.",
  sensing: "signalen opvangen",
  "sensing.about":
    "U zoekt actief naar wat er buiten speelt voordat het in cijfers staat. Dat past als cijfers achterlopen; losse verhalen wegen al snel te zwaar.",
  drift: "op zijn beloop laten",
  "drift.about":
    "Er wordt niet besloten, en de dingen gaan hun gang. Dat past zelden, behalve als niets doen echt niets kost; anderen besluiten dan, en niemand kan zeggen waarom.",
} as const satisfies Record<Coping | `${Coping}.about`, string>;
