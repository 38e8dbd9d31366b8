package org.seneid.identity.password;

/** What one Argon2id hash costs; kept with each hash, so that a changed cost is taken up at the next sign-in. */
record Argon2Cost(int memoryKib, int iterations, int parallelism) {

    private static final int KIB_A_LANE = 8;

    Argon2Cost {
        if (memoryKib < KIB_A_LANE * parallelism || iterations < 1 || parallelism < 1)
            throw new IllegalArgumentException("sen.argon2.*: at least one pass, one lane and 8 KiB a lane");
    }
}
