import { type Aannames, rekenDoor } from "../../figures/inburgering/doorrekening.ts";
import { Fields } from "./fields.ts";
import { inputsOf, isAllowed, withPlanValue, withValue } from "./inputs.ts";
import { headlineOf } from "./outcome.ts";
import { chartHtml, comparisonHtml, headlineHtml, spokenOutcome } from "./outcome-html.ts";
import { addressOf, scenarioFrom } from "./scenario-address.ts";

/** How long a reader must rest before the outcome is read out and put in the address, in milliseconds. */
const rest = 500;

/** The page on which a reader tries other assumptions than those of the plan. */
class WhatIfPage {
  readonly #root: HTMLElement;
  readonly #plan: Aannames;
  readonly #planned: ReturnType<typeof rekenDoor>;
  readonly #fields: Fields;
  #own: Aannames;
  /** As it was when the reader began in a field: what a refused value gives way to. */
  #before: Aannames;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, plan: Aannames) {
    this.#root = root;
    this.#plan = plan;
    this.#planned = rekenDoor(plan);
    this.#fields = new Fields(root);
    this.#own = plan;
    this.#before = plan;
  }

  /** Shows the scenario of the address, and follows what the reader does. */
  start(): void {
    const root = this.#root;
    const { own, refused } = scenarioFrom(this.#plan, location.search);
    this.#own = own;
    this.#before = own;
    if (refused.length > 0) {
      this.#part("melding").textContent =
        `Niet alles in het adres is te gebruiken: ${refused.join("; ")}. Daar rekent deze pagina met het plan.`;
    }
    root.addEventListener("focusin", () => {
      this.#before = this.#own;
    });
    root.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLInputElement) this.#fill(target);
    });
    // What cannot be used gives way to what is calculated with, once the reader leaves the field.
    root.addEventListener("focusout", ({ target }) => {
      if (target instanceof HTMLInputElement && target.hasAttribute("aria-invalid")) this.#show();
    });
    root.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button) this.#press(button);
    });
    root.classList.add("is-klaar");
    this.#show();
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-deel="${name}"]`) as HTMLElement;
  }

  #fill(field: HTMLInputElement): void {
    const input = inputsOf(this.#plan, this.#own).find(({ id }) => id === field.name);
    if (!input) return;
    const value = field.value === "" ? Number.NaN : field.valueAsNumber;
    if (isAllowed(input, value)) {
      this.#fields.showMistake(input.id, undefined);
      this.#change(withValue(this.#own, input.id, value), field);
    } else {
      const kind = input.decimals === 0 ? "een heel getal" : "een bedrag";
      this.#change(this.#before, field);
      const words = `Vul ${kind} in van ${input.min} tot en met ${input.max.toLocaleString("nl-NL")}.`;
      this.#fields.showMistake(input.id, words);
    }
  }

  #press({ dataset: { terug, knop } }: HTMLButtonElement): void {
    if (terug) {
      this.#change(withPlanValue(this.#plan, this.#own, terug));
      this.#fields.focus(terug);
    } else if (knop === "plan") this.#change(this.#plan);
    else if (knop === "kopieer") this.#copy();
  }

  #change(next: Aannames, from?: HTMLInputElement): void {
    this.#own = next;
    this.#show(from);
    this.#announceLater();
  }

  #show(from?: HTMLInputElement): void {
    const [plan, own, planned, mine] = [this.#plan, this.#own, this.#planned, rekenDoor(this.#own)];
    const values = new Map(inputsOf(plan).map(({ id, value }) => [id, value]));
    for (const input of inputsOf(plan, own)) this.#fields.show(input, values.get(input.id), from);
    this.#part("uitkomst").innerHTML = headlineHtml(own, planned, mine);
    const comparison = this.#part("vergelijking");
    for (const body of comparison.querySelectorAll("tbody")) body.remove();
    comparison.insertAdjacentHTML("beforeend", comparisonHtml(own, planned, mine));
    this.#part("grafiek").innerHTML = chartHtml(planned, mine, plan.jaar);
    const { short, amount } = headlineOf(own, planned, mine);
    this.#part("plak").innerHTML = `<span>${short}</span> <b>${amount}</b>`;
  }

  #announceLater(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      history.replaceState(null, "", addressOf(this.#plan, this.#own) || location.pathname);
      this.#part("gezegd").textContent = spokenOutcome(this.#own, this.#planned, rekenDoor(this.#own));
    }, rest);
  }

  #copy(): void {
    const address = location.origin + location.pathname + addressOf(this.#plan, this.#own);
    const say = (words: string) => {
      this.#part("gekopieerd").textContent = words;
    };
    navigator.clipboard.writeText(address).then(
      () => say("Het adres is gekopieerd."),
      () => say("Kopiëren lukt hier niet. Neem het adres over uit de adresbalk."),
    );
  }
}

const page = document.querySelector<HTMLElement>("[data-wat-als]");
if (page) new WhatIfPage(page, JSON.parse(page.dataset.watAls ?? "") as Aannames).start();
