import type { Test } from "./dossier.ts";

/** A test that is not made of others. */
type SingleTest = Exclude<Test, { readonly of: unknown }>;

/** The single tests of which a test is made, whichever way they are put together; none of no test. */
export function singleTestsIn(test: Test | null): readonly SingleTest[] {
  if (test === null) return [];
  if (!("of" in test)) return [test];
  return test.op === "not" ? singleTestsIn(test.of) : test.of.flatMap(singleTestsIn);
}
