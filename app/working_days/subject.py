"""Working days, as a subject: each town's holidays, by which deadlines are counted."""

from app.sync.subject import Subject
from app.working_days import calendar, holidays_page

SUBJECT = Subject(name="working_days", routes=holidays_page.ROUTES, loads=[calendar.load])
