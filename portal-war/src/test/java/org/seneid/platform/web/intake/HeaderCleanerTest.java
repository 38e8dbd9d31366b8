package org.seneid.platform.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderCleanerTest {

    @Test
    void ourCookiesAreKeptAmongThoseOfOthers() {
        assertThat(HeaderCleaner.ours(
                        List.of("ten=Nguy\u00e1; __Host-sen=aB3-_.x; a=\"b; $Version=1", "sen-look=1;csfcfc=%2Fa")))
                .containsExactly("__Host-sen=aB3-_.x", "sen-look=1", "csfcfc=%2Fa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"__Host-sen=\u00ff", "__Host-sen=\"a", "__Host-sen", "csfcfc=\u0001", "__Host-a b=c", "=", ""})
    void oursIsLeftOutWhenItIsWrittenWrong(String cookie) {
        assertThat(HeaderCleaner.ours(List.of(cookie))).isEmpty();
    }

    @Test
    void moreThanWeEverSetAreNotRead() {
        assertThat(HeaderCleaner.ours(Collections.nCopies(300, "__Host-sen=1"))).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "text/html, */*; q=0.01",
                "application/signed-exchange;v=b3;q=0.7",
                "gzip, deflate, br, zstd",
                "vi-VN,vi;q=0.9,en;q=0.8",
                "text/html;level=\"1\";q=1.000"
            })
    void whatBrowsersSayIsWellWritten(String wishes) {
        assertThat(HeaderCleaner.wellWritten(wishes)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*;q=bad",
                "*/*;q=",
                "*/*;q=2",
                "*/*;q=-1",
                ";;=;,",
                ",",
                "text/html;q=0.5;q",
                "text/html,",
                "t\u00e9xt/html",
                "a/b/c",
                ""
            })
    void aWeightThatIsNoneIsNot(String wishes) {
        assertThat(HeaderCleaner.wellWritten(wishes)).isFalse();
    }

    @Test
    void anEndlessOneIsNotEvenTried() {
        assertThat(HeaderCleaner.wellWritten("a,".repeat(100_000))).isFalse();
        assertThat(HeaderCleaner.wellWritten("a;b=c,".repeat(160) + "a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded;charset=UTF-8",
                "application/json; charset=utf-8",
                "multipart/form-data; boundary=----WebKitFormBoundaryabc",
                "multipart/form-data; boundary=\"a b?(c)\""
            })
    void whatFormsAreSentAsIsAType(String type) {
        assertThat(HeaderCleaner.typed(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*;q=bad",
                "text/html;q=0.5",
                "*/*",
                "text/*",
                "not a type",
                "text",
                "",
                "t\u00e9xt/html",
                "a/b, c/d",
                "text/html; charset=bogus",
                "text/html;charset=\"\""
            })
    void whatNamesNoKindOfBodyIsNone(String type) {
        assertThat(HeaderCleaner.typed(type)).isFalse();
    }
}
