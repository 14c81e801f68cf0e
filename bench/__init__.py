"""What `make bench` measures. Every figure is given next to a raw calibration of the same run, as only ratios can be compared
across machines."""
