import { type Aannames, rekenDoor } from "../../figures/inburgering/doorrekening.ts";
import { type Input, inputsOf, isAllowed, withPlanValue, withValue } from "./inputs.ts";
import { headlineOf } from "./outcome.ts";
import { chartHtml, comparisonHtml, headlineHtml, spokenOutcome } from "./outcome-html.ts";
import { addressOf, scenarioFrom } from "./scenario-address.ts";

/** How long a reader must rest before the outcome is read out and put in the address, in milliseconds. */
const rest = 500;

const page = document.querySelector<HTMLElement>("[data-wat-als]");
if (page) start(page, JSON.parse(page.dataset.watAls ?? "") as Aannames);

function start(root: HTMLElement, plan: Aannames): void {
  const part = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-deel="${name}"]`) as HTMLElement;
  const planned = rekenDoor(plan);
  const scenario = scenarioFrom(plan, location.search);
  let own = scenario.own;
  /** As it was when the reader began in a field: what a refused value gives way to. */
  let before = own;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const fieldsOf = (id: string) => root.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`);

  function showInput(input: Input, planValue: number | undefined, from?: HTMLInputElement): void {
    for (const field of fieldsOf(input.id)) if (field !== from) field.value = String(input.value);
    const reset = root.querySelector<HTMLElement>(`[data-terug="${input.id}"]`);
    if (reset) reset.hidden = input.value === planValue;
    if (from?.name !== input.id) showMistake(input, undefined);
  }

  function showMistake(input: Input, words: string | undefined): void {
    const place = root.querySelector<HTMLElement>(`[data-fout="${input.id}"]`);
    const [field] = fieldsOf(input.id);
    if (!place || !field) return;
    place.textContent = words ?? "";
    place.hidden = words === undefined;
    field.toggleAttribute("aria-invalid", words !== undefined);
    if (words !== undefined) field.setAttribute("aria-invalid", "true");
  }

  function show(from?: HTMLInputElement): void {
    const mine = rekenDoor(own);
    const values = new Map(inputsOf(plan).map(({ id, value }) => [id, value]));
    for (const input of inputsOf(plan, own)) showInput(input, values.get(input.id), from);
    part("uitkomst").innerHTML = headlineHtml(own, planned, mine);
    part("vergelijking")
      .querySelectorAll("tbody")
      .forEach((body) => {
        body.remove();
      });
    part("vergelijking").insertAdjacentHTML("beforeend", comparisonHtml(own, planned, mine));
    part("grafiek").innerHTML = chartHtml(planned, mine, plan.jaar);
    const { short, amount } = headlineOf(own, planned, mine);
    part("plak").innerHTML = `<span>${short}</span> <b>${amount}</b>`;
  }

  function announceLater(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      history.replaceState(null, "", addressOf(plan, own) || location.pathname);
      part("gezegd").textContent = spokenOutcome(own, planned, rekenDoor(own));
    }, rest);
  }

  function change(next: Aannames, from?: HTMLInputElement): void {
    own = next;
    show(from);
    announceLater();
  }

  root.addEventListener("focusin", () => {
    before = own;
  });
  root.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const input = inputsOf(plan, own).find(({ id }) => id === target.name);
    if (!input) return;
    const value = target.value === "" ? Number.NaN : target.valueAsNumber;
    if (isAllowed(input, value)) {
      showMistake(input, undefined);
      change(withValue(own, input.id, value), target);
    } else {
      const kind = input.decimals === 0 ? "een heel getal" : "een bedrag";
      change(before, target);
      showMistake(input, `Vul ${kind} in van ${input.min} tot en met ${input.max.toLocaleString("nl-NL")}.`);
    }
  });
  // What cannot be used gives way to what is calculated with, once the reader leaves the field.
  root.addEventListener("focusout", ({ target }) => {
    if (target instanceof HTMLInputElement && target.hasAttribute("aria-invalid")) show();
  });
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.dataset.terug) {
      const id = button.dataset.terug;
      change(withPlanValue(plan, own, id));
      fieldsOf(id)[0]?.focus();
    } else if (button?.dataset.knop === "plan") change(plan);
    else if (button?.dataset.knop === "kopieer") copy();
  });

  function copy(): void {
    const address = location.origin + location.pathname + addressOf(plan, own);
    const say = (words: string) => {
      part("gekopieerd").textContent = words;
    };
    navigator.clipboard.writeText(address).then(
      () => say("Het adres is gekopieerd."),
      () => say("Kopiëren lukt hier niet. Neem het adres over uit de adresbalk."),
    );
  }

  if (scenario.refused.length > 0) {
    part("melding").textContent =
      `Niet alles in het adres is te gebruiken: ${scenario.refused.join("; ")}. Daar rekent deze pagina met het plan.`;
  }
  root.classList.add("is-klaar");
  show();
}
