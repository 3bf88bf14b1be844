import { decimal } from "../../decimal.ts";
import { type Aannames, rekenDoor } from "../../figures/inburgering/doorrekening.ts";
import { formatNumber, inSentence } from "../../notation.ts";
import { inputsOf } from "./inputs.ts";
import { outcomeOf } from "./outcome.ts";
import { addressOf } from "./scenario-address.ts";
import { workedScenarios } from "./scenarios.ts";

/** A value of a scenario, and whether it is another than that of the plan. */
export interface ScenarioCell {
  text: string;
  differs: boolean;
}

export interface ScenarioRow {
  label: string;
  plan: string;
  isSaldo: boolean;
  /** One per scenario. */
  cells: readonly ScenarioCell[];
}

/** The plan and worked scenarios beside each other. */
export interface ScenarioTable {
  scenarios: readonly { title: string; address: string }[];
  groups: readonly { title: string; rows: readonly ScenarioRow[] }[];
}

const signs = { euro: ",\u00a0€", procent: ",\u00a0%", personen: "" };
const typed = (value: number): string => formatNumber(decimal(value), Number.isInteger(value) ? 0 : 2);

/** What a reader finds beside the form, and without script instead of it. */
export function scenarioTable(plan: Aannames): ScenarioTable {
  const planned = rekenDoor(plan);
  const scenarios = workedScenarios(plan).map(({ title, own }) => ({
    title,
    address: addressOf(plan, own),
    inputs: inputsOf(plan, own),
    outcome: outcomeOf(plan, planned, rekenDoor(own)),
  }));
  const assumptions = inputsOf(plan).map(({ label, value, unit, group }, index): ScenarioRow => {
    const cells = scenarios.map(({ inputs }) => {
      const own = inputs[index]?.value ?? value;
      return { text: typed(own), differs: own !== value };
    });
    const name = group ? `${group}, ${inSentence(label)}` : label;
    return { label: `${name}${signs[unit]}`, plan: typed(value), isSaldo: false, cells };
  });
  const outcomes = outcomeOf(plan, planned, planned).map(({ title, rows }, group) => ({
    title,
    rows: rows.map(({ id, label, kind, plan: value }): ScenarioRow => {
      const cells = scenarios.map(({ outcome }) => {
        const own = outcome[group]?.rows.find((row) => row.id === id)?.own ?? "geen";
        return { text: own, differs: own !== value };
      });
      return { label, plan: value, isSaldo: kind === "saldo", cells };
    }),
  }));
  return {
    scenarios: scenarios.map(({ title, address }) => ({ title, address })),
    groups: [{ title: "Aannames", rows: assumptions }, ...outcomes],
  };
}
