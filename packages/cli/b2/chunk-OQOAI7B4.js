import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
var e=class extends Error{name="UnreadableFileError";code;fix;constructor(o,n,r){super(n),this.code=o,this.fix=r}};export{e as a};
