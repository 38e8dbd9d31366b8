package org.seneid.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class CodePurposeTest {

    private static final String CODE = "271828";

    private static String vietnamese(CodePurpose purpose) {
        return Messages.in(Language.VIETNAMESE)
                .text(purpose.key(), CODE, purpose.life().toMinutes());
    }

    private static String english(CodePurpose purpose) {
        return Messages.in(Language.ENGLISH)
                .text(purpose.key(), CODE, purpose.life().toMinutes());
    }

    @ParameterizedTest
    @EnumSource
    void aMessageNamesWhatItsCodeIsForAndNoOther(CodePurpose purpose) {
        assertThat(vietnamese(purpose)).contains(CODE + " là mã ");
        assertThat(english(purpose)).containsPattern(CODE + " is (the|your) .*code");
        assertThat(Arrays.stream(CodePurpose.values())
                        .filter(other -> vietnamese(other).equals(vietnamese(purpose))))
                .containsExactly(purpose);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageSaysHowLongItsCodeWorks(CodePurpose purpose) {
        var minutes = purpose == CodePurpose.SIGN_IN ? 5 : 10;
        assertThat(purpose.life()).hasMinutes(minutes);
        assertThat(vietnamese(purpose)).contains("có hiệu lực trong " + minutes + " phút");
        assertThat(english(purpose)).contains("expires in " + minutes + " minutes");
    }

    @ParameterizedTest
    @EnumSource
    void onlyACodeThatNobodyAsksForIsForNobodysEars(CodePurpose purpose) {
        assertThat(vietnamese(purpose).contains("cho bất kỳ ai")).isEqualTo(!purpose.readOut());
        assertThat(vietnamese(purpose).contains("Chỉ đọc mã cho")).isEqualTo(purpose.readOut());
        assertThat(english(purpose).contains("ever read it to anyone")).isEqualTo(!purpose.readOut());
        assertThat(english(purpose).contains("Read it only to")).isEqualTo(purpose.readOut());
    }
}
