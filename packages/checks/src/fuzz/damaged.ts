import fc from "fast-check";
import { byteDamage } from "./byte-damage.ts";
import { jsonDamage } from "./json-damage.ts";
import { type Seed, seeds } from "./seeds.ts";
import { withPart } from "./sheet-xml.ts";
import { tableDamage, writing, written } from "./table-damage.ts";
import { xmlDamage } from "./xml-damage.ts";

/** A file that something has happened to. */
export interface Damaged {
  readonly seed: Seed;
  readonly bytes: Uint8Array;
}

const seed = fc.integer({ min: 0, max: seeds.length - 1 }).map((at) => seeds[at] as Seed);
const asItIs = fc.constant((bytes: Uint8Array) => bytes);

/** Any table, its rows and its bytes damaged, in any way of writing one. */
export const damagedTable: fc.Arbitrary<Damaged> = fc
  .tuple(seed, tableDamage, writing, fc.oneof({ weight: 2, arbitrary: asItIs }, byteDamage))
  .map(([one, harm, way, spoil]) => shown(one, spoil(written(harm(one.rows), way))));

/** A file with what a failed run should show of it. */
export function shown(from: Seed, bytes: Uint8Array): Damaged {
  const text = () => `${from.file.name}: ${JSON.stringify(Buffer.from(bytes).toString("latin1").slice(0, 6_000))}`;
  return Object.defineProperty({ seed: from, bytes }, fc.toStringMethod, { value: text, enumerable: false });
}

/** Any file of JSON, JSON Lines or GeoJSON, its values and its bytes damaged. */
export const damagedJson: fc.Arbitrary<Damaged> = fc
  .tuple(seed, fc.nat(2), jsonDamage, fc.oneof({ weight: 3, arbitrary: asItIs }, byteDamage))
  .map(([one, at, harm, spoil]) => shown(one, spoil(Buffer.from(harm(one.texts[at % one.texts.length] ?? "")))));

/** The rows of a table, damaged. */
export const damagedRows: fc.Arbitrary<{ readonly seed: Seed; readonly rows: readonly (readonly string[])[] }> = fc
  .tuple(seed, tableDamage)
  .map(([one, harm]) => {
    const rows = harm(one.rows);
    const text = () => `${one.file.name}: ${JSON.stringify(rows).slice(0, 6_000)}`;
    return Object.defineProperty({ seed: one, rows }, fc.toStringMethod, { value: text, enumerable: false });
  });

/** A workbook whose packed bytes are damaged, or the XML of one of its parts, most often of its sheet. */
export const damagedWorkbook: fc.Arbitrary<Damaged> = fc
  .tuple(
    seed,
    fc.oneof(
      byteDamage.map((spoil) => (workbook: Uint8Array) => spoil(workbook)),
      fc.tuple(fc.nat(20), xmlDamage).map(
        ([at, spoil]) =>
          (workbook: Uint8Array) =>
            withPart(workbook, at, spoil),
      ),
      { weight: 3, arbitrary: xmlDamage.map((spoil) => (workbook: Uint8Array) => withPart(workbook, null, spoil)) },
    ),
  )
  .map(([one, spoil]) => shown(one, spoil(one.xlsx)));
