import type { Report } from "@standpipe/checker";
import type { Look } from "./look.ts";
import { counted } from "./words.ts";
import { wrap } from "./wrap.ts";

/** How several files fared, in a sentence: `files` counts those that could not be read too. */
export function summaryLine(
  reports: readonly Pick<Report, "valid">[],
  files: number,
  { width, palette }: Look,
): string {
  const ready = reports.filter(({ valid }) => valid).length;
  const parts = [
    ...(ready > 0 ? [`${ready} with nothing to fix`] : []),
    ...(ready < reports.length ? [`${reports.length - ready} not ready to send`] : []),
    ...(reports.length < files ? [`${files - reports.length} not read`] : []),
  ];
  return wrap([{ text: `${counted(files, "file")}: ${parts.join(", ")}.`, style: palette.strong }], { width }).join(
    "\n",
  );
}
