package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seneid.platform.Money;

class MoneyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng, Zero đồng",
        "5, Năm đồng, Five đồng",
        "10, Mười đồng, Ten đồng",
        "15, Mười lăm đồng, Fifteen đồng",
        "21, Hai mươi mốt đồng, Twenty-one đồng",
        "55, Năm mươi lăm đồng, Fifty-five đồng",
        "105, Một trăm lẻ năm đồng, One hundred and five đồng",
        "2500000, Hai triệu năm trăm nghìn đồng, Two million five hundred thousand đồng",
        "1000005, Một triệu không trăm lẻ năm đồng, One million and five đồng",
        "1234567, Một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng,"
                + " One million two hundred and thirty-four thousand five hundred and sixty-seven đồng",
        "20000000, Hai mươi triệu đồng, Twenty million đồng",
        "3000050000, Ba tỷ không trăm năm mươi nghìn đồng, Three billion fifty thousand đồng"
    })
    void is_said_as_people_read_it(long dong, String vietnamese, String english) {
        assertThat(MoneyWords.of(new Money(dong), Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(MoneyWords.of(new Money(dong), Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775807"})
    void nothing_is_too_large(long dong) {
        assertThat(MoneyWords.of(new Money(dong), Language.VIETNAMESE)).startsWith("Chín tỷ tỷ");
        assertThat(MoneyWords.of(new Money(dong), Language.ENGLISH)).startsWith("Nine quintillion");
    }
}
