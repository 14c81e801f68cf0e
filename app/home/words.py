"""What the fields of one's own records say, for the page that shows a record."""

from app.sync.registry import Subjects
from app.web.i18n import localised


def shows(subjects: Subjects, kind: str, field: str) -> bool:
    """Whether the form of this kind has a place for a fault of this field; anything else is said above it."""
    face = subjects.faces.get(kind)
    return face is not None and (field in face.marks or f"{field.partition('.')[0]}.*" in face.marks)


def value_words(subjects: Subjects, kind: str, field: str, value: str, path: str | None) -> str:
    """What a filled-in value says to people: the words of a code, in the town around `path`, else the value itself."""
    face = subjects.faces.get(kind)
    if face is None:
        return value
    said = face.says(field, value, path)
    if said is not None:
        return said
    words = face.codes.get(field, {})
    return localised(words[value]) if value in words else value
