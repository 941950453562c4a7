import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// ../checker/src/read/problem-log.ts
var KEPT = 1e3;
var EXCERPT = 100;
var ProblemLog = class {
  problems = [];
  counts = /* @__PURE__ */ new Map();
  add(problem) {
    const count = (this.counts.get(problem.code) ?? 0) + 1;
    this.counts.set(problem.code, count);
    if (count <= KEPT) this.problems.push(problem);
  }
};
function excerpt(text) {
  return Array.from(text.slice(0, EXCERPT)).join("");
}

// ../checker/src/read/garbled.ts
var GOES_ON = "\\u0080-\\u00bf\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";
var SUSPECT = new RegExp(`[\\ufffd\\u0080-\\u009f\u2020\u252C\u251C\u221A]|[\xC2\xC3\xC4\xC5\xE2\xEF\xF0][${GOES_ON}]|\u201A[\xC4\xC7]|\xAC[\xA3\xA9\xC6\u2260\u03A9]|\xD4\xC7`);
var LONGEST = 2;
var GarbleWatch = class {
  /** True once a sign was seen. */
  seen = false;
  #tail = "";
  /** Looks at the next piece of text; a sign may begin in the one before. */
  look(text) {
    if (this.seen) return;
    this.seen = SUSPECT.test(text) || this.#tail !== "" && SUSPECT.test(this.#tail + text.slice(0, LONGEST - 1));
    this.#tail = text.slice(1 - LONGEST);
  }
  /** Passes a piece that can hold no sign, such as ASCII. */
  skip() {
    this.#tail = "";
  }
};

// ../checker/src/read/batches.ts
var BATCH = 1e3;
var BATCH_CHARACTERS = 1 << 20;
var AHEAD = 30;
async function lookAhead(batches, close) {
  const waiting = [];
  const first = [];
  while (first.length < AHEAD) {
    const next = await batches.next();
    if (next.done) break;
    waiting.push(next.value);
    first.push(...next.value.slice(0, AHEAD - first.length));
  }
  return {
    first,
    async *all() {
      try {
        for (let batch = waiting.shift(); batch; batch = waiting.shift()) yield batch;
        yield* batches;
      } finally {
        await close();
      }
    }
  };
}

export {
  ProblemLog,
  excerpt,
  GarbleWatch,
  BATCH,
  BATCH_CHARACTERS,
  lookAhead
};
