import Als from "./Als.astro";
import AlsNiet from "./AlsNiet.astro";
import Begrip from "./Begrip.astro";
import Besluit from "./Besluit.astro";
import Cijfer from "./Cijfer.astro";
import Kop3 from "./Kop3.astro";
import Kop4 from "./Kop4.astro";
import Onderdeel from "./Onderdeel.astro";
import Raming from "./Raming.astro";
import Tabel from "./Tabel.astro";
import Tekst from "./Tekst.astro";
import Veld from "./Veld.astro";
import Verwijzing from "./Verwijzing.astro";
import Wettelijk from "./Wettelijk.astro";

/** What a template may use. Each looks its value up in the document; none computes. */
export const sjabloon = {
  Als,
  AlsNiet,
  Begrip,
  Besluit,
  Cijfer,
  Onderdeel,
  Raming,
  Tabel,
  Tekst,
  Veld,
  Verwijzing,
  Wettelijk,
  h3: Kop3,
  h4: Kop4,
};
