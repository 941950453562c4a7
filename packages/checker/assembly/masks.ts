/** One bit for each of 64 bytes, given as four vectors, that is `byte`: a comparison of 16 bytes is one instruction. */
// @inline
export function maskOf(a: v128, b: v128, c: v128, d: v128, byte: u8): u64 {
  const same = i8x16.splat(byte as i8);
  return (
    (i8x16.bitmask(i8x16.eq(a, same)) as u64) |
    ((i8x16.bitmask(i8x16.eq(b, same)) as u64) << 16) |
    ((i8x16.bitmask(i8x16.eq(c, same)) as u64) << 32) |
    ((i8x16.bitmask(i8x16.eq(d, same)) as u64) << 48)
  );
}

/** One bit for each of 64 bytes that is no ASCII. */
// @inline
export function maskBeyondAscii(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    (i8x16.bitmask(a) as u64) |
    ((i8x16.bitmask(b) as u64) << 16) |
    ((i8x16.bitmask(c) as u64) << 32) |
    ((i8x16.bitmask(d) as u64) << 48)
  );
}
