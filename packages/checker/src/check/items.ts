import { inDigits } from "@standpipe/runtime/rules";
import type { Binding } from "../bind/bind.ts";
import { inRecord } from "../bind/bind-layout.ts";
import { itemsOf } from "../layout/items.ts";
import type { Layout } from "../layout/layout.ts";
import { plainPath, valueAt } from "../layout/paths.ts";
import { newRecordKeys } from "./record-keys.ts";
import { isPlainObject, type RecordsChecker } from "./records.ts";
import type { RowChecker } from "./rows.ts";

type Members = Readonly<Record<string, unknown>>;

/** Gives what an item has for the columns of a layout, by their names. */
interface Taker {
  take(item: Members): (name: string) => unknown;
  pathOf(name: string): readonly (string | number)[] | null;
  /** How the members of all items so far bind. */
  binding(): Binding;
  notChecked(): readonly { readonly what: string; readonly why: string }[];
}

/**
 * Items of a JSON file in another layout: each becomes one record, or one for each entry of the list the layout names. `made`
 * are the keys that the reader gave records.
 */
export function newItemsChecker(
  layout: Layout,
  start: Binding,
  set: ReadonlyMap<string, unknown>,
  rows: RowChecker,
  made: ReadonlySet<string>,
): RecordsChecker {
  const shared = Object.fromEntries(set);
  const taker: Taker =
    layout.profile.shape === "json"
      ? {
          take: (item) => (name) => valueAt(item, name),
          pathOf: (name) => (layout.profile.each === undefined ? plainPath(name) : null),
          binding: () => start,
          notChecked: () => [],
        }
      : memberTaker(layout, start);
  const { each = "" } = layout.profile;
  let empty = 0;

  const left = () => {
    const { columns, unknown } = taker.binding();
    const names = unknown.map((at) => columns[at]?.header ?? "").filter((name) => !made.has(name));
    const what = `Members of the file that the layout has no column for: ${namesOf(names)}`;
    return names.length === 0 ? [] : [{ what, why: "The record cannot hold them" }];
  };
  const nothingIn = () => {
    const what = `${inDigits(empty)} ${empty === 1 ? "item" : "items"} of the file with nothing in ${each}`;
    return empty === 0 ? [] : [{ what, why: `The layout has one record for each entry of ${each}` }];
  };

  return {
    check(source) {
      const { row, line, value } = source;
      const items = itemsOf(value, layout.profile);
      if (items.length === 0) empty++;
      for (const item of items) {
        const place = { source, row, line, cell: () => null };
        if (!isPlainObject(item)) {
          rows.check({ record: item, text: () => undefined, ...place });
          continue;
        }
        const take = taker.take(item);
        const { record, ...reading } = layout.read(({ name }) => filled(take(name)));
        const text = (field: string) => (set.has(field) ? undefined : reading.from.get(field)?.text);
        rows.check({ record: { ...record, ...shared }, reading, text, path: taker.pathOf, ...place });
      }
    },
    binding: taker.binding,
    keyCount: () => 0,
    notChecked: () => [...left(), ...nothingIn(), ...taker.notChecked()],
  };
}

/** In flat objects a column is the key that is bound to it, also where only a later object has that key. */
function memberTaker({ metadata, profile }: Layout, start: Binding): Taker {
  const keys = newRecordKeys(start, metadata, new Set());
  let columns: ReadonlyMap<string, string> = new Map();
  let keyOf = new Map<string, string>();
  return {
    take(item) {
      const known = keys.meet(item);
      if (known !== columns) {
        columns = known;
        keyOf = new Map([...known].map(([key, name]) => [name, key]));
      }
      return (name) => {
        const key = keyOf.get(name);
        const value = key !== undefined && Object.hasOwn(item, key) ? item[key] : undefined;
        return value === null ? undefined : value;
      };
    },
    pathOf: keys.pathOf,
    binding: () => inRecord(keys.binding(), profile),
    notChecked: keys.notChecked,
  };
}

/** A text without a letter says as little as none. */
function filled(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? undefined : value;
}

function namesOf(names: readonly string[]): string {
  const heads = [...new Set(names.map((name) => name.split(/[.[]/)[0] ?? name))];
  return heads.length > 8 ? `${heads.slice(0, 8).join(", ")} and ${heads.length - 8} more` : heads.join(", ");
}
