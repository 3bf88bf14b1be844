/// <reference types="astro/client" />

/** For tsc, which does not read these files; `astro check` does. */
declare module "*.astro" {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}

/** Whether the pages are built to be published; false in the preview. */
declare const __IS_BUILD__: boolean;
