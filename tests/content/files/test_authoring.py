"""Packages as authoring tools publish them: a player, libraries, and the course as data."""

import base64
import json
import zlib

import pytest

LIBRARY = "/*! lib 1.2 https://teek.example.ee/ */ var a='https://teek.example.ee/api';window.open('https://teek.example.ee/')"


def coded(value):
    return base64.b64encode(json.dumps(value).encode()).decode()


def storyline(kind, value):
    text = json.dumps(value, ensure_ascii=False).replace("\\", "\\\\").replace("'", "\\'")
    return f"window.globalProvideData('{kind}', '{text}');"


RISE = {
    "course": {
        "id": "https://id.example.ee/kursus",
        "title": "Kursus",
        "lessons": [
            {
                "type": "blocks",
                "items": [
                    {
                        "items": [
                            {"paragraph": '<p>Loe <a href="https://loe.example.ee/x?a=1&amp;b=2">juhendit</a>.</p>'}
                        ]
                    },
                    {"media": {"image": {"key": "pilt.jpg", "originalUrl": "https://pilv.example.ee/pilt.jpg"}}},
                    {"items": [{"title": "Nupp", "destination": "https://nupp.example.ee/"}]},
                    {"media": {"embed": {"src": "https://video.example.ee/embed/abc_"}}},
                ],
            }
        ],
    },
    "apiUrl": "https://api.example.ee/",
}
RISE_FINDS = ["https://loe.example.ee/x?a=1&b=2", "https://nupp.example.ee/", "https://video.example.ee/embed/abc_"]
PAGE = "<!doctype html><html><body><div id='app'></div><script>{}</script></body></html>"


@pytest.mark.parametrize(
    ("entry", "body"),
    [
        ("scormcontent/locales/und.js", f'__resolveJsonp("course:und","{coded(RISE)}")'),
        ("scormcontent/runtime-data.js", f'window.courseData = "{coded(RISE)}";'),
        ("scormcontent/index.html", PAGE.format(f'const c = deserialize("{coded(RISE)}");')),
    ],
)
def test_rise_keeps_its_course_in_base64(found, build, entry, body):
    package = build.scorm(**{entry: body, "scormcontent/lib/rise/abc.js": LIBRARY})
    assert found(package, "rise.zip")[f"entry:{entry}"] == RISE_FINDS


def test_storyline_keeps_its_slides_in_strings_of_scripts(found, build):
    slide = {
        "title": "Abi's \"kool\"",
        "slideLayers": [
            {
                "objects": [
                    {"kind": "vectorshape", "data": {"html5data": {"xPos": 1}, "vartext": {"blocks": [{"spans": [{"text": "Vaata www.tekst.example.ee."}]}]}}},
                    {"kind": "button", "events": [{"kind": "onrelease", "actions": [{"kind": "openurl", "url": "https://nupp.example.ee/õ?a=1", "window": "_blank"}]}]},
                ]
            }
        ],
    }  # fmt: skip
    package = build.scorm(
        **{
            "html5/data/js/data.js": storyline("data", {"projectId": "https://id.example.ee/", "assetLib": [{"url": "story_content/a.png"}]}),
            "html5/data/js/6dK.js": storyline("slide", slide),
            "html5/data/js/frame.js": storyline("frame", {"resourceData": {"resources": [{"title": "Seadus", "url": "https://ressurss.example.ee/"}]}}),
            "html5/data/js/paths.js": storyline("paths", {"x": "https://rada.example.ee/"}),
            "html5/lib/scripts/bootstrapper.min.js": LIBRARY,
            "story_content/user.js": "window.Script1 = function() { window.open('https://skript.example.ee/leht', '_blank'); }",
        }
    )  # fmt: skip
    assert found(package, "storyline.zip") == {
        "entry:imsmanifest.xml": ["https://valine.example.ee/leht"],
        "entry:html5/data/js/6dK.js": ["www.tekst.example.ee", "https://nupp.example.ee/õ?a=1"],
        "entry:html5/data/js/frame.js": ["https://ressurss.example.ee/"],
        "entry:story_content/user.js": ["https://skript.example.ee/leht"],
    }


def test_ispring_packs_its_presentation_and_codes_its_tests(found, build):
    slides = {
        "t": "Esitlus",
        "s": [{"t": "1", "x": "Loe www.slaid.example.ee", "e": [{"u": "https://tegevus.example.ee/"}]}],
    }
    packed = base64.b64encode(zlib.compress(json.dumps(slides).encode())).decode()
    quiz = coded({"d": {"sl": {"g": [{"S": [{"D": {"h": '<a href="https://test.example.ee/">abi</a>'}}]}]}}})
    package = build.scorm(
        **{
            "res/index.html": PAGE.format(f'var presInfo = "{packed}";'),
            "res/data/quiz1.js": f'(function(){{var quizInfo = "{quiz}";}})()',
            "res/data/player.js": LIBRARY,
        }
    )
    parts = found(package, "ispring.zip")
    assert parts["entry:res/index.html"] == ["www.slaid.example.ee", "https://tegevus.example.ee/"]
    assert parts["entry:res/data/quiz1.js"] == ["https://test.example.ee/"]
    assert "entry:res/data/player.js" not in parts


def test_captivate_keeps_its_project_as_text_and_its_buttons_actions_as_scripts(found, build):
    model = r"""cp.model.data={si12:{oca:'cp.openURL(\"https://nupp.example.ee/a\",\"_blank\");cp.movie.play()'},k:'cp.openURL("leht.htm")'}"""
    project = json.dumps(
        {
            "metadata": {"title": "Kursus", "lmsURL": "x"},
            "toc": [{"title": "1", "link": "https:\\/\\/sisu.example.ee\\/"}],
        }
    )
    package = build.scorm(
        **{"assets/js/CPM.js": model, "project.txt": project.replace("\\\\/", "\\/"), "assets/js/jquery.js": LIBRARY}
    )
    parts = found(package, "captivate.zip")
    assert parts["entry:assets/js/CPM.js"] == ["https://nupp.example.ee/a"]
    assert parts["entry:project.txt"] == ["https://sisu.example.ee/"]


def test_adapt_keeps_its_course_in_json(found, build):
    components = [
        {
            "_id": "c-05",
            "_component": "text",
            "body": '<p><a href="https://komponent.example.ee/" target="_blank">x</a></p>',
        }
    ]
    config = {
        "_defaultLanguage": "et",
        "_xapi": {"_activityID": "https://id.example.ee/", "_endpoint": "https://lrs.example.ee/"},
    }
    package = build.scorm(
        **{
            "course/et/components.json": json.dumps(components),
            "course/config.json": json.dumps(config),
            "package.json": json.dumps({"homepage": "https://kodu.example.ee/", "url": "https://kodu.example.ee/"}),
            "course/et/katki.json": '{"a": "https://katki.example.ee/" // märkus\n}',
        }
    )
    assert found(package, "adapt.zip") == {
        "entry:imsmanifest.xml": ["https://valine.example.ee/leht"],
        "entry:course/et/components.json": ["https://komponent.example.ee/"],
    }


def test_lumi_puts_h5p_into_one_page(found, build):
    content = {
        "text": '<p><a href="https://h5p.example.ee/õ">x</a></p>',
        "media": {"path": "https://video.example.ee/"},
    }
    integration = {"contents": {"cid-1": {"library": "H5P.Column 1.15", "jsonContent": json.dumps(content)}}}
    page = PAGE.format(f"window.H5PIntegration = {json.dumps(integration)};" + LIBRARY)
    assert found(build.scorm(**{"index.html": page}), "lumi.zip")["entry:index.html"] == [
        "https://h5p.example.ee/õ",
        "https://video.example.ee/",
    ]


def test_web_links_and_other_xml_of_a_common_cartridge(found, build):
    link = '<?xml version="1.0"?><wl:webLink xmlns:wl="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1"><title>Link</title><url href="https://viide.example.ee/" target="_parent"/></wl:webLink>'
    tool = '<blti:x xmlns:blti="http://www.imsglobal.org/xsd/imsbasiclti_v1p0"><blti:launch_url>https://vahend.example.ee/lti</blti:launch_url><identifier>https://id.example.ee/</identifier></blti:x>'
    topic = "<topic><text texttype='text/html'>&lt;p&gt;&lt;a href=&quot;https://arutelu.example.ee/&quot;&gt;x&lt;/a&gt;&lt;/p&gt;</text></topic>"
    body = build.zipped(
        {
            "imsmanifest.xml": build.MANIFEST,
            "i1/w.xml": link,
            "i2/lti.xml": tool,
            "i3/t.xml": topic,
            "i4/katki.xml": "<a",
        }
    )
    assert found(body, "kursus.imscc") == {
        "entry:imsmanifest.xml": ["https://valine.example.ee/leht"],
        "entry:i1/w.xml": ["https://viide.example.ee/"],
        "entry:i2/lti.xml": ["https://vahend.example.ee/lti"],
        "entry:i3/t.xml": ["https://arutelu.example.ee/"],
    }


def test_data_packed_to_burst_are_stopped(read, build):
    bomb = base64.b64encode(zlib.compress(b'"' + b"x" * 40_000_000 + b'"')).decode()
    reading = read(build.scorm(**{"index.html": PAGE.format(f'var presInfo = "{bomb}";')}), "pomm.zip")
    assert reading.problem == "over_bounds"
