import { keep, type Seen, type ValueWatch } from "./cause.ts";

const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  quot: '"',
  lt: "<",
  gt: ">",
  nbsp: " ",
  pound: "£",
  euro: "€",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  eacute: "é",
};

/** A text with its HTML entities read: `St John&#039;s` becomes `St John's`; the same text where it has none that is known. */
export function withoutEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** Free text that was written for a web page. */
export function newEntityWatch(): ValueWatch {
  const samples: Seen[] = [];
  let count = 0;
  return {
    see(seen) {
      const { text } = seen;
      if (!text.includes("&") || withoutEntities(text) === text) return;
      count++;
      keep(samples, seen);
    },
    cause: () => (count === 0 ? null : { code: "text-garbled", count, detail: { when: "a web page" }, samples }),
  };
}
