package org.seneid.services.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.WorkingDays;

/** By when an authority decides, in working days; it stands still while the citizen is asked for more. */
@Embeddable
public class DecisionDeadline {

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "days_left")
    private Integer daysLeft;

    protected DecisionDeadline() {}

    /** @param days working days from the day after the submission */
    DecisionDeadline(LocalDate submitted, int days) {
        dueOn = WorkingDays.after(submitted, days);
    }

    void pause(LocalDate today, LocalDate until) {
        daysLeft = Math.max(0, WorkingDays.left(today, dueOn));
        answerBy = until;
    }

    void resume(LocalDate today) {
        answerBy = null;
        dueOn = WorkingDays.after(today, daysLeft);
    }

    /** What is decided while it stands still is decided in time, if it was before. */
    void end(LocalDate today) {
        if (answerBy != null) resume(today);
    }

    /** The last day for a decision. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last day to send what was asked for; empty when nothing is. */
    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    /** The working days that are left: from today, or from the day when the deadline goes on. Late by less than zero. */
    public int daysLeft(LocalDate today) {
        return answerBy == null ? WorkingDays.left(today, dueOn) : daysLeft;
    }
}
