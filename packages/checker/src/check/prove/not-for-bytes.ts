/** Something about the file that only its text can tell: it is read again, without a kernel. */
export class NotForBytes extends Error {
  override readonly name = "NotForBytes";
}
