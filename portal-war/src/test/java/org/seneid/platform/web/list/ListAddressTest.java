package org.seneid.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListAddressTest {

    @Test
    void aFilterLeadsToTheFirstPageOfTheSameOrderAndColumns() {
        var address = ListAddress.of("/helpdesk?show=all&sort=-due&columns=number,subject&page=3");
        assertThat(address.filtered("agent", "x1").toString())
                .isEqualTo("/helpdesk?show=all&sort=-due&columns=number,subject&agent=x1");
    }

    @Test
    void anEmptyFilterIsNotInTheAddress() {
        var address = ListAddress.of("/helpdesk?from=2026-11-01&to=");
        assertThat(address.filtered("from", " ").toString()).isEqualTo("/helpdesk");
        assertThat(address.filtered("from", null).toString()).isEqualTo("/helpdesk");
    }

    @Test
    void boxesOfOneNameAreOneChoice() {
        var address = ListAddress.of("/helpdesk?columns=number&columns=due");
        assertThat(address.value("columns")).contains("number,due");
        assertThat(address.getBesideColumns()).isEmpty();
    }

    @Test
    void whatIsNotAPairIsLeftOut() {
        assertThat(ListAddress.of("/helpdesk?&show&=x&sort=").toString())
                .doesNotContain("show")
                .doesNotContain("sort");
    }

    @Test
    void aValueCannotAddToTheAddress() {
        assertThat(ListAddress.of("/helpdesk").filtered("agent", "a&sort=b#c").toString())
                .isEqualTo("/helpdesk?agent=a%26sort%3Db%23c");
    }

    @Test
    void aMinusBeforeAColumnSortsItDown() {
        var address = ListAddress.of("/helpdesk").sorted("due", true);
        assertThat(address.sort()).contains("due");
        assertThat(address.descending()).isTrue();
        assertThat(ListAddress.of(address.toString()).descending()).isTrue();
    }
}
