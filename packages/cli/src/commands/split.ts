import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Source } from "@standpipe/checker";
import { type Split, type SplitPart, splitFile } from "@standpipe/checker/split";
import type { Plan } from "../config/plan.ts";
import { CommandError } from "../exit-code.ts";
import { type Draft, openDraft } from "../io/draft.ts";
import { isOneOf, writeFault } from "../io/output.ts";
import { counted } from "../render/words.ts";

/** The parts of one file, written and not yet in their places. */
export interface Pieces {
  readonly split: Split;
  /** Puts all parts in their places, with the findings beside them. Gives what to say of it. */
  keep(findings: string): Promise<string[]>;
  drop(): Promise<void>;
}

/** The two drafts of a table or sheet. */
interface Pair {
  readonly part: SplitPart;
  readonly good: Draft;
  readonly bad: Draft;
}

/** Makes the folder for the parts. Throws a CommandError where that fails, or two files would have the same parts. */
export async function makeFolder(folder: string, files: readonly string[]): Promise<void> {
  const twin = files.find((file, at) => files.findIndex((other) => baseOf(other) === baseOf(file)) !== at);
  if (twin !== undefined) {
    throw new CommandError(
      2,
      `Two of the files are called ${baseOf(twin)}, and their parts would replace each other in ${folder}. Split them one by one, into folders of their own.`,
    );
  }
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw writeFault("new file", folder, error);
  }
}

/**
 * Checks a file and writes its good and its bad rows beside each other in `folder`, as drafts. `files` are all that are read:
 * none of them is replaced. Throws what `check` throws.
 */
export async function splitInto(folder: string, source: Source, plan: Plan, files: readonly string[]): Promise<Pieces> {
  const pairs: Pair[] = [];
  const drafts: Draft[] = [];
  const base = join(folder, baseOf(plan.file));
  const open = async (name: string) => {
    if (isOneOf(name, files)) {
      throw new CommandError(2, `--split ${folder} would replace ${name}, which is read. Name another folder.`);
    }
    const draft = await openDraft(name);
    drafts.push(draft);
    return draft;
  };
  const drop = async () => {
    for (const draft of drafts.splice(0)) await draft.drop();
  };
  const pairOf = async (part: SplitPart): Promise<Pair> => {
    const known = pairs.find((pair) => pair.part === part);
    if (known !== undefined) return known;
    const stem = part.sheet === null ? base : `${base}.${inFileName(part.sheet)}`;
    const good = await open(`${stem}.good.${part.format}`);
    const pair = { part, good, bad: await open(`${stem}.bad.${part.format}`) };
    pairs.push(pair);
    return pair;
  };
  try {
    const split = await splitFile(
      source,
      { ...plan.options, policy: plan.policy },
      {
        good: async (part, text) => (await pairOf(part)).good.write(text),
        bad: async (part, text) => (await pairOf(part)).bad.write(text),
      },
    );
    return {
      split,
      drop,
      async keep(findings) {
        const list = await open(`${base}.findings.csv`);
        await list.write(findings);
        // The sheet is named only where there are several to be told apart.
        const stem = ({ sheet }: SplitPart) =>
          sheet === null || pairs.length === 1 ? base : `${base}.${inFileName(sheet)}`;
        const names = (which: "good" | "bad") => pairs.map(({ part }) => `${stem(part)}.${which}.${part.format}`);
        for (const name of [...names("good"), ...names("bad")]) {
          if (isOneOf(name, files)) {
            throw new CommandError(2, `--split ${folder} would replace ${name}, which is read. Name another folder.`);
          }
        }
        for (const [at, { good, bad }] of pairs.entries()) {
          await good.keep(names("good")[at]);
          await bad.keep(names("bad")[at]);
        }
        await list.keep();
        drafts.length = 0;
        return saidOf(split, names("good"), names("bad"), `${base}.findings.csv`);
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}

function saidOf(
  { good, bad, late, unread }: Split,
  goodFiles: readonly string[],
  badFiles: readonly string[],
  list: string,
) {
  const kept = `${counted(good, "row")} with nothing to fix: ${goodFiles.join(", ")}.`;
  const rest = `${counted(bad, "other row")}: ${badFiles.join(", ")}. The findings: ${list}.`;
  const codes = late.map(({ code, count }) => `${code} (${counted(count, "place")})`).join(", ");
  return [
    `${kept} ${rest}`,
    ...(late.length === 0
      ? []
      : [`A problem that shows only once all rows are read does not move a row: ${codes} may be among the good ones.`]),
    ...(unread === 0
      ? []
      : [`${counted(unread, "record")} could not be read and ${unread === 1 ? "is" : "are"} in neither file.`]),
  ];
}

/** The name of a file without its folder and endings: `spend` for `2026/spend.csv.gz`. */
function baseOf(file: string): string {
  if (file === "-") return "standard-input";
  const name = basename(file);
  return name.replace(/(?<=.)(?:\.\w{1,8})?(?:\.gz)?$/i, "");
}

/** A name of a sheet in letters that every system allows in the name of a file. */
function inFileName(sheet: string): string {
  return sheet.replace(/[^\p{L}\p{N} ()_-]+/gu, "-");
}
