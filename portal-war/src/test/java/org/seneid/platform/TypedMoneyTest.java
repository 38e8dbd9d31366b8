package org.seneid.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567|1234567",
                "1.234.567|1234567",
                "1,234,567 ₫|1234567",
                "1 234 567 đồng|1234567",
                "₫50,000|50000",
                "50.000đ|50000",
                "VND 50000|50000",
                "١٢٣٤|1234",
                "５０．０００|50000",
                "0|0",
                "9999999999999|9999999999999"
            })
    void readsWholeDong(String typed, long dong) {
        assertThat(TypedMoney.read(typed)).contains(new Money(dong));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "-1",
                "−1",
                "1,5",
                "1.50",
                "1.000,00",
                "1.234,567",
                "12.34.567",
                "1e6",
                "99999999999999",
                "x",
                "₫"
            })
    void whatIsNoAmountInWholeDongIsNone(String typed) {
        assertThat(TypedMoney.read(typed)).isEmpty();
    }
}
