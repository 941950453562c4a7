/** One step into JSON: a member, an entry by its number, or every entry of a list. */
type Step = string | number | "[]";

const parsed = new Map<string, readonly Step[]>();

function stepsOf(path: string): readonly Step[] {
  let steps = parsed.get(path);
  if (steps === undefined) {
    steps = path.split(".").flatMap((part): Step[] => {
      const [name = "", ...brackets] = part.split("[");
      return [name, ...brackets.map((bracket) => (bracket === "]" ? "[]" : Number(bracket.slice(0, -1))))];
    });
    parsed.set(path, steps);
  }
  return steps;
}

/** The member of an item that a path begins with. */
export function headOf(path: string): string {
  return String(stepsOf(path)[0]);
}

/** The keys and numbers of a path that goes through no whole list; null for one that does. */
export function plainPath(path: string): readonly (string | number)[] | null {
  const steps = stepsOf(path);
  return steps.includes("[]") ? null : steps;
}

/** The value at a path such as `amount.value`, `phones[0].number` or `codes[].id`; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return walk(value, stepsOf(path), 0);
}

function walk(value: unknown, steps: readonly Step[], at: number): unknown {
  const step = steps[at];
  if (step === undefined) return value === null ? undefined : value;
  if (step === "[]") {
    if (!Array.isArray(value)) return undefined;
    const found = value.map((entry) => walk(entry, steps, at + 1)).filter((entry) => entry !== undefined);
    return found.length === 0 ? undefined : found;
  }
  if (typeof step === "number") return Array.isArray(value) ? walk(value[step], steps, at + 1) : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? walk(value[step], steps, at + 1) : undefined;
}

/** Puts a value at a path, making what is needed on the way. For `codes[].id` the value is a list. */
export function putAt(target: Record<string, unknown>, path: string, value: unknown): void {
  put(target, stepsOf(path), 0, value);
}

type Holder = Record<string | number, unknown>;

function put(holder: unknown, steps: readonly Step[], at: number, value: unknown): void {
  const step = steps[at] as Step;
  const place = holder as Holder;
  if (at === steps.length - 1) {
    if (step !== "[]") define(place, step, value);
    else for (const [i, entry] of entriesOf(value)) define(place, i, entry);
    return;
  }
  const next = steps[at + 1];
  const inside = (key: string | number) => {
    if (!Object.hasOwn(place, key)) define(place, key, typeof next === "number" || next === "[]" ? [] : {});
    return place[key];
  };
  if (step === "[]") for (const [i, entry] of entriesOf(value)) put(inside(i), steps, at + 1, entry);
  else put(inside(step), steps, at + 1, value);
}

/** Several values for `codes[]`; one alone is the first entry. */
function entriesOf(value: unknown): Iterable<[number, unknown]> {
  return (Array.isArray(value) ? value : [value]).entries();
}

/** As a member of its own, even where it is called `__proto__`. */
function define(place: Holder, key: string | number, value: unknown): void {
  Object.defineProperty(place, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Every path to a value in some items: what a layout in JSON is recognised by. */
export function pathsOf(values: readonly unknown[]): string[] {
  const paths = new Set<string>();
  const visit = (value: unknown, path: string, depth: number) => {
    if (paths.size >= MOST_PATHS || depth > DEEPEST) return;
    if (Array.isArray(value)) {
      if (value.some((entry) => !isObject(entry))) paths.add(`${path}[]`);
      for (const entry of value.slice(0, 5)) if (isObject(entry)) members(entry, `${path}[].`, depth);
    } else if (isObject(value)) members(value, `${path}.`, depth);
    else if (value !== null) paths.add(path);
  };
  const members = (value: object, before: string, depth: number) => {
    for (const [name, member] of Object.entries(value))
      visit(member, `${before === "." ? "" : before}${name}`, depth + 1);
  };
  for (const value of values) if (isObject(value)) members(value, ".", 0);
  return [...paths];
}

const MOST_PATHS = 1_000;
const DEEPEST = 8;

/** A path as headings are compared: the number of an entry does not matter. */
export function anyEntry(path: string): string {
  return path.replace(/\[\d*\]/g, "[]");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
