/** How long a browser may take to read what is saved, in milliseconds; some begin only after a question. */
const READING = 30_000;

/** Offers a text to be saved as a file. */
export function offerFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: name.endsWith(".csv") ? "text/csv" : "application/json" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), READING);
}
