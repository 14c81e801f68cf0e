"""The words of an undertaking: what a line of its list may say."""

from app.web.i18n import N_

SORTS = {
    "hours": N_("Help, in hours"),
    "pledged": N_("Money pledged, in yuan"),
    "received": N_("Money received, in yuan"),
    "spent": N_("Money spent, in yuan"),
    "material": N_("Material"),
}
PHOTOS = "photos"
"""A line without an amount: photos of the work. Any other line may bear some too, such as a receipt."""
SORT_WORDS = {**SORTS, PHOTOS: N_("Photos of the work")}
