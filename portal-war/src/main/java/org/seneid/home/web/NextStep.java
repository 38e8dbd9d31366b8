package org.seneid.home.web;

import org.seneid.platform.text.Quotation;

/** What a citizen would do well to do next, every word ready. */
public record NextStep(String icon, String title, Quotation text, String href, String action) {}
