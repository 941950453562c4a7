const DIGITS = 15;

/**
 * A stored number as a spreadsheet shows it: 15 significant digits, no exponent, no `.0`. Stored is `1626.8100000000002` and
 * `2.00003770481E11`; what people see, and what the checker shall read, is `1626.81` and `200003770481`.
 */
export function numberText(stored: string): string {
  if (isPlain(stored)) return stored;
  const number = Number(stored);
  if (!Number.isFinite(number) || stored.trim() === "") return stored;
  return plainDigits(number);
}

/** The same for a number, with leading zeros up to `zeros` digits, where it is whole. */
export function paddedText(stored: string, zeros: number): string {
  const text = numberText(stored);
  if (!/^-?\d+$/.test(text)) return text;
  return text.startsWith("-") ? `-${text.slice(1).padStart(zeros, "0")}` : text.padStart(zeros, "0");
}

/** Whether a text is already the shortest plain form: most cells are, and this is called for each. */
function isPlain(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > DIGITS) return false;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (code !== 46 || point >= 0) return false;
    point = at;
  }
  const first = text.charCodeAt(0);
  if (point < 0) return first !== 48 || length === 1;
  return point > 0 && (first !== 48 || point === 1) && point < length - 1 && text.charCodeAt(length - 1) !== 48;
}

function plainDigits(number: number): string {
  const [mantissa = "", exponent = "0"] = number.toExponential(DIGITS - 1).split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/^-|\./g, "").replace(/0+$/, "");
  if (digits === "") return "0";
  const whole = Number(exponent) + 1;
  if (whole <= 0) return `${sign}0.${"0".repeat(-whole)}${digits}`;
  if (whole >= digits.length) return `${sign}${digits.padEnd(whole, "0")}`;
  return `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`;
}
