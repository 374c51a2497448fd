/** What pdfmake asks about a drawing. The charts write their own SVG, so reading the first tag is enough. */
export const svgSize = { measureSVG, writeDimensions };

type Size = { readonly width: number; readonly height: number };

const FIRST_TAG = /<svg\b[^>]*>/;

function measureSVG(svg: string): Size {
  const tag = firstTag(svg);
  const box = attribute(tag, "viewBox")
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = Number.parseFloat(attribute(tag, "width") ?? "") || box?.[2];
  const height = Number.parseFloat(attribute(tag, "height") ?? "") || box?.[3];
  if (!width || !height) throw new Error("a drawing without width and height");
  return { width, height };
}

function writeDimensions(svg: string, size: Size): string {
  const tag = firstTag(svg);
  const own = measureSVG(svg);
  const bare = tag.replace(/\s(?:width|height)="[^"]*"/g, "");
  const viewBox = attribute(tag, "viewBox") === undefined ? ` viewBox="0 0 ${own.width} ${own.height}"` : "";
  const end = bare.endsWith("/>") ? "/>" : ">";
  const sized = `${bare.slice(0, -end.length)}${viewBox} width="${size.width}" height="${size.height}"${end}`;
  return svg.replace(FIRST_TAG, () => sized);
}

function firstTag(svg: string): string {
  const tag = FIRST_TAG.exec(svg)?.[0];
  if (tag === undefined) throw new Error("a drawing without an svg element");
  return tag;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
