/**
 * A table that fits needs no frame that scrolls: without one its head can stay in sight while the page goes by, and the
 * keyboard need not stop at it. Which tables fit depends on the screen and on the size of letters, so it is measured.
 */
export function tableFrames(): void {
  const observer = new ResizeObserver((entries) => {
    const frames = entries.map(({ target }) => target as HTMLElement);
    // Read all, then write all: one layout for the whole page, and styles found once.
    const isFree = frames.map(
      (frame) =>
        (frame.firstElementChild as HTMLElement).offsetWidth <= frame.offsetWidth &&
        getComputedStyle(frame).maxHeight === "none",
    );
    frames.forEach((frame, index) => {
      frame.classList.toggle("tabel__rol--past", isFree[index]);
      if (isFree[index]) frame.removeAttribute("tabindex");
      else frame.tabIndex = 0;
    });
  });
  for (const frame of document.querySelectorAll(".tabel__rol")) observer.observe(frame);
}
