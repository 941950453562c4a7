/** One bit for each of 64 bytes that is `byte`; four vectors, because a comparison of 16 bytes is one instruction. */
export function maskOf(at: usize, byte: u8): u64 {
  const same = i8x16.splat(byte as i8);
  return (
    (i8x16.bitmask(i8x16.eq(v128.load(at), same)) as u64) |
    ((i8x16.bitmask(i8x16.eq(v128.load(at, 16), same)) as u64) << 16) |
    ((i8x16.bitmask(i8x16.eq(v128.load(at, 32), same)) as u64) << 32) |
    ((i8x16.bitmask(i8x16.eq(v128.load(at, 48), same)) as u64) << 48)
  );
}

/** One bit for each of 64 bytes that is no ASCII. */
export function maskBeyondAscii(at: usize): u64 {
  return (
    (i8x16.bitmask(v128.load(at)) as u64) |
    ((i8x16.bitmask(v128.load(at, 16)) as u64) << 16) |
    ((i8x16.bitmask(v128.load(at, 32)) as u64) << 32) |
    ((i8x16.bitmask(v128.load(at, 48)) as u64) << 48)
  );
}
