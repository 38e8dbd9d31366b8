package org.seneid.audit.question;

/**
 * The number of a question as colleagues say it: {@code SO-1190}.
 *
 * @param row the question's row
 */
public record QuestionNumber(long row) {

    private static final long BEFORE_THE_FIRST = 1100;

    public String text() {
        return "SO-" + (row + BEFORE_THE_FIRST);
    }

    @Override
    public String toString() {
        return text();
    }
}
