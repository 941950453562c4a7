import manifest from "../package.json" with { type: "json" };

/** The version of this package, which every report names. */
export const VERSION: string = manifest.version;
