package io.github.kickserv4j.adapter.http;

import static io.github.kickserv4j.testkit.fixtures.Fixtures.account;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.testkit.fixtures.CreatedAccount;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.fixtures.FixtureException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fixture creates the same account over HTTP as in the twin. */
class FixturesOverHttpTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-01T12:30:00Z"), ZoneId.of("America/Detroit"));

    private static InMemoryKickserv twin() {
        return InMemoryKickserv.builder().clock(CLOCK).pageSize(2).build();
    }

    static Stream<Fixture> fixtures() {
        return Stream.of(
                account(),
                customer("Ann Quist")
                        .inState("MI")
                        .inCity("Sampleton")
                        .note("One")
                        .note("Two")
                        .note("Three"),
                customer("Ann Quist").with(CustomerFields.COMPANY, true).with(CustomerFields.FAX, "555-0101"),
                customer("Ann Quist").job("Furnace").scheduledOn("2024-06-05").assignedTo(31_001),
                customer("Ann Quist")
                        .job("Furnace")
                        .charged("120.00")
                        .charged("Filter", "19.50")
                        .paid("40.00"),
                customer("Ann Quist")
                        .job("Furnace")
                        .paid("40.00")
                        .note("Back door")
                        .scheduledOn("2024-06-05"),
                customer("Ann Quist")
                        .job("Furnace")
                        .with(JobFields.JOB_TYPE_ID, new JobTypeId(61))
                        .charged(NewCharge.builder(new ItemId(7))
                                .pricePerUnit(Money.of("19.505"))
                                .build())
                        .paid(NewPayment.builder(Money.of("1"), DAY)
                                .type(PaymentType.CHECK)
                                .refNumber("1042")
                                .build())
                        .note(NewNote.builder("Back door").isPublic(true).build()),
                customer("Ann Quist").job("Furnace").started().held().started().completed(),
                customer("Ann Quist").job("Furnace").canceled().job("Oven").status(new JobStatus("waiting")),
                customer("Ann Quist")
                        .opportunity("Boiler")
                        .won()
                        .scheduledOn("2024-06-05")
                        .started(),
                customer("Ann Quist")
                        .opportunity("Boiler")
                        .lost()
                        .opportunity("Oven")
                        .charged("5"),
                account(
                        customer("Ann").job("Furnace"),
                        customer("Bruno").job("Oven").job("Pump"),
                        customer("Cleo")));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void createInShouldCreateTheSameOverHttpAsInTheTwin(Fixture fixture) {
        Kickserv twin = ServerFieldStripper.strip(twin());
        CreatedAccount inMemory = fixture.createIn(twin);
        try (var server = FakeKickserv.builder(twin()).clock(CLOCK).start();
                var client = client(server)) {
            Kickserv http = ServerFieldStripper.strip(client);

            assertThat(fixture.createIn(http)).isEqualTo(inMemory);
            assertThat(records(http)).isEqualTo(records(twin));
        }
    }

    @Test
    void createInShouldNameTheSameLineAndRecordOverHttp() {
        Fixture fixture = customer("Ann Quist").job("Furnace").canceled().started();
        try (var server = FakeKickserv.builder(twin()).clock(CLOCK).start();
                var client = client(server)) {

            assertThat(failureOf(fixture, client)).isEqualTo(failureOf(fixture, twin()));
        }
    }

    private static HttpKickserv client(FakeKickserv server) {
        return HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("demo")
                .apiKey("demo")
                .clock(CLOCK)
                .build();
    }

    private static String failureOf(Fixture fixture, Kickserv kickserv) {
        return catchThrowableOfType(FixtureException.class, () -> fixture.createIn(kickserv))
                .toString();
    }

    private static List<?> records(Kickserv kickserv) {
        return Stream.concat(
                        kickserv.customers()
                                .all(CustomerFilter.ALL)
                                .flatMap(customer -> Stream.of(
                                        customer,
                                        kickserv.notes()
                                                .all(NoteOwner.of(customer.get().number()))
                                                .toList(),
                                        kickserv.payments()
                                                .all(PaymentOwner.of(
                                                        customer.get().number()))
                                                .toList())),
                        kickserv.jobs()
                                .all(JobFilter.ALL)
                                .flatMap(row -> Stream.of(
                                        kickserv.jobs().get(row.get().number()),
                                        kickserv.charges().list(row.get().number()),
                                        kickserv.notes()
                                                .all(NoteOwner.of(row.get().number()))
                                                .toList())))
                .toList();
    }
}
