import fc from "fast-check";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

/** Payment card numbers that their makers publish for tests. */
const CARDS = ["4111 1111 1111 1111", "5555555555554444", "3782 822463 10005"];

/** Something that reaches or stands for one person, as people write it: made up, or set aside for tests. */
export const personal: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-z]{2,8}\.[a-z]{2,9}@[a-z]{3,9}\.(?:com|org\.uk|gov\.uk)$/),
  digits(3).map((rest) => `07700 900${rest}`),
  digits(3).map((rest) => `+44 7700 900${rest}`),
  digits(3).map((rest) => `(020) 7946 0${rest}`),
  digits(6).map((six) => `QQ${six}C`.replace("QQ", "AB")),
  fc.nat({ max: 998 }).map((house) => `${house + 1} Mill Lane, Northford LS1 4AB`),
  fc.constantFrom(...CARDS),
  digits(8).map((account) => `sort code 12-34-56, account ${account}`),
);
