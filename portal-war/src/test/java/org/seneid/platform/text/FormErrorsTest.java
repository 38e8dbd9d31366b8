package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.seneid.platform.RuleBroken;

class FormErrorsTest {

    /** A part of a form that has two fields, both empty. */
    private static String part() {
        var part = new FormErrors();
        part.need("", "name", "missing.name");
        part.need(" ", "purpose", "missing.purpose");
        part.mustBeRight();
        return "";
    }

    @Test
    void whatIsWrongWithAPartOfAFormIsToldOnce() {
        var form = new FormErrors();
        form.read(FormErrorsTest::part);
        form.need(null, "address", "missing.address");
        assertThatThrownBy(form::mustBeRight)
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.all())
                        .extracting(RuleBroken::field)
                        .containsExactly("name", "purpose", "address"));
    }
}
