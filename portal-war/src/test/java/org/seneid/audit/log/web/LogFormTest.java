package org.seneid.audit.log.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.audit.log.ActCategory;
import org.seneid.audit.log.ActorFilter;
import org.seneid.audit.log.LogFilter;

class LogFormTest {

    private LogForm form;

    @BeforeEach
    void empty() {
        form = new LogForm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/11/2026", "24-11-2026", "24.11.2026", " 2026-11-24 "})
    void aDayIsUnderstoodAsPeopleAndMachinesWriteIt(String typed) {
        form.setFrom(typed);
        assertThat(form.filter().from()).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "yesterday", "11/24/2026", "0/0/0000", "99999-1-1"})
    void whatIsNoDayIsSaidAtItsFieldAndKept(String typed) {
        form.setUntil(typed);
        assertThatThrownBy(() -> form.filter())
                .hasMessage("audit.log.day")
                .hasFieldOrPropertyWithValue("field", "until");
        assertThat(form.getUntil()).isEqualTo(typed);
    }

    @Test
    void anEmptyFormLeavesEverything() {
        form.setWords("  ");
        assertThat(form.filter()).isEqualTo(LogFilter.NONE);
        assertThat(form.getQuery()).isEmpty();
        assertThat(form.getPaged()).isEqualTo("?page=");
    }

    @Test
    void theAddressHoldsAllOfIt() {
        form.setWho("others");
        form.setMatter("payments");
        form.setWords("hồ & gươm");
        assertThat(form.filter().whose()).isEqualTo(ActorFilter.OTHERS);
        assertThat(form.filter().matter()).contains(ActCategory.PAYMENTS);
        assertThat(form.getPaged()).isEqualTo("?who=others&matter=payments&words=h%E1%BB%93+%26+g%C6%B0%C6%A1m&page=");
        assertThat(form.by("all")).isEqualTo("?matter=payments&words=h%E1%BB%93+%26+g%C6%B0%C6%A1m");
    }

    @Test
    void aMatterThatThereIsNotIsAnyMatter() {
        form.setMatter("everything");
        assertThat(form.filter().matter()).isEmpty();
    }
}
