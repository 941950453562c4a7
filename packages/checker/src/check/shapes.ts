import { inDigits } from "@standpipe/runtime/rules";
import type { Binding } from "../bind/bind.ts";
import { OWN_POINT } from "../read/geojson.ts";

/** Counts the geometries of features, so that none goes unread without a word. */
export interface Shapes {
  add(record: unknown): void;
  /** What no field took of them. `title` is the label of the record. */
  unread(title: string, binding: Binding): readonly { readonly what: string; readonly why: string }[];
}

/** Starts with none. */
export function newShapes(): Shapes {
  let all = 0;
  let notPoints = 0;
  return {
    add(record) {
      const { geometry } = (record ?? {}) as { geometry?: unknown };
      if (typeof geometry !== "object" || geometry === null) return;
      all++;
      if ((geometry as { type?: unknown }).type !== "Point") notPoints++;
    },
    unread(title, { columns }) {
      const isTaken = (key: string) => columns.some(({ header, field }) => header === key && field !== null);
      if (isTaken("geometry") || all === 0) return [];
      const hasPoint = columns.some(({ header, field }) => OWN_POINT.test(header) && field !== null);
      if (!hasPoint) return [{ what: "The geometry of features", why: `${title} has no field for a place` }];
      const what = `The geometry of ${inDigits(notPoints)} ${notPoints === 1 ? "feature that is" : "features that are"} no point`;
      return notPoints === 0 ? [] : [{ what, why: `${title} has a field for a point alone` }];
    },
  };
}
