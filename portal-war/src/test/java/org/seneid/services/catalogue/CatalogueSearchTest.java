package org.seneid.services.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.services.form.Forms;

/** People find a service although they type without tone marks, or with a slip. */
class CatalogueSearchTest {

    private final CatalogueSearch search = new CatalogueSearch(ShippedForms.files().stream()
            .map(file -> Forms.shipped(file.replace(".yaml", "")))
            .toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xác nhận thông tin về cư trú",
                "xac nhan cu tru",
                "cu trú",
                "xac nhna cu tru",
                "ho khau",
                "CT07",
                "residence",
                "confrimation",
                "proof of adress"
            })
    void residenceIsFound(String typed) {
        assertThat(search.find(typed)).extracting(one -> one.slug()).contains("confirmation-of-residence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"passport", "zzzz", "cư trú zzzz"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(search.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lai, lai, 0", "xw, xe, 1", "nhna, nhan, 1", "giay, giya, 1", "lai, bang, 3"})
    void slipsAreCounted(String one, String other, int slips) {
        assertThat(CatalogueSearch.distance(one, other)).isEqualTo(slips);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…"})
    void nothingTypedFindsEverything(String typed) {
        assertThat(search.find(typed)).hasSameSizeAs(List.copyOf(ShippedForms.files()));
    }
}
