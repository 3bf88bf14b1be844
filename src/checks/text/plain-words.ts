/** Official and foreign words with the plain word for them; forms of a word share one line. */
const lines = `
teneinde: om
middels: met, door
conform: volgens
inzake: over
betreffende, omtrent: over
aangaande, dienaangaande: over
alsmede, alsook, evenals, tevens, eveneens: ook, en
doch, echter: maar
derhalve, mitsdien, dientengevolge, bijgevolg: daarom, dus
indien: als
thans, heden: nu
reeds: al
zulks, hetgeen: wat, dat
desgewenst: als u wilt
desalniettemin, desondanks, nochtans, niettemin: toch
aldaar, alhier: daar, hier
voornoemd, voornoemde, bovengenoemd, bovengenoemde, bovenstaand, bovenstaande: deze, dat
onderhavig, onderhavige: dit, deze
vooralsnog: voorlopig
veelal: vaak
omwille: voor
abusievelijk: per ongeluk
additioneel, additionele: extra
adequaat, adequate: goed, passend
alloceren, allocatie: verdelen
ambiëren, ambieert: willen
anticiperen, anticipeert: rekening houden met
behelst, behelzen: gaat over
beoogt, beogen: wil
bewerkstelligen, bewerkstelligt: zorgen voor
bevorderen, bevordert: helpen, stimuleren
borgen, borgt, geborgd, borging: zorgen voor, vastleggen
complementair, complementaire: aanvullend
concretiseren, concretiseert, concretisering: precies maken
consensus: overeenstemming
consistent, consistente: steeds hetzelfde
continueren, continueert, continuering: doorgaan met
coördineren, coördineert: regelen, leiden
creëren, creëert, gecreëerd: maken
cruciaal, cruciale, essentieel, essentiële: heel belangrijk
cumulatief, cumulatieve: bij elkaar opgeteld
discrepantie, discrepanties: verschil
effectueren, effectueert: uitvoeren
effectiviteit: of het werkt
efficiëntie, efficiency: zo min mogelijk moeite
elimineren: weghalen
evident, evidente: duidelijk
expertise: kennis
faciliteren, faciliteert, gefaciliteerd, facilitering: helpen, mogelijk maken
fluctueren, fluctueert, fluctuatie, fluctuaties: wisselen
frictie: spanning
generiek, generieke: algemeen
genereren, genereert: opleveren
holistisch, holistische: naar alles samen kijken
implementeren, implementeert, geïmplementeerd, implementatie: invoeren
impliceren, impliceert, implicatie, implicaties: betekenen, gevolg
incidenteel, incidentele: eenmalig
incorporeren: opnemen
indiceren, indicatie, indicaties: aanwijzing
inherent, inherente: hoort bij
initiëren, initieert, geïnitieerd: beginnen
instrumentarium: middelen
integraal, integrale: samenhangend, in zijn geheel
intensiveren, intensiveert, intensivering: meer doen aan
interveniëren, interventie, interventies: ingrijpen, hulp
kaderstellend, kaderstellende: de grenzen aangeven
legitimeren: goedkeuren
mitigeren, mitigerende, mitigatie: kleiner maken
modaliteit, modaliteiten: manier
monitoren, monitort, gemonitord: volgen
multidimensionaal: met veel kanten
operationaliseren, operationalisering: uitwerken
optimaliseren, optimaliseert, optimalisatie, optimalisering: verbeteren
optimaal, optimale: zo goed mogelijk
paradigma: manier van denken
periodiek, periodieke: vaste keren
pragmatisch, pragmatische: praktisch
prevaleert, prevaleren: gaat voor
prioriteren, prioritering: kiezen wat eerst komt
proactief, proactieve: uit zichzelf, vooraf
procedureel, procedurele: over de stappen
realiseren, realiseert, gerealiseerd: uitvoeren, bereiken
reduceren, reduceert, reductie: minder maken
reciprociteit: wederkerigheid
relevant, relevante: belangrijk, van belang
resulteren, resulteert: leiden tot
significant, significante: duidelijk, groot
sluitend, sluitende: volledig
specificeren, specificeert, specificatie: precies noemen
stagneren, stagneert, stagnatie: stilstaan
stringent, stringente: streng
substantieel, substantiële: groot
synergie: voordeel van samenwerken
systematiek: manier van werken
transitie: overgang
uniformeren, uniforme, uniform: gelijk
valideren, validatie: controleren
vigerend, vigerende: nu geldend
`;

/** The plain word for each form. */
export const plainWords: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [forms = "", plain = ""] = line.split(": ");
      return forms.split(", ").map((form) => [form, plain] as const);
    }),
);
