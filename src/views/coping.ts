/** What coping strategies are called, and what they are, fit and cost; said only afterwards. */
import type { Coping } from "../sim/dossier/vocabulary.ts";
import type { Words } from "../sim/dossier/words.ts";

interface Strategy {
  readonly called: Words;
  /** Two sentences: what it is; when it fits and what it costs. */
  readonly about: Words;
}

export const STRATEGIES: Readonly<Record<Coping, Strategy>> = {
  "fail-fast": {
    called: { nl: "snel mogen mislukken", en: "failing fast" },
    about: {
      nl: "U probeert iets klein en kort, en stopt zodra het niet werkt. Dat past als een fout te herstellen is; het kost vertrouwen als mensen de proef voor een belofte houden.",
      en: "You try something small and short, and stop as soon as it does not work. That fits when a mistake can be mended; it costs trust when people take the trial for a promise.",
    },
  },
  "tell-the-failure": {
    called: { nl: "de twijfel zelf vertellen", en: "telling the doubt yourself" },
    about: {
      nl: "U zegt hardop wat u niet weet of wat misging, vóór een ander dat doet. Dat past als het toch uitkomt; het kost een slechte dag, en soms steun van wie u nodig hebt.",
      en: "You say aloud what you do not know or what went wrong, before somebody else does. That fits when it will come out anyway; it costs a bad day, and sometimes the support of people you need.",
    },
  },
  "front-and-back-stage": {
    called: { nl: "voor en achter het toneel", en: "front stage, back stage" },
    about: {
      nl: "Buiten zegt u één ding, en binnen werkt u anders. Dat past als een gesprek rust nodig heeft; komen de twee naast elkaar te liggen, dan kost het geloofwaardigheid.",
      en: "Outside you say one thing, and inside you work differently. That fits when talks need quiet; when the two are laid side by side, it costs credibility.",
    },
  },
  decouple: {
    called: { nl: "ontkoppelen", en: "decoupling" },
    about: {
      nl: "U maakt iets los van het grote geheel, zodat het zelf verder kan. Dat past als plekken echt verschillen; het kost overzicht, en ongelijkheid moet u kunnen uitleggen.",
      en: "You detach one thing from the whole, so that it can go its own way. That fits when places really differ; it costs overview, and you must be able to explain the inequality.",
    },
  },
  "pull-to-the-centre": {
    called: { nl: "naar het midden trekken", en: "pulling to the centre" },
    about: {
      nl: "U neemt iets over dat anderen eerst zelf deden. Dat past als niemand anders het geheel ziet; teruggeven is lastiger dan nemen, en het werk blijft bij u.",
      en: "You take over what others did themselves before. That fits when nobody else sees the whole; handing back is harder than taking, and the work stays with you.",
    },
  },
  "political-cover": {
    called: { nl: "eerst politieke dekking", en: "political cover first" },
    about: {
      nl: "U vraagt eerst steun van wie er politiek over gaat. Dat past bij een besluit dat later verdedigd moet worden; het kost tijd, en u krijgt er wensen bij.",
      en: "You first ask for the support of whoever is politically in charge. That fits a decision that must be defended later; it costs time, and wishes come with it.",
    },
  },
  "separate-the-sides": {
    called: { nl: "beide kanten apart beleggen", en: "separating the two sides" },
    about: {
      nl: "U laat twee mensen of groepen elk één belang bewaken. Dat past als de belangen botsen en allebei tellen; het kost tempo, want iemand moet ze weer bij elkaar brengen.",
      en: "You let two people or groups each guard one interest. That fits when interests clash and both count; it costs pace, because somebody has to bring them together again.",
    },
  },
  hierarchy: {
    called: { nl: "strakke hiërarchie", en: "strict hierarchy" },
    about: {
      nl: "Eén plek besluit en de rest voert uit. Dat past als iedereen hetzelfde moet doen, en snel; het kost tegenspraak en kennis van wie het werk doet.",
      en: "One place decides and the others carry it out. That fits when all must do the same, and fast; it costs dissent, and the knowledge of those who do the work.",
    },
  },
  wait: {
    called: { nl: "afwachten", en: "waiting" },
    about: {
      nl: "U besluit bewust om nog niets te doen. Dat past als er binnenkort iets bekend wordt; het kost de mensen die ondertussen zonder zitten, en soms gaat de kans voorbij.",
      en: "You decide on purpose to do nothing yet. That fits when something will soon be known; those who go without meanwhile pay for it, and sometimes the chance passes.",
    },
  },
  "reversed-default": {
    called: {
      nl: "de regel omdraaien: snelheid eerst, met waarborgen",
      en: "turning the default: speed first, with safeguards",
    },
    about: {
      nl: "U begint meteen, en bouwt de controle in terwijl het loopt. Dat past als uitstel zeker schaadt; het vraagt waarborgen die echt werken, anders betaalt u later dubbel.",
      en: "You begin at once, and build in the checks while it runs. That fits when delay surely does harm; it needs safeguards that really work, or you pay twice later.",
    },
  },
  "own-room": {
    called: { nl: "eigen ruimte gebruiken", en: "using your own room" },
    about: {
      nl: "U besluit zelf waar de regel u ruimte laat. Dat past als u het dichtst bij de zaak zit; gaat het mis, dan staat alleen uw naam eronder.",
      en: "You decide yourself where the rule leaves you room. That fits when you are closest to the matter; if it goes wrong, yours is the only name under it.",
    },
  },
  intuition: {
    called: { nl: "op ervaring varen", en: "relying on experience" },
    about: {
      nl: "U gaat af op wat u eerder hebt gezien. Dat past als er geen tijd is en de zaak op eerdere lijkt; het is moeilijk uit te leggen, en nieuwe zaken lijken soms maar op oude.",
      en: "You go by what you have seen before. That fits when there is no time and the matter resembles earlier ones; it is hard to explain, and new matters sometimes only look like old ones.",
    },
  },
  "advice-and-own-estimate": {
    called: { nl: "advies plus eigen inschatting", en: "advice plus your own estimate" },
    about: {
      nl: "U hoort de deskundigen, en weegt daarna zelf mee wat zij niet hoefden te wegen. Dat past als er meer speelt dan hun vak; wie afwijkt, moet zeggen waarom.",
      en: "You hear the experts, and then weigh what they did not have to weigh. That fits when more is at stake than their field; whoever departs from advice must say why.",
    },
  },
  improvise: {
    called: { nl: "al doende leren", en: "learning while doing" },
    about: {
      nl: "U begint zonder af plan en past het onderweg aan. Dat past als niemand weet hoe het moet; het kost rust bij wie ermee moet werken, en achteraf is het slecht te volgen.",
      en: "You begin without a finished plan and adapt it on the way. That fits when nobody knows how it is done; it costs calm for those who work with it, and is hard to trace afterwards.",
    },
  },
  "worst-case": {
    called: { nl: "van het ergste uitgaan", en: "starting from the worst case" },
    about: {
      nl: "U bereidt zich voor op het slechtste dat kan gebeuren. Dat past als een misser niet te herstellen is; valt het mee, dan heet het overdreven en duur.",
      en: "You prepare for the worst that can happen. That fits when a miss cannot be mended; if things turn out well, it is called excessive and expensive.",
    },
  },
  adaptive: {
    called: { nl: "volgen en bijsturen", en: "following and adjusting" },
    about: {
      nl: "U spreekt af waar u naar kijkt, en stuurt bij als dat verandert. Dat past als de toestand schuift; het vraagt dat u op tijd kijkt, en dat een bijsturing geen gezichtsverlies is.",
      en: "You agree what to watch, and adjust when it changes. That fits when things keep shifting; you have to look in time, and a change of course must not be a loss of face.",
    },
  },
  "temporary-rule": {
    called: { nl: "een tijdelijke regel", en: "a temporary rule" },
    about: {
      nl: "U maakt een regel die vanzelf stopt op een dag die u noemt. Dat past als u nu iets nodig hebt en later misschien niet; zonder iemand die de dag bewaakt, blijft tijdelijk staan.",
      en: "You make a rule that ends by itself on a day that you name. That fits when you need something now and perhaps not later; unless somebody guards that day, temporary stays.",
    },
  },
  "seize-the-window": {
    called: { nl: "een kans grijpen", en: "seizing a window" },
    about: {
      nl: "U besluit nu, omdat dit straks niet meer kan. Dat past als de kans echt sluit; het kost de vragen waarvoor geen tijd was, en haast is ook een manier van verkopen.",
      en: "You decide now, because later it will not be possible. That fits when the chance really closes; it costs the questions there was no time for, and haste is also a way of selling.",
    },
  },
  "advisory-shield": {
    called: { nl: "achter het advies staan", en: "standing behind the advice" },
    about: {
      nl: "U volgt het advies, en zegt dat ook. Dat past bij een zaak die vooral kennis vraagt; het kost eigen afweging, en klopt het advies niet, dan blijft er van u weinig over.",
      en: "You follow the advice, and say so. That fits a matter that mainly needs knowledge; it costs weighing of your own, and if the advice is wrong, little of yours remains.",
    },
  },
  "time-strategy": {
    called: { nl: "bewust met tijd omgaan", en: "a conscious use of time" },
    about: {
      nl: "U kiest zelf wanneer u besluit en hoe lang iets geldt. Dat past als het moment meer uitmaakt dan de inhoud; anderen kunnen het zien als treuzelen of als overvallen.",
      en: "You choose when to decide and how long it holds. That fits when the moment matters more than the content; others may see it as dawdling, or as an ambush.",
    },
  },
  "reflect-midway": {
    called: { nl: "tussendoor terugkijken", en: "looking back midway" },
    about: {
      nl: "U staat stil terwijl het nog loopt, en vraagt wat beter kan. Dat past als er nog een volgende keer komt; het kost tijd van mensen die al moe zijn.",
      en: "You pause while it still runs, and ask what could be better. That fits when there will be a next time; it costs the time of people who are tired already.",
    },
  },
  sensing: {
    called: { nl: "signalen opvangen", en: "picking up signals" },
    about: {
      nl: "U zoekt actief naar wat er buiten speelt voordat het in cijfers staat. Dat past als cijfers achterlopen; losse verhalen wegen al snel te zwaar.",
      en: "You actively look for what goes on outside before it is in the figures. That fits when figures lag; single stories soon weigh too much.",
    },
  },
  drift: {
    called: { nl: "op zijn beloop laten", en: "letting it run its course" },
    about: {
      nl: "Er wordt niet besloten, en de dingen gaan hun gang. Dat past zelden, behalve als niets doen echt niets kost; anderen besluiten dan, en niemand kan zeggen waarom.",
      en: "Nothing is decided, and things go their way. That seldom fits, except when doing nothing really costs nothing; others decide then, and nobody can say why.",
    },
  },
};
