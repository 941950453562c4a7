import type { Example } from "@standpipe/evolution";
import { loadExamples, loadRegistry } from "@standpipe/evolution/files";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemasFolder } from "../repository.ts";
import { mutatedRows, type Row } from "./mutations.ts";
import { loadSubjects, type Subject } from "./validators.ts";

// Rules of the standard that no other validator knows: there, and only there, ours may be the only one to refuse.
const OURS_ALONE = new Set(["too-many-decimals", "order-wrong", "length-unequal"]);
// The same, and they may stand for a bound that is broken too, which ours then does not repeat.
const OURS_INSTEAD = new Set(["coordinates-zero", "coordinates-swapped", "coordinates-system"]);
// For the whole suite, so that it takes as long with eighty records as with eight; at least forty a record.
const ROWS = 5000;

const subjects = await loadSubjects();
const registry = loadRegistry(schemasFolder);
const documents = registry.domains.flatMap((domain) => registry.documents(domain, "record"));
const examples = loadExamples(schemasFolder, documents);
const rowsOf = (name: string, wanted: (example: Example) => boolean): Row[] =>
  examples
    .filter((example) => example.record === name && wanted(example))
    .flatMap(({ data }) => (Array.isArray(data) ? data : [data]));

/**
 * Formats that two careful readers of the same RFCs define differently. Ours: capital T and Z and no leap second; an
 * address as the HTML standard has it, which knows no quotes and no `[192.0.2.1]`, allows dots anywhere before the @,
 * has labels of up to 63 characters, and here always a dot in the domain.
 */
function formatsDiffer(row: unknown): boolean {
  return /\d{4}-\d\d-\d\dt|\dz"|:60/.test(JSON.stringify(row)) || texts(row).some(isAddressInDispute);
}

function isAddressInDispute(text: string): boolean {
  if (!text.includes("@")) return false;
  return /^[".]|\.\.|\.@|\[|[^.@]{64}/.test(text) || !/@.*\./.test(text);
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

function expectAgreement({ broken, hyperjump, ajv, draft07, type }: Subject, row: unknown): void {
  const codes = broken(row);
  const accepts = codes.length === 0;
  const said = `The generated validator says ${accepts ? "yes" : codes.join(", ")} to ${JSON.stringify(row)}`;
  expect(type.is(row), `${said}, and is() is`).toBe(accepts);
  expect(ajv(row), `${said}, and Ajv on the schema as it stands is`).toBe(accepts);
  expect(draft07(row), `${said}, and Ajv on the draft-07 copy is`).toBe(accepts);
  const known = codes.filter((code) => !OURS_ALONE.has(code) && !OURS_INSTEAD.has(code));
  if (known.length === 0 && codes.some((code) => OURS_INSTEAD.has(code))) return;
  expect(hyperjump(row), `${said}, and Hyperjump is`).toBe(known.length === 0);
}

describe.each(subjects)("the generated validator of $name", (subject) => {
  const valid = rowsOf(subject.name, ({ expect }) => expect === undefined);

  it("agrees with two other validators on every example", () => {
    for (const row of rowsOf(subject.name, () => true)) expectAgreement(subject, row);
  });

  it("agrees with two other validators on examples that were tampered with", () => {
    const runs = Math.max(40, Math.ceil(ROWS / subjects.length));
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutatedRows(valid, subject.fields), (row) => {
        fc.pre(!formatsDiffer(row));
        expectAgreement(subject, row);
        verdicts[subject.type.is(row) ? "accepted" : "refused"]++;
      }),
      { numRuns: runs },
    );
    // A generator that only makes rubbish, or never does, would prove nothing.
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(runs / 20);
  });
});
