import { NoFormError, type Plan, ProposalError, planProposal, readForm } from "@standpipe/evolution";
import { loadHouse } from "@standpipe/evolution/files";
import { CommandError, type ExitCode } from "../exit-code.ts";
import { findSchemas } from "../io/schemas-folder.ts";
import { openFile } from "../io/source.ts";
import { lookOf } from "../io/terminal.ts";
import { openDrafts, writeAll } from "../io/write-all.ts";
import { sentence } from "../render/words.ts";
import { faultList, writtenReport } from "../render/written-report.ts";
import { faultOf } from "./faults.ts";
import { read } from "./house.ts";

/** The options of `standpipe propose`, as the command line gives them. */
export interface ProposeSettings {
  readonly in?: string;
}

/**
 * Turns a proposal that somebody wrote into a form into files, and prints what was written and what a maintainer has to
 * decide. Gives 1 and writes nothing where an answer cannot be used. Throws a CommandError where the file is no such form.
 */
export async function runPropose(path: string, settings: ProposeSettings): Promise<ExitCode> {
  const { folder } = findSchemas(settings.in ?? ".");
  const text = await readText(path);
  const drafts = openDrafts(folder);
  const house = read(() => loadHouse(folder));
  const look = lookOf(process.stdout);
  let plan: Plan;
  try {
    plan = planProposal(readForm(text), house, drafts);
  } catch (error) {
    if (error instanceof NoFormError) {
      const advice = "Copy the whole text of an issue that was made with one of the forms for proposals.";
      throw new CommandError(
        3,
        `${nameOf(path)} is not a proposal. ${sentence(error.message)}${/[.?]”$/.test(error.message) ? "." : ""} ${advice}`,
      );
    }
    if (!(error instanceof ProposalError)) throw error;
    process.stdout.write(faultList(`${nameOf(path)}: nothing was written`, error.faults, look));
    return 1;
  }
  const files = [...drafts.changed().keys()];
  writeAll(drafts, folder);
  const [first = ""] = plan.schemas;
  const left = plan.problems.map(
    ({ message, fix, path: file, pointer, rule }) =>
      `${sentence(message)} ${sentence(fix)} ${file}#${pointer} [${rule}]`,
  );
  const next = [
    ...left,
    ...plan.decisions,
    `See what the examples do not show yet: standpipe\u00a0coverage\u00a0${first}`,
  ];
  process.stdout.write(
    writtenReport({ what: plan.what, files, next, heading: "What a maintainer has to decide" }, look),
  );
  return plan.problems.length === 0 ? 0 : 1;
}

/** More than any issue holds; the rest of a larger file is not read. */
const MOST = 1 << 20;

async function readText(path: string): Promise<string> {
  try {
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of (await openFile(path)).stream() as AsyncIterable<Uint8Array>) {
      pieces.push(piece);
      bytes += piece.length;
      if (bytes > MOST) break;
    }
    return new TextDecoder("utf-8", { fatal: bytes <= MOST }).decode(Buffer.concat(pieces));
  } catch (error) {
    if (error instanceof TypeError)
      throw new CommandError(
        3,
        `${nameOf(path)} is not written in UTF-8. Save it as UTF-8, and run the command again.`,
      );
    throw faultOf(path, error);
  }
}

function nameOf(path: string): string {
  return path === "-" ? "Standard input" : path;
}
