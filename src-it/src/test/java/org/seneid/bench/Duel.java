package org.seneid.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two sides in short windows that alternate, so that what else the machine does meets both; each pair of windows
 * gives one ratio, and the median of them is the result.
 */
final class Duel {

    static final int PAIRS = Integer.getInteger("bench.pairs", 9);
    static final Duration WINDOW = Duration.ofMillis(Integer.getInteger("bench.window", 2_000));
    private static final int WARM_UP_WINDOWS = Integer.getInteger("bench.warm", 12);

    private Duel() {}

    /** What is measured: how many times a second it can be done. */
    @FunctionalInterface
    interface Side {
        double perSecond(Duration window) throws Exception;
    }

    /**
     * Ratios of the product's rate to the peer's.
     *
     * @param product median rate a second
     * @param peer median rate a second
     */
    record Score(double median, double least, double most, double product, double peer) {}

    static Score of(Side product, Side peer) throws Exception {
        return of(product, peer, WINDOW);
    }

    /** @param window long enough that what is cut off at its ends does not count */
    static Score of(Side product, Side peer, Duration window) throws Exception {
        for (int i = 0; i < WARM_UP_WINDOWS; i++) {
            product.perSecond(window);
            peer.perSecond(window);
        }
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < PAIRS; i++) {
            ours.add(product.perSecond(window));
            theirs.add(peer.perSecond(window));
            ratios.add(ours.get(i) / theirs.get(i));
        }
        return new Score(
                median(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                median(ours),
                median(theirs));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
