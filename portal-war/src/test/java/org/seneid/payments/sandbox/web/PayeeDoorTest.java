package org.seneid.payments.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.PayeeBill;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.payments.sandbox.SandboxPayees;

/** The sandbox's payees answer by the contract, whatever they are asked. */
class PayeeDoorTest {

    private static final String KNOWN = "PE90000000017";

    private final PayeeDoor door = new PayeeDoor();
    private final List<String> asked = new ArrayList<>();
    private final StringWriter body = new StringWriter();
    private int status;

    PayeeDoorTest() {
        door.demo = true;
        door.token = Optional.of("t0ken");
        door.payees = new OneCustomer();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/EVN_HANOI",
                "/EVN_HANOI/customers",
                "/EVN_HANOI/x",
                "/EVN_HANOI/customers/" + KNOWN + "/x"
            })
    void whatTheContractDoesNotHaveIsNotThere(String path) throws IOException {
        get(path);
        assertThat(status).isIn(400, 404);
        assertThat(asked).isEmpty();
    }

    @Test
    void aPathThatIsTooShortIsNotFound() throws IOException {
        get("/EVN_HANOI/customers");
        assertThat(status).isEqualTo(404);
    }

    @Test
    void eachRequestReachesThePayeeOnce() throws IOException {
        get("/EVN_HANOI/customers/" + KNOWN);
        assertThat(body).hasToString("{\"holder\":\"N*** V** A*\"}");
        get("/EVN_HANOI/customers/" + KNOWN + "/bills");
        assertThat(body).asString().endsWith("{\"bills\":[]}");
        assertThat(asked).containsExactly("customer", "bills");
    }

    @Test
    void aCustomerWhoIsNobodyHasNoBillsEither() throws IOException {
        get("/EVN_HANOI/customers/PE10000000017/bills");
        assertThat(status).isEqualTo(404);
    }

    private final class OneCustomer extends SandboxPayees {

        @Override
        public Optional<PayeeCustomer> customer(CustomerRef ref) {
            asked.add("customer");
            return Optional.of(new PayeeCustomer(ref, "N*** V** A*"));
        }

        @Override
        public List<PayeeBill> bills(CustomerRef ref) {
            asked.add("bills");
            return List.of();
        }

        @Override
        public boolean knows(CustomerRef ref) {
            return ref.code().equals(KNOWN);
        }
    }

    private void get(String path) throws IOException {
        door.doGet(
                like(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPathInfo" -> path;
                    case "getRemoteAddr" -> "127.0.0.1";
                    case "getHeader" -> "Bearer t0ken";
                    default -> null;
                }),
                like(HttpServletResponse.class, (proxy, method, arguments) -> {
                    if (method.getName().equals("setStatus")) status = (int) arguments[0];
                    return method.getName().equals("getWriter") ? new PrintWriter(body) : null;
                }));
    }

    private static <T> T like(Class<T> type, InvocationHandler answering) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answering));
    }
}
