import { setExpanded } from "../expanded.ts";

let shown: { link: HTMLAnchorElement; box: HTMLElement } | undefined;

/**
 * Makes a link show what it leads to below the text that it stands in; without script it still leads there. Escape and the
 * button close it and bring the reader back to the link. One is open at a time.
 * @param find what to show; nothing when it is not to be had, and then the link is followed
 */
export function openInPlace(link: HTMLAnchorElement, name: string, find: () => Promise<Node | undefined>): void {
  link.setAttribute("role", "button");
  setExpanded(link, false);
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (shown?.link === link) return close();
    const content = await find();
    if (content) open(link, name, content);
    else location.assign(link.href);
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
}

function open(link: HTMLAnchorElement, name: string, content: Node): void {
  close();
  const box = document.createElement("div");
  box.className = "inplek";
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", name);
  box.tabIndex = -1;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "inplek__sluit";
  button.textContent = "Sluiten";
  button.addEventListener("click", close);
  box.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  box.append(content, button);
  const item = link.closest("li");
  const block = link.closest(".tabel__rol, p, dd, h2, h3, h4") ?? link;
  if (item && !item.contains(block)) item.append(box);
  else block.after(box);
  setExpanded(link, true);
  shown = { link, box };
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: "nearest" });
}

function close(): void {
  if (!shown) return;
  const { link, box } = shown;
  shown = undefined;
  const wasInside = box.contains(document.activeElement);
  box.remove();
  setExpanded(link, false);
  if (wasInside) link.focus();
}
