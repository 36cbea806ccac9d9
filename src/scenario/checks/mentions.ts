import type { Condition } from "../../sim/dossier/dossier-file.ts";

/** The keys by which the forms of a condition are told apart. */
type Form = Condition extends infer One ? (One extends unknown ? keyof One : never) : never;

/** Whether a condition uses one of some forms anywhere. */
export function mentions(condition: Condition, forms: readonly Form[]): boolean {
  if ("all" in condition) return condition.all.some((part) => mentions(part, forms));
  if ("any" in condition) return condition.any.some((part) => mentions(part, forms));
  if ("not" in condition) return mentions(condition.not, forms);
  return forms.some((form) => form in condition);
}
