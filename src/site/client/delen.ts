/** Buttons that copy a text. Without this script the texts stand in fields that can be selected, and the buttons stay away. */
const said = document.querySelector<HTMLElement>("#gekopieerd");

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-kopieer]")) {
  const field = document.getElementById(button.dataset.kopieer ?? "");
  if (!(field instanceof HTMLTextAreaElement) || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(field.value).then(
      () => tell(`Gekopieerd: ${field.labels[0]?.textContent ?? ""}.`),
      () => {
        field.select();
        tell("Kopiëren lukt niet. De tekst is geselecteerd: druk op Ctrl en C.");
      },
    );
  });
}

function tell(words: string): void {
  if (said) said.textContent = words;
}
