/** A number as it is written, exactly: `digits` × 10^`exponent`. Binary fractions would make 0.3 no multiple of 0.1. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The decimal of a finite number, as its shortest text says it. */
export function decimalOf(value: number): Decimal {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return trimmed(BigInt(`${sign}${whole}${fraction}`), Number(exponent) - fraction.length);
}

/** The nearest number that a program can hold. */
export function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** Below zero where `a` is less, above it where it is more. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sum(a: Decimal, b: Decimal): Decimal {
  const [left, right, exponent] = aligned(a, b);
  return trimmed(left + right, exponent);
}

export function times(a: Decimal, factor: bigint): Decimal {
  return trimmed(a.digits * factor, a.exponent);
}

/** How often `step` fits into `value`, rounded down, and whether it does so exactly. */
export function quotient(value: Decimal, step: Decimal): { readonly floor: bigint; readonly isExact: boolean } {
  const [left, right] = aligned(value, step);
  const rest = left % right;
  const floor = left / right - (rest !== 0n && left < 0n !== right < 0n ? 1n : 0n);
  return { floor, isExact: rest === 0n };
}

export function isMultiple(value: Decimal, step: Decimal): boolean {
  const [left, right] = aligned(value, step);
  return left % right === 0n;
}

/** The smallest number that both steps fit into; both are above zero. */
export function commonMultiple(a: Decimal, b: Decimal): Decimal {
  const [left, right, exponent] = aligned(a, b);
  return trimmed((left / divisor(left, right)) * right, exponent);
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  const scale = (one: Decimal) => one.digits * 10n ** BigInt(one.exponent - exponent);
  return [scale(a), scale(b), exponent];
}

function trimmed(digits: bigint, exponent: number): Decimal {
  if (digits === 0n) return { digits, exponent: 0 };
  let [rest, shift] = [digits, exponent];
  while (rest % 10n === 0n) [rest, shift] = [rest / 10n, shift + 1];
  return { digits: rest, exponent: shift };
}
