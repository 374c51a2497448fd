import { areaOfMark, type Chart, type ChartNode } from "./chartNode.ts";

/** The chart as SVG text. `font` is a name the reader of the SVG knows; in the PDF it must be a registered font. */
export function toSvg(chart: Chart, font: string): string {
  const { width, height } = chart;
  const body = chart.nodes.map(write).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeText(font)}">${body}</svg>`;
}

function write(part: ChartNode | string): string {
  if (typeof part === "string") return escapeText(part);
  if (areaOfMark in part.attributes) return "";
  const drawn = Object.entries(part.attributes).filter(([name]) => !name.startsWith("data-"));
  const attributes = drawn.map(([name, value]) => ` ${name}="${escapeText(String(value))}"`);
  return `<${part.tag}${attributes.join("")}>${part.children.map(write).join("")}</${part.tag}>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeText(text: string): string {
  // Control characters are not allowed in XML at all, not even escaped.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
