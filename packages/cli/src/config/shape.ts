import { nearest } from "@standpipe/runtime/rules";

/** Where something stands in a config: `files[0].match`. "" is the whole. */
export type Path = string;

/** Reads one value of a config. What is wrong goes to `faults` as sentences, and the value is undefined then. */
export type Read<T> = (value: unknown, path: Path, faults: string[]) => T | undefined;

/** A text that `isRight` accepts; `what` ends the sentence “… must be”. */
export function text(what: string, isRight: (text: string) => boolean = (given) => given.trim() !== ""): Read<string> {
  return (value, path, faults) => {
    if (typeof value === "string" && isRight(value)) return value;
    faults.push(expected(path, what, value));
    return undefined;
  };
}

/** One of a few words. */
export function choice<T extends string>(...words: readonly T[]): Read<T> {
  return (value, path, faults) => {
    const found = words.find((word) => word === value);
    if (found !== undefined) return found;
    const last = words.at(-1) ?? "";
    faults.push(expected(path, `${words.slice(0, -1).join(", ")} or ${last}`, value));
    return undefined;
  };
}

/** True or false. */
export const flag: Read<boolean> = (value, path, faults) => {
  if (typeof value === "boolean") return value;
  faults.push(expected(path, "true or false", value));
  return undefined;
};

/** A whole number, 0 or more. */
export const count: Read<number> = (value, path, faults) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  faults.push(expected(path, "a whole number, 0 or more", value));
  return undefined;
};

/** A list of such values. */
export function listOf<T>(read: Read<T>): Read<T[]> {
  return (value, path, faults) => {
    if (Array.isArray(value)) return value.flatMap((each, at) => kept(read(each, `${path}[${at}]`, faults)));
    faults.push(expected(path, "a list, in square brackets", value));
    return undefined;
  };
}

/** An object with any names, and such values. */
export function mapOf<T>(read: Read<T>): Read<Record<string, T>> {
  return (value, path, faults) => {
    if (isObject(value)) {
      const members = Object.entries(value).map(([name, each]) => [name, read(each, at(path, name), faults)] as const);
      return Object.fromEntries(members.filter((member): member is [string, T] => member[1] !== undefined));
    }
    faults.push(expected(path, "an object, in curly brackets", value));
    return undefined;
  };
}

/** An object with these names and no others, each read in its own way; `needed` must be there. */
export function membersOf<T extends object>(
  reads: { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> },
  needed: readonly (keyof T & string)[] = [],
): Read<T> {
  const names = Object.keys(reads);
  return (value, path, faults) => {
    if (!isObject(value)) {
      faults.push(expected(path, "an object, in curly brackets", value));
      return undefined;
    }
    const before = faults.length;
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      const meant = nearest(name, names)?.option;
      const hint = meant === undefined ? `The settings there are ${names.join(", ")}.` : `Did you mean ${meant}?`;
      faults.push(`${at(path, name)} is not a setting. ${hint}`);
    }
    for (const name of needed) {
      if (!Object.hasOwn(value, name)) faults.push(`${at(path, name)} is missing.`);
    }
    const read: Record<string, unknown> = {};
    for (const name of names) {
      if (!Object.hasOwn(value, name)) continue;
      const member = reads[name as keyof T](value[name], at(path, name), faults);
      if (member !== undefined) read[name] = member;
    }
    return faults.length > before && needed.length > 0 ? undefined : (read as T);
  };
}

/** `files[0].set["Net amount"]` */
export function at(path: Path, name: string): Path {
  if (!/^\$?[A-Za-z]\w*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === "" ? name : `${path}.${name}`;
}

function expected(path: Path, what: string, value: unknown): string {
  const shown = JSON.stringify(value) ?? "nothing";
  const short = shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
  return `${path === "" ? "The config" : path} must be ${what}. It is ${short}.`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kept<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
