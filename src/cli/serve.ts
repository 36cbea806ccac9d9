import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { Trouble } from "./trouble.ts";

const SITE = fileURLToPath(new URL("../../dist", import.meta.url));

/** Nothing from elsewhere, nothing inline, nobody may frame us. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** `achteraf serve`: the built game on one port. */
export async function runServe(options: { readonly port: number; readonly host: string }): Promise<void> {
  if (!existsSync(SITE)) throw new Trouble("the game is not built yet; run npm start, or npm run build first");
  const site = sirv(SITE, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      if (path.startsWith("/assets/")) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      else response.setHeader("Cache-Control", "no-cache");
    },
  });
  const server = createServer((request, response) => {
    const say = (status: number, text: string) => {
      response.writeHead(status, { ...SECURITY_HEADERS, "Content-Type": "text/plain; charset=utf-8" });
      response.end(text);
    };
    if (request.method !== "GET" && request.method !== "HEAD") say(405, "Here one can only look.\n");
    else site(request, response, () => say(404, "There is nothing here.\n"));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new Trouble(`port ${options.port} is taken; choose another with PORT=… or --port`)
          : new Trouble(`${options.host}, port ${options.port}, cannot be listened on (${error.code})`),
      );
    });
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  process.stdout.write(`Achteraf: http://${options.host}:${port}/\n`);
}
