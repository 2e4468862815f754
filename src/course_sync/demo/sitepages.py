"""What a browser sees of the stand-in: small pages, so that the report's links into Moodle open something."""

import re
from html import escape
from urllib.parse import parse_qs, urlsplit

from course_sync.demo.things import Activity, Course, Site

_PAGE = (
    '<!DOCTYPE html><html lang="et"><head><meta charset="utf-8"><title>{title}</title>'
    "<style>body{{font:16px/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}}</style></head>"
    "<body><p><small>Digiriigi Akadeemia (näidis)</small></p><h1>{title}</h1>{body}</body></html>"
)
_LOGIN = (
    '<form method="post" action="/login/index.php"><input type="hidden" name="logintoken" value="0">'
    '<p><label>Kasutajanimi <input name="username"></label></p>'
    '<p><label>Parool <input name="password" type="password"></label></p><button id="loginbtn">Logi sisse</button></form>'
)


def page(site: Site, target: str, root: str) -> tuple[int, str]:
    """Status and HTML for a browser's GET of `target`."""
    split = urlsplit(target)
    number = next(iter(parse_qs(split.query).get("id", parse_qs(split.query).get("update", []))), "")
    wanted = int(number) if number.isdigit() else 0
    if split.path == "/login/index.php":
        return 200, _page("Logi sisse", _LOGIN)
    if split.path in ("/", "/index.php", "/course/index.php"):
        return 200, _page("Kursused", _courses(site))
    if split.path in ("/course/view.php", "/course/edit.php"):
        return _course_page(site.course(wanted), root)
    if split.path == "/course/modedit.php" or re.fullmatch(r"/mod/[a-z0-9]+/view\.php", split.path):
        course = site.course(wanted // 1000)
        activity = course.activity(wanted) if course else None
        modname = split.path.split("/")[2]
        if course is None or activity is None or modname not in ("modedit.php", activity.modname):
            return 404, _page("Viga", "<p>Sellist tegevust ei ole.</p>")
        return 200, _activity_page(course, activity, root)
    if split.path in ("/course/editsection.php", "/course/section.php"):
        return _course_page(site.course(wanted // 100), root)
    return 404, _page("Lehte ei leitud", "<p>Sellist lehte ei ole.</p>")


def _page(title: str, body: str) -> str:
    return _PAGE.format(title=escape(title), body=body)


def _courses(site: Site) -> str:
    courses = (course for n in site.course_ids() if (course := site.course(n)) is not None and course.visible)
    items = (f'<li><a href="/course/view.php?id={c.id}">{escape(c.fullname)}</a></li>' for c in courses)
    return f"<ul>{''.join(items)}</ul>"


def _course_page(course: Course | None, root: str) -> tuple[int, str]:
    if course is None:
        return 404, _page("Viga", "<p>Sellist kursust ei ole.</p>")
    body = [_text(course.summary, root)]
    for section in course.sections:
        links = (
            f'<li><a href="/mod/{a.modname}/view.php?id={a.cmid}">{escape(a.name)}</a></li>' for a in section.activities
        )
        body.append(f"<h2>{escape(section.name)}</h2>{_text(section.summary, root)}<ul>{''.join(links)}</ul>")
    return 200, _page(course.fullname, "".join(body))


def _activity_page(course: Course, activity: Activity, root: str) -> str:
    parts = "".join(f"<h2>{escape(p.title)}</h2>{_text(p.body, root)}" for p in activity.parts if p.by == 2)
    files = "".join(f"<li>{escape(file.name)}</li>" for file in activity.files)
    address = f"<p>{escape(activity.url)}</p>" if activity.url else ""
    back = f'<p><a href="/course/view.php?id={course.id}">{escape(course.fullname)}</a></p>'
    texts = _text(activity.intro, root) + _text(activity.content, root)
    return _page(activity.name, f"{back}{texts}{address}{parts}<ul>{files}</ul>")


def _text(body: str, root: str) -> str:
    return body.replace("@@SITE@@", root).replace("@@PLUGINFILE@@", f"{root}/pluginfile.php/0")
