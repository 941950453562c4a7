/**
 * What the number format of a cell makes of its number: a plain number, a date, a time of day, both, a length of time, or
 * (a number) so many digits with leading zeros.
 */
export type Shows = "number" | "date" | "date-time" | "time" | "duration" | number;

/** The formats that have a number instead of a text (ISO/IEC 29500-1, 18.8.30), those of East Asia and Thailand included. */
export function builtInFormat(id: number): Shows {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36) return "date";
  if ((id >= 50 && id <= 58) || (id >= 71 && id <= 74) || id === 81) return "date";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return "time";
  if (id === 22) return "date-time";
  return id === 46 ? "duration" : "number";
}

const LITERALS = /"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?|AM\/PM|A\/P|E[+-]/gi;

/** What a written format shows, by its first section: `dd/mm/yyyy;@`, `[$-809]d mmmm yyyy`, `[h]:mm`, `00000000`. */
export function formatShows(format: string): Shows {
  const letters = (format.replace(LITERALS, "").split(";")[0] ?? "").toLowerCase();
  if (/^0+$/.test(letters)) return letters.length > 1 && /^0+(?:;|$)/.test(format) ? letters.length : "number";
  if (letters.includes("general")) return "number";
  if (letters.includes("[")) return "duration";
  const hasTime = /[hs]/.test(letters);
  const hasDate = /[yd]/.test(letters) || (letters.includes("m") && !hasTime);
  if (hasDate) return hasTime ? "date-time" : "date";
  return hasTime ? "time" : "number";
}
