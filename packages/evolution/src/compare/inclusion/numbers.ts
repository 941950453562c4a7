import {
  commonMultiple,
  compareDecimals,
  type Decimal,
  decimalOf,
  isMultiple,
  numberOf,
  quotient,
  sum,
  times,
} from "../canonical/decimal.ts";
import { FRACTION, type Limit, WHOLE } from "../canonical/node.ts";
import { textOf } from "../json.ts";
import { type FindValue, NONE, outcomeOf, type Task, UNSURE } from "./outcome.ts";

interface Range {
  readonly least: Limit | null;
  readonly most: Limit | null;
  readonly steps: readonly Decimal[];
  readonly notSteps: readonly Decimal[];
  readonly except: ReadonlySet<string>;
}

const ONE = decimalOf(1);
/** So many multiples are tried one by one. */
const MOST_TRIED = 3_000;
const NEAR = [0, 1, -1, 0.5, -0.5, 0.1, -0.1, 0.37, -0.37, 0.01, 0.001, 1e-6, 1e-9].map(decimalOf);

/** Looks for a number within bounds, on some grids and off others. */
export const findNumber: FindValue = (task) => {
  const range = rangeOf(task);
  const { least, most, steps } = range;
  if (least !== null && most !== null) {
    const order = compareDecimals(least.value, most.value);
    if (order > 0 || (order === 0 && (least.isOpen || most.isOpen))) return NONE;
    if (order === 0) return fits(least.value, range) ? outcomeOf(numberOf(least.value), true) : NONE;
  }
  const [first, ...others] = steps;
  return first === undefined ? anyNumber(range) : onGrid(others.reduce(commonMultiple, first), range);
};

function rangeOf({ types, demands }: Task): Range {
  let least: Limit | null = null;
  let most: Limit | null = null;
  const steps: Decimal[] = types === WHOLE ? [ONE] : [];
  const notSteps: Decimal[] = types === FRACTION ? [ONE] : [];
  const except = new Set<string>();
  for (const { node, isMet } of demands) {
    if (node.kind === "bound" && node.of === "number") {
      const limit = isMet ? node.limit : { value: node.limit.value, isOpen: !node.limit.isOpen };
      if ((node.side === "least") === isMet) least = tighter(least, limit, 1);
      else most = tighter(most, limit, -1);
    } else if (node.kind === "multiple") (isMet ? steps : notSteps).push(node.step);
    else if (node.kind === "values") for (const text of node.values.keys()) except.add(text);
  }
  return { least, most, steps, notSteps, except };
}

function tighter(one: Limit | null, other: Limit, direction: 1 | -1): Limit {
  if (one === null) return other;
  const order = compareDecimals(other.value, one.value) * direction;
  return order > 0 || (order === 0 && other.isOpen) ? other : one;
}

/** Multiples of a step, those near zero first. */
function onGrid(step: Decimal, range: Range) {
  const { least, most, notSteps, except } = range;
  if (notSteps.some((not) => isMultiple(step, not))) return NONE;
  const from = least === null ? null : next(quotient(least.value, step), least.isOpen);
  const to = most === null ? null : before(quotient(most.value, step), most.isOpen);
  if (from !== null && to !== null && from > to) return NONE;
  const start = from !== null && from > 0n ? from : to !== null && to < 0n ? to : 0n;
  const isShort = from !== null && to !== null && to - from < BigInt(MOST_TRIED);
  let isExact = true;
  for (let i = 0n; i < BigInt(MOST_TRIED + except.size); i++) {
    for (const factor of i === 0n ? [start] : [start + i, start - i]) {
      if ((from !== null && factor < from) || (to !== null && factor > to)) continue;
      const value = times(step, factor);
      if (!isHeld(value)) isExact = false;
      else if (fits(value, range)) return outcomeOf(numberOf(value), true);
    }
  }
  if (isShort) return isExact ? NONE : UNSURE;
  // Numbers so large that a program holds only some of them.
  for (let i = 10n; i < 10n ** 30n; i *= 10n)
    for (const value of [times(step, i), times(step, -i)])
      if (isHeld(value) && fits(value, range)) return outcomeOf(numberOf(value), true);
  return UNSURE;
}

function next({ floor, isExact }: { floor: bigint; isExact: boolean }, isOpen: boolean): bigint {
  return isExact && !isOpen ? floor : floor + 1n;
}

function before({ floor, isExact }: { floor: bigint; isExact: boolean }, isOpen: boolean): bigint {
  return isExact && isOpen ? floor - 1n : floor;
}

/** Between two different bounds there are more numbers than could be left out. */
function anyNumber(range: Range) {
  const ends = [range.least?.value, range.most?.value].filter((end) => end !== undefined);
  const [low, high] = ends;
  const middle = low !== undefined && high !== undefined ? [decimalOf((numberOf(low) + numberOf(high)) / 2)] : [];
  const starts = [decimalOf(0), ...ends, ...middle];
  for (const start of starts)
    for (const near of NEAR) {
      const value = sum(start, near);
      if (isHeld(value) && fits(value, range)) return outcomeOf(numberOf(value), true);
    }
  for (let i = 1; i < 309; i++)
    for (const value of [times(decimalOf(1), 10n ** BigInt(i)), times(decimalOf(-1), 10n ** BigInt(i))])
      if (isHeld(value) && fits(value, range)) return outcomeOf(numberOf(value), true);
  for (let i = 2; i < 2 * range.except.size + 50; i++)
    for (const value of starts.flatMap((start) => [
      sum(start, decimalOf(i)),
      sum(start, decimalOf(-i)),
      sum(start, decimalOf(i / 1000 + 1e-7)),
    ]))
      if (isHeld(value) && fits(value, range)) return outcomeOf(numberOf(value), true);
  return UNSURE;
}

function fits(value: Decimal, { least, most, steps, notSteps, except }: Range): boolean {
  const isWithin = (limit: Limit | null, direction: 1 | -1) => {
    if (limit === null) return true;
    const order = compareDecimals(value, limit.value) * direction;
    return order > 0 || (order === 0 && !limit.isOpen);
  };
  return (
    isWithin(least, 1) &&
    isWithin(most, -1) &&
    steps.every((step) => isMultiple(value, step)) &&
    !notSteps.some((step) => isMultiple(value, step)) &&
    !except.has(textOf(numberOf(value)))
  );
}

/** True where a program can hold exactly this number. */
function isHeld(value: Decimal): boolean {
  const number = numberOf(value);
  return Number.isFinite(number) && compareDecimals(decimalOf(number), value) === 0;
}
