const START = "<!-- figures: `pnpm bench --write` writes what is between these two lines -->";
const END = "<!-- end of the figures -->";

/** Puts new figures between the two marks of the page. Throws where the page has no marks. */
export function replaceFigures(page: string, figures: string): string {
  const from = page.indexOf(START);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error("docs/performance.md has lost the marks around its figures");
  return `${page.slice(0, from + START.length)}\n\n${figures}\n\n${page.slice(to)}`;
}
