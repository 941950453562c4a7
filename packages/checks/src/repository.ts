import { fileURLToPath } from "node:url";

/** The root of the repository, as a path of this machine. */
export const repository: string = fileURLToPath(new URL("../../..", import.meta.url));

/** The folder of the schemas. */
export const schemasFolder: string = fileURLToPath(new URL("../../../schemas", import.meta.url));
