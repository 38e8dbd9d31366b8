package org.seneid.sharing;

/** A share in a list, and how often it was looked at. */
public record ShareLine(Share share, long viewings) {}
