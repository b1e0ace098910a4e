"""Reads calendars, one JSON string a line, with Debian's python3-icalendar; writes the fields of their events, one JSON list a line."""

import datetime
import json
import sys

from icalendar import Calendar


def said(value):
    """A day as 2027-01-31, a moment as 2027-01-31T12:00:00Z."""
    value = value.dt
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def fields(event):
    start = said(event["DTSTART"])
    return {
        "uid": str(event["UID"]),
        "time": {"kind": "instant" if "T" in start else "days", "start": start, "end": said(event["DTEND"])},
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "url": str(event["URL"]) if "URL" in event else None,
        "status": str(event["STATUS"]),
        "stamp": said(event["DTSTAMP"]),
        "sequence": int(event["SEQUENCE"]),
    }


for line in sys.stdin:
    calendar = Calendar.from_ical(json.loads(line))
    broken = [str(error) for part in calendar.walk() for error in part.errors]
    print(json.dumps({"errors": broken, "events": [fields(event) for event in calendar.walk("VEVENT")]}))
