const SIGNS = /[\u2212\u2013]/g;
const SPACES = /[\s\u00a0\u202f]+/g;
const AMOUNT =
  /^(\()?([-+])?(?:£|GBP)?([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:£|GBP)?(?:(-)|(CR)|DR)?(\))?$/i;
/** Longer texts are no amounts. */
const LONGEST = 40;

/**
 * A number as money is written in exports, in plain digits: `£1,302.28`, `(281.17)`, `106,396.00-`, `12.50 CR`; null for
 * anything else. Brackets, a minus behind and CR (a credit) all mean less than nothing.
 */
export function plainNumber(found: string): string | null {
  if (found.length > LONGEST) return null;
  const parts = AMOUNT.exec(found.replace(SIGNS, "-").replace(SPACES, ""));
  if (parts === null) return null;
  const [, open, before, after, digits = "", behind, credit, close] = parts;
  if ((open === undefined) !== (close === undefined)) return null;
  const signs = [open, before, after, behind, credit].filter((sign) => sign !== undefined);
  if (signs.length > 1) return null;
  const isMinus = signs.length === 1 && signs[0] !== "+";
  const plain = digits.replaceAll(",", "");
  return `${isMinus ? "-" : ""}${plain.startsWith(".") ? `0${plain}` : plain}`;
}

/** Doubles are good to 15 figures. */
const FIGURES = 15;
/** What is left of a number without noise is an amount: it has few decimals. */
const FEW_DECIMALS = /^-?\d+(?:\.\d{1,6})?$/;

/** A number of more figures than a computer keeps, without the noise of its arithmetic; null where they are its own. */
export function denoised(found: string): string | null {
  if (!/^-?\d+\.\d{9,}$/.test(found) || found.length > LONGEST) return null;
  const plain = String(Number(Number(found).toPrecision(FIGURES)));
  return FEW_DECIMALS.test(plain) ? plain : null;
}

/** The same in whole digits; null where it has a part of one. */
export function plainWholeNumber(found: string): string | null {
  return /^(-?\d+)(?:\.0+)?$/.exec(plainNumber(found) ?? "")?.[1] ?? null;
}

/** A number without what a computer's arithmetic left on it (`1626.8100000000002`); null where its decimals are its own. */
export function withoutNoise(found: string, decimals: number): string | null {
  const value = Number(found);
  if (!/^-?\d+\.\d{9,}$/.test(found) || !Number.isFinite(value)) return null;
  const rounded = Number(value.toFixed(decimals));
  // Doubles are good to 15 figures: what is beyond them is noise.
  return Math.abs(rounded - value) <= Math.abs(value) * 1e-14 ? rounded.toFixed(decimals) : null;
}
