import { personalIn } from "./detect.ts";
import { KIND_WORDS, type Personal, type PersonalKind } from "./kinds.ts";

/** What a report may show of a text: whatever is found in it is told by its beginning alone, `j…@…` or `07… … …`. */
export function mask(text: string): string {
  return replaced(text, personalIn(text), ({ kind }, piece) => maskPiece(kind, piece));
}

/** What a report may show of one thing that was found. */
export function maskPiece(kind: PersonalKind, piece: string): string {
  switch (kind) {
    case "email":
      return `${[...piece][0] ?? ""}…@…`;
    case "phone":
      return piece.startsWith("+") || piece.startsWith("(+")
        ? "+44… … …"
        : `${piece.replace(/\D/g, "").slice(0, 2)}… … …`;
    case "national-insurance":
      return `${piece.slice(0, 2)}… …`;
    case "postcode-with-house-number":
      return "… (address) …";
    case "card":
      return `${piece.slice(0, 1)}… … … …`;
    case "bank":
      return /^GB/i.test(piece) ? "GB… …" : `${piece.replace(/\D/g, "").slice(0, 2)}-… …`;
  }
}

/** A text without what was found in it: each piece is replaced by a word for what it was, `[removed: email]`. */
export function redacted(text: string, found: readonly Personal[]): string {
  return replaced(text, found, ({ kind }) => `[removed: ${KIND_WORDS[kind].short}]`);
}

function replaced(text: string, found: readonly Personal[], by: (one: Personal, piece: string) => string): string {
  if (found.length === 0) return text;
  let end = 0;
  let whole = "";
  for (const one of found) {
    whole += text.slice(end, one.start) + by(one, text.slice(one.start, one.end));
    end = one.end;
  }
  return whole + text.slice(end);
}
