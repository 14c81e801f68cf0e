"""The elements of R4's Observation (hl7.org/fhir/R4/observation.html), and what we make of each.

An element that we do not look at must not be treated as absent: it may say that the value means something else. So each is
read, or reported as not taken in, or refused; and one that R4 does not know is refused too.
"""

READ = {"status", "category", "code", "subject", "effectiveDateTime", "effectiveInstant", "identifier", "note"} | {
    "component",
    "valueQuantity",
    "bodySite",
    "method",
    "interpretation",
}
"""What profile.py and meaning.py look into."""
OF_THE_PAPER = {"resourceType", "id", "meta", "language", "text", "contained", "extension"}
"""About the resource rather than the measurement. (R4: extensions may be passed over, modifierExtensions may not.)"""
TOLD = {"basedOn", "partOf", "encounter", "issued", "performer", "specimen", "device", "referenceRange"}
"""Says nothing that would change a value; the sender learns that it is not kept."""
REFUSED = {
    "focus": "It is about something other than the person of the subject. Only a person's own pressure can be taken in.",
    "dataAbsentReason": "It says that the value is missing. Please send it once it was measured.",
    "derivedFrom": "It was worked out from other observations. Please send what was measured.",
    "hasMember": "Its values lie in other observations. Please send them as components.",
    "effectivePeriod": "It is of a span of time. Please send single measurements, each with its effectiveDateTime.",
    "effectiveTiming": "It is of a span of time. Please send single measurements, each with its effectiveDateTime.",
}
"""Changes what the values mean, in a way that could not be kept."""
VALUES = {
    f"value{kind}"
    for kind in (
        *("Quantity", "CodeableConcept", "String", "Boolean", "Integer", "Range"),
        *("Ratio", "SampledData", "Time", "DateTime", "Period"),
    )
}
KNOWN = READ | OF_THE_PAPER | TOLD | set(REFUSED) | VALUES | {"implicitRules", "modifierExtension"}

_ELEMENT = {"id", "extension"}
COMPONENT = {*_ELEMENT, "modifierExtension", "code", "dataAbsentReason", "interpretation", "referenceRange", *VALUES}
QUANTITY = {*_ELEMENT, "value", "comparator", "unit", "system", "code"}
CONCEPT = {*_ELEMENT, "coding", "text"}
CODING = {*_ELEMENT, "system", "version", "code", "display", "userSelected"}
REFERENCE = {*_ELEMENT, "reference", "type", "identifier", "display"}

MODIFIERS = {"modifierExtension", "implicitRules"}
"""Must not be passed over, wherever they stand (R4, section 2.1.0.6.4 and 2.27.2)."""
ABSENT = {
    "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
    "http://terminology.hl7.org/CodeSystem/data-absent-reason",
    "http://hl7.org/fhir/StructureDefinition/iso21090-nullFlavor",
}
"""Extensions that mark an element's value as not known after all."""

PANELS = {"85354-9", "35094-2", "55284-4"}
"""LOINC: a blood pressure by any of the panels' codes; the first has to be among them."""
SNOMED = "http://snomed.info/sct"
ARMS = {"368208006": "left", "72098002": "left", "368209003": "right", "64262003": "right"}
"""SNOMED CT: left and right (entire) upper arm."""
UPPER_ARM = {"40983000", "53120007"}
ARM_TEXTS = {
    **dict.fromkeys(("left arm", "left upper arm", "左臂", "左上臂", "左上肢"), "left"),
    **dict.fromkeys(("right arm", "right upper arm", "右臂", "右上臂", "右上肢"), "right"),
    **dict.fromkeys(("arm", "upper arm", "上臂", "上肢"), ""),
}
METHODS = {"37931006", "17146006", "22762002", "371911009", "46973005"}
"""SNOMED CT: with a cuff, heard or by machine. Not by feeling the pulse, and not with a catheter."""
METHOD_TEXTS = {
    *("mean of repeated readings", "auscultatory", "auscultation", "oscillometric", "oscillometry", "cuff"),
    *("automated", "automatic", "automated cuff", "automatic cuff", "manual", "manual cuff", "non-invasive"),
    *("听诊法", "示波法", "袖带", "袖带法", "电子血压计", "水银血压计", "无创", "无创血压"),
}
INTERPRETATIONS = {"A", "AA", "B", "D", "H", "HH", "HU", "L", "LL", "LU", "N", "U", "W"}
"""HL7: high, low, normal, better, worse. Others say that it is no measured value: beyond the scale, failed, not detected."""
INTERPRETATION_SYSTEMS = {
    "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
    "http://hl7.org/fhir/v2/0078",
    "http://terminology.hl7.org/CodeSystem/v2-0078",
}
NO_REAL_DATA = {"HTEST", "SUBSETTED"}
"""HL7 tags and labels of resources that are for trying out, or not whole."""
EXPIRED_IDENTIFIERS = {"temp", "old"}
"""Values of Identifier.use (a modifier element) for identifiers that no longer belong, or do not belong yet."""
