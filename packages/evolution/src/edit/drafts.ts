/** Files of the repository with changes that are not written yet. Paths are those below the repository. */
export interface Drafts {
  /** The text of a file as it will be; null where there is none. */
  read(path: string): string | null;
  /** Keeps what a file is to hold. */
  write(path: string, text: string): void;
  /** What is to be written, by path, in the order in which files were first changed. */
  changed(): ReadonlyMap<string, string>;
}

/** The path of a file that is not there yet: that which is asked for, or with a number before its ending. */
export function freePath(path: string, drafts: Drafts): string {
  const paths = [path, ...Array.from({ length: 98 }, (_, i) => path.replace(/(\.\w+)$/, `-${i + 2}$1`))];
  return paths.find((one) => drafts.read(one) === null) ?? path;
}

/** Begins with the files as `read` finds them. */
export function draftsOver(read: (path: string) => string | null): Drafts {
  const drafts = new Map<string, string>();
  return {
    read: (path) => drafts.get(path) ?? read(path),
    write(path, text) {
      if (text !== read(path)) drafts.set(path, text);
      else drafts.delete(path);
    },
    changed: () => drafts,
  };
}
