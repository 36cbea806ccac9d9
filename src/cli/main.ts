#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from "commander";
import { format } from "../language/format.ts";
import { LANGUAGE } from "../scenario/schema.ts";
import { CHECKED_IN } from "../scenario/words/in-words.ts";
import type { Language } from "../sim/dossier/words.ts";
import { EndlessRun } from "../sim/world/budget.ts";
import { originOf } from "../site/headers.ts";
import { LANGUAGES, learn } from "../ui/words/languages.ts";
import { runCheck } from "./check-command.ts";
import { runFutures } from "./futures-command.ts";
import { tellEndless } from "./given-files.ts";
import { runPlay } from "./play-command.ts";
import { complain, print } from "./printing.ts";
import { runReplay } from "./replay-command.ts";
import { runServe } from "./serve-command.ts";
import { runStudy } from "./study-command.ts";
import { runTranslate } from "./translate-command.ts";
import { isOfSystem, Trouble } from "./trouble.ts";

/** Whole numbers in a range, or a sentence that says which. */
function whole(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
  };
}

/** The tag of a language, or a sentence that says what one looks like. */
function tag(text: string): string {
  if (LANGUAGE.test(text)) return text;
  throw new InvalidArgumentError("the tag of a language in small letters, such as en or de");
}

/** The choice between languages, and that of whoever works on this machine unless they ask for another. */
function inLanguage(languages: readonly Language[]): Option {
  const home = languages.find((one) => process.env.LANG?.startsWith(one)) ?? "en";
  return new Option("--lang <language>", "the language to tell it in").choices(languages).default(home);
}

/** An origin that may show the game in a frame, or a sentence that says what one looks like. */
function origin(text: string, others: readonly string[]): readonly string[] {
  const found = originOf(text);
  if (found !== null) return [...others, found];
  throw new InvalidArgumentError("a web address, such as https://learning.example.org");
}

const MOST_FATES = 1_000_000;

const program = new Command("achteraf")
  .description(
    "A dilemma simulator: check, translate, play, replay and compare dossiers without a screen, or serve the game.",
  )
  .configureOutput({ writeOut: print, writeErr: complain })
  .showHelpAfterError();

program
  .command("check")
  .description("check dossiers: errors with file:line:column, and the dilemma check")
  .argument("[path]", "a dossier.yaml, or a folder with dossiers in it", "scenarios")
  .option("--json", "print one JSON document")
  .option("--fates <n>", "fates for the dilemma check; 0 leaves it out", whole(0, MOST_FATES), 2000)
  .option("--table", "print how each judge takes each option, as each player comes to it")
  .addOption(inLanguage(CHECKED_IN))
  .action(runCheck);

program
  .command("play")
  .description("play a dossier by choices given beforehand, and print the story; not-deciding lets the clock run out")
  .argument("<dossier>", "the name of a dossier, or a file")
  .option("--seed <n>", "the fate", whole(0, Number.MAX_SAFE_INTEGER), 1)
  .option("--choose <acts>", "what to do, in order: names of options, sources and interruptions, with commas", "")
  .option("--out <file>", "write the record to this file")
  .addOption(inLanguage(LANGUAGES))
  .action(runPlay);

program
  .command("replay")
  .description("verify a record and print its story")
  .argument("<record>", "a file written by play or saved in the game")
  .addOption(inLanguage(LANGUAGES))
  .action(runReplay);

program
  .command("futures")
  .description(
    "for a record: the same choices in many fates that agree with what was known when the first key decision was taken; " +
      "for a dossier: every option, as five bots and random plans would play on",
  )
  .argument("<dossier|record>", "the name of a dossier, or a file")
  .option("--at <decision>", "for a record: agree with what was known at this decision instead")
  .option("--regardless", "for a record: any fates, also those that could be ruled out then")
  .option("--runs <n>", "how many fates", whole(1, MOST_FATES), 1000)
  .option("--json", "print one JSON document")
  .addOption(inLanguage(LANGUAGES))
  .action(runFutures);

program
  .command("translate")
  .description("write what there is to translate of a dossier, or bring it up to date: keeps what was translated")
  .argument("<dossier>", "the name of a dossier, or its folder")
  .argument("<language>", "the tag of the language, such as en or de", tag)
  .action(runTranslate);

program
  .command("study")
  .description(
    "per source and answer: how likely it is, what can be believed after it, and what asking is worth to each judge",
  )
  .argument("<dossier|record>", "the name of a dossier, or a file")
  .option("--at <decision>", "the decision on the desk; the first key decision when left out")
  .option("--json", "print one JSON document")
  .action(runStudy);

program
  .command("serve")
  .description("serve the built game")
  .addOption(new Option("--port <n>", "0 for any free port").env("PORT").argParser(whole(0, 65535)).default(4173))
  .option("--host <name>", "which address to listen on", "localhost")
  .option(
    "--embed <origin>",
    "who may show the game in a frame, for example a learning platform; can be repeated",
    origin,
    [],
  )
  .action(runServe);

// Who reads only the beginning (| head) has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof EndlessRun) {
    complain(`achteraf: ${tellEndless(error)}\n`);
    process.exitCode = 2;
  } else if (error instanceof Trouble || isOfSystem(error)) {
    const says = error instanceof Trouble ? error.says : null;
    const told = says === null ? "" : `: ${format(says, await learn("en", false))}`;
    complain(`achteraf: ${error.message}${told}\n`);
    process.exitCode = 2;
  } else {
    // A fault of the program: whoever reports it needs to know where, everybody else does not.
    complain(`achteraf: this should not have happened: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.ACHTERAF_TRACE === "1" && error instanceof Error) complain(`${error.stack}\n`);
    else complain("Please report it, with what ACHTERAF_TRACE=1 prints before the same command.\n");
    process.exitCode = 70;
  }
}
