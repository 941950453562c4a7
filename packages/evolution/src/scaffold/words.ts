/** A text in a schema that somebody still has to write begins with this, and lint finds it. */
export const PLACEHOLDER = "TODO: ";

/** Words of names that are written in capitals. */
const CAPITALS = new Set("cctv csv dno gss id ip isbn nhs ods tv uk uprn url usrn vat".split(" "));

/** `grit-bin` or `grit_bin` → `Grit bin`; abbreviations get their capitals. */
export function titleOf(name: string): string {
  const words = name.split(/[-_]/).map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word));
  const [first = "", ...rest] = words;
  return [capital(first), ...rest].join(" ");
}

/** A title inside a sentence: without its capital, unless its first word is an abbreviation or a name in capitals. */
export function insideSentence(title: string): string {
  return /^\p{Lu}(?:\p{Lu}|\p{N})/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** A label as the name of a file or a code: `Door & window` → `door-window`. */
export function kebabOf(label: string): string {
  return label
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
