import type { Shape } from "./dictionary.ts";
import type * as nl from "./story.nl.ts";

export const STORY = {
  "cause.option": "Because you decided: ‘{option}’",
  "cause.nobody": "Because nothing was decided.",
  "cause.call": "After the call with {person}.",
  "cause.missed": "Because {person} got no answer.",
  "cause.consequence": "Because of ‘{title}’.",
  "cause.power": "Because of ‘{power}’.",
  "cause.time": "Because time passed.",
  "cause.elsewhere": "Because of another dossier.",
  "cause.flywheel": "Attention feeds itself.",
  "cause.overtaken": "Meanwhile the bar was raised.",
  "cause.fatigue": "Because of fatigue and rest.",
  "cause.in-crowd": "Those you do not call fade from view.",
  "cause.ratchet": "What you draw to yourself keeps you busy.",
  "story.waiting": "You wait.",
  "story.broke": "You wait no longer.",
  "story.taken": "{power}: the ministry now does this itself.",
  "story.returning": "{power}: this is being handed back, until {until}.",
  "story.deadline": "You now have until {to}.",
  "story.deadlineNow": "The time is up: you decide now.",
  "story.expected": "{what}: announced for {due}.",
  "story.ended": "The dossier is closed.",
  "story.notDecided": "Nothing was decided",
  "whence.yes": "Yes. Without that decision it would have come by now on {share} of 100 nights.",
  "whence.partly": "In part. Without that decision it would also have come by now on {share} of 100 nights.",
  "whence.no": "No. Without that decision too it would have come by now on {share} of 100 nights.",
  "whence.noOther":
    "No. Without that decision too it would have come by now on {share} of 100 nights. Without “{did}” on {other}.",
  "whence.anyway":
    "Yes. Whichever of your decisions you leave out: it would have come by now on at least {share} of 100 nights.",
  "whence.anywayPartly": "In part. Without “{did}” it would also have come by now on {share} of 100 nights.",
  "whence.anywayNot": "No. Without “{did}” it would have come by now on {share} of 100 nights.",
} satisfies Shape<typeof nl.STORY>;
