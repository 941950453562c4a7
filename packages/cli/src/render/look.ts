import type { Comparison } from "@standpipe/report";
import type { Palette } from "./palette.ts";

/** What every text is laid out with: `width` is in columns of the terminal. */
export interface Look {
  readonly width: number;
  readonly palette: Palette;
}

/** What a text report needs besides the report. */
export interface Setting extends Look {
  /** Label of the record, such as "Brownfield site". */
  readonly title: string;
  /** True where nobody named the record or a layout, and the headings decided. */
  readonly isChosen: boolean;
  /** Fields that the layout of the file may leave out, with their labels. */
  readonly waived: ReadonlyMap<string, string>;
  /** What has changed since an earlier report, where there is one to compare with. */
  readonly comparison?: Comparison;
}
