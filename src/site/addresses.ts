/** Under which addresses a server can be reached. */
import type { NetworkInterfaceInfo } from "node:os";

/** Hosts that stand for every address of the machine; nobody can open them as they are. */
const EVERY = ["0.0.0.0", "::", ""];

/**
 * The addresses to open in a browser: first the one for this machine, then those for others on its network.
 * @param host what the server listens on
 * @param networks the machine's networks, as `os.networkInterfaces()` gives them
 */
export function addressesOf(
  host: string,
  port: number,
  networks: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): string[] {
  const address = (name: string) => `http://${name.includes(":") ? `[${name}]` : name}:${port}/`;
  if (!EVERY.includes(host)) return [address(host)];
  const others = Object.values(networks).flatMap((cards) => cards ?? []);
  // An address by number that others on the network can use; addresses of one machine alone (169.254, fe80) cannot.
  const reachable = others.filter(
    (card) => !card.internal && card.family === "IPv4" && !card.address.startsWith("169.254."),
  );
  return [address("localhost"), ...new Set(reachable.map((card) => address(card.address)))];
}
