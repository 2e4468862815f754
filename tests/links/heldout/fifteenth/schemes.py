"""Mail, telephone, files and what else is no web address."""

from course_sync.model.links import Reason as R
from heldout.shapes import Case

CASES: tuple[Case, ...] = (
    Case(R.FINE, "mailto:info@tallinn.ee,linnapea@tartu.ee?subject=Kursus&cc=abi@gmail.com"),
    Case(R.FINE, "mailto:info@tallinn.ee?subject=Küsimus õpetajale&body=Tere!%0D%0A"),
    Case(R.FINE, "mailto:?subject=Soovitan%20kursust&body=http%3A%2F%2Fkool.ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:info(at)tallinn.ee"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:mari@@gmail.com"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:mari@gmail,com", also=(R.NO_MAIL,)),
    Case(R.BAD_MAIL_ADDRESS, "mailto:http://tallinn.ee/kontakt"),
    Case(R.BAD_MAIL_ADDRESS, "mailto:"),
    Case(R.FINE, "tel:+372-600-0000;ext=12"),
    Case(R.FINE, "tel:112"),
    Case(R.FINE, "tel:1247"),
    Case(R.FINE, "tel:(+372)%205555%205555"),
    Case(R.BAD_PHONE_NUMBER, "tel:helista-meile"),
    Case(R.BAD_PHONE_NUMBER, "tel:"),
    Case(R.BAD_PHONE_NUMBER, "tel:+372"),
    Case(R.BAD_PHONE_NUMBER, "tel:+37260000000000000000"),
    Case(R.LOCAL_FILE, "file:///C:/Users/Mari/Documents/juhend.docx"),
    Case(R.SCHEME, "ftp://ftp.naide-b15.ee/pub/fail.zip"),
    Case(R.SCHEME, "javascript:void(0)"),
    Case(R.SCHEME, "viber://chat?number=%2B3725555555"),
    Case(R.SCHEME, "blob:https://naide-b15.ee/550e8400-e29b-41d4-a716-446655440000", also=(R.LOCAL_FILE, R.MALFORMED)),
)
