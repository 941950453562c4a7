import { CHOICES } from "./forms.ts";
import { chosen } from "./proposal.ts";
import type { Form } from "./read-form.ts";

/** What a maintainer has to decide on a proposal before it can be merged, with what its author said of it. */
export function decisionsOn({ kind, answers }: Form): string[] {
  const answer = (name: string) => quoted(answers.get(name) ?? "");
  const needed = chosen(answers.get("needed") ?? "", CHOICES.needed, (one) => one);
  return [
    `Is it needed? ${answer("who")} GOVERNANCE.md says what evidence each stage asks for.`,
    kind === "record"
      ? "Are the names right? They were made from the labels, and after a release a name stays."
      : "Is the name right? It was made from the label, and after a release it stays.",
    `Where does it come from? ${answer("standard")} Where another standard has it too, add x-crosswalk.`,
    `What does it ask of suppliers? ${answer("suppliers")} The changeset says so: make it right for those who have to act.`,
    ...(needed === CHOICES.needed[1]
      ? [
          "Should it be recommended? It was written as optional. x-recommended would give a warning for every record without it, and needs an example.",
        ]
      : []),
    ...(needed === CHOICES.needed[2]
      ? [
          "Should it be required? It was written as optional, because a required field makes records wrong that were right: a new major version.",
        ]
      : []),
    ...(answers.get("personal") !== undefined && !/^no$/i.test(answers.get("personal") ?? "")
      ? [
          "May it be published? It is marked as personal data. In a record that is made to be published, a team's address is better than a person's.",
        ]
      : []),
    ...(kind === "record"
      ? [
          "Who looks after it, and which fields does a record have to have? Only the reference and the organisation are required.",
        ]
      : []),
  ];
}

const LONGEST = 300;

function quoted(answer: string): string {
  const line = answer.replace(/\s+/g, " ").trim();
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
  return `The proposal says: “${shown}”${/[.!?…]$/.test(shown) ? "" : "."}`;
}
