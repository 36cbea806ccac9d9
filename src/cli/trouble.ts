import type { Line } from "../views/line.ts";

/** Something that the person at the keyboard can mend; its message says how. */
export class Trouble extends Error {
  /** What is to be said behind the message, in the words of the game. */
  readonly says: Line | null;

  constructor(message: string, says: Line | null = null) {
    super(message);
    this.name = "Trouble";
    this.says = says;
  }
}

/** What the codes of the system mean, and what to do. */
const BECAUSE: Readonly<Record<string, string>> = {
  ENOENT: "it is not there, or its folder is not; look at how it is spelt",
  EACCES: "you may not; ask for the rights, or choose another file",
  EPERM: "you may not; ask for the rights, or choose another file",
  EROFS: "the disk is for reading only; choose another place",
  EISDIR: "it is a folder; name a file",
  ENOTDIR: "there is a file in its path where a folder should be",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is full",
  EIO: "the disk reports a fault",
  EMFILE: "too many files are open; close other programs",
  ELOOP: "it is a link that leads back to itself",
  ENAMETOOLONG: "its name is too long",
};

/** Whether something thrown comes from the system, with a code of its own. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}

/** The trouble with a file that could not be read or written, in words. What is no fault of the system is thrown on. */
export function troubleOfFile(path: string, error: unknown, done: "read" | "written"): Trouble {
  if (!isOfSystem(error)) throw error;
  return new Trouble(`${path} cannot be ${done}: ${BECAUSE[error.code ?? ""] ?? error.code}`);
}
