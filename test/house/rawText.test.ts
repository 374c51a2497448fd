import ts from "typescript";
import { expect, test } from "vitest";
import { sources } from "./sources.ts";

/** Attributes that people read or hear. */
const readable = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "alt",
  "label",
  "legend",
  "placeholder",
  "title",
  "hint",
  "caption",
  "summary",
  "text",
]);

test("every word on screen comes from the locales or the norm, none stands in the markup", () => {
  const files = sources(["src/app", "src/screens", "src/ui"], /\.tsx$/);
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(({ path, text }) => rawTexts(path, text))).toEqual([]);
});

test("a word in the markup is noticed", () => {
  expect(rawTexts("a.tsx", "export const A = () => <p>Hallo</p>;")).toHaveLength(1);
  expect(rawTexts("a.tsx", 'export const A = () => <p title="Hallo">{x}</p>;')).toHaveLength(1);
  expect(rawTexts("a.tsx", 'export const A = () => <p>{"Hallo"}</p>;')).toHaveLength(1);
  expect(rawTexts("a.tsx", 'export const A = () => <p className="m-4">{x}: {y}</p>;')).toHaveLength(0);
});

function rawTexts(path: string, text: string): readonly string[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const add = (node: ts.Node, words: string) => {
    if (/\p{L}{2}/u.test(words)) found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} "${words.trim()}"`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) add(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression) && !ts.isJsxAttribute(node.parent)) {
      add(node, node.expression.text);
    }
    if (ts.isJsxAttribute(node) && readable.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer)) {
      add(node, node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
