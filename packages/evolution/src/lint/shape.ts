import { nearest } from "@standpipe/runtime/rules";
import type { Edit } from "../edit/edit-json.ts";
import { expectedId, type Kind, type SchemaDocument } from "../schemas/document.ts";
import type { Fault } from "../schemas/sound.ts";
import { isObject } from "../schemas/walk.ts";
import { keysBefore } from "./order.ts";
import { fileOf, type Problem } from "./problem.ts";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";
const TRAILER = { $ref: "https://w3id.org/standpipe/core/v1/types/trailer.json" };
/** What the meta-schema says of labels is said by a rule of its own, in plainer words; and so of names of fields. */
const LABELS = new Set(["title", "description", "examples"]);

/** What a schema breaks of the meta-schema, in words: keywords that nobody knows, those that are missing, and the rest. */
export function lintShape(faults: readonly Fault[]): Problem[] {
  const problems = faults.flatMap(problemOf);
  return [
    ...new Map(problems.map((problem) => [`${problem.path}#${problem.pointer} ${problem.message}`, problem])).values(),
  ];
}

function problemOf({ document, pointer, message, meta }: Fault): Problem[] {
  if (meta === undefined) return [];
  const path = fileOf(document);
  const { unknown, allowed, missing } = meta;
  if (missing !== null && LABELS.has(missing)) return [];
  // Names of fields have a rule of their own: lintNameCase.
  if (/^\/properties$/.test(pointer) && (unknown !== null || meta.message.startsWith("must match pattern"))) return [];
  // Spaces around a text, too: text-spaces.
  if (/\/(?:title|description)$/.test(pointer) && meta.message.startsWith("must match pattern")) return [];
  const follows = followingFrom(document, meta);
  if (follows !== null) {
    const { keyword, value, at = [keyword] } = follows;
    const mend: Edit = { kind: "set", at, value, behind: keysBefore(keyword) };
    const fix = `Add "${keyword}": ${JSON.stringify(value)}`;
    return [{ rule: "keyword-missing", path, pointer: "", message: `The schema has no ${keyword}`, fix, mend: [mend] }];
  }
  if (unknown !== null) {
    const meant = nearest(unknown, allowed)?.option;
    const fix =
      meant === undefined
        ? "Take it out, or see what schemas/meta-schema.json lets in there"
        : `Did you mean ${meant}?`;
    const place = pointer === "" ? "in a schema of this kind" : "there";
    return [
      {
        rule: "keyword-unknown",
        path,
        pointer: `${pointer}/${unknown}`,
        message: `${unknown} may not stand ${place}`,
        fix,
      },
    ];
  }
  return [{ rule: "meta-schema", path, pointer, message, fix: "See what schemas/meta-schema.json lets in there" }];
}

interface Following {
  readonly keyword: string;
  readonly value: unknown;
  readonly at?: readonly (string | number)[];
}

/** A keyword whose value follows from the place of the file, or from what stands in it; null where none is missing. */
function followingFrom(
  document: SchemaDocument,
  { missing, pointer, message }: NonNullable<Fault["meta"]>,
): Following | null {
  const { schema } = document;
  const isTop = pointer === "";
  if (isTop && missing === "$schema") return { keyword: missing, value: DRAFT };
  if (isTop && missing === "$id") return { keyword: missing, value: expectedId(document) };
  if (isTop && missing === "x-kind") return { keyword: missing, value: kindByFolder(document) };
  if (isTop && missing === "type" && document.kind === "record") return { keyword: missing, value: "object" };
  if (isTop && missing === "allOf" && document.kind === "record") return { keyword: missing, value: [TRAILER] };
  const isOpen = document.kind === "codelist" && schema.anyOf !== undefined && schema["x-open"] === undefined;
  if (isOpen && ((isTop && missing === "oneOf") || (pointer === "/anyOf" && message.includes("false"))))
    return { keyword: "x-open", value: true };
  return null;
}

function kindByFolder({ path }: SchemaDocument): Kind {
  const folder = path.split("/").at(-2);
  return folder === "types" ? "type" : folder === "codelists" ? "codelist" : "record";
}

/** Schemas whose address is not that of their place. */
export function lintAddress({ rule, document, pointer, message }: Fault, all: readonly SchemaDocument[]): Problem[] {
  if (rule !== "id-path") return [];
  const path = fileOf(document);
  // Where another schema refers to the address, or has it, the file may have been moved by mistake.
  const isUsed = all.some((other) => other !== document && JSON.stringify(other.schema).includes(`"${document.id}"`));
  const mend: Edit = { kind: "set", at: ["$id"], value: expectedId(document) };
  const isText = isObject(document.schema) && typeof document.schema.$id === "string";
  const fix = "Correct the $id, or move the file";
  return [{ rule, path, pointer, message, fix, ...(isUsed || !isText ? {} : { mend: [mend] }) }];
}
