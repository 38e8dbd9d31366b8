package org.seneid.registry.sandbox.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Choices, each with the share of cases that it is met in. */
public final class Weights<T> {

    private final List<T> choices;
    private final double[] upTo;

    private Weights(List<T> choices, double[] shares) {
        this.choices = List.copyOf(choices);
        upTo = shares.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    public static <T> Weights<T> of(List<T> choices, ToDoubleFunction<T> share) {
        return new Weights<>(choices, choices.stream().mapToDouble(share).toArray());
    }

    /** Written as {@code Nguyễn 384,Trần 121}. */
    public static Weights<String> written(String text) {
        var names = new ArrayList<String>();
        var items = text.split(",");
        var shares = new double[items.length];
        for (int i = 0; i < items.length; i++) {
            int space = items[i].lastIndexOf(' ');
            names.add(items[i].substring(0, space));
            shares[i] = Double.parseDouble(items[i].substring(space + 1));
        }
        return new Weights<>(names, shares);
    }

    /** @param chance from 0 to 1 */
    T at(double chance) {
        int found = Arrays.binarySearch(upTo, chance * upTo[upTo.length - 1]);
        return choices.get(Math.min(found < 0 ? -found - 1 : found + 1, choices.size() - 1));
    }
}
