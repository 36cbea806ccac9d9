import type * as nl from "./coping.nl.ts";
import type { Shape } from "./dictionary.ts";

export const COPING = {
  "fail-fast": "failing fast",
  "fail-fast.about":
    "You try something small and short, and stop as soon as it does not work. That fits when a mistake can be mended; it costs trust when people take the trial for a promise.",
  "tell-the-failure": "telling the doubt yourself",
  "tell-the-failure.about":
    "You say aloud what you do not know or what went wrong, before somebody else does. That fits when it will come out anyway; it costs a bad day, and sometimes the support of people you need.",
  "front-and-back-stage": "front stage, back stage",
  "front-and-back-stage.about":
    "Outside you say one thing, and inside you work differently. That fits when talks need quiet; when the two are laid side by side, it costs credibility.",
  decouple: "decoupling",
  "decouple.about":
    "You detach one thing from the whole, so that it can go its own way. That fits when places really differ; it costs overview, and you must be able to explain the inequality.",
  "pull-to-the-centre": "pulling to the centre",
  "pull-to-the-centre.about":
    "You take over what others did themselves before. That fits when nobody else sees the whole; handing back is harder than taking, and the work stays with you.",
  "political-cover": "political cover first",
  "political-cover.about":
    "You first ask for the support of whoever is politically in charge. That fits a decision that must be defended later; it costs time, and wishes come with it.",
  "separate-the-sides": "separating the two sides",
  "separate-the-sides.about":
    "You let two people or groups each guard one interest. That fits when interests clash and both count; it costs pace, because somebody has to bring them together again.",
  hierarchy: "strict hierarchy",
  "hierarchy.about":
    "One place decides and the others carry it out. That fits when all must do the same, and fast; it costs dissent, and the knowledge of those who do the work.",
  wait: "waiting",
  "wait.about":
    "You decide on purpose to do nothing yet. That fits when something will soon be known; those who go without meanwhile pay for it, and sometimes the chance passes.",
  "reversed-default": "turning the default: speed first, with safeguards",
  "reversed-default.about":
    "You begin at once, and build in the checks while it runs. That fits when delay surely does harm; it needs safeguards that really work, or you pay twice later.",
  "own-room": "using your own room",
  "own-room.about":
    "You decide yourself where the rule leaves you room. That fits when you are closest to the matter; if it goes wrong, yours is the only name under it.",
  intuition: "relying on experience",
  "intuition.about":
    "You go by what you have seen before. That fits when there is no time and the matter resembles earlier ones; it is hard to explain, and new matters sometimes only look like old ones.",
  "advice-and-own-estimate": "advice plus your own estimate",
  "advice-and-own-estimate.about":
    "You hear the experts, and then weigh what they did not have to weigh. That fits when more is at stake than their field; whoever departs from advice must say why.",
  improvise: "learning while doing",
  "improvise.about":
    "You begin without a finished plan and adapt it on the way. That fits when nobody knows how it is done; it costs calm for those who work with it, and is hard to trace afterwards.",
  "worst-case": "starting from the worst case",
  "worst-case.about":
    "You prepare for the worst that can happen. That fits when a miss cannot be mended; if things turn out well, it is called excessive and expensive.",
  adaptive: "following and adjusting",
  "adaptive.about":
    "You agree what to watch, and adjust when it changes. That fits when things keep shifting; you have to look in time, and a change of course must not be a loss of face.",
  "temporary-rule": "a temporary rule",
  "temporary-rule.about":
    "You make a rule that ends by itself on a day that you name. That fits when you need something now and perhaps not later; unless somebody guards that day, temporary stays.",
  "seize-the-window": "seizing a window",
  "seize-the-window.about":
    "You decide now, because later it will not be possible. That fits when the chance really closes; it costs the questions there was no time for, and haste is also a way of selling.",
  "advisory-shield": "standing behind the advice",
  "advisory-shield.about":
    "You follow the advice, and say so. That fits a matter that mainly needs knowledge; it costs weighing of your own, and if the advice is wrong, little of yours remains.",
  "time-strategy": "a conscious use of time",
  "time-strategy.about":
    "You choose when to decide and how long it holds. That fits when the moment matters more than the content; others may see it as dawdling, or as an ambush.",
  "reflect-midway": "looking back midway",
  "reflect-midway.about":
    "You pause while it still runs, and ask what could be better. That fits when there will be a next time; it costs the time of people who are tired already.",
  sensing: "picking up signals",
  "sensing.about":
    "You actively look for what goes on outside before it is in the figures. That fits when figures lag; single stories soon weigh too much.",
  drift: "letting it run its course",
  "drift.about":
    "Nothing is decided, and things go their way. That seldom fits, except when doing nothing really costs nothing; others decide then, and nobody can say why.",
} satisfies Shape<typeof nl.COPING>;
