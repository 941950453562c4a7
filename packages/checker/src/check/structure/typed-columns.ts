import type { FieldMetadata } from "@standpipe/runtime";
import { normalise } from "@standpipe/runtime/rules";
import { readDay } from "../../meaning/days.ts";
import { plainNumber } from "../../meaning/numbers.ts";
import { readYesNo } from "../cells.ts";
import type { Chosen } from "../choose.ts";

/** A column whose values show by themselves whether they belong in it. */
export interface TypedColumn {
  readonly position: number;
  readonly label: string;
  readonly isRequired: boolean;
  /** True for a number or a date: what the first characters of a cell give away. */
  readonly isPlain: boolean;
  /** Cheap, for every row: true where the text, not empty, cannot be of this column by its first characters. */
  isOdd(text: string): boolean;
  /** True where the text, trimmed and not empty, could be a value of the column, in whatever spelling. */
  fits(text: string): boolean;
}

/** The columns of a table that hold numbers, dates, codes or values of a fixed form, from left to right. */
export function typedColumns({ schema, layout, binding }: Chosen, set: ReadonlyMap<string, unknown>): TypedColumn[] {
  const known = layout?.metadata ?? schema.metadata;
  const typed = known.fields.flatMap((field): TypedColumn[] => {
    const position = binding.positions.get(field.name);
    if (position === undefined || set.has(field.name) || field.list) return [];
    const tests = testsOf(field, (text) => {
      if (layout !== null) return true;
      const violations = schema.type["~standpipe"].violations({ [field.name]: text });
      return violations.every((violation) => violation.field !== field.name);
    });
    return tests === null
      ? []
      : [{ position, label: binding.columns[position]?.header.trim() ?? "", isRequired: field.required, ...tests }];
  });
  return typed.sort((a, b) => a.position - b.position);
}

type Tests = Pick<TypedColumn, "isPlain" | "isOdd" | "fits">;

const never = () => false;

function testsOf(field: FieldMetadata, isAccepted: (text: string) => boolean): Tests | null {
  const { type, typeName, codes, open, expected } = field;
  if (type === "number" || type === "integer") return { isPlain: true, isOdd: startsWithLetter, fits: isNumber };
  if (typeName === "core/types/date" || typeName === "core/types/datetime")
    return { isPlain: true, isOdd: isNoDate, fits: isDay };
  if (type === "boolean") return { isPlain: false, isOdd: never, fits: (text) => readYesNo(text) !== undefined };
  if (type !== "string") return null;
  if (codes !== null && !open) {
    const keys = new Set(codes.map(({ code }) => normalise(code)));
    return { isPlain: false, isOdd: never, fits: (text) => keys.has(normalise(text)) };
  }
  return expected === null ? null : { isPlain: false, isOdd: never, fits: isAccepted };
}

function isDay(text: string): boolean {
  return readDay(text) !== null || /^\d{4}-\d\d-\d\dT\d/.test(text);
}

/** A number, an amount of money, or a number that a spreadsheet has shortened (`2.00001E+11`). */
export function isNumber(text: string): boolean {
  return plainNumber(text) !== null || /^-?\d\.\d{1,15}E\+\d{1,2}$/i.test(text);
}

function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

const [SPACE, MINUS, POINT, SLASH] = [32, 45, 46, 47];

/** A date in figures has something between them among its first five characters, or is eight figures. */
function isNoDate(text: string): boolean {
  if (text.charCodeAt(4) === MINUS) return false;
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return startsWithLetter(text) && !/\d/.test(text);
  for (let at = 1; at < 5; at++) {
    const code = text.charCodeAt(at);
    if (code === SLASH || code === SPACE || (code === MINUS && at < text.length - 1)) return false;
    if (code === POINT) return text.indexOf(".", at + 1) < 0;
  }
  return text.length < 8 || !/^\d{8}/.test(text);
}
