/** Nothing that is not known yet stands in any view, in any words. */

import { describe, expect, it } from "vitest";
import { textsIn } from "../../src/scenario/written.ts";
import { at } from "../../src/sim/dossier/at.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { isPublic } from "../../src/sim/world/events.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { blankKnown, deskOf, type Known, NOT_YET, RING } from "../../src/sim/world/world.ts";
import { deskView } from "../../src/views/desk.ts";
import { boardOf } from "../../src/views/scenery.ts";
import { storyOf } from "../../src/views/story.ts";
import { told } from "../dossiers/games.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { playAnyhow } from "../dossiers/whims.ts";
import { TONGUES, wordsOf } from "../language/tongues.ts";

const GAMES = process.env.ACHTERAF_LONG === "1" ? 100 : 25;

const dossiers = [["ferry", ferry()] as const, ...shipped.map(({ file, dossier }) => [file.id, dossier] as const)];

/** Every text in a part of a file. */
function texts({ file }: Dossier, part: unknown): string[] {
  return [...textsIn(part, file.languages)].flatMap(([, words]) => Object.values(words));
}

/** What stays secret to the end. */
function secretsOf(dossier: Dossier): string[] {
  const { file } = dossier;
  const parts = [
    Object.values(file.unknowns).map((unknown) => ("states" in unknown ? unknown.states : {})),
    Object.values(file.judges).map(({ lens, rules, verdicts }) => [lens, rules, verdicts]),
    Object.values(file.people).map(({ wants }) => wants),
    file.endings,
    file.reality.story,
    file.colleague.note,
  ];
  return texts(dossier, parts);
}

/** What is secret as long as it has not happened. */
function notYetOf(dossier: Dossier, known: Known): string[] {
  const { file, sources, interruptions, consequences } = dossier;
  const parts: unknown[] = [];
  sources.forEach(({ id }, signal) => {
    const answers = Object.values(file.sources[id]?.answers ?? {});
    parts.push(answers.filter((_, answer) => at(known.answers, signal) !== answer));
  });
  interruptions.forEach(({ id }, position) => {
    const one = file.interruptions[id];
    const answers = Object.values(one?.signal.answers ?? {});
    const ring = at(known.rings, position);
    parts.push(answers.filter((_, answer) => at(known.answers, sources.length + position) !== answer));
    if (ring === RING.silent) parts.push(one?.rings);
    if (ring !== RING.missed) parts.push(one?.missed?.says);
  });
  consequences.forEach(({ id }, position) => {
    if (at(known.landed, position) === 0) parts.push(file.consequences[id]);
  });
  Object.keys(file.expectations).forEach((id, position) => {
    if (at(known.due, position) === NOT_YET) parts.push(file.expectations[id]);
  });
  return texts(dossier, parts);
}

/** Texts that also stand somewhere where they may be read; short ones can be part of anything. */
function onlySecret(secrets: readonly string[], shown: ReadonlySet<string>): string[] {
  return secrets.filter((text) => text.length > 12 && !shown.has(text));
}

function stringsIn(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) stringsIn(part, into);
  return into;
}

describe.each(dossiers)("in %s", (_, dossier) => {
  const { people, decisions, sources, gauges, facts, windows, powers, stages, statements, title } = dossier.file;
  const asked = Object.values(sources).map(({ asks }) => asks);
  const named = Object.values(people).map(({ name, role }) => [name, role]);
  // These may be on the screen at any time, as far as this test goes.
  const open = new Set(
    texts(dossier, [decisions, asked, named, gauges, facts, windows, powers, stages, statements, title]),
  );

  it("no view of a game that is not over says what is hidden, will be judged or has not come", () => {
    let views = 0;
    for (let seed = 1; seed <= GAMES; seed++) {
      // What was shown before was looked at when more was secret than now.
      const before = new Set<string>();
      playAnyhow(dossier, seed, fateOf(seed), ({ world, events }) => {
        const { known } = deskOf(world);
        const told = events.filter(isPublic);
        const view = [deskView(dossier, known, told), boardOf(dossier, known, told), storyOf(dossier, told)];
        const fresh = [...stringsIn(view, new Set())].filter((text) => !before.has(text));
        for (const text of fresh) before.add(text);
        const shown = new Set(fresh);
        const all = fresh.join("\n");
        // What has come, in whatever words, is no secret, even where something else would say the same.
        const heard = new Set([...open, ...texts(dossier, landedParts(dossier, known))]);
        const secrets = onlySecret([...secretsOf(dossier), ...notYetOf(dossier, known)], heard);
        expect(secrets.filter((text) => shown.has(text) || (text.length > 30 && all.includes(text)))).toEqual([]);
        views++;
      });
    }
    expect(views).toBeGreaterThan(100);
  });

  it("the secrets are there: most texts of the file are secret at the start", () => {
    const secrets = onlySecret([...secretsOf(dossier), ...notYetOf(dossier, blankKnown(dossier))], open);
    expect(secrets.length).toBeGreaterThan(30);
  });

  it("by night no ship shows what was drawn: only what was announced, at its announced time", () => {
    for (let seed = 1; seed <= GAMES; seed++) {
      playAnyhow(dossier, seed, fateOf(seed), ({ desk: { known }, events }) => {
        const board = boardOf(dossier, known, events.filter(isPublic));
        expect(board.shore).toBeNull();
        for (const ship of board.ships) {
          if (ship.state === "arriving") continue;
          const position = dossier.expectations.indexOf(ship.id);
          const due = at(known.due, position);
          expect(due).not.toBe(NOT_YET);
          expect(ship.says.with?.due).toEqual({ moment: due });
          expect(ship.state).toBe(due < known.time ? "overdue" : "announced");
        }
      });
    }
  });

  it("what landed says why, in every language; at most three big things come in one game", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const game = playAnyhow(dossier, seed, fateOf(seed));
      const story = storyOf(dossier, told(game));
      const landed = story.filter(({ kind }) => kind === "landed");
      for (const { because, title: name, says } of landed) {
        for (const line of [because, name, says]) {
          for (const tongue of TONGUES) expect(wordsOf(line ?? { says: {} }, tongue)).not.toBe("");
        }
      }
      expect(landed.length).toBe(game.events.filter(({ is }) => is === "landed").length);
      expect(landed.filter(({ big }) => big).length).toBeLessThanOrEqual(3);
    }
  });
});

/** The parts of a file that have been heard or have come. */
function landedParts({ file, sources, interruptions, consequences }: Dossier, known: Known): unknown[] {
  return [
    ...consequences.filter((_, i) => at(known.landed, i) > 0).map(({ id }) => file.consequences[id]),
    ...sources.map(({ id }, i) => Object.values(file.sources[id]?.answers ?? {})[at(known.answers, i)]),
    ...interruptions.flatMap(({ id }, i) => [
      Object.values(file.interruptions[id]?.signal.answers ?? {})[at(known.answers, sources.length + i)],
      at(known.rings, i) === RING.silent ? undefined : file.interruptions[id]?.rings,
      at(known.rings, i) === RING.missed ? file.interruptions[id]?.missed?.says : undefined,
    ]),
    ...Object.values(file.expectations).filter((_, i) => at(known.due, i) !== NOT_YET),
  ];
}
