import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// ../checker/src/read/types.ts
var UnreadableFileError = class extends Error {
  name = "UnreadableFileError";
  code;
  fix;
  constructor(code, message, fix) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
};

export {
  UnreadableFileError
};
