/** One font file of the site. */
export interface Face {
  /** Name of the file without its ending. */
  id: string;
  /** As the style sheets call the family; not the name of the original, which is reserved for unchanged files. */
  family: "Lezing Serif" | "Lezing Sans";
  weight: 400 | 600;
  style: "normal" | "italic";
  /** The file that it is made from, below node_modules. */
  original: string;
}

const face = (kind: "serif" | "sans", weight: 400 | 600, style: "normal" | "italic" = "normal"): Face => {
  const name = kind === "serif" ? "source-serif-4" : "source-sans-3";
  return {
    id: `${kind}-${weight}${style === "italic" ? "-italic" : ""}`,
    family: kind === "serif" ? "Lezing Serif" : "Lezing Sans",
    weight,
    style,
    original: `@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`,
  };
};

export const faces: readonly Face[] = [
  face("serif", 400),
  face("serif", 400, "italic"),
  face("serif", 600),
  face("sans", 400),
  face("sans", 400, "italic"),
  face("sans", 600),
];

const printable = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join("");
/** Signs on a keyboard that code has and text has not: a twentieth of a font, in every page. */
const ofCode = /[$\\^`{|}~]/g;

/**
 * The signs of Dutch text: letters with the marks that Dutch and the names in it have, and the signs of money, law and
 * sums. For any other sign a browser takes the whole font, which the style sheets name next.
 */
export const signs = `${printable.replace(ofCode, "")}àáâäçèéêëìíîïñòóôöùúûüÉËÏÖÜ€§–‘’“”…·×÷−²\u00a0\u00ad`;
