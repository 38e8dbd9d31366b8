package org.seneid.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long the door takes to refuse a wrong password: with numbers that have an account, and in turn with numbers that
 * nobody has. Few tries, each number and the network within what may fail without waiting.
 */
final class Refusals {

    private static final int ROUNDS = 5;
    private static final int TRIES_A_ROUND = 28;
    private static final int TRIES_A_NUMBER = 4;

    private final Wire wire;
    private final List<Citizen> known;

    Refusals(Wire wire, List<Citizen> known) {
        this.wire = wire;
        this.known = known;
    }

    /** How many numbers with an account it takes. */
    static int numbers() {
        return ROUNDS * TRIES_A_ROUND / TRIES_A_NUMBER;
    }

    /** @param product milliseconds for a number with an account, and {@code peer} for one without: medians */
    Duel.Score score() throws IOException {
        var ratios = new ArrayList<Double>();
        var withAccount = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var here = new ArrayList<Double>();
            var there = new ArrayList<Double>();
            for (int i = 0; i < TRIES_A_ROUND; i++) {
                here.add(millis(known.get((round * TRIES_A_ROUND + i) / TRIES_A_NUMBER)));
                there.add(millis(nobody()));
            }
            ratios.add(Duel.median(here) / Duel.median(there));
            withAccount.addAll(here);
            without.addAll(there);
        }
        return new Duel.Score(
                Duel.median(withAccount) / Duel.median(without),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                Duel.median(withAccount),
                Duel.median(without));
    }

    private double millis(Citizen who) throws IOException {
        return who.refused(wire) / 1e6;
    }

    private static Citizen nobody() {
        return new Citizen("068186%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)), "", "");
    }
}
