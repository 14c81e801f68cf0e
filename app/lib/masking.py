"""Names and numbers as lists show them: enough for a neighbour to know who is meant, too little to copy out."""

from app.lib.telephone import BETWEEN


def mask_name(name: str) -> str:
    """Hide the middle of a personal name: 张小三 → 张*三, 张三 → 张*, 欧阳小三 → 欧*三. Empty stays empty."""
    name = name.strip()
    if len(name) <= 1:
        return name
    if len(name) == 2:
        return name[0] + "*"
    return f"{name[0]}*{name[-1]}"


def mask_phone(phone: str) -> str:
    """Hide the middle of a phone number: 13812345678 → 138****5678. Short numbers keep their last two digits. Of several,
    each."""
    phone = phone.strip()
    if BETWEEN in phone:
        return BETWEEN.join(map(mask_phone, phone.split(BETWEEN)))
    if len(phone) >= 7:
        return f"{phone[:3]}****{phone[-4:]}"
    return "*" * max(len(phone) - 2, 0) + phone[-2:]
