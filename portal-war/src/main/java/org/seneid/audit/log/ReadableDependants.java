package org.seneid.audit.log;

import java.util.List;

/** Who depends on the one who is signed in; the room that keeps guardianships tells. */
public interface ReadableDependants {

    /** Those whom the one who is signed in may act for today. */
    List<ReadableDependant> mine();
}
