package org.seneid.payments.debit;

import java.time.LocalDate;

/** When a bill is paid automatically. */
public enum DebitTiming {
    /** As soon as its payee has sent it. */
    ON_ARRIVAL {
        @Override
        LocalDate payDay(LocalDate issued, LocalDate due) {
            return issued;
        }
    },
    DAY_BEFORE_DUE {
        @Override
        LocalDate payDay(LocalDate issued, LocalDate due) {
            return due.minusDays(1);
        }
    };

    /** The day from which a bill is to be paid. */
    abstract LocalDate payDay(LocalDate issued, LocalDate due);

    /** The key of what a citizen chooses. */
    public String key() {
        return "payments.debit.timing." + name();
    }
}
