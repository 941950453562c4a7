import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  headingKey,
  normalise
} from "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// ../checker/src/kernel/arena.ts
var PAGE = 65536;
var PAGES = 16;
var Arena = class {
  #memory;
  #free;
  constructor(memory, free) {
    this.#memory = memory;
    this.#free = free;
  }
  /** So many bytes of zeros; gives where they begin, a multiple of 16. */
  take(size) {
    const at = Math.ceil(this.#free / 16) * 16;
    this.#free = at + size;
    const lacking = this.#free - this.#memory.buffer.byteLength;
    if (lacking > 0) this.#memory.grow(Math.max(PAGES, Math.ceil(lacking / PAGE)));
    return at;
  }
  /** The same, with a copy of some bytes and 16 zeros behind them. */
  put(bytes) {
    const at = this.take(bytes.length + 16);
    new Uint8Array(this.#memory.buffer).set(bytes, at);
    return at;
  }
};

// ../checker/src/generated/kernel-wasm.ts
var KERNEL = "AGFzbQEAAAABZg1gBX9/f39/AXxgBH9/f38AYAJ/ewF/YAR/f39/AXxgAABgB39/f39/f38Bf2ACfn8BfmALf39/f39/f39/f38Bf2ACf34AYAF/AGADf39/AXxgCH9/f39/f39/AX9gBX9/f39/AAMQDwACAwQFAQEABgcICQoLDAUDAQABBmUUfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUF/CwdVBwdhZGRDb2RlAA4LY2hlY2tDb2x1bW4ADQlpbmRleFJvd3MACQljaGVja1J1bGUABgljbG9zZVJvd3MABQxkaXNjb3VudFJvd3MABAZtZW1vcnkCAAgBAwwBAQrqMQ/NBgMDfAN/AX4gAkECRgR8RAAAAAAAAPA/RAAAAAAAAPD/An8gASAAayICIAQoAggiCUECdEkgBCgCDCIKIAJJcgRAIAAhAgNAIAEgAksEQCAIQQFqIAggAi0AAEHAAXFBgAFHGyEIIAJBAWohAgwBCwtBACAIIAlJIAggCktyDQEaCyADQSBxBH8gACECAn8DQCACQRBqIgMgAU0EQEEBIAL9AAQA/QwfHx8fHx8fHx8fHx8fHx8f/Sr9Uw0CGiADIQIMAQsLA0AgASACSwRAQQEgAi0AAEEgSQ0CGiACQQFqIQIMAQsLQQALBUEAC0ULGwUgAkEHRgR8IAAgASAEKAIgIAQoAiQQAg8FIAJBBEYEfEQAAAAAAADw/yEFAkAgASAAQQFqIAAgAC0AAEEtRiIIGyIAa0EQSyAAIAFPcg0AIAAhAgNAIAAgAUkEQCAALQAAQTBrIglBCU0EQCAJrSALQgp+fCELIABBAWohAAwCCwsLIAAgAmsiCUUNAEEAIQIgACABSQRAIANBCHEEf0EBBSAALQAAQS5HCw0BIABBAWoiACECA0AgACABSQRAIAAtAABBMGsiCkEJSw0DIAqtIAtCCn58IQsgAEEBaiEADAELCyABIAJrIgIEfyACIAQoAixLBUEBCw0BCyACIAlqQQ9LDQAgBCsDECIGIAu6IAJBA3RBgAhqKwMAoyIHmiAHIAgbIgdkBH9BAQUgByAEKwMYZAsNAEQAAAAAAADw/yAHIAYgB2FBACADQRBxGxshBQsgBQ8FIAJBBUYEfCAA/QwJCQkJAAEJAAMJ////////EAEiAkUgASAAa0EKR3IEfEQAAAAAAADw/wUgAkEQdkHkAGwgAkEIdkH/AXFqQeQAbCACQf8BcWq4Cw8FIAJBBkYEfCAAIAEgBBAMDwVEAAAAAAAA8D9EAAAAAAAA8P8gBCgCDCABIAAiAmtJBH9BAAUgBCgCICEIQQEhAwNAIAEgAksEQCAIIANBCXRqIAItAABBAXRqLwEAIQMgAkEBaiECDAELCyAEKAIoIANqLQAACxsLCwsLCyAEKAIwIgIEfyAAIAEgAiAEKAI0EAJEAAAAAAAA8P9iBUEACwRARAAAAAAAAPD/DwsL9wECAXsCfyAA/QAEAP0MMDAwMC0wMC0wMFQwMDowMP1xIgIgAf0q/WNFBEBBAA8LIAL9DAABAgMFBggJEBAQEBAQEBD9Dv0MCgEKAQoBCgEAAAAAAAAAAP2eAf1/IgH9GwBB5ABsIAH9GwFqIQQgAf0bAiIDQQBMIANBDEpyIAH9GwMiAEEATHIEf0EBBSAAQRxKBH8gA0ECRwR/QR5BHyADQQZGIANBBEZyIANBCUZyIANBC0ZyGwVBHEEdIARBA3EEf0EBBSAEQeQAbwR/QQAFIARBkANvCwsbCyAASAVBAAsLBEBBAA8LIARBEHQgA0EIdHIgAHILhQICAn4EfyAAKQMAIQQgASAAayIJQQhJBEAgBEIBIAmtQgOGhkIBfYMhBAsgAiADIAmtIAQgCUEISwR+IAFBCGspAwAFIAQLIgVCF4mFhUKV+Kn6l7fem55/fkIoiKdxIgdBBXRqIQEDQCABKAIUBEAgASkDACAEUQR/IAEpAwggBVEFQQALBH8gASgCECAJRgVBAAsEQCAJQRBNBH9BAQUgASgCGCEGQQAhCAJ/A0AgCCAJSQRAQQAgACAIai0AACAGIAhqLQAARw0CGiAIQQFqIQgMAQsLQQELCwRAIAEoAhS4DwsLIAIgB0EBaiADcSIHQQV0aiEBDAELC0QAAAAAAADw/wsGAEEAJAQLtAEBA38DQCAEIAlLBEAgAyAJai0AAEEBRgRAIAdBAWogByAAIAEgCQR/IAIgCUECdGpBBGsoAgAFQQALIAVqQQJ0aiIHQQRrKAIAQQFqaiIIIAAgBygCAGoiB0lBACAGGwR/IAdBAWstAABBDUYFQQALBEAgB0EBayEHCyAHIAhLBH8gCC0AAEEiRgVBAAsEfyAIQQFqIQggB0EBawUgBwsgCEsbIQcLIAlBAWohCQwBCwsgBws8AQN/A0AgAiAGSwRAIAAgBkECdGooAgAiBSAEayADRwRAIAEgBmpBAjoAAAsgBSEEIAZBAWohBgwBCwsL9gICBH8CfANAIAMgBksEQCACIAZqLQAARQRAIAAhBCABIQUDQCAFBH8gBCgCBCAGQQN0aisDACIIRAAAAAAAAPB/YSEHAn8CQAJAAkACQAJAAkACQAJAAkAgBCgCAA4IAAECAwUHBAYICyAHDAgLIAdFDAcLIAcEf0EABSAIIAQrAxBmCwR/IAggBCsDGGUFQQALDAYLIAcEf0EBBSAIIAQrAxBmBH8gCCAEKwMYZQVBAAsLRQwFCyAHBH9BAAUgCCAEKwMQZgR/IAggBCsDGGUFQQALC0UMBAsgBwR/QQAFIAQoAgggCPwDai0AAEEARwsMAwsgCCAEKAIIIAZBA3RqKwMAYgwCC0EAIAQoAgggBkEDdGorAwAiCUQAAAAAAADwf2EgB3IgCCAJY3INARogCCAInGIgCCAJYnIMAQtBAQsFQQALBEAgBEEgaiEEIAVBAWshBQwBCwsgBUUEQCACIAZqQQE6AAALCyAGQQFqIQYMAQsLC4QEAQh/QfwAIQggACEHA0AgASAHSwRAAkAgBy0AAEE7RgRAQTshCAwBCyAHQQFqIQcMAgsLCwNAIAAgAU0EQCAAIQYDQCABIAZLBH8gBi0AACAIRwVBAAsEQCAGQQFqIQYMAQsLIAYhBwNAIAAgB0kEfyAALQAAQSBGBUEACwRAIABBAWohAAwBCwsDQCAAIAdJBH8gB0EBay0AAEEgRgVBAAsEQCAHQQFrIQcMAQsLIAAgB0kEQCAFQSBGBH9BAAUgB0EBay0AACIJQSBLIAAtAAAiCkEgS3EgCkGAAUlxIAlBgAFJcQtFBEBEAAAAAAAA8P8PCyAAIAcgAiADIAQQAEQAAAAAAADw/2EEQEQAAAAAAADw/w8LIANBBHEEf0EAIQkCfwNAIAUgCUsEQCAJQQN0QYAJaiIKKAIAIQsgCigCBCALayAHIABrRgRAQQAhCgNAIAAgCmoiDCAHSQR/IAogC2otAAAgDC0AAEYFQQALBEAgCkEBaiEKDAELC0EBIAAgCmogB0YNAxoLIAlBAWohCQwBCwtBAAsFQQALBEBEAAAAAAAA8P8PCyAFQQN0QYAJaiIJIAA2AgAgCSAHNgIEIAVBAWohBQsgBkEBaiEADAELCyAFBH8gBSAEKAJESQVBAQsEf0EBBSAFIAQoAkhLCwRARAAAAAAAAPD/DwsgBbgLiAQCAn4GfwNAIABCAFIEQAJAIAEgAHoiA6dqIgcjCE8EQCMBIwAgB2otAAAiBEHwAU8Ef0EEBUEDQQIgBEHgAU8bCyAHakkiCARAQQAhBAVBACEEAkAjACAHaiIJLQAAIgVBwgFJIAVB9AFLcgR/QQAFIAlBAWotAABBwAFxQYABRgtFDQBBAiEEIAVB4AFJDQAgCS0AASEGQQAhBCAJQQJqLQAAQcABcUGAAUcNAEEAQQMgBUHgAUYgBkGgAUlxBH9BAQUgBUHtAUYgBkGfAUtxCxshBCAFQfABSQ0AQQAhBCAJQQNqLQAAQcABcUGAAUcNAEEAQQQgBUHwAUYgBkGQAUlxBH9BAQUgBUH0AUYgBkGPAUtxCxshBAsLIARFBEBBACAIIwIbRQRAQQIkBAsgByQBQQAkAgwCCyAEIAdqJAgjACAHaiIELQAAIQUgAkIBIAOGhCACAn8gBC0AASIGQawBRiAGQaABSXIgBUHCAUYNABogBkGUAUYiByAGQYUBTSAGQYIBT3FyIAZBogFGciAGQa8BRnIgBkGwAUZyIAVBwwFGDQAaIAVB4gFGBEAgBC0AAiEEQQEgByAGQYABRgR/IARBoAFGIARBmgFGcgVBAAsbBH9BAQUgBEGaAUYgBkGIAUZxCwwBCyAFQe8BRgsbIQILIAAgAEIBfYMhAAwCCwsLIAILnwIAIAAkACABJAEgAkEARyQCIANB/wFxJANBACQEQQAkBUEAJAhBACQHQQAkBiAEJAkgBiQKIAckCyAIJAxBACQQQQAkD0EAJA5BACQNQQAkESAKKAIIJBJBfyQTQQAhAANAIwRFIAAjAUlxBEAjDkHBAGogCUsjDUHBAGogBUtyBEBBASQEBSAAEAsLIABBQGshAAwBCwsjBEEBIwIbRSMPIwFJcQRAIwUEQEEDJAQFIwkjDUECdGojASIANgIAIw1BAWokDSMOQQJ0IgEjCmojDTYCACMLIAFqIxA2AgAjDCMOaiMROgAAIw5BAWokDkEAJBEgAEEBaiQPIwEkDwsLIAojDzYCACAKIwQ2AgQgCiMSNgIIIAojEzYCDCMOC5UEAQN/A0AgAUIAUgRAIAAgAXqnaiICIwdPBEAjACACaiIDQQFqLQAAIQQgAy0AACIDQYABTwRAQQIkEQUjBQRAIANBIkYEQCAEQSJGBEAgAkECaiQHBUEAJAUgBCMDRyMBIAJBAWpLcSAEQQpHcSAEQQ1HcQRAQQIkEQsLBSADQQ1GBH9BAQUgA0EKRgR/IwAgAmpBAWstAABBDUcFQQALCwRAIxBBAWokEAsLBSADIwNGBEAjCSMNQQJ0aiACNgIAIw1BAWokDSACQQFqJAYFIANBIkYEQCACIwZGBEBBASQFBUECJBELBSADQQpGBEBBAkEBIAIEfyMAIAJqQQFrLQAAQQ1GBUEACxshAyMJIw1BAnRqIAI2AgAjDUEBaiQNIw5BAnQiBCMKaiMNNgIAIwsgBGojEDYCACMMIw5qIxE6AAAgA0EARyADIxJHcQRAIxIEQCMTQQBIBEAjDiQTCwUgAyQSCwsjDkEBaiQOQQAkESACQQFqIgIkDyACJAYFIARBCkcjAiMBIAJBAWpLGwRAIwkjDUECdGogAjYCACMNQQFqJA0jDkECdCIDIwpqIw02AgAjCyADaiMQNgIAIwwjDmojEToAACMSQQNHBEAjEgRAIxNBAEgEQCMOJBMLBUEDJBILCyMOQQFqJA5BACQRIAJBAWoiAiQPIAIkBgsLCwsLCwsgASABQgF9gyEBDAELCwu+BwMDfwZ+BXsjACAAaiIB/QAEAP1krCAB/QAEEP1krEIQhoQgAf0ABCD9ZKxCIIaEIAH9AAQw/WSsQjCGhCIEUAR+QgAFIAQgABAICyEGIwEgAGsiAkHAAEkEfkIBIAKthkIBfQVCfwsiBCAB/QAEACIK/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKwgAf0ABBAiC/0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQhCGhCAB/QAEICIM/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCIIaEIAH9AAQwIg39DCIiIiIiIiIiIiIiIiIiIiL9I/1krEIwhoSDIQcgBCAKIwP9DyIO/SP9ZKwgCyAO/SP9ZKxCEIaEIAwgDv0j/WSsQiCGhCANIA79I/1krEIwhoSDIQggBCAK/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKwgC/0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQhCGhCAM/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCIIaEIA39DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIwhoSDIQUgBCAK/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKwgC/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQhCGhCAM/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCIIaEIA39DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIwhoSDIQkgAAR/IAFBAWstAABBDUYFQQALrSAJQgGGhCEEIAYgB4RQBEAjBQRAIxAgCSAFIARCf4WDhHunaiQQDwsgCUI/iFAgBFAiASAEIAVRcnEEQEEBQQIgARshAiAFIAiEIgRCAFIEQCAAQUBrIAR5p2skBgNAIAVCAFIEQCMJIw1BAnRqIQEjDSAEIAUgBUIBfYUiB0IBiIMiBnunaiQNA0AgBkIAUgRAIAEgACAGeqdqNgIAIAFBBGohASAGIAZCAX2DIQYMAQsLIwkjDUECdGogACAFeqdqIgE2AgAjDUEBaiQNIw5BAnQiAyMKaiMNNgIAIwsgA2ojEDYCACMMIw5qIxE6AAAgAkEARyACIxJHcQRAIxIEQCMTQQBIBEAjDiQTCwUgAiQSCwsjDkEBaiQOQQAkESABQQFqJA8gBCAHQn+FgyEEIAUgBUIBfYMhBQwBCwsjCSMNQQJ0aiEBIw0gBHunaiQNA0AgBEIAUgRAIAEgACAEeqdqNgIAIAFBBGohASAEIARCAX2DIQQMAQsLCw8LCyAAIAcgCIQgBYQgCYQgBoQQCgu2BQIHfwF8IAEgAGtBFEkEf0EBBSAALQAQQTpHCwRARAAAAAAAAPD/DwsgAP0MCQkJCQABCQADCQACCQAFCRABIgVFQZh4IABBC2oiAy0AAEEwayIGQQpsIAMtAAFBMGsiA2ogA0EJSyAGQQlLchsiBkEXS3JBmHggAEERaiIDLQAAQTBrIgdBCmwgAy0AAUEwayIDaiADQQlLIAdBCUtyGyIHQTtLcgRARAAAAAAAAPD/DwsgAEETaiIDLQAAQS5GBEBEAAAAAAAA4D8hCiADQQFqIgMhCANAIAEgA0sEfyADLQAAQTBrQQlNBUEACwRAIANBAWohAwwBCwsgAyAIRgRARAAAAAAAAPD/DwsLIAEgA2tBBkYEfyADLQADQTpGBUEACwRAIANBBGoiBC0AAEEwayEIIAMtAAAiCUEtRyAJQStHcUGYeCADQQFqIgMtAABBMGsiAUEKbCADLQABQTBrIgNqIANBCUsgAUEJS3IbIgFBF0tyQZh4IAQtAAFBMGsiAyAIQQpsaiADQQlLIAhBCUtyGyIDQTtLcgRARAAAAAAAAPD/DwsgAUE8bCADakE8QUQgCUErRhtsIQQFIAEgA2tBAUcEf0EBBSADLQAAQdoARwsEQEQAAAAAAADw/w8LCyACKAI4RQRARAAAAAAAAPA/DwsgBUEQdiAFQQh2Qf8BcSIBQQJNayICIAJBjwNrIAJBAE4bQZADbSEDIAFBA2sgAUEJaiABQQJLG0GZAWxBAmpBBW0gBUH/AXFqIANBsfUIbCACIANBkANsayIBQe0CbGogAUEEbWogAUHkAG1rakHt9Ctrt0QAAAAAABj1QKIgBkGQHGxBmHggAEEOaiIALQAAQTBrIgFBCmwgAC0AAUEwayIAaiAAQQlLIAFBCUtyG0E8bGogB2ogBGu3oCAKoAu9BQINfwF8IAcoAjghDyAHKAIEIg1BwgBxRSAHKAIAIg5BAkYiCCAIG0UhEiAHKAI8IRMgBygCQCEQA0AgBCAMSwRAIAohCCACIAxBAnRqKAIAIQogAyAMai0AAEEBTQRAIAAgASAFIAhqQQJ0aiIIQQRrKAIAQQFqaiIJIAAgCCgCAGoiC0lBACAGGwR/IAtBAWstAABBDUYFQQALBEAgC0EBayELC0QAAAAAAADwfyEVIAkgC0kEfyAJLQAAQSJGBUEACwR/IAtBAWshCyAJQQFqIQlBAQVBAAshCCAJIAtPBH8gDUEBcUUFIBFBAWohESAOBH8gEkEAIAhBACAOQQFHBH8gC0EBay0AACIIQSBNIAktAAAiFEEgTXIgFEEjRnIgFEE9RnIEf0EBBSAUQYABTwR/IAktAAAiFEHiAUYgFEHhAUZyIBRB4wFGciAUQe8BRnIEf0EBBSAUQcIBRgR/IAktAAFBoAFGBUEACwsFQQALBH9BAQUgCEGAAU8EfyALQQFrIQgDQCAIIAlLBH8gCC0AAEHAAXFBgAFGBUEACwRAIAhBAWshCAwBCwsgCC0AACIUQeIBRiAUQeEBRnIgFEHjAUZyIBRB7wFGcgR/QQEFIBRBwgFGBH8gCC0AAUGgAUYFQQALCwVBAAsLCwVBAQtFIggbGwRAIAkhCAJ/A0AgCCALSQRAQQAgCC0AACIUQQ1GIBRBIkZyDQIaIAhBAWohCAwBCwtBAQshCAsgEEEAIAgbBEAgCyAJayAQSwR/QQEFIAktAABBIHIgE0cLIQgLIAgEfyANQQJxBHwgCSALIA4gDSAHEAcFIAkgCyAOIA0gBxAACyIVRAAAAAAAAPD/YgUgCAsFQQELC0UEQCADIAxqQQE6AAALIA8EQCAPIAxBA3RqIBU5AwALCyAMQQFqIQwMAQsLIBELpwECAn4BfyAAKQMAIQUgASAAayIHQQhJBEAgBUIBIAetQgOGhkIBfYMhBQsgBCAHrSAFIAdBCEsEfiABQQhrKQMABSAFCyIGQheJhYVClfip+pe33puef35CKIincSEBA0AgAyABQQV0aigCFARAIAFBAWogBHEhAQwBCwsgAyABQQV0aiIBIAU3AwAgASAGNwMIIAEgBzYCECABIAI2AhQgASAANgIYCwuBAQEAQYYIC3rwPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQw==";

// ../checker/src/kernel/engine.ts
var STOPS = [null, "no-room", "not-utf-8", "quote-open"];
var LINE_ENDS = [null, "lf", "crlf", "cr"];
var FREE = 8192;
var compiled = null;
async function newEngine() {
  compiled ??= compile();
  const module = await compiled;
  if (module === null) return null;
  const { exports } = await WebAssembly.instantiate(module, {});
  return exports;
}
async function compile() {
  if (typeof WebAssembly !== "object") return null;
  const bytes = Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0));
  return WebAssembly.compile(bytes).catch(() => null);
}

// ../checker/src/kernel/pattern.ts
var ASCII = 128;
var SPACES = "	\n\v\f\r ";
var LETTERS_OF_CLASS = {
  d: (code) => code >= 48 && code <= 57,
  w: (code) => /\w/.test(String.fromCharCode(code)),
  s: (code) => SPACES.includes(String.fromCharCode(code))
};
var CONTROLS = { t: "	", n: "\n", r: "\r", f: "\f", v: "\v" };
var Cannot = class extends Error {
};
function parsePattern(source) {
  if (!source.startsWith("^") || !source.endsWith("$") || source.endsWith("\\$")) return null;
  const parser = new Parser(source.slice(1, -1));
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof Cannot) return null;
    throw error;
  }
}
var Parser = class {
  #source;
  #at = 0;
  constructor(source) {
    this.#source = source;
  }
  whole() {
    const pattern = this.#choice();
    if (this.#at < this.#source.length || pattern.kind === "choice") throw new Cannot();
    return pattern;
  }
  #choice() {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return parts.length === 1 ? parts[0] : { kind: "choice", parts };
  }
  #sequence() {
    const parts = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#peek())) parts.push(this.#repeated());
    return { kind: "sequence", parts };
  }
  #repeated() {
    const part = this.#one();
    if (this.#take("?")) return this.#once({ kind: "repeat", part, least: 0, most: 1 });
    if (this.#take("*")) return this.#once({ kind: "repeat", part, least: 0, most: Number.POSITIVE_INFINITY });
    if (this.#take("+")) return this.#once({ kind: "repeat", part, least: 1, most: Number.POSITIVE_INFINITY });
    const counts = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#source.slice(this.#at));
    if (counts === null) return part;
    this.#at += counts[0].length;
    const least = Number(counts[1]);
    const open = counts[2] === "," ? Number.POSITIVE_INFINITY : least;
    return this.#once({ kind: "repeat", part, least, most: counts[3] ? Number(counts[3]) : open });
  }
  /** Lazy and doubled quantifiers are not understood. */
  #once(pattern) {
    if (this.#at < this.#source.length && "?*+{".includes(this.#peek())) throw new Cannot();
    return pattern;
  }
  #one() {
    const letter = this.#next();
    if (letter === "(") {
      if (!this.#take("?:")) throw new Cannot();
      const inner = this.#choice();
      if (!this.#take(")")) throw new Cannot();
      return inner;
    }
    if (letter === "[") return { kind: "set", set: this.#set() };
    if (letter === ".") return { kind: "set", set: setOf((code) => code !== 10 && code !== 13) };
    if (letter === "\\") return { kind: "set", set: this.#escaped() };
    if ("^$?*+{}])".includes(letter)) throw new Cannot();
    return { kind: "set", set: single(letter) };
  }
  #set() {
    const isNegated = this.#take("^");
    const set = new Uint8Array(ASCII);
    while (!this.#take("]")) {
      const from = this.#member();
      const isRange = this.#peek() === "-" && this.#source[this.#at + 1] !== "]";
      if (!isRange) {
        from.forEach((is, code) => {
          if (is === 1) set[code] = 1;
        });
        continue;
      }
      this.#at++;
      const [first, last] = [only(from), only(this.#member())];
      for (let code = first; code <= last; code++) set[code] = 1;
    }
    return isNegated ? set.map((is) => 1 - is) : set;
  }
  #member() {
    const letter = this.#next();
    return letter === "\\" ? this.#escaped() : single(letter);
  }
  #escaped() {
    const letter = this.#next();
    const isIn = LETTERS_OF_CLASS[letter.toLowerCase()];
    if (isIn !== void 0) return setOf(letter === letter.toLowerCase() ? isIn : (code) => !isIn(code));
    if (letter === "u") {
      const digits = this.#source.slice(this.#at, this.#at + 4);
      if (!/^[\da-f]{4}$/i.test(digits)) throw new Cannot();
      this.#at += 4;
      return single(String.fromCharCode(Number.parseInt(digits, 16)));
    }
    const control = CONTROLS[letter];
    if (control !== void 0) return single(control);
    if (/[\w]/.test(letter)) throw new Cannot();
    return single(letter);
  }
  #peek() {
    return this.#source[this.#at] ?? "";
  }
  #next() {
    const letter = this.#source[this.#at++];
    if (letter === void 0) throw new Cannot();
    return letter;
  }
  #take(text) {
    const isThere = this.#source.startsWith(text, this.#at);
    if (isThere) this.#at += text.length;
    return isThere;
  }
};
function setOf(isIn) {
  return Uint8Array.from({ length: ASCII }, (_, code) => isIn(code) ? 1 : 0);
}
function single(letter) {
  if (letter.charCodeAt(0) >= ASCII) throw new Cannot();
  return setOf((code) => code === letter.charCodeAt(0));
}
function only(set) {
  if (set.reduce((sum, is) => sum + is, 0) !== 1) throw new Cannot();
  return set.indexOf(1);
}

// ../checker/src/kernel/automaton.ts
var BYTES = 256;
var ASCII2 = 128;
var MOST_STATES = 1024;
var MOST_PARTS = 4096;
var known = /* @__PURE__ */ new Map();
function automatonOf(source) {
  const before = known.get(source);
  if (before !== void 0) return before;
  const pattern = parsePattern(source);
  const automaton = pattern === null ? null : determine(pattern);
  known.set(source, automaton);
  return automaton;
}
function determine(pattern) {
  const steps = [];
  const add = (step) => steps.push({ set: null, next: -1, free: [], ...step }) - 1;
  const end = add({});
  const build = (part, next) => {
    if (steps.length > MOST_PARTS) return next;
    switch (part.kind) {
      case "set":
        return add({ set: part.set, next });
      case "sequence":
        return part.parts.reduceRight((after, one) => build(one, after), next);
      case "choice":
        return add({ free: part.parts.map((one) => build(one, next)) });
      case "repeat": {
        let from = next;
        if (part.most === Number.POSITIVE_INFINITY) {
          from = add({ free: [next] });
          steps[from]?.free.push(build(part.part, from));
        } else {
          for (let i = part.least; i < part.most; i++) from = add({ free: [next, build(part.part, from)] });
        }
        for (let i = 0; i < part.least; i++) from = build(part.part, from);
        return from;
      }
    }
  };
  const start = build(pattern, end);
  return steps.length > MOST_PARTS ? null : subsets(steps, start, end);
}
function subsets(steps, start, end) {
  const kinds = kindsOfBytes(steps);
  const states = [[], closure(steps, [start])];
  const numbers = new Map(states.map((state, number) => [state.join(), number]));
  const table = new Uint16Array(MOST_STATES * BYTES);
  for (let at = 1; at < states.length; at++) {
    if (states.length > MOST_STATES) return null;
    const going = states[at].filter((one) => steps[one]?.set !== null);
    for (const [byte, ...same] of kinds) {
      const targets = going.filter((one) => steps[one]?.set?.[byte] === 1).map((one) => steps[one].next);
      if (targets.length === 0) continue;
      const state = closure(steps, targets);
      const name = state.join();
      let number = numbers.get(name);
      if (number === void 0) {
        number = states.push(state) - 1;
        numbers.set(name, number);
      }
      table[at * BYTES + byte] = number;
      for (const other of same) table[at * BYTES + other] = number;
    }
  }
  return {
    steps: table.slice(0, states.length * BYTES),
    accepts: Uint8Array.from(states, (state) => state.includes(end) ? 1 : 0)
  };
}
function kindsOfBytes(steps) {
  const sets = [...new Set(steps.flatMap(({ set }) => set === null ? [] : [set]))];
  const kinds = /* @__PURE__ */ new Map();
  for (let byte = 0; byte < ASCII2; byte++) {
    const name = sets.map((set) => set[byte]).join("");
    const kind = kinds.get(name);
    if (kind === void 0) kinds.set(name, [byte]);
    else kind.push(byte);
  }
  return [...kinds.values()];
}
function closure(steps, from) {
  const all = new Set(from);
  for (const one of all) for (const free of steps[one]?.free ?? []) all.add(free);
  return [...all].sort((a, b) => a - b);
}

// ../checker/src/kernel/cell-program.ts
var NEVER = { cell: { kind: "never" }, list: null };
var ENDLESS = 1073741823;
var TEXT = "^\\S(?:[\\s\\S]*\\S)?$";
var REFERENCE = /^\^\[\^\\s\\u0000-\\u001F\]\(\?:\[\^\\u0000-\\u001F\]\{0,(\d+)\}\[\^\\s\\u0000-\\u001F\]\)\?\$$/;
var LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
var EMAIL = `^[a-zA-Z0-9_.!#$%&'*+/=?^\`{|}~-]+@${LABEL}(?:\\.${LABEL})+$`;
var WORDS = [
  ["true", "yes", "y", "t", "1"],
  ["false", "no", "n", "f", "0"]
];
var SILENT = /* @__PURE__ */ new Set(["title", "description", "examples", "$comment", "x-open"]);
function fieldProgramOf(schema, definitions, field) {
  const own = resolved(schema, definitions);
  if (own === null || field.cell !== null) return NEVER;
  if (own.type !== "array") {
    return field.list ? NEVER : { cell: cellOf(own, field), list: null };
  }
  const { type, items, minItems = 0, maxItems = ENDLESS, uniqueItems = false, ...more } = own;
  const item = isSchema(items) ? resolved(items, definitions) : null;
  if (item === null || !field.list || Object.keys(more).length > 0) return NEVER;
  const list = { isUnique: uniqueItems === true, least: Number(minItems), most: Number(maxItems) };
  const cell = cellOf(item, field);
  return list.isUnique && cell.kind === "number" ? NEVER : { cell, list };
}
function resolved(schema, definitions) {
  let all = {};
  for (let next = schema; next !== null; ) {
    const { $ref, ...own } = next;
    for (const [key, value] of Object.entries(own)) {
      if (SILENT.has(key)) continue;
      if (Object.hasOwn(all, key)) return null;
      all = { ...all, [key]: value };
    }
    if ($ref === void 0) return all;
    const target = definitions[String($ref).replace("#/$defs/", "")];
    if (!isSchema(target)) return null;
    next = target;
  }
  return all;
}
function cellOf({ type, ...rest }, field) {
  if (type === "boolean" && isEmpty(rest)) return YES_NO;
  if (type === "number" || type === "integer") return numberOf(type === "integer", rest, field);
  const codes = codesOf(rest);
  if (codes !== null) return codes;
  if (type !== "string") return { kind: "never" };
  const { format, pattern, minLength = 1, maxLength = ENDLESS, ...more } = rest;
  const [least, most] = [Number(minLength), Number(maxLength)];
  if (!isEmpty(more)) return { kind: "never" };
  if (format !== void 0) return pattern === void 0 ? formatOf(String(format), least, most) : { kind: "never" };
  if (pattern === void 0 || pattern === TEXT) return { kind: "text", least, most, isOneLine: false };
  const reference = REFERENCE.exec(String(pattern));
  if (reference !== null)
    return { kind: "text", least, most: Math.min(most, Number(reference[1]) + 2), isOneLine: true };
  return automatonFor(String(pattern), least, most);
}
function formatOf(format, least, most) {
  if (format === "email") return automatonFor(EMAIL, least, most);
  if (least > 1 || most !== ENDLESS) return { kind: "never" };
  if (format === "date") return { kind: "date" };
  return format === "date-time" ? { kind: "date-time" } : { kind: "never" };
}
function automatonFor(pattern, least, most) {
  const automaton = least > 1 ? null : automatonOf(pattern);
  return automaton === null ? { kind: "never" } : { kind: "automaton", automaton, most };
}
function numberOf(isWhole, schema, field) {
  const { minimum, exclusiveMinimum, maximum, "x-decimals": places, ...more } = schema;
  if (!isEmpty(more) || minimum !== void 0 && exclusiveMinimum !== void 0) return { kind: "never" };
  const limits = [places, field.decimals].filter((limit) => typeof limit === "number");
  return {
    kind: "number",
    isWhole,
    minimum: Number(minimum ?? exclusiveMinimum ?? Number.NEGATIVE_INFINITY),
    isAbove: exclusiveMinimum !== void 0,
    maximum: Number(maximum ?? Number.POSITIVE_INFINITY),
    decimals: Math.min(...limits, 15)
  };
}
function codesOf({ enum: values, oneOf, anyOf, ...more }) {
  if (!isEmpty(more)) return null;
  if (Array.isArray(values)) return fromCodes(values);
  if (Array.isArray(oneOf)) {
    const constants = oneOf.filter((one) => isSchema(one) && Object.hasOwn(one, "const"));
    const isList = constants.length === oneOf.length && constants.every((one) => isPlain(one, "const"));
    return isList ? fromCodes(constants.map((one) => one.const)) : null;
  }
  const [known2] = Array.isArray(anyOf) ? anyOf : [];
  return isSchema(known2) && !Object.hasOwn(known2, "anyOf") ? codesOf(withoutSilent(known2)) : null;
}
function fromCodes(codes) {
  const isText = codes.every((code) => typeof code === "string" && code !== "" && code.trim() === code);
  if (!isText) return { kind: "never" };
  return { kind: "codes", codes: new Map(codes.map((code, at) => [String(code), at + 1])), values: codes };
}
var YES_NO = {
  kind: "codes",
  codes: new Map(WORDS.flatMap((words, at) => words.flatMap(inEveryCase).map((word) => [word, at + 1]))),
  values: [true, false]
};
function inEveryCase(word) {
  let all = [""];
  for (const letter of word) {
    const cases = /* @__PURE__ */ new Set([letter, letter.toUpperCase()]);
    all = all.flatMap((start) => [...cases].map((one) => start + one));
  }
  return all;
}
function isPlain(schema, key) {
  return Object.keys(withoutSilent(schema)).join() === key;
}
function withoutSilent(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !SILENT.has(key)));
}
function isEmpty(schema) {
  return Object.keys(schema).length === 0;
}
function isSchema(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../checker/src/kernel/ended.ts
function endedValues({ codes, lookup }, lookups, today) {
  const ended = /* @__PURE__ */ new Set();
  for (const { code, endDate } of codes ?? []) if (endDate !== null && endDate < today) ended.add(code);
  const table = lookup === null ? void 0 : lookups.find(({ name }) => name === lookup.lookup);
  for (const row of table?.rows ?? []) {
    const value = lookup === null ? void 0 : row[lookup.column];
    if (typeof value === "string" && typeof row.end_date === "string") ended.add(value);
  }
  return ended;
}

// ../checker/src/kernel/heading-guards.ts
var SAME = 0.8;
var SPARE = 8;
var BYTES2 = 3;
function headingGuards(headings, programs) {
  const named = headings.flatMap((heading, position) => {
    const key = headingKey(heading);
    return key === "" ? [] : [{ position, key }];
  });
  const most = named.length - Math.ceil(named.length * SAME) + 1;
  const isSafe = ({ position, key }) => isNever(key, programs[position]);
  if (named.length < 2 || named.filter(isSafe).length >= most) return headings.map(() => null);
  const guarded = new Set(named.slice(0, most).flatMap((one) => isSafe(one) ? [] : [one.position]));
  return headings.map((heading, position) => guarded.has(position) ? guardOf(heading.trim()) : null);
}
function isNever(key, { cell, list }) {
  if (list !== null) return false;
  switch (cell.kind) {
    case "never":
      return true;
    case "number":
    case "date":
    case "date-time":
      return /[^\dtz]/.test(key);
    case "codes":
      return [...cell.codes.keys()].every((code) => normalise(code) !== key && headingKey(code) !== key);
    default:
      return false;
  }
}
function guardOf(heading) {
  const [first = 0] = new TextEncoder().encode(heading);
  return { first: first | 32, most: (heading.length + SPARE) * BYTES2 };
}

// ../checker/src/kernel/row-tests.ts
var ASKS = {
  isBlank: 0,
  isFilled: 1,
  isWithin: 2,
  isOutside: 3,
  isAmong: 4,
  isNotBefore: 5,
  isNotWithin: 6,
  isUnequal: 7
};
function blank(field, originOf) {
  const { from } = originOf(field);
  return from === "column" ? { asks: "isBlank", field } : from === "nowhere";
}
function filled(field, originOf) {
  const { from } = originOf(field);
  return from === "column" ? { asks: "isFilled", field } : from === "set";
}
function among(field, values, originOf) {
  const origin = originOf(field);
  if (origin.from === "nowhere") return false;
  if (origin.from === "set") return true;
  const { cell, list } = origin.program;
  if (cell.kind !== "codes" || list !== null) return { asks: "isFilled", field };
  return {
    asks: "isAmong",
    field,
    among: Uint8Array.from([0, ...cell.values.map((code) => Number(values.includes(code)))])
  };
}
function holds({ field, is }, originOf) {
  return among(field, is, originOf);
}
function within(field, bounds, originOf) {
  return bounded("isWithin", field, bounds, originOf);
}
function outside(field, bounds, originOf) {
  return bounded("isOutside", field, bounds, originOf);
}
function bounded(asks, field, bounds, originOf) {
  const origin = originOf(field);
  if (origin.from === "nowhere") return false;
  if (origin.from === "set") return true;
  const { cell, list } = origin.program;
  return cell.kind === "number" && list === null ? { asks, field, ...bounds } : { asks: "isFilled", field };
}
var DAY = 86400;
function unusual({ field, minimum, maximum }, asks, today, originOf) {
  const origin = originOf(field);
  if (origin.from !== "column") return origin.from === "set" || asks === "isNotWithin";
  const unknown = asks === "isNotWithin" ? true : { asks: "isFilled", field };
  const { cell, list } = origin.program;
  if (list !== null) return unknown;
  const within2 = (first, last) => ({
    asks,
    field,
    minimum: minimum === void 0 ? Number.NEGATIVE_INFINITY : minimum === "today" ? first : minimum,
    maximum: maximum === void 0 ? Number.POSITIVE_INFINITY : maximum === "today" ? last : maximum
  });
  const isDay = typeof minimum !== "number" && typeof maximum !== "number";
  if (cell.kind === "number" && minimum !== "today" && maximum !== "today") return within2(0, 0);
  if (cell.kind === "date" && isDay) {
    const day = Number(today.replaceAll("-", ""));
    return within2(day, day);
  }
  if (cell.kind === "date-time" && isDay) {
    const start = Date.parse(`${today}T00:00:00Z`) / 1e3;
    return within2(start + DAY, start - 1);
  }
  return unknown;
}
function uneven(one, other, originOf) {
  const both = [filled(one, originOf), filled(other, originOf)];
  const isList = [one, other].every((field) => {
    const origin = originOf(field);
    return origin.from === "column" && origin.program.list !== null;
  });
  return isList ? [...both, { asks: "isUnequal", field: one, other }] : both;
}
function unordered(earlier, later, originOf) {
  const both = [filled(earlier, originOf), filled(later, originOf)];
  const [one, other] = [originOf(earlier), originOf(later)];
  if (one.from !== "column" || other.from !== "column") return both;
  const kind = one.program.cell.kind;
  const isComparable = ["number", "date", "date-time"].includes(kind) && kind === other.program.cell.kind;
  const isList = one.program.list !== null || other.program.list !== null;
  return isComparable && !isList ? [{ asks: "isNotBefore", field: earlier, other: later }] : both;
}

// ../checker/src/kernel/conditions.ts
var OF_A_PART = /* @__PURE__ */ new Set(["type", "title", "description", "properties"]);
function conditionOf(entry, definitions, originOf) {
  const { if: condition, then, $ref, ...more } = entry;
  if ($ref !== void 0) {
    const part = definitions[String($ref).replace("#/$defs/", "")];
    const isPlain2 = isSchema(part) && Object.keys(part).every((key) => OF_A_PART.has(key));
    return isPlain2 && Object.keys(entry).length === 1 ? [] : null;
  }
  if (Object.keys(more).length > 0 || !isSchema(condition) || !isSchema(then)) return null;
  const { required, ...others } = then;
  if (!Array.isArray(required) || Object.keys(others).length > 0) return null;
  const when = whenOf(condition, originOf);
  if (when === null) return null;
  return required.map((name) => ({
    lacking: [...when.lacking, String(name)],
    asked: [...when.asked, blank(String(name), originOf)]
  }));
}
function whenOf(condition, originOf) {
  const { properties, required, not, allOf, ...more } = condition;
  if (Object.keys(more).length > 0) return null;
  const asked = [];
  const lacking = [];
  const none = [...not === void 0 ? [] : [{ not }], ...allOf ?? []];
  for (const one of none) {
    const no = isSchema(one.not) && Object.keys(one).length === 1 ? one.not : {};
    const names2 = no.required;
    if (Object.keys(no).length !== 1 || !Array.isArray(names2) || names2.length !== 1) return null;
    lacking.push(String(names2[0]));
    asked.push(blank(String(names2[0]), originOf));
  }
  const fields = isSchema(properties) ? Object.entries(properties) : [];
  for (const [field, value] of fields) {
    const test = isSchema(value) ? valueTest(field, value, originOf) : null;
    if (test === null || !Array.isArray(required) || !required.includes(field)) return null;
    asked.push(test);
  }
  const names = Array.isArray(required) ? required : [];
  return names.length === fields.length && asked.length > 0 ? { asked, lacking } : null;
}
function valueTest(field, schema, originOf) {
  const { const: constant, enum: values, type, minimum, ...more } = schema;
  if (Object.keys(more).length > 0) return null;
  if (type === "number" && typeof minimum === "number" && constant === void 0 && values === void 0)
    return within(field, { minimum, maximum: Number.POSITIVE_INFINITY }, originOf);
  if (type !== void 0 || minimum !== void 0) return null;
  return among(field, Array.isArray(values) ? values : [constant], originOf);
}

// ../checker/src/kernel/row-rules.ts
var UNDERSTOOD = new Set(
  "$schema $id title description type required properties allOf $defs dependentRequired x-order x-points x-same-length".split(
    " "
  )
);
var BOXES = {
  WGS84: { north: { minimum: 49.8, maximum: 60.9 }, east: { minimum: -8.7, maximum: 1.8 } },
  BNG: { north: { minimum: 2e4, maximum: 119e4 }, east: { minimum: 1e5, maximum: 6e5 } }
};
function rowRulesOf({ type, metadata, lookups = [] }, originOf, { today, set }) {
  const schema = type.schema;
  if (Object.keys(schema).some((key) => !UNDERSTOOD.has(key))) return null;
  const asked = [];
  const never = [];
  for (const entry of schema.allOf ?? []) {
    const conditions = conditionOf(entry, schema.$defs ?? {}, originOf);
    if (conditions === null) return null;
    for (const condition of conditions) {
      if (condition.asked.every((one) => one === true)) never.push(condition.lacking[0]);
      else asked.push(condition.asked);
    }
  }
  const needs = Object.entries(schema.dependentRequired ?? {});
  for (const [field, names] of needs) {
    for (const name of names) asked.push([filled(field, originOf), blank(name, originOf)]);
  }
  for (const [earlier, later] of metadata.order) asked.push(unordered(earlier, later, originOf));
  for (const [one, other] of schema["x-same-length"] ?? []) {
    asked.push(uneven(one, other, originOf));
  }
  for (const { system, north, east } of metadata.points) {
    const box = BOXES[system];
    asked.push([outside(north, box.north, originOf), filled(east, originOf)]);
    asked.push([filled(north, originOf), outside(east, box.east, originOf)]);
  }
  for (const { when, any } of metadata.usual) {
    const circumstances = when.map((one) => holds(one, originOf));
    any.forEach((bound, at) => {
      const others = any.filter((_, i) => i !== at);
      const refuted = others.map((other) => unusual(other, "isNotWithin", today, originOf));
      asked.push([unusual(bound, "isOutside", today, originOf), ...refuted, ...circumstances]);
    });
  }
  for (const { lookup, fields } of metadata.agreements) {
    if (!lookups.some(({ name }) => name === lookup)) continue;
    const names = Object.keys(fields);
    names.forEach((one, at) => {
      for (const other of names.slice(at + 1)) asked.push([filled(one, originOf), filled(other, originOf)]);
    });
  }
  const recommendations = [];
  metadata.recommendations.forEach(({ when, fields }, at) => {
    const missing = fields.map((name) => blank(name, originOf));
    if (when.length === 0 && missing.every((one) => one === true)) recommendations.push(at);
    else asked.push([...missing, ...when.map((one) => holds(one, originOf))]);
  });
  const rules = asked.flatMap((tests) => ruleOf(tests) ?? []);
  const required = schema.required ?? [];
  const violations = violationsOf(never, type, set);
  if (violations === null || rules.some((rule) => rule.length === 0)) return null;
  const isInvalid = violations.length > 0 || required.some((name) => originOf(name).from === "nowhere");
  return { rules, constant: { isInvalid, violations, recommendations } };
}
function violationsOf(lacking, { "~standpipe": { violations } }, set) {
  if (lacking.length === 0) return [];
  const all = violations(Object.fromEntries(set)).filter(({ code }) => code === "one-of-missing");
  const own = lacking.flatMap((field) => all.filter((violation) => violation.field === field));
  return own.length === lacking.length ? own : null;
}
function ruleOf(asked) {
  if (asked.includes(false)) return null;
  return [asked.filter((one) => typeof one !== "boolean")];
}

// ../checker/src/kernel/plan.ts
var ANY = { cell: { kind: "any" }, list: null };
var NEVER2 = { cell: { kind: "never" }, list: null };
var NONE = /* @__PURE__ */ new Set();
function planOf(schema, binding, facts) {
  const { set, today, lineEnd } = facts;
  const { metadata, type } = schema;
  const definitions = isSchema(type.schema.$defs) ? type.schema.$defs : {};
  const properties = propertiesOf(type.schema, definitions);
  const fields = new Map(metadata.fields.map((field) => [field.name, field]));
  if (setIsRemarked(schema, set, fields, today)) return null;
  const programs = /* @__PURE__ */ new Map();
  const ended = /* @__PURE__ */ new Map();
  for (const name of binding.positions.keys()) {
    const field = fields.get(name);
    if (field === void 0 || set.has(name)) continue;
    const property = properties.get(name);
    const over = endedValues(field, schema.lookups ?? [], today);
    programs.set(name, property === void 0 ? NEVER2 : without(fieldProgramOf(property, definitions, field), over));
    ended.set(name, over);
  }
  const originOf = (name) => {
    if (set.has(name)) return { from: "set", value: set.get(name) };
    const program = programs.get(name);
    return program === void 0 ? { from: "nowhere" } : { from: "column", program };
  };
  const between = rowRulesOf(schema, originOf, facts);
  if (between === null) return null;
  const nameAt = new Map(
    [...binding.positions].flatMap(([name, at]) => programs.has(name) ? [[at, name]] : [])
  );
  const headings = binding.columns.map(({ header }) => header);
  const programAt = headings.map((heading, at) => {
    const name = nameAt.get(at);
    return name === void 0 ? heading.trim() === "" ? NEVER2 : ANY : programs.get(name);
  });
  const guards = headingGuards(headings, programAt);
  const asked = new Set(
    between.rules.flat().flatMap(({ field, other }) => other === void 0 ? [field] : [field, other])
  );
  const columns = programAt.map((program, at) => {
    const field = nameAt.get(at) ?? null;
    const isRead = field !== null && facts.read.has(field);
    return {
      field,
      program,
      isRequired: field !== null && fields.get(field)?.required === true,
      isPlain: isRead,
      except: (program.cell.kind === "codes" || field === null ? null : ended.get(field)) ?? NONE,
      heading: guards[at] ?? null,
      hasValues: field !== null && (asked.has(field) || facts.summed.has(field))
    };
  });
  return columns.some(({ isRequired }) => isRequired) ? { columns, lineEnd, ...between } : null;
}
function propertiesOf(schema, definitions) {
  const shared = (schema.allOf ?? []).flatMap(
    ({ $ref }) => typeof $ref === "string" ? [definitions[$ref.replace("#/$defs/", "")]] : []
  );
  return new Map(
    [...shared, schema].flatMap((one) => {
      const properties = isSchema(one) ? one.properties : void 0;
      return isSchema(properties) ? Object.entries(properties).filter((entry) => isSchema(entry[1])) : [];
    })
  );
}
function without(program, over) {
  const { cell, list } = program;
  if (cell.kind !== "codes" || over.size === 0) return program;
  const codes = new Map([...cell.codes].filter(([code]) => !over.has(code)));
  return { cell: { ...cell, codes }, list };
}
function setIsRemarked(schema, set, fields, today) {
  if (set.size === 0) return false;
  const violations = schema.type["~standpipe"].violations(Object.fromEntries(set));
  if (violations.some(({ field }) => field !== null && set.has(field))) return true;
  return [...set].some(([name, value]) => {
    const field = fields.get(name);
    const texts = [value].flat();
    const over = field === void 0 ? NONE : endedValues(field, schema.lookups ?? [], today);
    const known2 = field?.open === true ? new Set(field.codes?.map(({ code }) => code)) : null;
    return texts.some((text) => over.has(String(text)) || known2 !== null && !known2.has(String(text)));
  });
}

// ../checker/src/kernel/program-bytes.ts
var SIZE = 80;
var KINDS = {
  any: 0,
  never: 1,
  text: 2,
  automaton: 3,
  number: 4,
  date: 5,
  "date-time": 6,
  codes: 7
};
var BITS = { isRequired: 1, isList: 2, isUnique: 4, isWhole: 8, isAbove: 16, isOneLine: 32, isPlain: 64 };
var ProgramWriter = class {
  #engine;
  #arena;
  #automata = /* @__PURE__ */ new Map();
  #encoder = new TextEncoder();
  constructor(engine, arena) {
    this.#engine = engine;
    this.#arena = arena;
  }
  /** Gives where the program of a column stands. */
  column({ cell, list }, facts) {
    const at = this.#arena.take(SIZE);
    const except = facts.except.size === 0 ? null : this.#codes([...facts.except].map((code) => [code, 1]));
    const table = this.#tableOf(cell);
    const { heading } = facts;
    const view = new DataView(this.#engine.memory.buffer, at, SIZE);
    const put = (offset, value) => view.setUint32(offset, value, true);
    let bits = (facts.isRequired ? BITS.isRequired : 0) | (facts.isPlain ? BITS.isPlain : 0);
    if (list !== null) bits |= BITS.isList | (list.isUnique ? BITS.isUnique : 0);
    if (cell.kind === "number") {
      bits |= (cell.isWhole ? BITS.isWhole : 0) | (cell.isAbove ? BITS.isAbove : 0);
      view.setFloat64(16, cell.minimum, true);
      view.setFloat64(24, cell.maximum, true);
      put(44, cell.decimals);
    } else if (cell.kind === "text") {
      bits |= cell.isOneLine ? BITS.isOneLine : 0;
      put(8, cell.least);
      put(12, cell.most);
    } else if (cell.kind === "automaton") put(12, cell.most);
    put(0, KINDS[cell.kind]);
    put(4, bits);
    put(32, table.table);
    put(36, table.mask);
    put(40, table.accepts);
    put(48, except?.table ?? 0);
    put(52, except?.mask ?? 0);
    put(56, facts.values);
    put(60, heading?.first ?? 0);
    put(64, heading?.most ?? 0);
    put(68, list?.least ?? 0);
    put(72, list?.most ?? 0);
    return at;
  }
  /** Gives where the tests of a rule stand. `valuesOf` is where the values of a field go. */
  rule(tests, valuesOf) {
    const sets = tests.map(({ among: among2 }) => among2 === void 0 ? 0 : this.#arena.put(among2));
    const at = this.#arena.take(tests.length * 32);
    const view = new DataView(this.#engine.memory.buffer, at, tests.length * 32);
    tests.forEach(({ asks, field, other, minimum = 0, maximum = 0 }, i) => {
      view.setUint32(i * 32, ASKS[asks], true);
      view.setUint32(i * 32 + 4, valuesOf(field), true);
      view.setUint32(i * 32 + 8, other === void 0 ? sets[i] ?? 0 : valuesOf(other), true);
      view.setFloat64(i * 32 + 16, minimum, true);
      view.setFloat64(i * 32 + 24, maximum, true);
    });
    return at;
  }
  #tableOf(cell) {
    if (cell.kind === "codes") return { ...this.#codes([...cell.codes]), accepts: 0 };
    if (cell.kind !== "automaton") return { table: 0, mask: 0, accepts: 0 };
    let own = this.#automata.get(cell.automaton);
    if (own === void 0) {
      const { steps, accepts } = cell.automaton;
      own = { steps: this.#arena.put(new Uint8Array(steps.buffer)), accepts: this.#arena.put(accepts) };
      this.#automata.set(cell.automaton, own);
    }
    return { table: own.steps, mask: 0, accepts: own.accepts };
  }
  /** A hash table that is at most half full, so that a text that is not in it is told at the first or second look. */
  #codes(codes) {
    let slots = 4;
    while (slots < codes.length * 2) slots *= 2;
    const table = this.#arena.take(slots * 32);
    for (const [code, number] of codes) {
      const bytes = this.#encoder.encode(code);
      const at = this.#arena.put(bytes);
      this.#engine.addCode(at, at + bytes.length, number, table, slots - 1);
    }
    return { table, mask: slots - 1 };
  }
};

// ../checker/src/kernel/stretch.ts
var BLANK = Number.POSITIVE_INFINITY;
var REOPENED = 1;
var QUOTE = 34;
var CR = 13;
function stretchOf({ rows, columns, out, flags, ends, lastEnds, breaks, text, values, filled: filled2 }) {
  const [consumed = 0, why = 0, lineEnd = 0, otherLineEnd = 0] = out;
  const cellsBefore = (row) => row === 0 ? 0 : lastEnds[row - 1];
  const startOfCell = (cell) => cell === 0 ? 0 : ends[cell - 1] + 1;
  return {
    rows,
    consumed,
    stopped: STOPS[why] ?? null,
    lineEnd: LINE_ENDS[lineEnd] ?? null,
    otherLineEnd: otherLineEnd | 0,
    isProven: (row) => flags[row] === 0,
    reopen(row) {
      if (flags[row] === 0) flags[row] = REOPENED;
    },
    // The last row of a file may have no line end behind it.
    startOf: (row) => Math.min(consumed, startOfCell(cellsBefore(row))),
    breaksBefore: (row) => row + (row === 0 ? 0 : breaks[row - 1]),
    cellStart(row, position) {
      const from = startOfCell(cellsBefore(row) + position);
      return text[from] === QUOTE ? from + 1 : from;
    },
    cellEnd(row, position) {
      const cell = cellsBefore(row) + position;
      const from = startOfCell(cell);
      let end = ends[cell];
      if (position === columns - 1 && end > from && text[end - 1] === CR) end--;
      return text[from] === QUOTE ? end - 1 : end;
    },
    valueOf(row, field) {
      const value = values.get(field)?.[row] ?? BLANK;
      return value === BLANK ? Number.NaN : value;
    },
    filled: filled2
  };
}

// ../checker/src/kernel/runner.ts
var ROOM = { rows: 32768, cells: 524288, bytes: 1 << 21 };
var MARGIN = 128;
var Runner = class {
  #engine;
  #arena;
  #delimiter;
  #room;
  #out;
  #ends;
  #lastEnds;
  #breaks;
  #flags;
  #values;
  #columns;
  #rules;
  #block = 0;
  #blockSize = 0;
  constructor(engine, arena, plan, writer, delimiter, room = ROOM) {
    this.#engine = engine;
    this.#arena = arena;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#room = room;
    this.#out = arena.take(16);
    this.#ends = arena.take((room.cells + 16) * 4) + 16;
    this.#lastEnds = arena.take(room.rows * 4);
    this.#breaks = arena.take(room.rows * 4);
    this.#flags = arena.take(room.rows);
    this.#values = new Map(
      plan.columns.flatMap(
        ({ field, hasValues }) => field !== null && hasValues ? [[field, arena.take(room.rows * 8)]] : []
      )
    );
    const valuesOf = (field) => this.#values.get(field ?? "") ?? 0;
    this.#columns = plan.columns.map(({ field, program, ...facts }, position) => ({
      position,
      field,
      isLast: position === plan.columns.length - 1 ? 1 : 0,
      program: writer.column(program, { ...facts, values: valuesOf(field) })
    }));
    this.#rules = plan.rules.map((tests) => ({ tests: writer.rule(tests, valuesOf), count: tests.length }));
    const view = new DataView(engine.memory.buffer);
    view.setUint32(this.#ends - 4, 4294967295, true);
    view.setUint32(this.#out + 8, LINE_ENDS.indexOf(plan.lineEnd), true);
  }
  /** As {@link Kernel.run}. */
  run(bytes, isLast) {
    this.#load(bytes);
    const engine = this.#engine;
    const [block, ends, lastEnds, flags, room] = [this.#block, this.#ends, this.#lastEnds, this.#flags, this.#room];
    const rows = engine.indexRows(
      block,
      bytes.length,
      isLast ? 1 : 0,
      this.#delimiter,
      ends,
      room.cells,
      lastEnds,
      this.#breaks,
      flags,
      room.rows,
      this.#out
    );
    engine.closeRows(lastEnds, flags, rows, this.#columns.length);
    const counts = this.#columns.map(
      ({ position, isLast: isLastColumn, program }) => engine.checkColumn(block, ends, lastEnds, flags, rows, position, isLastColumn, program)
    );
    for (const { tests, count } of this.#rules) engine.checkRule(tests, count, flags, rows);
    const { buffer } = engine.memory;
    return stretchOf({
      rows,
      columns: this.#columns.length,
      out: new Uint32Array(buffer, this.#out, 4),
      flags: new Uint8Array(buffer, flags, rows),
      ends: new Uint32Array(buffer, ends, room.cells),
      lastEnds: new Uint32Array(buffer, lastEnds, rows),
      breaks: new Uint32Array(buffer, this.#breaks, rows),
      text: new Uint8Array(buffer, block, bytes.length),
      values: new Map([...this.#values].map(([field, at]) => [field, new Float64Array(buffer, at, rows)])),
      filled: () => this.#filled(rows, counts)
    });
  }
  /** What was counted in columns, without rows that turned out not to be proven. */
  #filled(rows, counts) {
    const { discountRows } = this.#engine;
    return new Map(
      this.#columns.flatMap(({ field, position, isLast }, at) => {
        if (field === null) return [];
        const others = discountRows(this.#block, this.#ends, this.#lastEnds, this.#flags, rows, position, isLast);
        return [[field, counts[at] - others]];
      })
    );
  }
  /** Copies the bytes into memory: a fifth of what the index costs, and the caller keeps its buffers. */
  #load(bytes) {
    if (bytes.length > this.#blockSize) {
      this.#blockSize = Math.max(this.#room.bytes, 2 ** Math.ceil(Math.log2(bytes.length)));
      this.#block = this.#arena.take(this.#blockSize + MARGIN);
    }
    const memory = new Uint8Array(this.#engine.memory.buffer);
    memory.set(bytes, this.#block);
    memory.fill(0, this.#block + bytes.length, this.#block + bytes.length + MARGIN);
  }
};

// ../checker/src/kernel/kernel.ts
async function compileKernel(schema, binding, facts) {
  const plan = planOf(schema, binding, facts);
  const engine = plan === null ? null : await newEngine();
  if (plan === null || engine === null) return null;
  const arena = new Arena(engine.memory, FREE);
  const runner = new Runner(engine, arena, plan, new ProgramWriter(engine, arena), facts.delimiter);
  return { constant: plan.constant, run: (bytes, isLast) => runner.run(bytes, isLast) };
}
export {
  compileKernel
};
