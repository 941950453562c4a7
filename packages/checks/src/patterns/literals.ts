import { transformSync } from "esbuild";

/** One pattern of the code: its source and its flags, without the slashes. */
export interface Literal {
  readonly source: string;
  readonly flags: string;
}

/** After these characters and words a slash opens a pattern; after anything else it divides. */
const BEFORE_PATTERN = /(?:^|[([{,;=:?!&|+\-*%<>~^}]|\b(?:return|typeof|case|in|of|void|delete|throw|await|yield))$/;

/**
 * The regular expressions that stand in some TypeScript as literals. A scanner, because the compiler gives its tree to
 * no program and a parser would be one more dependency: it only has to tell patterns from strings and from divisions.
 * Throws where a literal does not end.
 */
export function literalsIn(typescript: string): Literal[] {
  const { code } = transformSync(typescript, { loader: "ts", minifyWhitespace: true, legalComments: "none" });
  const literals: Literal[] = [];
  scan(code, 0, literals);
  return literals;
}

/** Goes through code up to its end, or to the brace that closes the `${` it stands in; gives the place after that. */
function scan(code: string, start: number, literals: Literal[]): number {
  let depth = 0;
  let at = start;
  while (at < code.length) {
    const char = code[at];
    if (char === "}" && depth === 0 && start > 0) return at + 1;
    if (char === "{") depth += 1;
    if (char === "}") depth -= 1;
    if (char === '"' || char === "'") at = endOf(code, at, char);
    else if (char === "`") at = endOfTemplate(code, at, literals);
    else if (char === "/" && BEFORE_PATTERN.test(code.slice(Math.max(0, at - 8), at).trimEnd())) {
      const end = endOf(code, at, "/");
      const [flags = ""] = /^[a-z]*/.exec(code.slice(end)) ?? [];
      literals.push({ source: code.slice(at + 1, end - 1), flags });
      at = end + flags.length;
    } else at += 1;
  }
  return at;
}

/** The place after the mark that ends a string or a pattern; a slash inside `[…]` ends nothing. */
function endOf(code: string, start: number, mark: string): number {
  let isInClass = false;
  for (let at = start + 1; at < code.length; at += 1) {
    const char = code[at];
    if (char === "\\") at += 1;
    else if (mark === "/" && char === "[") isInClass = true;
    else if (char === "]") isInClass = false;
    else if (char === mark && !isInClass) return at + 1;
  }
  throw new Error(`Nothing ends ${code.slice(start, start + 40)}`);
}

function endOfTemplate(code: string, start: number, literals: Literal[]): number {
  let at = start + 1;
  while (at < code.length) {
    if (code[at] === "\\") at += 2;
    else if (code[at] === "`") return at + 1;
    else if (code.startsWith("${", at)) at = scan(code, at + 2, literals);
    else at += 1;
  }
  throw new Error(`Nothing ends ${code.slice(start, start + 40)}`);
}
