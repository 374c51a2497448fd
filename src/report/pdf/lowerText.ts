import { type Lowered, type Lowering, printable } from "./lowering.ts";
import type { Bookmark, Link, LinkTarget, Mark } from "./mark.ts";
import type { Inline, Paragraph, Run } from "./node.ts";
import { addElement, addSlot, type StructureElement } from "./structure.ts";

type Linked = Pick<Run, "link" | "linkToDestination" | "linkDescription">;

/**
 * The runs of one paragraph, each marked with its place in the structure. `owner` is the paragraph's own element, or the
 * cell that holds it; an artifact has none.
 */
export function lowerText(
  paragraph: Pick<Paragraph, "text" | keyof Linked>,
  owner: StructureElement | Extract<Mark, { kind: "artifact" }>,
  bookmark: Bookmark | undefined,
  lowering: Lowering,
): Lowered[] {
  const paragraphLink = linkOf(paragraph, plainText(paragraph.text), lowering);
  const inlines = typeof paragraph.text === "string" ? [paragraph.text] : paragraph.text;
  return inlines.map((inline) => {
    if (typeof inline === "string") return lowerRun({ text: inline }, markOf(owner, paragraphLink, bookmark), lowering);
    if ("pageReference" in inline) {
      const link = linkOf({ linkToDestination: inline.pageReference }, plainText(paragraph.text), lowering);
      return { ...inline, mark: markOf(owner, paragraphLink ?? link, bookmark) };
    }
    const { text, lang, link: _link, linkToDestination: _id, linkDescription: _description, ...style } = inline;
    return lowerRun({ ...style, text }, markOf(owner, linkOf(inline, text, lowering) ?? paragraphLink, bookmark, lang), lowering);
  });
}

function lowerRun(run: Lowered & { readonly text: string }, mark: Mark, lowering: Lowering): Lowered {
  const text = printable(lowering, run.text);
  if (mark.kind === "content") lowering.due.set(mark, lettersIn(text));
  return { ...run, text, mark };
}

/** Letters on paper: white space may vanish where a line ends. */
export function lettersIn(text: string): number {
  return text.replace(/\s/g, "").length;
}

/** What a paragraph says, without its page numbers. */
export function plainText(text: string | readonly Inline[]): string {
  if (typeof text === "string") return text;
  const words = text.map((inline) => (typeof inline === "string" ? inline : "text" in inline ? inline.text : ""));
  return words.join("").trim();
}

/** `words` is what a reader hears of the link unless the author wrote something better. */
function linkOf(from: Linked, words: string, lowering: Lowering): Link | undefined {
  const target = targetOf(from);
  if (target === undefined) return undefined;
  if (target.kind === "destination") lowering.wantedIds.add(target.id);
  const description = (from.linkDescription ?? words).trim();
  return { target, description: description === "" && target.kind === "address" ? target.address : description };
}

function targetOf({ link, linkToDestination }: Linked): LinkTarget | undefined {
  if (linkToDestination !== undefined) return { kind: "destination", id: linkToDestination };
  return link === undefined ? undefined : { kind: "address", address: link };
}

function markOf(
  owner: StructureElement | Extract<Mark, { kind: "artifact" }>,
  link: Link | undefined,
  bookmark: Bookmark | undefined,
  lang?: string,
): Mark {
  if ("kind" in owner) return owner;
  const span = lang === undefined ? owner : addElement(owner, "Span", { lang });
  const holder = link === undefined ? span : addElement(span, "Link");
  return { kind: "content", slot: addSlot(holder), ...(link && { link }), ...(bookmark && { bookmark }) };
}
