import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { formatJson } from "./format-json.ts";

/** A place in a JSON file: the keys and positions that lead to it. */
export type Place = readonly (string | number)[];

/** One change of a JSON file. */
export type Edit =
  /** Gives a member or an entry a value. A new member goes behind the last of `behind` that is there, else to the end. */
  | { readonly kind: "set"; readonly at: Place; readonly value: unknown; readonly behind?: readonly string[] }
  | { readonly kind: "remove"; readonly at: Place }
  /** Gives a member another name. */
  | { readonly kind: "rename"; readonly at: Place; readonly to: string }
  /** Puts the members of an object in this order, which names all of them. */
  | { readonly kind: "order"; readonly at: Place; readonly keys: readonly string[] }
  /** Adds an entry to the end of a list. */
  | { readonly kind: "append"; readonly at: Place; readonly value: unknown };

/**
 * The text of a JSON file after some changes, one after the other. All that they do not touch stays as it is written.
 * Throws an error for a place that is not there.
 */
export function editJson(text: string, edits: readonly Edit[]): string {
  return edits.reduce(applied, text);
}

function applied(text: string, edit: Edit): string {
  const root = parseTree(text);
  if (root === undefined) throw new Error("The text is no JSON");
  const node = edit.at.length === 0 ? root : findNodeAtLocation(root, [...edit.at]);
  switch (edit.kind) {
    case "set":
      return node === undefined ? withMember(text, root, edit) : withValue(text, node, edit.value);
    case "remove":
      return without(text, there(node, edit.at));
    case "rename": {
      const key = memberOf(there(node, edit.at))?.children?.[0];
      if (key === undefined) throw missing(edit.at);
      return spliced(text, key.offset, key.offset + key.length, JSON.stringify(edit.to));
    }
    case "order":
      return inOrder(text, there(node, edit.at), edit.keys);
    case "append":
      return withEntry(text, there(node, edit.at), edit.value);
  }
}

function withValue(text: string, node: Node, value: unknown): string {
  const line = lineStart(text, node.offset);
  const end = node.offset + node.length;
  const written = formatJson(value, indentAt(text, node.offset), node.offset - line, text[end] === "," ? 1 : 0);
  return spliced(text, node.offset, end, written);
}

function withMember(text: string, root: Node, { at, value, behind }: Extract<Edit, { kind: "set" }>): string {
  const parentAt = at.slice(0, -1);
  const key = at.at(-1);
  const parent = there(parentAt.length === 0 ? root : findNodeAtLocation(root, [...parentAt]), parentAt);
  if (parent.type !== "object" || typeof key !== "string") throw missing(at);
  const members = parent.children ?? [];
  const outer = indentAt(text, parent.offset);
  const indent = `${outer}  `;
  const head = `${indent}${JSON.stringify(key)}: `;
  if (members.length === 0) {
    return spliced(text, parent.offset, parent.offset + parent.length, formatJson({ [key]: value }, outer));
  }
  const keys = members.map((member) => String(member.children?.[0]?.value));
  const last = behind === undefined ? keys.length - 1 : Math.max(...behind.map((name) => keys.lastIndexOf(name)), -1);
  const isLast = last === keys.length - 1;
  const line = head + formatJson(value, indent, head.length, isLast ? 0 : 1);
  const before = members[last];
  if (before === undefined) {
    const [first] = members;
    const start = first?.offset ?? parent.offset + 1;
    return spliced(text, start, start, `${line.trimStart()},\n${indent}`);
  }
  const end = before.offset + before.length;
  return spliced(text, end, end, `,\n${line}`);
}

function withEntry(text: string, list: Node, value: unknown): string {
  const entries = list.children ?? [];
  const last = entries.at(-1);
  const isFlat = !text.slice(list.offset, list.offset + list.length).includes("\n");
  // A list on one line may have no room for another entry on it.
  if (last === undefined || isFlat) {
    const content: unknown = JSON.parse(text.slice(list.offset, list.offset + list.length));
    return withValue(text, list, [...(content as unknown[]), value]);
  }
  const indent = indentAt(text, last.offset);
  const end = last.offset + last.length;
  return spliced(text, end, end, `,\n${indent}${formatJson(value, indent)}`);
}

/** Each member takes the place of another, so that what stands between them stays. */
function inOrder(text: string, object: Node, keys: readonly string[]): string {
  const members = object.children ?? [];
  const textOf = ({ offset, length }: Node) => text.slice(offset, offset + length);
  const byKey = new Map(members.map((member) => [String(member.children?.[0]?.value), textOf(member)]));
  return members.reduceRight(
    (all, { offset, length }, i) => spliced(all, offset, offset + length, byKey.get(keys[i] ?? "") ?? ""),
    text,
  );
}

/** Takes a member or an entry out, with the comma that stands before or behind it. */
function without(text: string, node: Node): string {
  const part = memberOf(node) ?? node;
  const list = part.parent;
  const parts = list?.children ?? [];
  if (list === undefined) throw missing([]);
  if (list.type === "array" && !text.slice(list.offset, list.offset + list.length).includes("\n")) {
    const content = JSON.parse(text.slice(list.offset, list.offset + list.length)) as unknown[];
    return withValue(
      text,
      list,
      content.filter((_, i) => parts[i] !== part),
    );
  }
  const at = parts.indexOf(part);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  if (after !== undefined) return spliced(text, part.offset, after.offset, "");
  if (before !== undefined) return spliced(text, before.offset + before.length, part.offset + part.length, "");
  return spliced(text, list.offset, list.offset + list.length, list.type === "array" ? "[]" : "{}");
}

function memberOf(node: Node): Node | undefined {
  return node.parent?.type === "property" ? node.parent : undefined;
}

function there(node: Node | undefined, at: Place): Node {
  if (node === undefined) throw missing(at);
  return node;
}

function missing(at: Place): Error {
  return new Error(`There is no /${at.join("/")} in the file`);
}

function spliced(text: string, start: number, end: number, middle: string): string {
  return text.slice(0, start) + middle + text.slice(end);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}
