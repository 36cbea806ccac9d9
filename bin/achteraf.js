#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write("achteraf needs Node 24. In a clone of the project: run npm ci first, then npx achteraf.\n");
  process.exit(2);
}
await import("../src/cli/main.ts");
