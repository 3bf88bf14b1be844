/**
 * Is told of one operator of a content stream; its operands stand between `from` and `operatorFrom` of the source, and `to` is
 * where it ends.
 */
export type Visit = (operator: string, from: number, operatorFrom: number, to: number) => void;

const code = (sign: string): number => sign.charCodeAt(0);
const backslash = code("\\");
const open = code("(");
const close = code(")");
const less = code("<");
const greater = code(">");
const slash = code("/");
const percent = code("%");
const openList = code("[");
const closeList = code("]");
const newline = code("\n");
const carriageReturn = code("\r");

const isSpace = new Uint8Array(256);
for (const space of [0, 9, 10, 12, 13, 32]) isSpace[space] = 1;
/** Signs that end a number, a name or an operator. */
const endsWord = Uint8Array.from(isSpace);
for (const sign of "()<>[]{}/%") endsWord[code(sign)] = 1;
const startsOperator = new Uint8Array(256);
for (const sign of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'\"") startsOperator[code(sign)] = 1;

const constants = new Set(["true", "false", "null"]);

/**
 * Visits the operators of a content stream in order (ISO 32000-1, 7.8.2), an inline image as one operator `BI`. Strings, dictionaries
 * and arrays are skipped over, because an operator's name within them is none.
 * @param source the decoded stream, one character per byte (latin1)
 */
export function visitOperations(source: string, visit: Visit): void {
  const end = source.length;
  let from = -1;
  let nesting = 0;
  let image = -1;
  for (let at = 0; at < end; ) {
    const sign = source.charCodeAt(at);
    if (isSpace[sign]) {
      at++;
      continue;
    }
    if (sign === percent) {
      at = endOfLine(source, at);
      continue;
    }
    if (from < 0) from = at;
    if (sign === open) at = endOfString(source, at);
    else if (sign === less || sign === greater) {
      const double = source.charCodeAt(at + 1) === sign;
      if (double) nesting += sign === less ? 1 : -1;
      if (double) at += 2;
      else at = sign === greater ? at + 1 : endOfHex(source, at);
    } else if (sign === openList || sign === closeList) {
      nesting += sign === openList ? 1 : -1;
      at++;
    } else {
      const start = at++;
      while (at < end && !endsWord[source.charCodeAt(at)]) at++;
      if (sign === slash || nesting > 0 || !startsOperator[sign]) continue;
      const operator = source.slice(start, at);
      if (constants.has(operator)) continue;
      if (operator === "BI") image = from;
      else if (operator === "ID") {
        at = endOfImage(source, at);
        visit("BI", image, start, at);
        image = -1;
        from = -1;
      } else if (image < 0) {
        visit(operator, from, start, at);
        from = -1;
      }
    }
  }
}

function endOfLine(source: string, at: number): number {
  let end = at;
  while (end < source.length && source.charCodeAt(end) !== newline && source.charCodeAt(end) !== carriageReturn) end++;
  return end;
}

function endOfHex(source: string, at: number): number {
  const end = source.indexOf(">", at);
  return end < 0 ? source.length : end + 1;
}

function endOfString(source: string, at: number): number {
  let depth = 0;
  for (let end = at; end < source.length; end++) {
    const sign = source.charCodeAt(end);
    if (sign === backslash) end++;
    else if (sign === open) depth++;
    else if (sign === close && --depth === 0) return end + 1;
  }
  return source.length;
}

function endOfImage(source: string, at: number): number {
  const found = /[\s\0]EI(?=[\s\0]|$)/g;
  found.lastIndex = at + 1;
  return found.exec(source) ? found.lastIndex : source.length;
}
