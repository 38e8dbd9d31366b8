package org.seneid.helpdesk.caller;

/**
 * What became of holding what a caller told against what is known.
 *
 * @param person the personal ID number
 * @param born the birthday
 * @param phone the end of the phone's number
 */
public record CallerVerdict(Answer answer, CallerMatch person, CallerMatch born, CallerMatch phone) {

    /** Whether it is who it should be, and whether the agent may serve them at all. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** The agent themselves, or somebody whom they live with. */
        CONFLICT
    }

    static CallerVerdict of(Answer answer, CallerMatch person) {
        return new CallerVerdict(answer, person, CallerMatch.NOT_COMPARED, CallerMatch.NOT_COMPARED);
    }

    /** Nobody has an account under this number. */
    public static CallerVerdict unknown() {
        return of(Answer.WRONG, CallerMatch.WRONG);
    }

    static CallerVerdict of(CallerMatch born, CallerMatch phone, boolean close) {
        var wrong = born == CallerMatch.WRONG || phone == CallerMatch.WRONG;
        var answer = wrong ? Answer.WRONG : close ? Answer.CONFLICT : Answer.RIGHT;
        return new CallerVerdict(answer, CallerMatch.RIGHT, born, phone);
    }
}
