"""read: texts that changed → the links written in them."""

from course_sync.content import PARSER_VERSION, Site, extract
from course_sync.model.course import Author
from course_sync.model.runs import Stage
from course_sync.stages.context import Context
from course_sync.store import texts
from course_sync.store.texts import ParsedText, WaitingText

_AT_ONCE = 50  # texts in memory


def read(context: Context) -> dict[str, int]:
    """Parse every text that is owed a look. Returns texts parsed and links found in them."""
    site = Site(context.settings.moodle.url, context.settings.moodle.aliases)
    with context.store.read() as session:
        keys = texts.waiting_keys(session, PARSER_VERSION)
    context.progress.begin(Stage.READ, len(keys))
    found = 0
    for start in range(0, len(keys), _AT_ONCE):
        context.check_cancelled()
        with context.store.read() as session:
            waiting = texts.waiting_texts(session, keys[start : start + _AT_ONCE])
        parsed = [one for one in (_parsed(context, text, site) for text in waiting) if one is not None]
        with context.store.write() as session:
            texts.save_parsed(session, parsed, context.clock.now(), PARSER_VERSION)
        found += sum(len(one.links) for one in parsed)
        context.progress.advance(Stage.READ, len(waiting))
    return {"texts": len(keys), "links": found}


def _parsed(context: Context, waiting: WaitingText, site: Site) -> ParsedText | None:
    """What is in a text; None where it cannot be parsed: then all known of it stays, and it is tried again next time."""
    text = waiting.text
    try:
        found = extract(text.body, text.format, text.base_url, site)
    except Exception as error:  # noqa: BLE001 - one text that cannot be parsed must not stop the others; it is recorded
        context.fail(Stage.READ, error, subject=text.place.key, course_id=text.place.course_id)
        return None
    # Of what learners wrote only the addresses are kept.
    return ParsedText(waiting, found.links, found.text if text.author is Author.TEACHER else "")
