"""A second factor beside the password, for roles that see many people: an app with six digits, passkeys, codes on paper."""
