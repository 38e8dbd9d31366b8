package org.seneid.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Citizens who come in one after another through one connection, in no order. */
record Visitors(List<Citizen> citizens, Wire wire) {

    void signIn() throws IOException {
        citizens.get(ThreadLocalRandom.current().nextInt(citizens.size())).signIn(wire);
    }
}
