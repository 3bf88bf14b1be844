import type { Input } from "./inputs.ts";

/** The fields of the page: of each assumption a slider and a number, a button back to the plan, and a place for what is wrong. */
export class Fields {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Shows a value in all its fields but the one that it was typed in. */
  show({ id, value }: Input, planValue: number | undefined, from?: HTMLInputElement): void {
    for (const field of this.#of(id)) if (field !== from) field.value = String(value);
    const reset = this.#root.querySelector<HTMLElement>(`[data-terug="${id}"]`);
    if (reset) reset.hidden = value === planValue;
    if (from?.name !== id) this.showMistake(id, undefined);
  }

  /** Says what is wrong with what was typed; without words nothing is. */
  showMistake(id: string, words: string | undefined): void {
    const place = this.#root.querySelector<HTMLElement>(`[data-fout="${id}"]`);
    const [field] = this.#of(id);
    if (!place || !field) return;
    place.textContent = words ?? "";
    place.hidden = words === undefined;
    if (words === undefined) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }

  focus(id: string): void {
    this.#of(id)[0]?.focus();
  }

  #of(id: string): NodeListOf<HTMLInputElement> {
    return this.#root.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`);
  }
}
