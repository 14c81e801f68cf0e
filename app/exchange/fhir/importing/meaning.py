"""What an Observation says besides its values: it is refused for anything that changes their meaning, the rest is reported.

FHIR R4 forbids ignoring a modifier element (2.1.0.6.4): its sender may have said that it was another person, a
measurement not made, or a value beyond the scale. elements.py lists what we know.
"""

from collections.abc import Collection, Iterator
from typing import Any

from app.exchange.fhir.importing import elements
from app.exchange.fhir.resources import BP, DIASTOLIC, HEART_RATE, LOINC, SYSTOLIC, UCUM, issue

_MOST = 20
"""Issues reported of one kind at most: a thousand modifiers are refused just as one is."""
_MODIFIER = (
    "This changes the meaning of what is sent, in a way this server does not know. "
    "Please send it without, if it is true without."
)
_UNKNOWN = "R4 has no such element here. What it says cannot be kept, and it might change the meaning."
_CONTRARY_UNITS = {"kpa", "pa", "cmhg", "cm[hg]", "psi", "千帕", "厘米汞柱"}
_PRESSURES = {SYSTOLIC, DIASTOLIC}


def as_dict(value: Any) -> dict[str, Any]:
    """The value when it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The value when it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def codings(concept: Any) -> list[dict[str, Any]]:
    """The codings of a CodeableConcept."""
    return [each for each in as_list(as_dict(concept).get("coding")) if isinstance(each, dict)]


def codes(concept: Any) -> set[str]:
    """LOINC codes of a CodeableConcept."""
    return {
        each["code"] for each in codings(concept) if each.get("system") == LOINC and isinstance(each.get("code"), str)
    }


def is_said(value: Any) -> bool:
    """Whether an element says anything: empty ones do not."""
    return value not in (None, "", [], {})


def modifiers(resource: Any, where: str, but: Collection[str] = ()) -> Iterator[dict[str, Any]]:
    """An issue for each modifier there is, however deep. `but`: names of elements that are not looked into."""
    waiting, told = [(where, resource)], 0
    while waiting and told < _MOST:
        place, node = waiting.pop()
        if isinstance(node, list):
            waiting += [(f"{place}[{number}]", each) for number, each in enumerate(node)]
        for name, value in node.items() if isinstance(node, dict) else ():
            if name.removeprefix("_") in elements.MODIFIERS and is_said(value):
                told += 1
                yield issue("extension", _MODIFIER, f"{place}.{name.removeprefix('_')}")
            elif isinstance(value, dict | list) and name not in but:
                waiting.append((f"{place}.{name}", value))


def _absent(node: Any, where: str) -> Iterator[dict[str, Any]]:
    """An issue for each part of an element that is marked as not known."""
    waiting = [(where, node)]
    while waiting:
        place, part = waiting.pop()
        if isinstance(part, list):
            waiting += [(f"{place}[{number}]", each) for number, each in enumerate(part)]
        elif isinstance(part, dict):
            if part.get("url") in elements.ABSENT:
                yield issue("business-rule", "It says that this is not known.", place)
            waiting += [(f"{place}.{name.removeprefix('_')}", value) for name, value in part.items()]


def _strangers(node: Any, known: Collection[str], where: str) -> Iterator[dict[str, Any]]:
    for name in as_dict(node):
        if name.removeprefix("_") not in {*known, *elements.MODIFIERS}:
            yield issue("structure", _UNKNOWN, f"{where}.{name.removeprefix('_')[:60]}")


def _concept(concept: Any, where: str, known: Collection[str]) -> Iterator[dict[str, Any]]:
    """Unknown elements of a code, and LOINC codes that say something other than the ones `known` to mean this."""
    yield from _strangers(concept, elements.CONCEPT, where)
    for place, each in enumerate(codings(concept)):
        yield from _strangers(each, elements.CODING, f"{where}.coding[{place}]")
    others = sorted(codes(concept) - set(known))
    if others and codes(concept) & set(known):
        words = f"LOINC {others[0][:20]} says something else than {min(codes(concept) & set(known))}."
        yield issue("code-invalid", words, where)


def _quantity(quantity: Any, where: str) -> Iterator[dict[str, Any]]:
    yield from _strangers(quantity, elements.QUANTITY, where)
    unit = as_dict(quantity).get("unit")
    if isinstance(unit, str) and as_dict(quantity).get("system") == UCUM and unit.strip().lower() in _CONTRARY_UNITS:
        yield issue("value", "The unit says something else than its UCUM code.", f"{where}.unit")


def _values(node: dict[str, Any], allowed: str, where: str) -> Iterator[dict[str, Any]]:
    """Values of other types than the one that is read."""
    for name in sorted(elements.VALUES - {allowed}):
        if is_said(node.get(name)):
            yield issue("not-supported", "Such a value does not belong here and could not be kept.", f"{where}.{name}")


def _interpretations(node: dict[str, Any], where: str) -> Iterator[dict[str, Any]]:
    for place, each in enumerate(as_list(node.get("interpretation"))):
        for coding in codings(each):
            ours = coding.get("system") in elements.INTERPRETATION_SYSTEMS
            if ours and coding.get("code") not in elements.INTERPRETATIONS:
                words = "By its interpretation this is no value that was measured as it stands."
                yield issue("not-supported", words, f"{where}.interpretation[{place}]")


def arm_of(resource: dict[str, Any]) -> tuple[str, list[dict[str, Any]]]:
    """The arm of a bodySite: left, right, or empty where that is not said; and what is wrong with it."""
    site = resource.get("bodySite")
    found = {each.get("code") for each in codings(site) if each.get("system") == elements.SNOMED}
    arms = {elements.ARMS[code] for code in found if code in elements.ARMS}
    text = str(as_dict(site).get("text") or "").strip().lower()
    if not is_said(site) or (found and found <= elements.UPPER_ARM):
        return "", []
    if len(arms) == 1 and found <= {*elements.ARMS, *elements.UPPER_ARM}:
        return arms.pop(), []
    if not found and text in elements.ARM_TEXTS:
        return elements.ARM_TEXTS[text], []
    words = (
        "Only pressures taken at the upper arm can be judged: SNOMED CT 368208006 (left), 368209003 (right), 40983000."
    )
    return "", [issue("not-supported", words, "Observation.bodySite")]


def _method(resource: dict[str, Any]) -> Iterator[dict[str, Any]]:
    method = resource.get("method")
    found = {each.get("code") for each in codings(method) if each.get("system") == elements.SNOMED}
    text = str(as_dict(method).get("text") or "").strip().lower()
    known = found <= elements.METHODS if found else text in elements.METHOD_TEXTS
    if is_said(method) and not known:
        words = "Only pressures taken with a cuff, heard or by machine, can be judged; this method is not known here."
        yield issue("not-supported", words, "Observation.method")


def _labels(resource: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for name in ("tag", "security"):
        for place, each in enumerate(as_list(as_dict(resource.get("meta")).get(name))):
            if as_dict(each).get("code") in elements.NO_REAL_DATA:
                words = "It is marked as no real, or no whole, record."
                yield issue("business-rule", words, f"Observation.meta.{name}[{place}]")


def _panel(resource: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from _values(resource, "", "Observation")
    for place, each in enumerate(as_list(resource.get("component"))):
        part, where = as_dict(each), f"Observation.component[{place}]"
        found = codes(part.get("code")) & _PRESSURES
        if not found:
            continue
        yield from _strangers(part, elements.COMPONENT, where)
        yield from _concept(part.get("code"), f"{where}.code", {min(found)})
        yield from _quantity(part.get("valueQuantity"), f"{where}.valueQuantity")
        yield from _values(part, "valueQuantity", where)
        yield from _interpretations(part, where)
        yield from _absent(part, where)
        if is_said(part.get("dataAbsentReason")):
            yield issue("business-rule", elements.REFUSED["dataAbsentReason"], f"{where}.dataAbsentReason")


def _rate(resource: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from _values(resource, "valueQuantity", "Observation")
    yield from _quantity(resource.get("valueQuantity"), "Observation.valueQuantity")
    yield from _absent(resource.get("valueQuantity"), "Observation.valueQuantity")
    yield from _absent(resource.get("_valueQuantity"), "Observation.valueQuantity")


def faults(resource: dict[str, Any]) -> list[dict[str, Any]]:
    """Everything an Observation says that we would lose, and whose loss would change its meaning."""
    found = [*modifiers(resource, "Observation")]
    found += [*_strangers(resource, elements.KNOWN, "Observation")][:_MOST]
    for name, words in elements.REFUSED.items():
        if is_said(resource.get(name)):
            found.append(issue("not-supported", words, f"Observation.{name}"))
    if is_said(resource.get("effectiveDateTime")) and is_said(resource.get("effectiveInstant")):
        found.append(issue("structure", "There may be one moment only.", "Observation.effectiveInstant"))
    own = codes(resource.get("code"))
    known = elements.PANELS if BP in own else {HEART_RATE}
    found += _concept(resource.get("code"), "Observation.code", known)
    found += _panel(resource) if BP in own else _rate(resource) if HEART_RATE in own else ()
    found += [*_labels(resource), *_interpretations(resource, "Observation")]
    if BP in own:
        found += [*arm_of(resource)[1], *_method(resource)]
    for name in ("status", "category", "code", "subject", "effectiveDateTime", "effectiveInstant"):
        found += [*_absent(resource.get(name), f"Observation.{name}")]
        found += [*_absent(resource.get(f"_{name}"), f"Observation.{name}")]
    return found


def left_out(resource: dict[str, Any]) -> list[dict[str, Any]]:
    """The parts of an acceptable Observation that are not kept, to be reported to its sender."""
    told = []
    for place, each in enumerate(as_list(resource.get("component"))):
        if not codes(as_dict(each).get("code")) & _PRESSURES:
            words = "This component was not taken in: only the two pressures are."
            told.append(issue("informational", words, f"Observation.component[{place}]", "warning"))
    names = {
        *elements.TOLD,
        "interpretation",
        *({"bodySite", "method"} if HEART_RATE in codes(resource.get("code")) else ()),
    }
    told += [
        issue("informational", "This was not taken in; the values were.", f"Observation.{name}", "information")
        for name in sorted(names)
        if is_said(resource.get(name))
    ]
    return told[:_MOST]
