const ones = "nul een twee drie vier vijf zes zeven acht negen".split(" ");
const teens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
const tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");
const halves: Readonly<Record<string, number>> = { anderhalf: 1.5, anderhalve: 1.5 };

/** `drie` is 3, `één` is 1, `vijfentwintig` 25, `twaalfhonderd` 1200; undefined for what is no number word. A bare `een` is an article. */
export function numberWord(text: string): number | undefined {
  const small = text.toLowerCase();
  return small === "een" ? undefined : (halves[small] ?? spoken(small.replace(/é/g, "e").replace(/ë/g, "e")));
}

/** A number in words or in Dutch digits: `drie`, `1.250`, `2,5`; undefined for what is none. */
export function anyNumber(text: string): number | undefined {
  const typed = Number(text.replaceAll(".", "").replace(",", "."));
  return numberWord(text) ?? (text === "" || Number.isNaN(typed) ? undefined : typed);
}

function spoken(word: string): number | undefined {
  const thousands = /^(.*?)duizend(?:en)?(.*)$/.exec(word);
  if (thousands) return composed(thousands[1] as string, 1000, thousands[2] as string);
  const hundreds = /^(.*?)honderd(?:en)?(.*)$/.exec(word);
  if (hundreds) return composed(hundreds[1] as string, 100, hundreds[2] as string);
  return belowHundred(word);
}

/** `drie` `honderd` `twaalf`: how many times, and what comes on top. */
function composed(times: string, size: number, rest: string): number | undefined {
  const many = times === "" ? 1 : spoken(times);
  const more = rest === "" ? 0 : spoken(rest);
  return many === undefined || more === undefined ? undefined : many * size + more;
}

function belowHundred(word: string): number | undefined {
  const [one, teen] = [ones.indexOf(word), teens.indexOf(word)];
  if (one >= 0) return one;
  if (teen >= 0) return teen + 10;
  const ten = tens.findIndex((each) => word.endsWith(each));
  if (ten < 0) return undefined;
  const before = word.slice(0, -(tens[ten] as string).length);
  if (before === "") return (ten + 2) * 10;
  const unit = before.endsWith("en") ? ones.indexOf(before.slice(0, -2)) : -1;
  return unit > 0 ? (ten + 2) * 10 + unit : undefined;
}

const piece = [...ones.slice(2), ...teens, ...tens, "honderd", "duizend", "één", "een(?=en|ën|hon|dui)"].join("|");

/**
 * For a pattern, with what follows told not to be a letter: what may be a number word, for `numberWord` to judge. It is not
 * exact, because a pattern of all number words is large and slow.
 */
export const anyNumberWord = `anderhal(?:f|ve)|(?:${piece})(?:en(?=\\p{L})|ën|${piece})*`;
