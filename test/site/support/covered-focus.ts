import type { Page } from "puppeteer-core";

/** Goes on by keyboard, and gives what then had the focus while something else lay over its middle (WCAG 2.4.11). */
export async function coveredFocus(tab: Page, steps: number, isBack = false): Promise<string[]> {
  const covered: string[] = [];
  await tab.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  for (let step = 0; step < steps; step++) {
    if (isBack) await tab.keyboard.down("Shift");
    await tab.keyboard.press("Tab");
    if (isBack) await tab.keyboard.up("Shift");
    const name = await tab.evaluate(async () => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      const own = document.activeElement as HTMLElement;
      const { left, top, width, height } = own.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      const isSeen = there && (own.contains(there) || there.contains(own));
      return isSeen ? undefined : `${own.tagName} ${own.id} ${own.textContent?.trim()}`;
    });
    if (name) covered.push(name);
  }
  await tab.emulateMediaFeatures([]);
  return covered;
}
