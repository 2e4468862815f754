"""From the addresses written in a file to links: the same judgement as for the texts of a course."""

from course_sync.content.files.parts import FilePart
from course_sync.content.kinds import MAX_KEPT, classify
from course_sync.content.plain import absolute
from course_sync.content.site import Site
from course_sync.model.links import WrittenLink


def judged_links(part: FilePart, site: Site) -> tuple[WrittenLink, ...]:
    """The links of a part. An address without a host ("//example.ee", "/mod/…") is read as on a page of `site`."""
    found = []
    for raw in part.links:
        target = classify(absolute(raw.written) if raw.tag == "text" else raw.written, site.url, site)
        if target is not None:
            found.append(
                WrittenLink(target.url, target.fragment, raw.written[:MAX_KEPT], raw.text, raw.tag, target.kind)
            )
    return tuple(found)
