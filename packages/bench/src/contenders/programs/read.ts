import { createReadStream } from "node:fs";

// The limit: nothing that looks at a file can be faster than reading it.
let bytes = 0;
for await (const block of createReadStream(process.argv[2] ?? "", { highWaterMark: 1 << 18 })) bytes += block.length;
console.log(JSON.stringify({ bytes }));
