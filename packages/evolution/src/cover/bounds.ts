import { codePointLength } from "@standpipe/runtime/record";
import type { Schema } from "../schemas/document.ts";
import { accepted, refused, type Sample } from "./samples.ts";

/** A bound of a schema with the two values that show where it lies: the last that passes, the first that does not. */
interface Side {
  readonly keyword: string;
  readonly code: string;
  /** The number that the bound limits; null where the value has none. */
  measure(value: unknown): number | null;
  readonly inside: Nearest;
  readonly outside: Nearest;
}

/** The number that is asked for, or any on one side where no other is the next one. */
interface Nearest {
  readonly words: string;
  fits(measured: number): boolean;
}

/** What a schema's bounds ask of the examples. `subject` names the value in a sentence. */
export function boundDemands(schema: Schema, samples: readonly Sample[], subject: string) {
  return sidesOf(schema).flatMap(({ keyword, code, measure, inside, outside }) => {
    const has = (some: readonly Sample[], { fits }: Nearest) =>
      some.some(({ value }) => {
        const measured = measure(value);
        return measured !== null && fits(measured);
      });
    return [
      {
        keyword,
        isMet: has(accepted(samples), inside),
        message: `No valid example has ${subject} ${inside.words}`,
      },
      {
        keyword,
        // Whatever is wrong inside a value with several forms is said of the whole of it, as a format.
        isMet: has(refused(samples, code, "-format"), outside),
        message: `No invalid example has ${subject} ${outside.words}`,
      },
    ];
  });
}

function sidesOf(schema: Schema): Side[] {
  const { type, "x-decimals": places } = schema as { readonly type?: string; readonly "x-decimals"?: number };
  const step = type === "integer" ? 1 : places === undefined ? null : 10 ** -places;
  return Object.entries(schema).flatMap(([keyword, value]): Side[] => {
    const limit = value as number;
    switch (keyword) {
      case "minimum":
        return [{ keyword, code: "too-small", measure: size, inside: at(limit), outside: past(limit, step, -1) }];
      case "maximum":
        return [{ keyword, code: "too-large", measure: size, inside: at(limit), outside: past(limit, step, 1) }];
      case "exclusiveMinimum":
        return [{ keyword, code: "too-small", measure: size, inside: past(limit, step, 1), outside: at(limit) }];
      case "exclusiveMaximum":
        return [{ keyword, code: "too-large", measure: size, inside: past(limit, step, -1), outside: at(limit) }];
      case "x-decimals": {
        const outside = exactly(limit + 1, "decimal place");
        return [
          {
            keyword,
            code: "too-many-decimals",
            measure: decimals,
            inside: exactly(limit, "decimal place"),
            outside,
          },
        ];
      }
      case "minLength":
        return [counted(keyword, "too-short", length, limit, -1, "character")];
      case "maxLength":
        return [counted(keyword, "too-long", length, limit, 1, "character")];
      case "minItems":
        return limit === 0 ? [] : [counted(keyword, "list-too-short", entries, limit, -1, "entry")];
      case "maxItems":
        return [counted(keyword, "list-too-long", entries, limit, 1, "entry")];
      case "uniqueItems":
        return [
          {
            keyword,
            code: "list-repeats",
            measure: repeats,
            inside: exactly(0, "repeat"),
            outside: exactly(1, "repeat"),
          },
        ];
      default:
        return [];
    }
  });
}

function counted(
  keyword: string,
  code: string,
  measure: Side["measure"],
  limit: number,
  step: -1 | 1,
  unit: string,
): Side {
  return { keyword, code, measure, inside: exactly(limit, unit), outside: exactly(limit + step, unit) };
}

function exactly(count: number, unit: string): Nearest {
  const units = count === 1 ? unit : unit === "entry" ? "entries" : `${unit}s`;
  return {
    words: `with ${count === 0 ? "no" : count.toLocaleString("en-GB")} ${units}`,
    fits: (measured) => measured === count,
  };
}

function at(limit: number): Nearest {
  return { words: `of ${limit}`, fits: (measured) => measured === limit };
}

function past(limit: number, step: number | null, direction: -1 | 1): Nearest {
  if (step === null) {
    return {
      words: `${direction < 0 ? "below" : "above"} ${limit}`,
      fits: (measured) => (measured - limit) * direction > 0,
    };
  }
  // One unit in the last place, rounded as it would be written: 0.1 + 0.2 is 0.3 here.
  const next = Number((limit + direction * step).toFixed(10));
  return { words: `of ${next}`, fits: (measured) => measured === next };
}

const size = (value: unknown) => (typeof value === "number" ? value : null);
const length = (value: unknown) => (typeof value === "string" ? codePointLength(value) : null);
const entries = (value: unknown) => (Array.isArray(value) ? value.length : null);

function repeats(value: unknown): number | null {
  if (!Array.isArray(value)) return null;
  return new Set(value.map((entry) => JSON.stringify(entry))).size < value.length ? 1 : 0;
}

function decimals(value: unknown): number | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
