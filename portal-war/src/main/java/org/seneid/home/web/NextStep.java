package org.seneid.home.web;

/** What a citizen would do well to do next, every word ready. */
public record NextStep(String icon, String title, String text, String href, String action) {}
