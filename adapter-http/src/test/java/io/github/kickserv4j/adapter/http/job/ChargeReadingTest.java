package io.github.kickserv4j.adapter.http.job;

import static io.github.kickserv4j.adapter.http.JsonFixture.fullRecord;
import static io.github.kickserv4j.adapter.http.JsonFixture.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.JsonFixture;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads a charge with all keys, in which only the identity is required. */
class ChargeReadingTest {

    @Test
    void readShouldReadEverythingThatIsModelled() {
        assertThat(ChargeReader.read(fullRecord("job_charge")).get())
                .isEqualTo(new Charge(
                        new ChargeId(81_001),
                        Option.some(new JobId(8_300_901)),
                        Option.some(new ItemId(91_001)),
                        Option.some(new ChargeTypeId(33)),
                        Option.some("Parts:Valve"),
                        Option.some("Brass valve"),
                        Option.some(new BigDecimal("4")),
                        Option.some(Money.of("40.25")),
                        Option.some(new BigDecimal("5")),
                        Option.some(Money.of("156")),
                        new Audit(
                                Option.some(OffsetDateTime.parse("2025-03-01T08:00:00-05:00")),
                                Option.none(),
                                Option.some(OffsetDateTime.parse("2025-03-02T08:00:00-05:00")),
                                Option.some(new EmployeeId(41_008)),
                                Option.some(OffsetDateTime.parse("2025-03-03T08:00:00-05:00"))),
                        List.empty()));
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldBeStoppedByNothingButAMissingIdentity() {
        JsonFixture.assertReadsDespiteUnexpectedValues("job_charge", ChargeReader::read, "/id");
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldNameWhatItCouldNotRead() {
        ObjectNode row = fullRecord("job_charge").put("quantity", "some");

        assertThat(ChargeReader.read(row).get().unreadable())
                .containsExactly(new Violation("quantity", "must be a decimal", "some"));
    }

    @Test
    void readShouldRefuseAJob() {
        assertThat(ChargeReader.read(fullRecord("job")).getLeft())
                .isEqualTo(new Violation("job_charge", "must be a charge, not a job", ""));
    }

    @Test
    void chargesShouldBeAllOrTheReasonWhyNot() {
        JsonNode none = tree("{\"id\":1,\"job_number\":2}");
        JsonNode broken = tree("{\"id\":1,\"job_number\":2,\"job_charges\":[{\"id\":3},{\"quantity\":\"4\"}]}");

        assertThat(JobReader.charges(fullRecord("job")).get()).hasSize(1);
        assertThat(JobReader.charges(none).getLeft()).isEqualTo(new Violation("job_charges", "must be there", ""));
        assertThat(JobReader.charges(broken).getLeft().field()).isEqualTo("job_charges[1].id");
        assertThat(JobReader.charges(tree("{\"job_charges\":null}")).get()).isEmpty();
    }

    @Test
    void writeShouldKnowEveryField() {
        Patch<Charge> all = ChargeFields.ALL.foldLeft(Patch.empty(), Patch::clear);

        assertThat(JobWriter.charge(all))
                .isEqualTo("{\"job_charge\":{\"item_id\":null,\"job_charge_type_id\":null,\"description\":null,"
                        + "\"details\":null,\"quantity\":null,\"price_per_unit\":null,\"discount\":null}}");
    }
}
