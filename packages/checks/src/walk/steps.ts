/** One step of a walk that a document shows. */
export interface Step {
  /** `markdown` for a file to save, `sh` for a command, `diff` for an edit. */
  readonly does: "markdown" | "sh" | "diff";
  readonly text: string;
  /** What the command prints, as the document says; null where it does not. */
  readonly prints: string | null;
}

/** The steps of a part of a Markdown document, from its heading to the next of its level. Throws where there is none. */
export function stepsOf(markdown: string, heading: string): Step[] {
  const part = markdown.split(/^(?=## )/m).find((one) => one.startsWith(`## ${heading}\n`));
  if (part === undefined) throw new Error(`There is no part called ${heading}`);
  const steps: Step[] = [];
  for (const [, language = "", text = ""] of part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    const last = steps.at(-1);
    if (language === "text" && last !== undefined) steps[steps.length - 1] = { ...last, prints: text };
    else if (language === "markdown" || language === "sh" || language === "diff")
      steps.push({ does: language, text, prints: null });
    else throw new Error(`The walk has a block of ${language}, which no test can take`);
  }
  return steps;
}
