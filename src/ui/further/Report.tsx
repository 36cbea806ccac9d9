import { asWritten } from "../../sim/dossier/words.ts";
import { MOMENT } from "../words/dictionary.ts";
import "../styles/report.css";
import { useEffect, useState } from "preact/hooks";
import type { NightsView } from "../../table/protocol.ts";
import type { ReportedDecision, ReportView } from "../../views/debrief/report.ts";
import type { JudgeView, TakenView } from "../../views/hindsight.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { offerFile } from "../downloads.ts";
import { useNights } from "../hindsight/counted-nights.ts";
import { ofHundred } from "../hindsight/hundred.ts";
import { STANDS } from "../stands.ts";
import { printCsv, printJson } from "./tables.ts";

/** What was written at a decision, word for word. */
function Written({ taken }: { readonly taken: TakenView }) {
  const { say } = useSpeech();
  const { because, accept, namely } = taken;
  if (because === "" && accept === "" && namely === "") return null;
  return (
    <blockquote class="report__written">
      {because === "" ? null : (
        <p>
          {say("because")} {because}
        </p>
      )}
      {accept === "" ? null : (
        <p>
          {say("andAccept")} {accept}
        </p>
      )}
      {namely === "" ? null : <p>{namely}</p>}
    </blockquote>
  );
}

/** The ratings that were given, each with its light; nothing where none was. */
function useRatings(taken: TakenView): string {
  const { say } = useSpeech();
  const { ratedThen, ratedAfter, ratedProcess, ratedOther } = taken;
  const lights = { ratedThen, ratedAfter, ratedProcess, ratedOther } as const;
  return (["ratedThen", "ratedAfter", "ratedProcess", "ratedOther"] as const)
    .flatMap((light) => {
      const rating = lights[light];
      return rating === null ? [] : [`${say(`paper.${light}`)}: ${say(rating)}`];
    })
    .join("; ");
}

function Decision({ decision }: { readonly decision: ReportedDecision }) {
  const { say, line } = useSpeech();
  const { taken, course, known, knowable, unknowable, came } = decision;
  const ratings = useRatings(taken);
  const list = (names: ReportedDecision["known"]) => names.map((name) => say(name)).join(", ") || say("paper.nobody");
  return (
    <section class="report__decision">
      <div class="report__act">
        <p class="report__when">
          {say(taken.stage)} · {say(MOMENT, { moment: { moment: taken.at } })}
        </p>
        <h3>{say(taken.question)}</h3>
        <p class="report__chosen">{say(taken.chosen ?? taken.done)}</p>
        <Written taken={taken} />
      </div>
      <dl class="report__facts">
        <dt>{say("paper.course")}</dt>
        <dd>
          {course.map((fact) => line(fact)).join(" ")} {say("debrief.calledThis", { name: `coping.${taken.coping}` })}
        </dd>
        {ratings === "" ? null : (
          <>
            <dt>{say("paper.rated")}</dt>
            <dd>{ratings}</dd>
          </>
        )}
        <dt>{say("paper.known")}</dt>
        <dd>{list(known)}</dd>
        <dt>{say("paper.knowable")}</dt>
        <dd>{list(knowable)}</dd>
        {unknowable.length === 0 ? null : (
          <>
            <dt>{say("paper.unknowable")}</dt>
            <dd>{unknowable.map((asks) => say(asks)).join(" ")}</dd>
          </>
        )}
        <dt>{say("paper.came")}</dt>
        <dd>
          {came.length === 0
            ? say("paper.nothing")
            : came.map(({ id, at, title, says, big }) => (
                <p key={id}>
                  {say(MOMENT, { moment: { moment: at } })}: <strong>{title === null ? "" : line(title)}</strong>
                  {big ? `. ${line(says)}` : ""}
                </p>
              ))}
        </dd>
      </dl>
    </section>
  );
}

function Judge({ judge }: { readonly judge: JudgeView }) {
  const { say } = useSpeech();
  return (
    <section class="report__judge">
      <h3>
        {say(judge.who)}
        <span class="report__when"> {say(MOMENT, { moment: { moment: judge.looks } })}</span>
      </h3>
      <p>
        <strong>{say(STANDS[String(judge.stand)] ?? "stand-0")}.</strong> “{say(judge.verdict)}”
      </p>
      <ul>
        {judge.reasons.map(({ kind, inFavour, says }) => (
          <li key={asWritten(says)}>
            {inFavour ? "+" : "–"} {say(says)}{" "}
            <em>({say(kind === "process" ? "debrief.process" : "debrief.outcomeKind")})</em>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was counted on other nights, as far as it has been counted. */
function Luck({ nights }: { readonly nights: NightsView }) {
  const { say, line } = useSpeech();
  // As on the screen: rounded so that they add up to a hundred.
  const shares = ofHundred(nights.endings.map(({ count }) => count));
  return (
    <section>
      <h2>{say("paper.luck")}</h2>
      <p>
        {nights.endings
          .map(({ title }, place) => `${say(title)}: ${say("debrief.ofHundred", { share: shares[place] ?? 0 })}`)
          .join("; ")}
        .
      </p>
      <ul>
        {nights.luck.map(({ judge, says }) => (
          <li key={judge}>{line(says)}</li>
        ))}
      </ul>
    </section>
  );
}

function Sheets({ report }: { readonly report: ReportView }) {
  const { say, line } = useSpeech();
  const dossier = useScreen((screen) => screen.view?.dossier);
  const nights = useScreen((screen) => screen.nights);
  const { ending, decisions, truths, judges, predictions, word, intention, assumptions, designed } = report;
  return (
    <article class="report printed">
      <header>
        <p class="report__when">
          {say("name")} · {say("further.report")}
        </p>
        <h2 class="report__title">{dossier === undefined ? "" : say(dossier.title)}</h2>
        <p class="report__line">{dossier === undefined ? "" : say(dossier.line)}</p>
        <p>{say("paper.reportIntro")}</p>
      </header>
      <div class="report__decisions">
        {decisions.map((decision) => (
          <Decision key={decision.taken.id} decision={decision} />
        ))}
      </div>
      <section>
        <h2>{say("debrief.outcome")}</h2>
        <p>
          <strong>{say(ending.title)}.</strong> {say(ending.says)}
        </p>
        <h2>{say("debrief.truths")}</h2>
        <ul>
          {truths.map(({ id, asks, was }) => (
            <li key={id}>
              {say(asks)} <strong>{line(was)}</strong>
            </li>
          ))}
        </ul>
      </section>
      {nights === null ? null : <Luck nights={nights} />}
      <section>
        <h2>{say("paper.judged")}</h2>
        <div class="report__judges">
          {judges.map((judge) => (
            <Judge key={judge.id} judge={judge} />
          ))}
        </div>
      </section>
      {predictions.length === 0 ? null : (
        <section>
          <h2>{say("paper.predicted")}</h2>
          <ul>
            {predictions.map(({ about, subject, says, right, sure }) => (
              <li key={`${about}${subject}`}>
                {say(`further.about-${about}`)}: {say(says)}{" "}
                <strong>{say(right ? "debrief.right" : "debrief.wrong")}</strong>
                {sure === null ? "" : ` (${sure}%)`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {word === "" && intention === null ? null : (
        <section>
          <h2>{say("paper.takenAlong")}</h2>
          {word === "" ? null : (
            <p>
              {say("paper.oneWord")}: <strong>{word}</strong>
            </p>
          )}
          {intention === null ? null : (
            <p>
              {say("debrief.when")} {intention.when} {say("debrief.thenI")} {intention.then}
            </p>
          )}
        </section>
      )}
      <footer>
        <h2>{say("paper.closing")}</h2>
        <p>
          {say("paper.closingModel", { count: assumptions, designed })}{" "}
          {nights === null ? "" : say("paper.closingRuns", { fates: nights.fates })} {say("paper.closingPersons")}
        </p>
        <p>{say("paper.closingTold")}</p>
      </footer>
    </article>
  );
}

/** The game as a table, for a trainer. */
function Tables() {
  const { say, tongue } = useSpeech();
  const door = useDoor();
  const made = useScreen((screen) => screen.table);
  useEffect(() => door.send({ is: "table" }), [door]);
  const [words, setWords] = useState(false);
  return (
    <div class="takeaway">
      <p class="about">{say("further.reportFor")}</p>
      <label class="choice__item">
        <input type="checkbox" checked={words} onChange={(event) => setWords(event.currentTarget.checked)} />
        <span>{say("paper.withWords")}</span>
      </label>
      <div class="actions">
        <Action
          disabled={made === null}
          onPress={() => made && offerFile(`${made.name}.csv`, printCsv(made.table, tongue, words))}
        >
          {say("further.reportCsv")}
        </Action>
        <Action
          disabled={made === null}
          onPress={() => made && offerFile(`${made.name}.json`, printJson(made.table, words))}
        >
          {say("further.reportJson")}
        </Action>
      </div>
    </div>
  );
}

/** A report that can be printed, and tables to compare with. */
export function Report() {
  const { say } = useSpeech();
  const door = useDoor();
  const report = useScreen((screen) => screen.report);
  useNights();
  useEffect(() => door.send({ is: "report" }), [door]);
  return (
    <>
      <p>{say("further.reportAbout")}</p>
      <div class="actions">
        <Action purpose="primary" onPress={() => print()}>
          {say("further.reportPrint")}
        </Action>
      </div>
      <Tables />
      {report === null ? <p role="status">{say("debrief.reckoning")}</p> : <Sheets report={report} />}
    </>
  );
}
