import { inDigits } from "@standpipe/runtime/rules";
/** `1 row`, `1,234 rows`. */
export function counted(count: number, unit: string): string {
  return `${inDigits(count)} ${unit}${count === 1 ? "" : "s"}`;
}

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  return /[.!?…]["”']?$/.test(text) ? text : `${text}.`;
}

/** A text that begins as a sentence does. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
