package org.seneid.platform.work;

import java.time.Instant;
import java.util.List;

/**
 * One thing that staff have to do, as the home page lists it.
 *
 * @param due until when; work without a deadline has the moment at which it would be late
 * @param what the key of the sentence, an errand such as "Answer a question about the log"
 * @param detail the key of a second line; empty for none
 * @param arguments of the second line; never a citizen's name or number
 * @param number how colleagues call it, such as HT-1204
 * @param address where it is done
 * @param action the key of the button's word
 */
public record DueWork(
        Instant due, String what, String detail, List<Object> arguments, String number, String address, String action) {

    public DueWork {
        arguments = List.copyOf(arguments);
    }
}
