/**
 * Whether the name of a file fits a pattern: `*` stands for any letters but `/`, `?` for one, `**` for folders too. All other
 * signs stand for themselves, because brackets and braces are common in the names of exports. Case does not matter. A pattern
 * without `/` is held against the last part of `path`; `path` has `/` between its parts.
 */
export function fits(pattern: string, path: string): boolean {
  const name = pattern.includes("/") ? path : (path.split("/").at(-1) ?? path);
  const source = pattern.replace(/\*\*\/|\*+|\?|[^*?]+/g, (piece) => {
    if (piece === "**/") return "(?:.*/)?";
    if (piece === "*") return "[^/]*";
    if (piece === "?") return "[^/]";
    return piece.startsWith("*") ? ".*" : piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "isu").test(name);
}
