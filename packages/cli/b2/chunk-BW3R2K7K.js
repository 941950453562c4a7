import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
function n(t){let r="";for(let e=t+1;e>0;e=Math.floor((e-1)/26))r=String.fromCharCode(65+(e-1)%26)+r;return r}function o(t,r){return`${n(t)}${r}`}export{n as a,o as b};
