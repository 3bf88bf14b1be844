/** Marks in the contents which part is being read, and keeps that line in sight. */
export function currentSection(): void {
  const nav = document.querySelector<HTMLElement>(".inhoud");
  if (!nav) return;
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest("section, .kort");
    if (part) links.set(part, link);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target);
        if (!link || !isIntersecting) continue;
        for (const other of links.values()) other.removeAttribute("aria-current");
        link.setAttribute("aria-current", "true");
        showWithin(nav, link);
      }
    },
    // A line at a fifth of the screen: what crosses it is being read.
    { rootMargin: "-20% 0px -79% 0px" },
  );
  for (const part of links.keys()) observer.observe(part);
  // The page of one chapter says in the contents which it is.
  const own = nav.querySelector<HTMLElement>("[aria-current]");
  if (own) showWithin(nav, own);
  const details = nav.querySelector("details");
  const beside = matchMedia("(min-width: 64rem)");
  if (!details) return;
  // Beside the text the list always shows; who listens is told so too. Above the text it closes when a part was chosen.
  const follow = (): void => {
    details.open = beside.matches;
  };
  beside.addEventListener("change", follow);
  follow();
  nav.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a") && !beside.matches) details.open = false;
  });
}

/** Scrolls the list, never the page. */
function showWithin(list: HTMLElement, line: HTMLElement): void {
  const above = line.offsetTop - list.scrollTop;
  if (above < 0 || above + line.offsetHeight > list.clientHeight) {
    list.scrollTop = line.offsetTop - list.clientHeight / 3;
  }
}
