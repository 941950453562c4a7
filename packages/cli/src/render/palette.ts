import pc from "picocolors";

/** How a report looks: styles that do nothing where there is no colour, so that meaning never hangs on them. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly action: (text: string) => string;
}

/** The styles of all output, or no styles. */
export function newPalette(isColoured: boolean): Palette {
  const { bold, dim, green, red, yellow, cyan } = pc.createColors(isColoured);
  return {
    strong: bold,
    quiet: dim,
    good: (text) => bold(green(text)),
    bad: (text) => bold(red(text)),
    doubtful: (text) => bold(yellow(text)),
    action: cyan,
  };
}
