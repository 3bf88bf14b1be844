/**
 * Widths of the letters of Source Sans 3, in thousandths of the size of the type, by width. A drawing is made without a
 * browser, and SVG breaks no lines. A test in a browser holds these against the font itself.
 */
const regular: readonly (readonly [number, string])[] = [
  [200, " \u00a0"],
  [241, "|"],
  [246, "iïí·"],
  [247, "j"],
  [249, "',.:;’‘"],
  [255, "l"],
  [263, "I"],
  [289, "!"],
  [292, "f"],
  [303, "()[]{}"],
  [311, "-"],
  [338, "t"],
  [347, "r"],
  [350, "/\\"],
  [419, "s"],
  [425, '?z"'],
  [446, "x"],
  [456, "cç"],
  [467, "vy"],
  [476, "Y"],
  [480, "J–"],
  [486, "L"],
  [496, "Fkeéëèê0123456789#$+<=>^~€−×_"],
  [504, "agáà"],
  [514, "XV"],
  [536, "ETSZÉ"],
  [543, "oöóôAhuüúû"],
  [547, "n"],
  [555, "bdpq"],
  [568, "PR"],
  [571, "C"],
  [584, "KB"],
  [616, "DG&"],
  [648, "UNH"],
  [664, "OQ"],
  [719, "w"],
  [727, "M"],
  [786, "W"],
  [824, "%"],
  [829, "m"],
];
const semibold: readonly (readonly [number, string])[] = [
  [200, " \u00a0"],
  [255, "|"],
  [263, "iïíj"],
  [273, "l',.:;’‘"],
  [282, "I"],
  [316, "!f"],
  [324, "-()[]{}"],
  [344, "/\\"],
  [361, "t"],
  [373, "r"],
  [431, "s"],
  [443, "z?"],
  [462, "cç"],
  [481, '–x"'],
  [495, "Jvy"],
  [501, "YL_"],
  [510, "eéëèêF0123456789#$+<=>^~€−×"],
  [518, "aáàgk"],
  [540, "VEZXÉ"],
  [547, "SToöóô`"],
  [559, "uüúûAhn"],
  [564, "bdpq"],
  [578, "CP"],
  [596, "RBK"],
  [627, "DG&"],
  [658, "UNH"],
  [674, "OQ"],
  [746, "Mw"],
  [800, "W"],
  [841, "%m"],
];

/** Wider than most, so that a letter that is not in the list makes a line rather too short than too long. */
const unknown = 700;

/** By the code of the letter; a list is read much faster than a map, and a site of a thousand documents measures millions. */
function byCode(widths: typeof regular): Uint16Array {
  const codes = new Uint16Array(0x2300).fill(unknown);
  for (const [width, letters] of widths) for (const letter of letters) codes[letter.charCodeAt(0)] = width;
  return codes;
}
const letters = { regular: byCode(regular), semibold: byCode(semibold) };

export type Weight = keyof typeof letters;

/** Width of a line of words, in the unit of `size`. */
export function widthOf(words: string, size: number, weight: Weight = "regular"): number {
  const widths = letters[weight];
  let width = 0;
  for (let index = 0; index < words.length; index++) width += widths[words.charCodeAt(index)] ?? unknown;
  return (width * size) / 1000;
}

/** Words over lines that are no wider than this; a word that does not fit is cut with a hyphen. */
export function wrap(words: string, width: number, size: number, weight: Weight = "regular"): string[] {
  const space = widthOf(" ", size, weight);
  const lines: string[] = [];
  let line = "";
  let reach = 0;
  for (const word of words.split(" ")) {
    for (const part of partsOf(word, width, size, weight)) {
      const wide = widthOf(part, size, weight);
      if (line !== "" && reach + space + wide > width) {
        lines.push(line);
        line = "";
      }
      reach = line === "" ? wide : reach + space + wide;
      line = line === "" ? part : `${line} ${part}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function partsOf(word: string, width: number, size: number, weight: Weight): string[] {
  if (widthOf(word, size, weight) <= width) return [word];
  let count = word.length - 1;
  while (count > 1 && widthOf(`${word.slice(0, count)}-`, size, weight) > width) count--;
  return [`${word.slice(0, count)}-`, ...partsOf(word.slice(count), width, size, weight)];
}
