package io.github.kickserv4j.adapter.http.job;

import static io.github.kickserv4j.adapter.http.JsonFixture.fullRecord;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.HttpClientFixture;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes of recorded jobs, charges and payments, in made-up words: all of them can be written back. */
class RecordedJobShapesTest {
    private final HttpClientFixture account = new HttpClientFixture();

    @AfterEach
    void close() {
        account.close();
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("as it is", row -> {}),
                shape("texts of several lines", row -> {
                    row.put("name", "Boiler ").put("description", "Drain first\r\n\tthen fill\n");
                    charge(row).put("details", "Brass valve\nno lead\n").put("description", "Parts:Valve ");
                    payment(row).put("notes", "By hand\n").put("ref_number", "1044 ");
                }),
                shape("decimals as numbers", row -> {
                    row.put("duration", 1.75);
                    charge(row).put("quantity", 4).put("discount", "0.000").put("price_per_unit", "1e2");
                }),
                shape("as many digits as can be", row -> {
                    row.put("duration", "9".repeat(30) + "." + "9".repeat(30));
                    charge(row).put("quantity", "-" + "9".repeat(30)).put("discount", "0." + "0".repeat(29) + "1");
                    charge(row).put("price_per_unit", "-1" + "0".repeat(29));
                }),
                shape("words of the account's own", row -> {
                    row.put("status", "On the way ");
                    payment(row).put("payment_type", "Barter \u00df");
                }),
                shape("nothing there", row -> {
                    row.put("name", "")
                            .putNull("duration")
                            .put("po_number", " ")
                            .put("description", "\u200b");
                    charge(row).putNull("quantity").put("details", "");
                }));
    }

    @ParameterizedTest(name = "{0}")
    @Tag("rule:returned-values-can-be-written")
    @MethodSource("shapes")
    void updateShouldChangeNothingWhenEveryFieldIsSetToWhatItHas(String shape, Consumer<ObjectNode> change) {
        Job recorded = seeded(change);

        assertThat(recorded.toBuilder().build()).isEqualTo(recorded);
        List.<Kickserv>of(account.client(), account.twin()).forEach(kickserv -> {
            Job before = kickserv.jobs().get(recorded.number()).get();
            assertKeeps(JobFields.ALL, before, requested -> kickserv.jobs()
                    .update(recorded.number(), new JobChange(requested))
                    .get());
            Charge charge = before.charges().head();
            assertKeeps(ChargeFields.ALL, charge, requested -> kickserv.charges()
                    .update(recorded.number(), charge.id(), new ChargeChange(requested))
                    .get());
            Payment payment = before.payments().head();
            assertKeeps(PaymentFields.ALL, payment, requested -> kickserv.payments()
                    .update(recorded.number(), payment.id(), new PaymentChange(requested))
                    .get());
        });
    }

    private interface RecordUpdate<E> {
        E apply(Patch<E> requested);
    }

    private static <E> void assertKeeps(Seq<Field<E, ?>> fields, E before, RecordUpdate<E> recordUpdate) {
        E after = recordUpdate.apply(fields.foldLeft(Patch.empty(), (so, field) -> with(so, field, before)));
        fields.forEach(
                field -> assertThat(field.valueIn(after)).as(field.name()).isEqualTo(field.valueIn(before)));
    }

    private static <E, T> Patch<E> with(Patch<E> so, Field<E, T> field, E record) {
        return field.valueIn(record).map(value -> so.set(field, value)).getOrElse(so);
    }

    /** Stores the job with all keys and these values in the account, as it is read. */
    private Job seeded(Consumer<ObjectNode> change) {
        ObjectNode row = fullRecord("job");
        change.accept(row);
        Job read = JobReader.read(row).get();
        Customer owner = Customer.builder(new CustomerId(7_100_731), new CustomerNumber(731))
                .build();
        assertThat(read.unreadable()).isEmpty();
        account.twin().restore(Snapshot.of(List.of(owner)).withJobs(List.of(read)));
        return account.twin().jobs().get(read.number()).get();
    }

    private static ObjectNode charge(ObjectNode job) {
        return (ObjectNode) job.get("job_charges").get(0);
    }

    private static ObjectNode payment(ObjectNode job) {
        return (ObjectNode) job.get("payments").get(0);
    }

    private static Arguments shape(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }
}
