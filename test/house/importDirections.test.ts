import ts from "typescript";
import { expect, test } from "vitest";
import { coreParts, housedPackages, outsideDoors, rooms } from "./rooms.ts";
import { type Source, sources } from "./sources.ts";

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const files = sources(["src"], /\.tsx?$/).filter(({ path }) => !path.endsWith(".d.ts"));
const parsed = files.map((file) => ({ file, tree: ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kindOf(file)) }));
const imports = parsed.flatMap(({ file, tree }) => importsOf(file, tree));

test("the house test has read the sources", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test("every room imports only from the rooms it may", () => {
  const wrong = imports.flatMap(({ from, to }) => {
    if (!to.startsWith("src/") && !to.startsWith("norms/")) return [];
    const room = roomOf(from);
    const other = roomOf(to);
    const rule = rooms[room];
    if (rule === undefined) return [`${from}: src/${room} is not a room of the house`];
    return room === other || rule.may.includes(other) ? [] : [`${from} imports ${to}: ${rule.because}`];
  });
  expect(wrong).toEqual([]);
});

test("a screen does not import another screen", () => {
  const wrong = imports.filter(({ from, to }) => {
    const [one, other] = [from, to].map((path) => /^src\/screens\/([^/]+)\//.exec(path)?.[1]);
    return one !== undefined && other !== undefined && one !== other;
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}: what two screens share belongs in state, ui or core`)).toEqual([]);
});

test("inside core, functions flow from norm to scoring to dossier to reporting", () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const [one, other] = [from, to].map((path) => /^src\/core\/([^/]+)\//.exec(path)?.[1]);
    if (typeOnly || one === undefined || other === undefined || one === other) return false;
    return !coreParts[one]?.includes(other);
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}: this part of core comes before the one it imports`)).toEqual([]);
});

test("core uses no package but zod", () => {
  const wrong = imports.filter(({ from, to }) => roomOf(from) === "core" && !to.startsWith("src/") && !/^zod(\/|$)/.test(to));
  expect(wrong.map(({ from, to }) => `${from} imports ${to}: core is pure`)).toEqual([]);
});

test("every package stays in its room", () => {
  const wrong = imports.flatMap(({ from, to, typeOnly }) =>
    housedPackages
      .filter((rule) => !typeOnly && rule.name.test(to) && !rule.in.includes(roomOf(from)))
      .map((rule) => `${from} imports ${to}: ${rule.because}`),
  );
  expect(wrong).toEqual([]);
});

test("only the platform and the engine touch storage, clock, chance and object addresses", () => {
  const wrong = parsed
    .filter(({ file }) => !outsideDoors.includes(roomOf(file.path)))
    .flatMap(({ file, tree }) => outsideUses(tree).map(({ line, what }) => `${file.path}:${line} uses ${what}: ask src/platform for it`));
  expect(wrong).toEqual([]);
});

test("core writes nothing to the console", () => {
  const wrong = parsed.filter(
    ({ file, tree }) => roomOf(file.path) === "core" && uses(tree, (node) => ts.isIdentifier(node) && node.text === "console"),
  );
  expect(wrong.map(({ file }) => file.path)).toEqual([]);
});

test("local files are imported with their extension and through no barrel", () => {
  const wrong = imports.filter(
    ({ to }) => to.startsWith("src/") && (!/\.(tsx?|css|json|wasm|ttf|woff2|icc)(\?.*)?$/.test(to) || /\/index\.tsx?$/.test(to)),
  );
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

function roomOf(path: string): string {
  if (path.startsWith("norms/")) return "norms";
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? path;
}

function kindOf({ path }: Source): ts.ScriptKind {
  return path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function importsOf(file: Source, tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (to: string, typeOnly: boolean) => found.push({ from: file.path, to: resolve(file.path, to), typeOnly });
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(
        node.moduleSpecifier.text,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes(node.importClause?.namedBindings),
      );
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target)) add(target.text, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      add(node.argument.literal.text, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function onlyTypes(bindings: ts.NamedImportBindings | undefined): boolean {
  return (
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((one) => one.isTypeOnly)
  );
}

/** A local import as a path from the top of the repository; a package stays as it is. */
function resolve(from: string, to: string): string {
  return to.startsWith(".") ? new URL(to, `file:///${from}`).pathname.slice(1) : to;
}

function uses(tree: ts.Node, wanted: (node: ts.Node) => boolean): boolean {
  return wanted(tree) || ts.forEachChild(tree, (child) => uses(child, wanted) || undefined) === true;
}

const outsideGlobals = new Set(["indexedDB", "localStorage", "sessionStorage", "crypto"]);
const outsideMembers = new Set([
  "Date.now",
  "Math.random",
  "URL.createObjectURL",
  "URL.revokeObjectURL",
  "performance.now",
  "navigator.storage",
]);

function outsideUses(tree: ts.SourceFile): readonly { readonly line: number; readonly what: string }[] {
  const found: { line: number; what: string }[] = [];
  const add = (node: ts.Node, what: string) => found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, what });
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const path = node.getText();
      if (outsideMembers.has(path)) add(node, path);
    }
    if (ts.isIdentifier(node) && outsideGlobals.has(node.text) && isReference(node)) add(node, node.text);
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0) add(node, "new Date()");
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A name that stands for the global thing, not a property or a key that happens to be called so. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node || parent.expression.getText() === "globalThis";
  return !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isPropertySignature(parent) && !ts.isImportSpecifier(parent);
}
