package org.seneid.registry.sandbox.random;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that falls the same way each time: one seed and one index give one course of throws. */
public final class SeededRandom {

    private final RandomGenerator random;

    public SeededRandom(long seed, long index) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ (index + 1) * 0xD1B54A32D192ED03L);
    }

    /** True so many times out of a hundred. */
    public boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    /** Both ends included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Around a middle, within bounds. */
    public int around(double middle, double spread, int low, int high) {
        return (int) Math.round(Math.max(low, Math.min(high, middle + random.nextGaussian() * spread)));
    }

    public LocalDate day(LocalDate first, LocalDate last) {
        if (!first.isBefore(last)) return last;
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> T of(Weights<T> shares) {
        return shares.at(random.nextDouble());
    }

    /** So many digits or, from the alphabet given, characters. */
    public String code(String alphabet, int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) code.append(alphabet.charAt(random.nextInt(alphabet.length())));
        return code.toString();
    }
}
