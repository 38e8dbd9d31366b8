package org.seneid.platform.work;

import java.util.List;

/**
 * What a room adds to the workplace of staff. Each room with work for staff has one such bean; together they are the side
 * navigation and the home page. Called with the signed-in actor's role, in a transaction or without one.
 */
public interface WorkplaceProvider {

    /** The pages of this room that staff work at, whatever their role. */
    List<WorkPlace> places();

    /** How much waits at a place for the one who is signed in; {@link Waiting#NONE} where nothing is counted. */
    Waiting waiting(WorkPlace place);

    /** What the one who is signed in has to do, the most urgent first, at most {@code limit} of it. */
    List<DueWork> due(int limit);
}
