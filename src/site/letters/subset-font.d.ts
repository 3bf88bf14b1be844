/** The package brings no types of its own. */
declare module "subset-font" {
  interface Options {
    targetFormat: "sfnt" | "woff2";
    keepAllGlyphs?: boolean;
    noLayoutClosure?: boolean;
    keepFeatures?: readonly string[];
    dropTables?: readonly string[];
    preserveNameIds?: readonly number[];
  }
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
