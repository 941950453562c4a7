import { clean } from "./words/clean.ts";

/**
 * Text as GitHub-flavoured Markdown in one line that shows every character as it is: nothing in it is markup, HTML, a cell
 * border, a mention of a person or a reference to an issue.
 */
export function markdownText(text: string): string {
  return (
    clean(text)
      .replace(/[\\`*[\]|~$]/g, "\\$&")
      // Within a word an underscore is only itself.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/&(?=#?\w+;)/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      // GitHub looks for these after it has rendered the text, so a backslash would not help: a space of no width does.
      .replace(/@(?=\w)/g, "@\u200b")
      .replace(/(#|\bGH-)(?=\d)/gi, "$1\u200b")
      .replace(/^(\s*)([-+#=]|\d+(?=[.)]\s))/, (_all, space: string, sign: string) =>
        /\d/.test(sign) ? `${space}${sign}\u200b` : `${space}\\${sign}`,
      )
  );
}
