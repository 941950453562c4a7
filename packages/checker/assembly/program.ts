/*
 * The program of one column, as src/kernel/program-bytes.ts writes it: where its parts stand, and what its bits mean.
 */

export const KIND: usize = 0;
export const BITS: usize = 4;
export const LEAST_LENGTH: usize = 8;
export const MOST_LENGTH: usize = 12;
export const MINIMUM: usize = 16;
export const MAXIMUM: usize = 24;
export const TABLE: usize = 32;
export const TABLE_MASK: usize = 36;
export const ACCEPTS: usize = 40;
export const DECIMALS: usize = 44;
export const EXCEPT: usize = 48;
export const EXCEPT_MASK: usize = 52;
export const VALUES: usize = 56;
export const HEADING_FIRST: usize = 60;
export const HEADING_MOST: usize = 64;
export const LEAST_ITEMS: usize = 68;
export const MOST_ITEMS: usize = 72;
export const ENDLESS_STATE: usize = 76;

export const KIND_ANY: u32 = 0;
export const KIND_NEVER: u32 = 1;
export const KIND_TEXT: u32 = 2;
// 3 is a pattern: what is none of the others is run through an automaton.
export const KIND_NUMBER: u32 = 4;
export const KIND_DATE: u32 = 5;
export const KIND_DATE_TIME: u32 = 6;
export const KIND_CODE: u32 = 7;

export const IS_REQUIRED: u32 = 1;
/** Lists: entries parted by `;` or `|`. */
export const IS_LIST: u32 = 2;
/** Lists: no entry twice. */
export const IS_UNIQUE: u32 = 4;
/** Numbers: without a point. */
export const IS_WHOLE: u32 = 8;
/** Numbers: more than the minimum. */
export const IS_ABOVE: u32 = 16;
/** Text: no control characters, line breaks among them. */
export const IS_ONE_LINE: u32 = 32;
/** The bytes of the cell are read by others: no doubled quotes, no line breaks. */
export const IS_PLAIN: u32 = 64;
/** JSON: true or false, and no text of that name. */
export const IS_LITERAL: u32 = 128;
