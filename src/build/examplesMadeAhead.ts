import type { Plugin } from "vite";

const list = "virtual:examples";

/**
 * The examples as modules of the app, made while it is built: `virtual:examples` lists them, each is a chunk of its
 * own. Making one in the browser takes the engine longer than opening it does.
 */
export function examplesMadeAhead(): Plugin {
  return {
    name: "examples-made-ahead",
    resolveId: (id) => (id === list || id.startsWith(`${list}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${list}`)) return undefined;
      // The engine starts only when an example is asked for.
      const { everyExample, madeAhead, nameOf, normOf } = await import("./madeAhead.ts");
      if (id === `\0${list}`) {
        const loaders = everyExample.map((one) => {
          const load = `() => import(${JSON.stringify(`${list}/${nameOf(one)}`)})`;
          return `${JSON.stringify(nameOf(one))}: { norm: ${JSON.stringify(normOf(one))}, load: ${load} }`;
        });
        return `export const examples = { ${loaders.join(", ")} };`;
      }
      const chosen = everyExample.find((one) => id === `\0${list}/${nameOf(one)}`);
      if (chosen === undefined) return undefined;
      // As text in text: the browser reads it faster than a literal.
      return `export const example = JSON.parse(${JSON.stringify(JSON.stringify(await madeAhead(chosen)))});`;
    },
  };
}
