/** Something that the person at the keyboard can mend; its message says how. */
export class Trouble extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Trouble";
  }
}
