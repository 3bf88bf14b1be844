import { fileURLToPath } from "node:url";

/** The project's own folder for unpacked browsers, shared by build and tests. */
export const browserFolder = fileURLToPath(new URL("../../.raadzaam", import.meta.url));
