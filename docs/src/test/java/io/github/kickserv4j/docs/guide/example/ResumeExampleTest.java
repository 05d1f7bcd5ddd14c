package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The example of the guide to customers that goes on with a walk. */
class ResumeExampleTest {
    private final InMemoryKickserv twin = InMemoryKickserv.builder().pageSize(2).build();
    private final FakeKickserv server = FakeKickserv.builder(twin).start();
    private final HttpKickserv client = HttpKickserv.builder()
            .baseUri(server.baseUri())
            .account("demo")
            .apiKey("demo")
            .build();
    private final CustomerRepository customers = client.customers();
    private final List<String> messages = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void goingOn() {
        List.of("Ann", "Bea", "Cyd", "Dot", "Eve").forEach(name -> twin.customers()
                .create(NewCustomer.builder(name).build()));

        Option<PageRequest> goOnAt = mailEverybody(PageRequest.FIRST);
        goOnAt.forEach(page -> mailEverybody(page));

        assertThat(goOnAt).containsExactly(new PageRequest(2));
        assertThat(messages).containsExactly("Ann", "Bea", "page 2 failed", "Cyd", "Dot", "Eve");
    }

    /** Where to go on, if the walk ended before its time. */
    private Option<PageRequest> mailEverybody(PageRequest from) {
        try (Stream<Either<Failure, Customer>> everybody = customers.all(CustomerFilter.ALL, from)) {
            return Option.ofOptional(everybody
                    .peek(found -> found.peek(customer -> mail(customer)).peekLeft(failure -> report(failure)))
                    .flatMap(found -> found.fold(Stream::of, customer -> Stream.empty()))
                    .filter(failure -> failure.row().isEmpty())
                    .flatMap(failure -> failure.page().toJavaStream())
                    .findFirst());
        }
    }

    private void mail(Customer customer) {
        messages.add(customer.name().display());
        if (messages.size() == 2) {
            server.enqueue(ScriptedResponse.of(403, "{}"));
        }
    }

    private void report(Failure failure) {
        messages.add(failure.message().replaceAll(".*(page \\d+ failed).*", "$1"));
    }
}
