/** The shape of a translation, for editors: that of a dossier with everything but its texts taken away. */
import * as z from "zod";
import { dossierSchema } from "./schema.ts";

const text = z
  .string()
  .nullable()
  .describe("The text in this language; nothing as long as it has not been translated.");

/** What is left of a part when only its texts are; null when there are none in it. */
function textsOnly(schema: unknown): z.ZodType | null {
  // Only texts are made into something else when they are read.
  if (schema instanceof z.ZodPipe) return text;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return textsOnly(schema.unwrap());
  if (schema instanceof z.ZodObject) {
    const parts = Object.entries(schema.shape).flatMap(([name, part]) => {
      const inner = textsOnly(part);
      return inner === null ? [] : [[name, inner.optional()] as const];
    });
    return parts.length === 0 ? null : z.strictObject(Object.fromEntries(parts));
  }
  if (schema instanceof z.ZodRecord) {
    const inner = textsOnly(schema.valueType);
    return inner === null ? null : z.record(z.string(), inner);
  }
  if (schema instanceof z.ZodArray) {
    const inner = textsOnly(schema.element);
    // Where not every item has a text, they are written by position.
    return inner === null ? null : z.union([z.array(inner), z.record(z.string(), inner)]);
  }
  if (schema instanceof z.ZodUnion) {
    const [first, second, ...others] = schema.options.flatMap((option: unknown) => textsOnly(option) ?? []);
    if (first === undefined) return null;
    return second === undefined ? first : z.union([first, second, ...others]);
  }
  return null;
}

/** A translation; every text may be missing. */
export const translationSchema = (textsOnly(dossierSchema) ?? z.never()).describe(
  "A dossier for Achteraf in another language: the same tree, with only the texts.",
);
