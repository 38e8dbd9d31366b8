package org.seneid.operations.web;

/**
 * Something of the portal that an operator has to look at.
 *
 * @param key of its sentence
 * @param count how many there are
 * @param address where they are
 */
public record Attention(String key, long count, String address) {}
