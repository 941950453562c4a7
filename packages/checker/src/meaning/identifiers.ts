/** A UPRN without the zeros that fixed-width exports put before it, or the `.0` of a number; null for anything else. */
export function uprn(found: string): string | null {
  return /^0*([1-9]\d{0,11})(?:\.0)?$/.exec(found)?.[1] ?? null;
}

/** Digits without the `.0` that a spreadsheet or a program put behind them; null for anything else. */
export function withoutPoint(found: string): string | null {
  return /^(\d{1,15})\.0$/.exec(found)?.[1] ?? null;
}

/** A postcode in capitals, with its space in the right place; null where its letters and digits are no postcode. */
export function postcode(found: string): string | null {
  if (found.length > 20) return null;
  const letters = found.toUpperCase().replace(/[\s\u00a0]/g, "");
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(letters) ? `${letters.slice(0, -3)} ${letters.slice(-3)}` : null;
}
