import { fileURLToPath } from "node:url";
import type { MdastPluginDefinition } from "satteri";
import { bindSection, type MdxNode, sectionOfPath } from "../../documents/mdx/bind-section.ts";

/** Binds each template to its section while Astro compiles it, by the same function that the outline is made with. */
export const bindTemplates: MdastPluginDefinition = {
  name: "raadzaam-bind-templates",
  before(root, context) {
    const file = context.fileURL && fileURLToPath(context.fileURL);
    if (!file?.endsWith(".mdx")) return;
    // The engine's nodes are views on its own memory; a plain copy is what bindSection may change.
    const tree = JSON.parse(JSON.stringify(root)) as MdxNode;
    bindSection(tree, sectionOfPath(file));
    context.replaceNode(root, tree as never);
  },
};
