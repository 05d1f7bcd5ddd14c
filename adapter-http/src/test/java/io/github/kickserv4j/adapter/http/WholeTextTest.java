package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeTextTest {
    private static final Call LIST = Call.get(CustomerOperations.LIST, "customers.json");

    private final Wire wire = new Wire().answers(200);
    private final Deadline deadline = Deadline.in(Duration.ofMinutes(1), System::nanoTime);

    static Stream<Call> broken() {
        return Stream.of(
                LIST.with("name", "Quist\ud83d"),
                LIST.with("na\udc1dme", "Quist"),
                LIST.with("name", "Zo\ufffd"),
                Call.post(CustomerOperations.CREATE, "customers.json", "{\"customer\":{\"name\":\"Zo\ufffd\"}}"),
                Call.post(CustomerOperations.CREATE, "customers.json", "{\"customer\":{\"name\":\"\udc1d\"}}"),
                Call.put(CustomerOperations.update(new CustomerNumber(1)), "customers/1.json", "\ud83d"));
    }

    @ParameterizedTest
    @Tag("rule:text-survives-its-encoding")
    @MethodSource("broken")
    void sendShouldRefuseWhatIsNotTheTextThatWasMeant(Call call) {
        var refused = new WholeText(wire).send(call, deadline).getLeft();

        assertThat(refused.failure()).isInstanceOf(Failure.Invalid.class);
        assertThat(refused.failure().delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(refused.isPassing()).isFalse();
        assertThat(wire.sends()).isZero();
    }

    @Test
    void sendShouldLetAllOtherTextThrough() {
        Call call = LIST.with("name", "名前 \ud83d\udc1d \ufffc \ufeff \u0000");

        assertThat(new WholeText(wire).send(call, deadline).isRight()).isTrue();
        assertThat(wire.sends()).isEqualTo(1);
    }
}
