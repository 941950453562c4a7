/**
 * Adds a row to the table in a Markdown text whose headings these are, in the order of the first cells, and sets the
 * columns straight. Gives the text as it is where there is no such table, or it has the row already.
 */
export function withRow(markdown: string, headings: readonly string[], row: readonly string[]): string {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => cellsOf(line).join("|") === headings.join("|"));
  if (start < 0) return markdown;
  const length = lines.slice(start).findIndex((line) => !line.startsWith("|"));
  const end = length < 0 ? lines.length : start + length;
  const rows = lines.slice(start + 2, end).map(cellsOf);
  if (rows.some(([first]) => first === row[0])) return markdown;
  const at = rows.findIndex(([first = ""]) => first > (row[0] ?? ""));
  rows.splice(at < 0 ? rows.length : at, 0, [...row]);
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const written = all.map((cells) => `| ${widths.map((width, i) => (cells[i] ?? "").padEnd(width)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [...lines.slice(0, start), written[0], rule, ...written.slice(1), ...lines.slice(end)].join("\n");
}

/** Counts one more in the last cell of a row of such a table, where there is one. */
export function withCount(markdown: string, headings: readonly string[], first: string): string {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => cellsOf(line).join("|") === headings.join("|"));
  const at = lines.findIndex((line, i) => start >= 0 && i > start && cellsOf(line)[0] === first);
  const line = lines[at];
  if (line === undefined) return markdown;
  const counted = line.replace(/\| (\d+)( *)\|$/, (_, count: string, spaces: string) => {
    const more = String(Number(count) + 1);
    return `| ${more.padEnd(count.length + spaces.length)}|`;
  });
  return lines.with(at, counted).join("\n");
}

function cellsOf(line: string): string[] {
  return line.startsWith("|")
    ? line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];
}
