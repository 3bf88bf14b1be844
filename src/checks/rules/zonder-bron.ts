import type { Check } from "../check.ts";

export const zonderBron: Check<"cijfers/zonder-bron"> = {
  id: "cijfers/zonder-bron",
  severity: "fout",
  title: "Elk cijfer heeft een bron, of is berekend uit cijfers die er een hebben.",
  basis: "Eén bron per cijfer: wie vraagt waar een getal vandaan komt, krijgt antwoord",
  hint: "Zet ‘bron’ bovenaan het bestand of bij het cijfer, met een id uit bronnen.yaml.",
  *run({ authors }) {
    for (const { figures } of authors) {
      for (const id of figures.ids()) {
        const { source, operands, place, label } = figures.get(id);
        if (source || operands.length > 0 || !place) continue;
        yield { place, message: `Van ‘${label}’ (${id}) staat nergens waar het vandaan komt.` };
      }
    }
  },
};
