import type { Plugin } from "vite";

/** Makes a script of its own from the file that hires the host, and lets the page run it before everything else. */
export function hostFirst(file: string): Plugin {
  return {
    name: "achteraf-host-first",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: file });
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        const host = Object.values(bundle ?? {}).find((one) => one.type === "chunk" && one.moduleIds.includes(file));
        if (host === undefined) throw new Error(`${file} is not among the files of the site`);
        return [
          {
            tag: "script",
            attrs: { type: "module", async: true, src: `./${host.fileName}` },
            injectTo: "head-prepend",
          },
        ];
      },
    },
  };
}
