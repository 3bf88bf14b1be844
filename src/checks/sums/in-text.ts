import { type Decimal, decimalPlaces } from "../../decimal.ts";
import { formatNumber } from "../../notation.ts";
import type { Passage } from "../text/text.ts";
import { type Quantity, quantitiesIn, shareOf } from "./quantities.ts";

/** A sum that a passage makes in full and that does not come out. */
export interface WrongSum {
  index: number;
  message: string;
}

/** What stands between two numbers of a sum. Signs are looked for by themselves, words as whole words. */
const gives =
  /(?:=|:|\b(?:is|zijn|dus|ofwel|oftewel|dan|geeft|bedraagt|bedragen|kost|kosten|komt (?:\p{L}+ )?(?:neer|uit) op|neerkomt op|uitkomt op|in totaal|samen|totaal)\b)[^.;]{0,45}$/iu;
const nextTo = /^[^.;:]{0,40}?[,(]\s*(?:dus|dat (?:is|zijn)|ofwel|oftewel|samen)?\s*$/i;
const apposition = /^\s+(?:\p{L}+\s+){0,2}\p{L}+\s*[,(]\s*$/u;
const stops = /[.;?!]/;
const ofBase = /^\s*(?:van|over)\b[^.;?!]*$/i;
const times = /(?:×|\bx\b|\bmaal\b|\bkeer\b|\*)\s*$/i;
const plus = /(?:\+|\bplus\b)\s*$/i;
const minus = /(?:−|\bmin\b|\bminus\b)\s*$/i;
const listed =
  /^(?:\s+\p{L}+){0,4}?(?:\s+(?:voor|aan|uit|van|naar|in)(?:\s+\p{L}+){1,3})?\s*(?:,|,?\s+en(?:\s+nog)?)\s+(?:\p{L}+\s+){0,2}?$/u;
const altogether = /(?:\bsamen\b|\bin totaal\b|\btotaal\b|\bopgeteld\b|\btezamen\b|\bbij elkaar\b|=)[^.;]{0,25}$/i;
const dividedIn = /(?:\bnamelijk\b|\bte weten\b|\bverdeeld (?:over|in)\b|\bbestaa[tn](?:de)? uit\b)[^.;]{0,25}$/i;
const changes =
  /\b(?:stijg|gestegen|groei|gegroeid|toegenomen|toename|verho|daal|daling|gedaald|dalen|afgenomen|afname|verla|kromp|krimp|neemt (?:toe|af)|nam (?:toe|af)|gaat)\w*\b[^.;]*\bvan\s+(?:ruim\s+|ongeveer\s+|circa\s+)?$/i;
const about =
  /\b(?:ruim|bijna|ongeveer|circa|zo[’']n|rond|krap|meer dan|minder dan|minimaal|maximaal|ten minste|hoogstens)\s+(?:de\s+)?$/i;

/** The sums in a passage that do not come out: shares, products, additions, subtractions and growth. */
export function wrongSumsIn(passage: Passage): WrongSum[] {
  const all = quantitiesIn(passage);
  if (all.length < 3) return [];
  const found: WrongSum[] = [];
  const gap = (a: Quantity, b: Quantity): string => passage.words.slice(a.end, b.index);
  const before = (a: Quantity): string => passage.words.slice(Math.max(0, a.index - 80), a.index);
  const tell = (first: Quantity, what: string, said: Quantity, computed: Decimal): void => {
    if (isNear(computed, said) || about.test(before(said))) return;
    found.push({
      index: first.index,
      message: `${what} klopt niet: de uitkomst is ${shown(computed)}, en er staat ${said.written}.`,
    });
  };
  for (let at = 0; at + 2 < all.length; at++) {
    const [a, b, c] = all.slice(at, at + 3) as [Quantity, Quantity, Quantity];
    const [ab, bc] = [gap(a, b), gap(b, c)];
    const leads =
      (stops.test(bc) ? /^[^.;?!]{0,60}[.;?!]\s*(?:Dat|Dit|Samen|In totaal|Het gaat)\b[^.;?!]*$/.test(bc) : true) &&
      ab.length < 90;
    const result = leads && (gives.test(bc) || nextTo.test(bc) || apposition.test(bc));
    if (a.kind === "deel" && b.kind !== "deel" && c.kind === b.kind && ofBase.test(ab) && result)
      tell(a, "Dit deel", c, shareOf(a, b.value));
    else if (
      a.kind !== "deel" &&
      b.kind === "deel" &&
      c.kind === a.kind &&
      /\bvan\s+(?:\p{L}+\s+){0,4}$/iu.test(before(a)) &&
      !stops.test(ab) &&
      leads &&
      (gives.test(bc) || /[,(]\s*$/.test(bc)) &&
      /\b(?:dus|ofwel|oftewel|dat|is|zijn)\b|[(,]\s*$/i.test(bc)
    )
      tell(a, "Dit deel", c, shareOf(b, a.value));
    else if (times.test(ab) && gives.test(bc) && leads) tell(a, "Deze vermenigvuldiging", c, a.value.times(b.value));
    else if (plus.test(ab) && gives.test(bc) && leads) tell(a, "Deze optelling", c, a.value.plus(b.value));
    else if (minus.test(ab) && gives.test(bc) && leads) tell(a, "Deze aftrekking", c, a.value.minus(b.value));
    else if (/:\s*$/.test(ab) && minus.test(bc)) tell(a, "Deze aftrekking", a, b.value.minus(c.value));
    else if (/:\s*$/.test(ab) && times.test(bc)) tell(a, "Deze vermenigvuldiging", a, b.value.times(c.value));
    else if (isPer(a, b, c, before(a), ab, bc) && leads) tell(a, "Deze vermenigvuldiging", c, a.value.times(b.value));
    else if (
      /^\s*(?:\p{L}+\s+){0,2}naar\s+(?:\p{L}+\s+)?$/iu.test(ab) &&
      changes.test(before(a)) &&
      c.percentage &&
      a.value.gt(0) &&
      !stops.test(bc)
    )
      tell(a, "Deze verandering", c, b.value.minus(a.value).abs().div(a.value).times(100));
    else found.push(...addition(all.slice(at), passage));
  }
  return found;
}

/** `€ 640 per inburgeraar … 45 inburgeraars … € 28.800`: a price for one, a number, and a total in the unit of the price. */
function isPer(a: Quantity, b: Quantity, c: Quantity, before: string, ab: string, bc: string): boolean {
  if (a.kind === "deel" || b.kind !== "aantal" || a.kind !== c.kind || /[.?!]/.test(ab)) return false;
  const behind = /^\s*(?:\p{L}+\s+)?per\s+(\p{L}{3,})/iu.exec(ab)?.[1];
  const ahead = /\bper\s+(\p{L}{3,})\b[^.;,]*$/iu.exec(before)?.[1];
  const one = (behind ?? ahead)?.toLowerCase();
  const many = /^\s+(?:\p{L}+e\s+)?(\p{L}{3,})/iu.exec(bc)?.[1]?.toLowerCase();
  if (!one || !many || !(many.startsWith(one.slice(0, 4)) || /^(?:keer|maal)$/.test(many))) return false;
  return gives.test(bc) || /,\s*$/.test(bc);
}

/** A row of numbers of one kind with their total: behind (`… en …, samen …`) or before (`…, namelijk … en …`). */
function addition(from: readonly Quantity[], { words }: Passage): WrongSum[] {
  const [first] = from;
  if (!first || first.kind === "deel") return [];
  const gap = (a: Quantity, b: Quantity): string => words.slice(a.end, b.index);
  let last = 1;
  const joins = (text: string): boolean =>
    (listed.test(text) || plus.test(text)) && !altogether.test(text) && !/\b(?:of|tussen|tot|per)\b/.test(text);
  while (
    last < from.length &&
    from[last]?.kind === first.kind &&
    joins(gap(from[last - 1] as Quantity, from[last] as Quantity))
  )
    last += 1;
  const parts = from.slice(0, last);
  const total = from[last];
  if (parts.length >= 2 && total && total.kind === first.kind && altogetherIn(gap(parts.at(-1) as Quantity, total))) {
    const sum = addUp(parts);
    if (isNear(sum, total) || about.test(words.slice(0, total.index))) return [];
    return [{ index: first.index, message: messageOf(sum, total) }];
  }
  const lead = from[1] && gap(first, from[1]);
  if (lead === undefined || !dividedIn.test(lead) || from[1]?.kind !== first.kind) return [];
  let end = 2;
  while (
    end < from.length &&
    from[end]?.kind === first.kind &&
    joins(gap(from[end - 1] as Quantity, from[end] as Quantity))
  )
    end += 1;
  const pieces = from.slice(1, end);
  if (pieces.length < 2) return [];
  const sum = addUp(pieces);
  return isNear(sum, first) ? [] : [{ index: first.index, message: messageOf(sum, first) }];
}

/** Told apart from the next sum: the words for a total stand between the last part and the total, in one sentence. */
function altogetherIn(text: string): boolean {
  return (
    altogether.test(text) && text.length < 60 && (!stops.test(text) || /[.]\s*(?:Dat|Dit|Samen|In totaal)\b/.test(text))
  );
}

function addUp(parts: readonly Quantity[]): Decimal {
  return parts.slice(1).reduce((sum, { value }) => sum.plus(value), (parts[0] as Quantity).value);
}

function messageOf(sum: Decimal, said: Quantity): string {
  return `Deze optelling klopt niet: de uitkomst is ${shown(sum)}, en er staat ${said.written}.`;
}

function shown(value: Decimal): string {
  return formatNumber(value, Math.min(2, decimalPlaces(value)));
}

/** A result may be rounded to its last digit; to two of them above a hundred thousand. */
function isNear(computed: Decimal, { value, slack }: Quantity): boolean {
  const step = slack.times(2);
  return computed
    .minus(value)
    .abs()
    .lte(computed.abs().gt(100_000) ? step.times(2) : step);
}
