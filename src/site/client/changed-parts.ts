/** Parts that stand for nothing without their table: buttons that sort hold on to its rows. */
const withinTable: ReadonlySet<string> = new Set(["THEAD", "TBODY", "TFOOT", "TR"]);

/**
 * Brings what differs between two versions of a page into the page that lies open, and leaves the rest as it is: what a
 * reader has opened there, and where she is.
 * @param before the version that lies open, as it was made, so without what scripts did to it
 * @returns false when the versions are too different for that, such as another kind of page
 */
export function showChanges(before: Document, after: Document, open: Document): boolean {
  const parts = [...before.body.children];
  if (parts.length !== after.body.children.length) return false;
  open.title = after.title;
  return parts.every((part, index) => {
    const [next, shown] = [after.body.children[index], open.body.children[index]];
    return next && shown ? showPart(part, next, shown) : false;
  });
}

/** @returns false when the part cannot be replaced by itself */
function showPart(before: Element, after: Element, open: Element): boolean {
  if (before.isEqualNode(after)) return true;
  const children = [...before.children];
  const isWhole =
    isSameBox(before, after) &&
    isAsMade(before, open) &&
    children.every((child, index) => {
      const [next, shown] = [after.children[index], open.children[index]];
      return next && shown ? showPart(child, next, shown) : false;
    });
  if (isWhole) return true;
  if (withinTable.has(before.tagName)) return false;
  open.replaceWith(open.ownerDocument.importNode(after, true));
  return true;
}

/** Only what stands in the elements within it may differ. */
function isSameBox(before: Element, after: Element): boolean {
  return (
    before.childElementCount > 0 &&
    before.childElementCount === after.childElementCount &&
    before.cloneNode(false).isEqualNode(after.cloneNode(false)) &&
    ownText(before) === ownText(after)
  );
}

function ownText({ childNodes }: Element): string {
  return [...childNodes].map((node) => (node instanceof Text ? node.data : "\0")).join("");
}

/** A script has put nothing between its elements, and a reader has not sorted its rows. */
function isAsMade(before: Element, open: Element): boolean {
  const isSorted = before.tagName === "TBODY" && before.textContent !== open.textContent;
  const kinds = (element: Element): string => [...element.children].map(({ tagName }) => tagName).join();
  return !isSorted && kinds(before) === kinds(open);
}
