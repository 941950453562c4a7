import { clean } from "./clean.ts";
import { textWidth } from "./text-width.ts";

/** A piece of a paragraph. A no-break space holds words together. */
export interface Span {
  readonly text: string;
  readonly style?: (text: string) => string;
}

/** Where a paragraph stands: `width` is in columns of the terminal, `first` and `rest` open its lines. */
export interface Layout {
  readonly width: number;
  readonly first?: string;
  readonly rest?: string;
}

interface Piece {
  text: string;
  readonly style: (text: string) => string;
}

const NO_BREAK = "\u00a0";

/**
 * A paragraph in lines that are no wider than `width`, broken between words, with a hanging indent. Every text is made
 * safe for a terminal on the way, and none is cut: a word that is wider than a line goes on in the next one.
 */
export function wrap(text: string | readonly Span[], { width, first = "", rest = first }: Layout): string[] {
  const lines: string[] = [];
  let indent = first;
  let line: Piece[] = [];
  let used = textWidth(first);
  for (const word of wordsOf(typeof text === "string" ? [{ text }] : text, Math.max(8, width - textWidth(rest)))) {
    const length = textWidth(word.map((piece) => piece.text).join(""));
    if (line.length > 0 && used + 1 + length > width) {
      lines.push(indent + painted(line));
      indent = rest;
      line = [];
      used = textWidth(rest);
    }
    if (line.length > 0) {
      const isOneStyle = line.at(-1)?.style === word[0]?.style;
      line.push({ text: " ", style: isOneStyle ? (word[0]?.style ?? plain) : plain });
      used += 1;
    }
    line.push(...word);
    used += length;
  }
  return [...lines, (indent + painted(line)).trimEnd()];
}

/** Neighbours of one style are painted in one stroke. */
function painted(line: readonly Piece[]): string {
  const strokes: Piece[] = [];
  for (const { text, style } of line) {
    const last = strokes.at(-1);
    if (last?.style === style) last.text += text;
    else strokes.push({ text, style });
  }
  return strokes.map(({ text, style }) => style(text)).join("");
}

/** The words of all spans. Two spans with no space between them share a word. */
function wordsOf(spans: readonly Span[], longest: number): Piece[][] {
  const words: Piece[][] = [];
  let open: Piece[] | null = null;
  for (const { text, style = plain } of spans) {
    const parts = clean(text.replace(/\r?\n/g, " ")).split(/ +/);
    parts.forEach((part, index) => {
      if (index > 0) open = null;
      piecesOf(part.replaceAll(NO_BREAK, " "), longest).forEach((piece, at) => {
        if (open === null || at > 0) {
          open = [];
          words.push(open);
        }
        open.push({ text: piece, style });
      });
    });
  }
  return words;
}

const plain = (text: string) => text;

let segmenter: Intl.Segmenter | null = null;

/** Making the segmenter takes 15 ms, and few words are wider than a line. */
function graphemesOf(word: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(word);
}

/** A word in pieces that fit on a line, parted after a mark of punctuation where there is one in the second half. */
function piecesOf(word: string, longest: number): string[] {
  if (word === "") return [];
  if (textWidth(word) <= longest) return [word];
  let piece = "";
  for (const { segment } of graphemesOf(word)) {
    if (textWidth(piece + segment) > longest) break;
    piece += segment;
  }
  const mark = Math.max(...[..."/-_,;?&= "].map((sign) => piece.lastIndexOf(sign)));
  if (mark > piece.length / 2) piece = piece.slice(0, mark + 1);
  return [piece, ...piecesOf(word.slice(piece.length), longest)];
}
