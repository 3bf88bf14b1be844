/** A script besides Latin that texts and data may be written in. */
export interface WritingSystem {
  /** Language of its words as HTML and PDF name it: of those who come to the Netherlands, the one that most read it in. */
  language: string;
  direction: "ltr" | "rtl";
  /** What its font has, as the inside of a class of a regular expression. A test compares this with the font itself. */
  signs: string;
  /** First bytes of its signs in UTF-8; a page without these holds none of it, which is found out without reading the page. */
  leadBytes: readonly number[];
}

/** The scripts besides Latin of which the documents have a font. */
export const writingSystems: readonly WritingSystem[] = [
  {
    language: "ar",
    direction: "rtl",
    signs:
      "\\u060c\\u060d\\u0610-\\u0612\\u0615\\u061b\\u061f\\u0621-\\u063a\\u063d\\u0640-\\u0658\\u065a\\u065b\\u0660-\\u0671\\u0674\\u0679\\u067c" +
      "\\u067e\\u0681\\u0685\\u0686\\u0688\\u0689\\u0691\\u0693\\u0695\\u0696\\u0698\\u069a\\u06a0\\u06a1\\u06a4\\u06a9-\\u06ad\\u06af\\u06b5\\u06ba" +
      "\\u06bc-\\u06be\\u06c0-\\u06c3\\u06c6-\\u06d0\\u06d2-\\u06d5\\u06dc-\\u06de\\u06e9\\u06f0-\\u06f9",
    leadBytes: [0xd8, 0xd9, 0xda, 0xdb],
  },
  {
    language: "ti",
    direction: "ltr",
    signs:
      "\\u1200-\\u1248\\u124a-\\u124d\\u1250-\\u1256\\u1258\\u125a-\\u125d\\u1260-\\u1288\\u128a-\\u128d\\u1290-\\u12b0\\u12b2-\\u12b5\\u12b8-\\u12be" +
      "\\u12c0\\u12c2-\\u12c5\\u12c8-\\u12d6\\u12d8-\\u1310\\u1312-\\u1315\\u1318-\\u135a\\u135d-\\u137c\\u1380-\\u1399",
    leadBytes: [0xe1],
  },
];

/** What joins the words of one script: spaces, digits, signs of sentences, and the signs that say how letters connect. */
const joints = "\\s\\u00a0\\u200c\\u200d0-9.,:;!?()%/–-";

const runs = writingSystems.map(({ signs }) => new RegExp(`[${signs}](?:[${signs}${joints}]*[${signs}])?`, "g"));
const leadBytes = writingSystems.flatMap((system) => system.leadBytes);

/** Whether a text in UTF-8 may hold a sign of another script than Latin. */
export function mayHoldOtherScript(text: { includes(byte: number): boolean }): boolean {
  return leadBytes.some((byte) => text.includes(byte));
}

/** Replaces each run of words in another script than Latin; what stands between its words goes with them. */
export function replaceRuns(text: string, replaced: (words: string, system: WritingSystem) => string): string {
  let result = text;
  for (const [index, run] of runs.entries())
    result = result.replace(run, (words) => replaced(words, writingSystems[index] as WritingSystem));
  return result;
}
