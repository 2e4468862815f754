"""All rules by code. A new family of rules is one file beside its siblings and one line here."""

from collections.abc import Mapping
from itertools import chain

from course_sync.rules import (
    access,
    age,
    contents,
    dates,
    guests,
    hosts,
    languages,
    law,
    links,
    media,
    names,
    progress,
    reach,
    settings,
    support,
    targets,
    texts,
)
from course_sync.rules.rule import Rule

RULES: Mapping[str, Rule] = {
    rule.code: rule
    for rule in chain(
        hosts.RULES,
        links.RULES,
        targets.RULES,
        contents.RULES,
        media.RULES,
        settings.RULES,
        progress.RULES,
        reach.RULES,
        texts.RULES,
        dates.RULES,
        names.RULES,
        law.RULES,
        languages.RULES,
        age.RULES,
        support.RULES,
        access.RULES,
        guests.RULES,
    )
}
