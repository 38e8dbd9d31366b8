package org.seneid.rings;

/** A citizen made for one story, as far as the citizen knows it. */
public record Person(String number, String name, String password) {}
