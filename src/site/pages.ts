/**
 * The built site, read once and kept in memory (about 5 MB). A server that opens no files afterwards cannot be brought
 * down by one: not by a build that replaces the folder, and not by running out of descriptors.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { lookup } from "mrmime";

/** How the bytes of a page can be packed; the build writes the packed ones beside the plain ones. */
export const PACKINGS = ["br", "gzip", "identity"] as const;

/** One of the ways in which a page lies packed. */
export type Packing = (typeof PACKINGS)[number];

const SUFFIX: Readonly<Record<string, Packing>> = { ".br": "br", ".gz": "gzip" };

/** One file of the site, ready to be sent. */
export interface Page {
  /** Media type, with the character set where it is text. */
  readonly type: string;
  /** Names these bytes and no others; the same for all packings, so it is weak. */
  readonly etag: string;
  readonly cache: string;
  readonly bytes: Readonly<Partial<Record<Packing, Buffer>>> & { readonly identity: Buffer };
}

/** The pages of a site by path, beginning with a stroke. */
export type Pages = ReadonlyMap<string, Page>;

const YEAR = "public, max-age=31536000, immutable";

function typeOf(path: string): string {
  const type = lookup(path) ?? "application/octet-stream";
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}

/**
 * Reads a built site. Files whose name begins with a dot are left out.
 * @throws an error of the file system when the folder or a file in it cannot be read.
 */
export function readPages(folder: string): Pages {
  const files = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = `/${name.split(sep).join("/")}`;
    if (path.includes("/.") || !statSync(join(folder, name)).isFile()) continue;
    files.set(path, readFileSync(join(folder, name)));
  }
  const pages = new Map<string, Page>();
  for (const [path, identity] of files) {
    if (SUFFIX[path.slice(-3)] !== undefined && files.has(path.slice(0, -3))) continue;
    const packed = Object.entries(SUFFIX).flatMap(([suffix, packing]) => {
      const bytes = files.get(path + suffix);
      return bytes === undefined ? [] : [[packing, bytes] as const];
    });
    pages.set(path, {
      type: typeOf(path),
      etag: `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
      // What the build puts in /assets/ carries its own hash in its name.
      cache: path.startsWith("/assets/") ? YEAR : "no-cache",
      bytes: { ...Object.fromEntries(packed), identity },
    });
  }
  return pages;
}
