/** The components that a template may use, with the attributes of each; true means that it must be there. */
export const components: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  Cijfer: { id: true, kaal: false },
  Veld: { naam: true },
  Tabel: { id: true },
  Figuur: { id: true },
  Tekst: { id: true },
  Als: { tabel: false, figuur: false, cijfer: false, tekst: false },
  AlsNiet: { tabel: false, figuur: false, cijfer: false, tekst: false },
  Wettelijk: { feiten: true },
  Besluit: {},
  Raming: { zekerheid: false },
  Onderdeel: { id: true },
  Verwijzing: { sectie: false, tabel: false, figuur: false },
  Begrip: { id: true },
  Herkomst: {},
};

/** Components of which exactly one of the attributes must be there. */
export const oneOf: ReadonlySet<string> = new Set(["Als", "AlsNiet", "Verwijzing"]);
