/** What stands for a code where a file could not be read and has no findings. */
export const UNREAD = "file-unread";
