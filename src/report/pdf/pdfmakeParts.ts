import layoutBuilder from "pdfmake/js/LayoutBuilder.js";
import { normalizePageMargin, normalizePageSize } from "pdfmake/js/PageSize.js";
import renderer from "pdfmake/js/Renderer.js";
import { tableLayouts } from "pdfmake/js/tableLayouts.js";

// These parts are CommonJS: Node hands over the module, a bundler its default export.
export const LayoutBuilder = defaultOf(layoutBuilder);
export const Renderer = defaultOf(renderer);
export { normalizePageMargin, normalizePageSize, tableLayouts };

function defaultOf<T extends object>(module: T): T {
  return "default" in module ? (module.default as T) : module; // The same class, one step deeper.
}
