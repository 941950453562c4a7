const a=performance.now();
const { main } = await import("../b1/main.js");
const b=performance.now();
process.exitCode = await main(process.argv.slice(2));
const c=performance.now();
process.on("exit",()=>console.error(JSON.stringify({boot:a,import:b-a,main:c-b,exit:performance.now()-c, nt: performance.nodeTiming.bootstrapComplete, env: performance.nodeTiming.environment})));
