import { variantsOf } from "../support/variants.ts";

variantsOf("taal/zinsbouw", {
  fout: [
    "Zij maken afspraken over over de lessen.",
    "Alle consulenten heeft een training gevolgd.",
    "Het college hebben een plan.",

    "De colleges wordt gevraagd om een besluit.",
    "De raad worden hierover geïnformeerd.",
    "De consulent helpt met met de formulieren.",
    "Dit moet aan bij de volgende ronde.",
    "Taal in combinatie een baan werkt goed.",
    "Anderzijds kost dit tijd.",
    "Een boete mag niet zodanig hoog zijn.",
  ],
  goed: [
    "Wij weten dat dat goed is.",
    "Alle consulenten hebben een training gevolgd.",
    "Het college heeft een plan.",

    "De colleges worden gevraagd om een besluit.",
    "Taal in combinatie met een baan werkt goed.",
    "Enerzijds helpt dit. Anderzijds kost het tijd.",
    "Een boete is nooit zodanig hoog dat iemand in de schulden komt.",
    "De helft van de gemeenten is klaar.",
    "Dit sluit aan bij het beleid en gaat uit van eigen kracht.",
  ],
});
