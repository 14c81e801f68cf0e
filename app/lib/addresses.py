"""Whose address a request comes from, as far as it can be counted."""

import ipaddress


def group_of(host: str) -> str:
    """What to count an address under: itself, or the network of one house (an IPv6 /64, RFC 6177).

    Empty for this machine and for what is no address: a proxy here that names nobody speaks for everybody.
    """
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return ""
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    if address.is_loopback:
        return ""
    return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else str(address)
