"""The words of the ledger: kinds of records, their states, and the fields a form can have."""

from app.web.i18n import N_

KINDS = {
    "visit": N_("Visit"),
    "blood_pressure": N_("Blood pressure"),
    "pressure_attempt": N_("Could not be measured"),
    "health_consent": N_("Consent"),
    "problem": N_("Problem"),
    "task_report": N_("Report on a task"),
    "task_acceptance": N_("Taking on a task"),
    "deputy": N_("Who stands in"),
    "household": N_("Home"),
    "resident": N_("Person"),
    "also": N_("This home has it too"),
    "undertaking": N_("The neighbours do it themselves"),
    "contribution": N_("Help, money or material"),
    "strike": N_("A line is struck out"),
    "undertaking_end": N_("The neighbours have done it themselves"),
    "satisfaction": N_("The neighbours' word"),
    "withdrawal": N_("Withdrawal"),
}

STATES = {
    "parked": N_("Needs somebody to look"),
    "waiting": N_("Waits for a record that has not arrived"),
    "repaired": N_("Mended by a later record"),
    "set_aside": N_("Set aside"),
    "applied": N_("Applied"),
}

NOTES = {**STATES, "tried_again": N_("Tried again")}
"""What the desk did with a record, and what it was before."""

FIELDS = {
    "household": N_("Home"),
    "resident": N_("Person"),
    "task": N_("Task"),
    "area": N_("Group"),
    "purpose": N_("Why"),
    "outcome": N_("Result"),
    "next": N_("Next visit"),
    "note": N_("Remarks"),
    "systolic": N_("Upper number"),
    "diastolic": N_("Lower number"),
    "pulse": N_("Pulse"),
    "arm": N_("Arm"),
    "posture": N_("Posture"),
    "feeling": N_("Anything felt"),
    "symptoms[]": N_("Symptoms"),
    "checked[]": N_("What is done?"),
    "why": N_("Why it cannot be done"),
    "consent": N_("Consent"),
    "consent_version": N_("Version of the words"),
    "device": N_("Blood-pressure monitor"),
    "irregular": N_("Irregular pulse shown"),
    "category": N_("Category"),
    "description": N_("Description"),
    "place": N_("Where"),
    "where": N_("Place"),
    "urgency": N_("How urgent"),
    "problem": N_("Problem"),
    "answer": N_("The neighbours' word"),
    "number": N_("House number"),
    "name": N_("Name"),
    "address": N_("Address"),
    "gone": N_("What became of it"),
    "sex": N_("Sex"),
    "birth_date": N_("Date of birth"),
    "birth_year": N_("Year of birth"),
    "phone": N_("Phone"),
    "relation": N_("Relation"),
    "state": N_("State"),
    "tags[]": N_("To know"),
    "neighbour": N_("Neighbour"),
    "wish": N_("What is wanted"),
    "plan": N_("What is planned"),
    "planned_on": N_("Planned day"),
    "sort": N_("What is given"),
    "amount": N_("Hours or yuan"),
    "giver": N_("From whom"),
    "words": N_("For what, or which material"),
    "result": N_("Result"),
    "record": N_("Record"),
    "reason": N_("Reason"),
    "corrects": N_("Corrects the record"),
}


def field_words(path: str) -> tuple[str, int | None]:
    """A msgid for a field's path, and which reading it belongs to, counted from 1: `readings.1.pulse` → Pulse, 2."""
    parts = path.split(".")
    reading = int(parts[1]) + 1 if parts[0] == "readings" and len(parts) == 3 and parts[1].isdecimal() else None
    return FIELDS.get(parts[-1] if reading else path, path), reading
