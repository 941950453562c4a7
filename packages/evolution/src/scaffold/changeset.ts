import { type Drafts, freePath } from "../edit/drafts.ts";

/** What people are told of a change, in the three parts that CONTRIBUTING.md asks for. */
export interface News {
  readonly what: string;
  readonly who: string;
  readonly todo: string;
}

/** Writes the changeset of a new thing in a domain, where the repository keeps such files. */
export function writeChangeset(name: string, domain: string, { what, who, todo }: News, drafts: Drafts): void {
  if (drafts.read(".changeset/config.json") === null) return;
  const paragraphs = [what, `Who is affected: ${who}`, `What to do: ${todo}`].map(folded);
  drafts.write(
    freePath(`.changeset/${name}.md`, drafts),
    `---\n"@standpipe/${domain}": minor\n---\n\n${paragraphs.join("\n\n")}\n`,
  );
}

const WIDTH = 120;

function folded(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
