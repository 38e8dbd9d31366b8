package org.seneid.enrolment.errand;

/**
 * Which of today's errands a list shows.
 *
 * @param kind null for all
 * @param slip null for all
 * @param mine whether only those of the officer who asks
 */
public record ErrandFilter(ErrandKind kind, SlipState slip, boolean mine) {

    public static final ErrandFilter ALL = new ErrandFilter(null, null, false);
}
