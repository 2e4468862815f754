"""Addresses that nobody tuned on, written down before they were tried; README.md holds the log of first shots."""
