"""The words of a reported problem."""

from app.web.i18n import N_

AT_DOOR = {
    "drainage": N_("Drainage"),
    "road": N_("Road"),
    "water": N_("Drinking water"),
    "rubbish": N_("Rubbish"),
    "noise": N_("Noise"),
    "power": N_("Electricity"),
    "tree": N_("Trees"),
    "dispute": N_("Quarrel between neighbours"),
    "safety": N_("Danger to people"),
    "other": N_("Other"),
}
"""Asked in the leader's form, at the door, as long as the town offers nothing else there (categories.py)."""

_AT_DESK = {
    "safe_drinking_water": N_("Safe drinking water in the countryside"),
    "traffic_facilities": N_("Roads and transport"),
    "water_conservancy": N_("Irrigation and water works"),
    "resettlement_support": N_("Support of resettled people"),
    "pollution_control": N_("Pollution"),
    "noise_control": N_("Noise control"),
    "farmland_winter_rapeseed": N_("Farmland and winter rape"),
    "city_appearance": N_("Cleanliness and looks"),
    "advertising": N_("Advertising"),
    "construction": N_("Building sites"),
    "street_order": N_("Order in the streets"),
    "emergency": N_("Emergency"),
    "livelihood": N_("Livelihood"),
}
BUILT_IN = {**AT_DOOR, **_AT_DESK}
"""The words a category has while the town has given it no name of its own."""

EMERGENCIES = {
    "safety": N_("Somebody may get hurt. First call 110, 119 or 120."),
    "emergency": N_("Somebody may get hurt. First call 110, 119 or 120."),
    "power": N_("Keep away from fallen wires. First call 95598, the electricity company."),
}
"""What is said first of a category, while the town has written nothing of its own."""

PLACES = {"home": N_("At this home"), "elsewhere": N_("Somewhere else")}

URGENCIES = {
    "normal": N_("Not urgent"),
    "soon": N_("Within days"),
    "danger": N_("Dangerous now"),
}

STATES = {
    "reported": N_("Reported"),
    "returned": N_("Sent back to the reporter"),
    "accepted": N_("Taken on"),
    "dispatched": N_("With a department"),
    "in_progress": N_("Being worked on"),
    "suspended": N_("Waits for better times"),
    "reopened": N_("Open again"),
    "handled": N_("Done, to be checked"),
    "verified": N_("Checked"),
    "closed": N_("Settled"),
    "rated": N_("Settled, neighbours asked"),
    "cancelled": N_("Void"),
    "merged": N_("Joined with another"),
}
"""In the order in which a problem goes through them."""

SETTLED = ("closed", "rated")
ASIDE = ("cancelled", "merged")
"""Neither open nor settled: not counted as collected. A joined one counts once, as the one it was joined with."""
OVER = SETTLED + ASIDE
OPEN = tuple(state for state in STATES if state not in OVER)

VERBS = {
    "reported": N_("reported it"),
    "corrected": N_("corrected the report"),
    "withdrawn": N_("withdrew the report"),
    "accepted": N_("took it on"),
    "returned": N_("sent it back to the reporter"),
    "dispatched": N_("sent it to a department"),
    "transferred": N_("moved it to another department"),
    "declined": N_("gave it back to the desk"),
    "stepped_back": N_("no longer takes part"),
    "started": N_("began to work on it"),
    "handled": N_("reported it as done"),
    "verified": N_("checked that it is done"),
    "closed": N_("settled it"),
    "rated": N_("asked the neighbours"),
    "reopened": N_("opened it again"),
    "suspended": N_("put it off"),
    "resumed": N_("took it up again"),
    "extension_asked": N_("asked for more time"),
    "extended": N_("gave more time"),
    "extension_refused": N_("gave no more time"),
    "supervised": N_("pressed for it"),
    "cancelled": N_("declared it void"),
    "merged": N_("joined it with another"),
    "unmerged": N_("separated it again"),
    "took_in": N_("joined another with it"),
    "escalated": N_("was told to those above, by rule"),
    "noted": N_("wrote a note"),
    "undertaken": N_("the neighbours do it themselves"),
    "replanned": N_("changed the plan"),
    "contributed": N_("wrote down what is given"),
    "struck": N_("struck out a line"),
    "undertaking_ended": N_("the neighbours have done it"),
    "photographed": N_("added photos"),
    "asked_in_vain": N_("could not reach the neighbours"),
    "told": N_("wrote down what the neighbours say"),
    "said_again": N_("said it again"),
    "joined": N_("noted another home that has it too"),
}

TASK_VERBS = {
    "assigned": N_("assigned a task about it"),
    "done": N_("reported the task as done"),
    "part": N_("reported a part of the task"),
    "cannot": N_("reported that the task cannot be done"),
    "corrected": N_("corrected the report on the task"),
    "cancelled": N_("took the task back"),
    "accepted": N_("took the task on"),
    "confirmed": N_("confirmed the report on the task"),
    "returned": N_("gave the task back to be done again"),
    "reassigned": N_("passed the task on to somebody else"),
    "extended": N_("gave the task more time"),
    "called": N_("reached somebody by phone about the task"),
    "calls_listed": N_("looked at the call list of the task"),
    "accepted_late": N_("took the task on after it had moved on"),
}
"""What happened to a task that is about the problem."""

ANSWERS = {
    "satisfied": N_("Solved, and content"),
    "partly": N_("Solved in part"),
    "not_fixed": N_("Not solved"),
    "not_reached": N_("Nobody could be asked"),
}
"""The neighbour's word. `not_reached` is noted as asked in vain and never counted as an answer."""

BY = {"link": N_("by the link"), "leader": N_("at the door, to"), "call": N_("on the telephone, to")}
"""How an answer came."""

MAPS = {"amap": N_("Amap"), "baidu": N_("Baidu Maps"), "tencent": N_("Tencent Maps")}

NEEDS = {
    "reason": N_("The reason"),
    "result": N_("What was done? The reporter will read this."),
    "departments": N_("Which departments?"),
    "until": N_("Until which day?"),
    "into": N_("With which problem?"),
    "answer": N_("What do the neighbours say?"),
    "photo": N_("A photo of what was done"),
}
"""What a verb asks for."""

OFFERS = {
    "accepted": N_("Take it on"),
    "returned": N_("Send back to the reporter"),
    "dispatched": N_("Send to departments"),
    "transferred": N_("Move to another department"),
    "declined": N_("Give back to the desk"),
    "stepped_back": N_("No longer take part"),
    "started": N_("Begin to work on it"),
    "handled": N_("Report as done"),
    "verified": N_("It is done, I have checked"),
    "closed": N_("Settle it"),
    "rated": N_("Note what the neighbours say"),
    "reopened": N_("Open it again"),
    "suspended": N_("Put it off"),
    "resumed": N_("Take it up again"),
    "extension_asked": N_("Ask for more time"),
    "extended": N_("Give more time"),
    "extension_refused": N_("Give no more time"),
    "supervised": N_("Press for it"),
    "cancelled": N_("Declare it void"),
    "merged": N_("Join with another problem"),
    "unmerged": N_("Separate again"),
}
"""The verbs as buttons."""

NEWS = {
    "accepted": N_("A problem you reported was taken on"),
    "returned": N_("The town asks you to add to a problem you reported"),
    "dispatched": N_("A problem you reported is with a department now"),
    "started": N_("Work on a problem you reported has begun"),
    "closed": N_("A problem you reported is settled"),
    "reopened": N_("A problem you reported is open again"),
    "suspended": N_("A problem you reported has to wait"),
    "extended": N_("A problem you reported takes longer"),
    "cancelled": N_("A problem you reported was declared void"),
    "merged": N_("A problem you reported was joined with another"),
    "unmerged": N_("A problem you reported stands by itself again"),
}
"""What the reporter reads in the inbox."""

DESK_NEWS = {
    "dispatched": N_("A problem was sent to your department"),
    "transferred": N_("A problem was moved between departments"),
    "declined": N_("A department gave a problem back"),
    "stepped_back": N_("A department no longer takes part in a problem"),
    "handled": N_("A problem was reported as done and is to be checked"),
    "reopened": N_("A problem is open again"),
    "suspended": N_("A problem was put off"),
    "resumed": N_("A problem was taken up again"),
    "extension_asked": N_("More time is asked for on a problem"),
    "extended": N_("There is more time for a problem"),
    "extension_refused": N_("There is no more time for a problem"),
    "supervised": N_("The town presses for a problem"),
    "cancelled": N_("A problem was declared void"),
    "escalated": N_("A problem is late"),
}
"""What departments and the desk read in the inbox."""

GROUP_NEWS = {"reopened": N_("A problem in your group is open again")}
"""What the group's leader reads who did not report it."""
