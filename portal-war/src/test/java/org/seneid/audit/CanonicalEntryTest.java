package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.Network;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

class CanonicalEntryTest {

    private static final Instant NOON = Instant.parse("2026-11-25T05:00:00.123456789Z");
    private static final AccountId OWNER = new AccountId(50);
    private static final AccountId OFFICER = new AccountId(51);
    private static final PublicId OUTSIDE = new PublicId("0123456789abcdefghjkmnpqrs");

    private record Seen(String purpose) implements Audited {

        @Override
        public AccountId citizen() {
            return OWNER;
        }

        @Override
        public String act() {
            return "document.viewed";
        }

        @Override
        public List<String> attributes() {
            return List.of("number", "classes");
        }

        @Override
        public boolean ownLook() {
            return true;
        }
    }

    @Test
    void membersStandInOrderWithNothingBetween() {
        var entry = entry(new Seen("kiểm tra"), officer());
        assertThat(text(entry))
                .isEqualTo("{\"act\":\"document.viewed\",\"actor\":\"" + OUTSIDE + "\",\"actorName\":\"Lan\","
                        + "\"actorRole\":\"OFFICER\",\"at\":\"2026-11-25T05:00:00.123456Z\","
                        + "\"attributes\":[\"number\",\"classes\"],\"id\":\"" + entry.publicId()
                        + "\",\"network\":\"\",\"ownLook\":false,\"owner\":\"" + OUTSIDE
                        + "\",\"purpose\":\"kiểm tra\",\"refused\":false,\"routine\":false,\"session\":\"s\","
                        + "\"subject\":\"\",\"ticket\":\"HD-1\",\"tie\":\"\",\"v\":1}");
    }

    @Test
    void whatJsonCannotHoldAsItIsIsEscapedInTheShortestWay() {
        assertThat(text(entry(new Seen("\"\\\b\t\n\f\r\u0001\u001f/€"), officer())))
                .contains("\"purpose\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001f/€\"");
    }

    @Test
    void anotherCitizensNameIsToldOnlyToWhomTheyKnow() {
        var stranger = actor(Role.CITIZEN, "Nguyễn Văn An");
        assertThat(text(entry(new Seen(""), stranger))).contains("\"actorName\":\"\"");
        var known =
                new AuditContext(Optional.of(stranger), Optional.of(Relationship.GUARDIAN), "", Network.of(""), NOON);
        assertThat(text(new AuditEntry(new Seen(""), known, false)
                        .sealed(id -> OUTSIDE, none -> {}, (id, salt, bytes) -> salt)))
                .contains("\"actorName\":\"Nguyễn Văn An\"", "\"tie\":\"GUARDIAN\"");
    }

    private static AuditEntry entry(Audited what, Actor who) {
        var how = new AuditContext(Optional.of(who), Optional.empty(), "HD-1", Network.of(""), NOON);
        return new AuditEntry(what, how, false).sealed(id -> OUTSIDE, none -> {}, (id, salt, bytes) -> salt);
    }

    private static String text(AuditEntry entry) {
        return new String(entry.canonical(id -> OUTSIDE), StandardCharsets.UTF_8);
    }

    private static Actor officer() {
        return actor(Role.OFFICER, "Trần Thị Lan");
    }

    private static Actor actor(Role role, String name) {
        return new Actor(OFFICER, new PersonalId("001190000001"), name, role, 2, "s", NOON);
    }
}
