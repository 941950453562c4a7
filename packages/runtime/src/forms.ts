/** The part of JSON Schema that objects with several forms are made of: see `schemas/meta-schema.json`, `variant` and `part`. */
export interface Form {
  readonly oneOf?: readonly Form[];
  readonly type?: string;
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Form>>;
  readonly items?: Form;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * True where a value has one of the forms of a type, such as a geometry. A function and not generated code: six nested
 * forms cost a page 2 kB in each record that has one, and a boundary with a million faults needs no million errors.
 */
export function matchesForm(value: unknown, form: Form): boolean {
  // The forms of a type are told apart by a fixed value, so no value has two of them.
  if (form.oneOf !== undefined) return form.oneOf.some((one) => matchesForm(value, one));
  if (form.const !== undefined) return value === form.const;
  if (form.type === "array") {
    return (
      Array.isArray(value) &&
      value.length >= (form.minItems ?? 0) &&
      value.length <= (form.maxItems ?? Number.POSITIVE_INFINITY) &&
      // By index and not with `every`, which passes over the holes of a list.
      (form.items === undefined || value.findIndex((item) => !matchesForm(item, form.items as Form)) < 0)
    );
  }
  if (form.type === "object") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const members = value as Readonly<Record<string, unknown>>;
    return (
      (form.required ?? []).every((name) => members[name] !== undefined) &&
      Object.entries(form.properties ?? {}).every(
        ([name, part]) => members[name] === undefined || matchesForm(members[name], part),
      )
    );
  }
  if (form.type === "number") {
    return (
      typeof value === "number" &&
      Number.isFinite(value) &&
      value >= (form.minimum ?? value) &&
      value <= (form.maximum ?? value)
    );
  }
  throw new Error(`No form has the type ${form.type}`);
}
