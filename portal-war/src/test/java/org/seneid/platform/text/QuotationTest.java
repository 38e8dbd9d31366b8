package org.seneid.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void tellsWhatIsQuotedFromWhatIsSaid() {
        var quotation = Quotation.filling("Recipient: {0} (note)", "Công ty {0}");
        assertThat(quotation).isEqualTo(new Quotation("Recipient: ", "Công ty {0}", " (note)"));
        assertThat(quotation.text()).isEqualTo("Recipient: Công ty {0} (note)");
    }

    @Test
    void quotesNothingWhereNoPlaceIsLeft() {
        assertThat(Quotation.filling("Another citizen", "Nguyễn Văn An")).isEqualTo(Quotation.none("Another citizen"));
    }

    @Test
    void knowsItsPlaceInASentenceOfTheFiles() {
        var said = Messages.in(Language.ENGLISH).text("sharing.verify.receiver", Quotation.PLACE);
        assertThat(Quotation.filling(said, "Khách sạn Hồ Gươm").words()).isEqualTo("Khách sạn Hồ Gươm");
    }
}
