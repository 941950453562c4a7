const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Calls `forget` where the program is stopped before the work is done. Gives what ends the watch. */
export function onEnd(forget: () => void): () => void {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = () => {
      forget();
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  process.once("exit", forget);
  return () => {
    for (const remove of handlers) remove();
    process.off("exit", forget);
  };
}
