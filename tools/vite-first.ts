import type { Plugin } from "vite";

/** Makes a script of its own from a file, and lets the page run it before everything else. */
export function runFirst(file: string): Plugin {
  return {
    name: "achteraf-run-first",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: file });
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        const first = Object.values(bundle ?? {}).find((one) => one.type === "chunk" && one.moduleIds.includes(file));
        if (first === undefined) throw new Error(`${file} is not among the files of the site`);
        return [
          {
            tag: "script",
            attrs: { type: "module", async: true, src: `./${first.fileName}` },
            injectTo: "head-prepend",
          },
        ];
      },
    },
  };
}
