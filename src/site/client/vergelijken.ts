/**
 * Shows at most a few opstellers of a comparison at once; the address keeps which. Without this script all stand beside each
 * other, in a table that scrolls.
 */
const chooser = document.querySelector<HTMLElement>("[data-kies]");
if (chooser) start(chooser);

function start(root: HTMLElement): void {
  const selects = [...root.querySelectorAll("select")];
  const status = root.querySelector("[role=status]");
  const known = [...(selects[0]?.options ?? [])].map(({ value }) => value);
  const asked = (new URLSearchParams(location.search).get("opstellers") ?? "").split(",");
  const wanted = [...asked.filter((id) => known.includes(id)), ...known];
  selects.forEach((select, place) => {
    select.value = [...new Set(wanted)][place] ?? "";
    select.addEventListener("change", () => {
      show();
      history.replaceState(null, "", `?opstellers=${selects.map(({ value }) => value).join(",")}`);
      const names = selects.map(({ selectedOptions }) => selectedOptions[0]?.text ?? "");
      if (status) status.textContent = `U vergelijkt ${[...new Set(names)].join(", ")}.`;
    });
  });

  function show(): void {
    const chosen = new Set(selects.map(({ value }) => value));
    for (const cell of document.querySelectorAll<HTMLElement>("[data-opsteller]"))
      cell.hidden = !chosen.has(cell.dataset.opsteller ?? "");
  }

  root.hidden = false;
  show();
}
