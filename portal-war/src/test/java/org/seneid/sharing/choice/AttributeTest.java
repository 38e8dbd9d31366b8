package org.seneid.sharing.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.CitizenCard;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.VerifiedAnswer;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.sharing.viewing.ShownDocument;

class AttributeTest {

    private static final Map<String, Object> PLACE = Map.of(
            "line", "12 Kim Mã",
            "commune", "phường Ba Đình",
            "communeCode", "00001",
            "province", "thành phố Hà Nội",
            "provinceCode", "01");

    @Test
    void adulthoodIsTheRegistersOwnWordAndNoDate() {
        assertThat(Attribute.OVER_18.of(card(Map.of("ageOver18", true)))).contains(true);
        assertThat(Attribute.OVER_18.of(card(Map.of("ageOver18", false)))).contains(false);
        assertThat(Attribute.OVER_18.of(card(Map.of())))
                .as("nothing is worked out from the date of birth")
                .isEmpty();
    }

    @Test
    void theProvinceIsSaidWithoutTheAddress() {
        var shown = Attribute.RESIDES_IN.of(card(Map.of("residenceProvince", "thành phố Hà Nội")));
        assertThat(shown).contains("thành phố Hà Nội");
    }

    @Test
    void aDocumentOfAnotherKindSaysNothing() {
        assertThat(Attribute.PLATE.of(card(Map.of()))).isEmpty();
        assertThat(Attribute.LICENCE_NAME.of(card(Map.of()))).isEmpty();
    }

    @Test
    void eachAttributeIsAClaimOfItsOwn() {
        for (var kind : DocumentKind.values()) {
            var claims = Attribute.of(kind).stream().map(Attribute::claim).toList();
            assertThat(claims).as(kind.slug()).doesNotHaveDuplicates();
        }
        assertThat(Stream.of(Attribute.values()).map(Attribute::slug)).doesNotHaveDuplicates();
        assertThat(Attribute.OVER_18.slug()).isEqualTo("over18");
        assertThat(Attribute.RESIDES_IN.slug()).isEqualTo("residesIn");
    }

    @ParameterizedTest
    @EnumSource
    void eachHasAName(Attribute attribute) {
        assertThat(Messages.in(Language.VIETNAMESE).has(attribute.key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aPresetAsksForNoMoreThanItSays(Preset preset) {
        assertThat(Messages.in(Language.VIETNAMESE).has(preset.key())).isTrue();
        assertThat(preset.attributes()).isNotEmpty().doesNotHaveDuplicates();
        if (preset == Preset.OVER_18_ONLY) assertThat(preset.attributes()).isEqualTo(List.of(Attribute.OVER_18));
    }

    @Test
    void theWorstDocumentIsTheVerdict() {
        assertThat(ShareVerdict.of(List.of(ShownDocument.gone(DocumentKind.CITIZEN_CARD))))
                .isEqualTo(ShareVerdict.DOCUMENT_GONE);
        assertThat(ShareVerdict.of(List.of())).isEqualTo(ShareVerdict.DOCUMENT_GONE);
        assertThat(Stream.of(ShareVerdict.values()).filter(ShareVerdict::shows).collect(Collectors.toSet()))
                .contains(ShareVerdict.VALID, ShareVerdict.DOCUMENT_EXPIRED)
                .doesNotContain(
                        ShareVerdict.ASKS,
                        ShareVerdict.EXPIRED,
                        ShareVerdict.USED,
                        ShareVerdict.REVOKED,
                        ShareVerdict.UNKNOWN,
                        ShareVerdict.WAIT);
    }

    private static CitizenCard card(Map<String, Object> more) {
        var claims = new HashMap<String, Object>(Map.of(
                "kind", "citizen-card",
                "doc", "card-1",
                "standing", "in_force",
                "number", "001090012345",
                "name", "Nguyễn Văn An",
                "birthDate", "1990-03-14",
                "sex", "male",
                "nationality", "Việt Nam"));
        claims.putAll(Map.of("origin", PLACE, "residence", PLACE, "issued", "2022-03-14"));
        claims.put("portrait", "<svg viewBox=\"0 0 48 64\"><rect width=\"48\" height=\"64\"/></svg>");
        claims.putAll(more);
        return (CitizenCard) new VerifiedAnswer(Register.POPULATION, Instant.EPOCH, claims).document();
    }
}
