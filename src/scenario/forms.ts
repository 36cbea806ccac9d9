/** What the schema lets stand at a place: which keys there can be, and which there must be. */
import type * as z from "zod";
import type { Path } from "../sim/dossier/fault.ts";
import { dossierSchema } from "./schema.ts";

/** One form that may stand at a place, without what wraps it. */
type Form = z.core.$ZodTypes;

type Def = Form["_zod"]["def"];

function* plain(form: z.core.$ZodType): Generator<Form> {
  const { def } = form._zod as { readonly def: Def };
  if (def.type === "optional" || def.type === "default") yield* plain(def.innerType);
  else if (def.type === "lazy") yield* plain(def.getter());
  else if (def.type === "pipe") yield* plain(def.in);
  else if (def.type === "union") for (const one of def.options) yield* plain(one);
  else yield form as Form;
}

/** What may stand under a key of a form; an entry of a list or of a group of names goes by any key. */
function inside(form: Form, key: string | number): Form[] {
  const { def } = form._zod;
  if (def.type === "object") {
    const inner = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    return inner === undefined ? [] : [...plain(inner)];
  }
  if (def.type === "record") return [...plain(def.valueType)];
  if (def.type === "array") return [...plain(def.element)];
  return [];
}

/** Every form that may stand at a place. */
function formsAt(path: Path): readonly Form[] {
  let forms = [...plain(dossierSchema)];
  for (const key of path) forms = forms.flatMap((form) => inside(form, key));
  return forms;
}

function mayBeLeftOut(form: z.core.$ZodType | undefined): boolean {
  return form === undefined || ["optional", "default"].includes(form._zod.def.type);
}

/** The keys that the forms at a place know: all, and those that one form cannot do without. */
export function keysAt(path: Path): readonly { readonly all: readonly string[]; readonly must: readonly string[] }[] {
  return formsAt(path).flatMap(({ _zod: { def } }) => {
    if (def.type === "record") {
      const [names] = plain(def.keyType);
      const all = names?._zod.def.type === "enum" ? Object.values(names._zod.def.entries).map(String) : [];
      return all.length > 0 ? [{ all, must: [] }] : [];
    }
    if (def.type !== "object") return [];
    const all = Object.keys(def.shape);
    return [{ all, must: all.filter((key) => !mayBeLeftOut(def.shape[key])) }];
  });
}

/** A place with a star for each name that the author chose and for each position in a list: "people.*.name". */
export function patternOf(path: Path): string {
  return path
    .map((key, depth) => {
      const named = formsAt(path.slice(0, depth)).some(
        ({ _zod: { def } }) => def.type === "object" && key in def.shape,
      );
      return named ? key : "*";
    })
    .join(".");
}
