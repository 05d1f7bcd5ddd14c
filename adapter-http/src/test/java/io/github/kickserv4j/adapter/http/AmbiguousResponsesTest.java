package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses with status 200 from which a record could be mistaken for absent, deleted or cleared. */
class AmbiguousResponsesTest {
    private final HttpClientFixture account = new HttpClientFixture();
    private final Kickserv kickserv = account.client();
    private final Customer customer = account.customer();
    private final Job job = account.job(customer);

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[]}",
                "{\"foo\":[]}",
                "{\"messages\":[],\"meta\":{}}",
                "{\"data\":[null]}",
                "{\"data\":[\"no\"]}"
            })
    @Tag("rule:not-done-is-certain")
    void listShouldFailWhenAnotherListIsInItsPlace(String answer) {
        account.enqueueResponse(200, answer);
        assertThat(kickserv.customers()
                        .list(CustomerFilter.ALL, PageRequest.FIRST)
                        .isLeft())
                .isTrue();

        account.enqueueResponse(200, answer);
        var payment = new PaymentWrite.Create(
                job.number(),
                NewPayment.builder(Money.of("40"), LocalDate.of(2025, 6, 5)).build());
        assertThat(kickserv.payments()
                        .reconcile(new UncertainWrite<>(payment, Instant.EPOCH))
                        .isLeft())
                .isTrue();
    }

    @Test
    @Tag("rule:done-is-certain")
    void deletionShouldNotBeDoneWhenTheListThatIsToShowItIsNone() {
        account.enqueueResponse(200, "[]");
        account.enqueueResponse(200, "{\"errors\":[]}");
        var deletion = new PaymentWrite.Delete(PaymentOwner.of(job.number()), new PaymentId(7));

        assertThat(kickserv.payments()
                        .reconcile(new UncertainWrite<>(deletion, Instant.EPOCH))
                        .isLeft())
                .isTrue();
    }

    @Test
    @Tag("rule:walk-is-complete-or-fails")
    void walkShouldNotEndAtAnotherList() {
        account.enqueueResponse(200, "[{\"id\":1,\"customer_number\":1,\"name\":\"Ann Quist\"}]");
        account.enqueueResponse(200, "{\"errors\":[]}");

        assertThat(kickserv.customers().all(CustomerFilter.ALL).toList()).last().matches(Either::isLeft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":1}", "[\"555-0100\"]"})
    @Tag("rule:uncertain-is-inconclusive")
    void clearingShouldNotBeDoneWhenTheValueIsUnreadable(String fax) {
        account.enqueueResponse(
                200,
                "{\"id\":1,\"customer_number\":" + customer.number() + ",\"name\":\"Ann Quist\",\"fax\":" + fax + "}");
        var write = new CustomerWrite.Update(
                customer.number(), CustomerChange.builder().clearFax().build());

        assertThat(kickserv.customers()
                        .reconcile(new UncertainWrite<>(write, Instant.EPOCH))
                        .get())
                .isNotInstanceOf(Reconciliation.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"employees\":\"all\"", "\"employees\":[{\"x\":1}]", "\"employee_ids\":7"})
    @Tag("rule:success-is-confirmed")
    void clearedFieldShouldNotBeShownWhenItsValueIsUnreadable(String employees) {
        account.enqueueResponse(200, "{}");
        account.enqueueResponse(200, "{\"id\":1,\"job_number\":" + job.number() + "," + employees + "}");

        Either<Failure, Job> changed = kickserv.jobs()
                .update(job.number(), JobChange.builder().clearEmployeeIds().build());

        assertThat(changed.getLeft().reason()).contains("differs afterwards in employee_ids");
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void unreadableValueShouldNotBeShownWhenItLooksLikeAKey() {
        account.enqueueResponse(
                200,
                "{\"id\":1,\"job_number\":1,\"scheduled_on\":\"aB3dE5gH7jK9mN1pQ\",\"total\":\"some password\","
                        + "\"duration\":\"an hour\",\"payments\":\"aB3dE5gH7jK9mN1pQ\"}");

        assertThat(kickserv.jobs().get(new JobNumber(1)).get().unreadable().map(Violation::value))
                .containsExactlyInAnyOrder("[redacted]", "[redacted]", "an hour", "[redacted]");
    }
}
