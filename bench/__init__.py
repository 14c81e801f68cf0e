"""What `make bench` measures. Every figure stands beside a raw calibration of the same run: only ratios travel."""
