import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import{c as u,e as d}from"./chunk-WWFJFZYP.js";import"./chunk-QHGCOWC7.js";import{d as c,e as f,n as m,o as a}from"./chunk-O7WYALTX.js";import"./chunk-YZC23PD4.js";import"./chunk-KLNXXB2D.js";import"./chunk-XSJFVVDA.js";function x({path:e,schemas:r,problems:n},s){let{width:o,palette:t}=s,i=[...new Set(n.map(l=>l.path))],y=n.length===0?{text:`\u2713 ${e}: nothing to fix`,style:t.good}:{text:`\u2717 ${e}: ${c(n.length,"problem")} in ${c(i.length,"file")}`,style:t.bad},g=[...m([y],{width:o}),...m(`${c(r,"schema")} looked at.`,{width:o})],h=i.map(l=>{let $=n.filter(p=>p.path===l);return[t.strong(l),...$.flatMap(p=>["",...b(p,s)])]});return`${[g,...h].map(l=>l.join(`
`)).join(`

`)}
`}function b({rule:e,pointer:r,message:n,fix:s},{width:o,palette:t}){let i=r===""?[]:m([{text:r,style:t.quiet}],{width:o,first:"    "});return[...m(f(n),{width:o,first:"  - ",rest:"    "}),...i,...m([{text:f(s),style:t.action},{text:` [${e}]`,style:t.quiet}],{width:o,first:`    ${t.action("\u2192")} `,rest:"      "})]}function q(e,r){let{house:n,part:s,schemas:o}=d(e),t=u(n).filter(i=>s.includes(i.path));return process.stdout.write(r==="json"?`${JSON.stringify({path:e,schemas:o,problems:t},null,2)}
`:x({path:e,schemas:o,problems:t},a(process.stdout))),t.length===0?0:1}export{q as runLint};
