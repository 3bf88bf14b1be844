/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set on pages that render a document. */
    rendering?: import("./rendering.ts").Rendering;
  }
}
