import { codesOf, pointerToCodes } from "../schemas/codes.ts";
import type { SchemaDocument } from "../schemas/document.ts";
import { fileOf, type Problem } from "./problem.ts";

/** A codelist that names no other source than the house is our own. */
const OWN = "Standpipe";

/** The codes of a codelist, what follows those that have ended, and where they come from. */
export function lintCodes(document: SchemaDocument): Problem[] {
  const { schema } = document;
  const path = fileOf(document);
  const codes = codesOf(schema);
  const values = codes.map((code) => String(code.const));
  const titles = codes.map(({ title }) => title?.toLowerCase() ?? "");
  const source = schema["x-source"] as { readonly title?: string; readonly url?: string } | undefined;
  return [
    ...codes.flatMap((code, i): Problem[] => {
      const pointer = `${pointerToCodes(schema)}/${i}`;
      const say = (rule: Problem["rule"], message: string, fix: string): Problem => ({
        rule,
        path,
        pointer,
        message,
        fix,
      });
      const successors = (code["x-successors"] ?? []) as readonly string[];
      return [
        ...(values.indexOf(String(code.const)) < i
          ? [say("code-repeated", `The code ${code.const} is there twice`, "Take one of them out")]
          : []),
        ...(titles.indexOf(titles[i] ?? "") < i
          ? [
              say(
                "code-repeated",
                `Another code has the title “${code.title}” too`,
                "Say in the titles how they differ",
              ),
            ]
          : []),
        ...successors
          .filter((successor) => successor === code.const || !values.includes(successor))
          .map((successor) =>
            say(
              "successor-unknown",
              `${successor} is to follow ${code.const}, and is no other code of the list`,
              "Correct it",
            ),
          ),
      ];
    }),
    ...(source?.url === undefined && source?.title?.startsWith(OWN) !== true
      ? [
          {
            rule: "source-missing",
            path,
            pointer: "/x-source",
            message: "The source has no url",
            fix: `Give its address, or call the list our own: "title": "${OWN}"`,
          } as const,
        ]
      : []),
  ];
}
