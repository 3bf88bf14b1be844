/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set on pages that render a document. */
    rendering?: import("./rendering.ts").Rendering;
  }
}

/** For tsc, which does not read these files; `astro check` does. */
declare module "*.astro" {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
