"""What is wrong with the telephone number of a person, in words."""

from app.lib.telephone import read_phones
from app.sync.kinds import Fault
from app.web.i18n import N_

WRONG_PHONE = N_(
    "“%(said)s” is no phone number. A mobile has 11 digits, such as 13812345678; a landline has its area code in front, such "
    "as 0731-83601234. Please check it."
)
TOO_MANY = N_("There is room for two numbers. Please take this one out or write it in the note: %(numbers)s.")
_LONGEST_SAID = 40


def phone_faults(typed: str) -> list[Fault]:
    """Faults of the field `phone`; none when all that stands in it is understood."""
    reading = read_phones(typed)
    faults = [Fault("phone", WRONG_PHONE, {"said": part[:_LONGEST_SAID]}) for part in reading.wrong[:1]]
    if not faults and reading.left_over:
        faults.append(Fault("phone", TOO_MANY, {"numbers": "、".join(reading.left_over)[:_LONGEST_SAID]}))
    return faults
