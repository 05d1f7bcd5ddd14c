package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.time.Deadline;
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

class EncodableTextTransportTest {
    private static final ApiRequest LIST = ApiRequest.get(CustomerOperations.LIST, "customers.json");

    private final ScriptedTransport scriptedTransport = new ScriptedTransport().respondsWith(200);
    private final Deadline deadline = Deadline.after(Duration.ofMinutes(1), System::nanoTime);

    static Stream<ApiRequest> broken() {
        return Stream.of(
                LIST.withQuery("name", "Quist\ud83d"),
                LIST.withQuery("na\udc1dme", "Quist"),
                LIST.withQuery("name", "Zo\ufffd"),
                ApiRequest.post(CustomerOperations.CREATE, "customers.json", "{\"customer\":{\"name\":\"Zo\ufffd\"}}"),
                ApiRequest.post(CustomerOperations.CREATE, "customers.json", "{\"customer\":{\"name\":\"\udc1d\"}}"),
                ApiRequest.put(CustomerOperations.update(new CustomerNumber(1)), "customers/1.json", "\ud83d"));
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @MethodSource("broken")
    void sendShouldRefuseWhatIsNotTheTextThatWasMeant(ApiRequest apiRequest) {
        var refused = new EncodableTextTransport(scriptedTransport)
                .send(apiRequest, deadline)
                .getLeft();

        assertThat(refused.failure()).isInstanceOf(Failure.Invalid.class);
        assertThat(refused.failure().delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(refused.isTransient()).isFalse();
        assertThat(scriptedTransport.sentCount()).isZero();
    }

    @Test
    void sendShouldLetAllOtherTextThrough() {
        ApiRequest apiRequest = LIST.withQuery("name", "名前 \ud83d\udc1d \ufffc \ufeff \u0000");

        assertThat(new EncodableTextTransport(scriptedTransport)
                        .send(apiRequest, deadline)
                        .isRight())
                .isTrue();
        assertThat(scriptedTransport.sentCount()).isEqualTo(1);
    }
}
