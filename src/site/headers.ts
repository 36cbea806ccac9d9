/** Headers that every answer carries: nothing from elsewhere, nothing inline. */

/**
 * The headers of every answer.
 * @param embedders origins that may show the game in a frame; nobody by default.
 */
export function securityHeaders(embedders: readonly string[]): Readonly<Record<string, string>> {
  const framers = embedders.length === 0 ? "'none'" : `'self' ${embedders.join(" ")}`;
  return {
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
      "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      `frame-ancestors ${framers}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  };
}

/**
 * An address as the origin that it belongs to, for example `https://leren.example.nl`.
 * @returns null when it is not a web address.
 */
export function originOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}
