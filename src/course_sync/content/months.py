"""How months are written, as data: Estonian stems with case endings, English names."""

# Month → its stems: nominative, genitive, short. A case ending follows the genitive ("aprill" + "i" + "st").
ESTONIAN_STEMS: tuple[tuple[str, ...], ...] = (
    ("jaanuar", "jaanuari", "jaan"),
    ("veebruar", "veebruari", "veebr"),
    ("märts", "märtsi", "marts", "martsi"),
    ("aprill", "aprilli", "apr"),
    ("mai",),
    ("juuni",),
    ("juuli",),
    ("august", "augusti", "aug"),
    ("september", "septembri", "sept"),
    ("oktoober", "oktoobri", "okt"),
    ("november", "novembri", "nov"),
    ("detsember", "detsembri", "dets"),
)
# Partitive, illative, inessive, elative, allative, adessive, ablative, translative, terminative, essive, abessive, comitative.
ESTONIAN_ENDINGS: tuple[str, ...] = ("t", "sse", "s", "st", "le", "l", "lt", "ks", "ni", "na", "ta", "ga")
ENGLISH_NAMES: tuple[tuple[str, ...], ...] = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)


def _estonian() -> tuple[dict[str, int], str]:
    numbers = {stem: number for number, stems in enumerate(ESTONIAN_STEMS, 1) for stem in stems}
    stems = "|".join(sorted(numbers, key=len, reverse=True))
    endings = "|".join(sorted(ESTONIAN_ENDINGS, key=len, reverse=True))
    return numbers, rf"({stems})\.?(?:kuu)?(?:{endings})?(?!\w)"


def _english() -> tuple[dict[str, int], str]:
    numbers = {name: number for number, names in enumerate(ENGLISH_NAMES, 1) for name in names}
    return numbers, rf"({'|'.join(sorted(numbers, key=len, reverse=True))})\.?(?!\w)"


# Lower-case stem or name → month number; and the pattern (one group) that finds it.
ESTONIAN, ESTONIAN_PATTERN = _estonian()
ENGLISH, ENGLISH_PATTERN = _english()
