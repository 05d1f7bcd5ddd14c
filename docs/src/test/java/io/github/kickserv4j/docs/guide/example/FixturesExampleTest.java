package io.github.kickserv4j.docs.guide.example;

import static io.github.kickserv4j.testkit.fixtures.Fixtures.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.dataset.DataSetExport;
import io.github.kickserv4j.testkit.dataset.DataSetFile;
import io.github.kickserv4j.testkit.dataset.ExportReport;
import io.github.kickserv4j.testkit.fixtures.CreatedAccount;
import io.github.kickserv4j.testkit.fixtures.CreatedCustomer;
import io.github.kickserv4j.testkit.fixtures.CreatedJob;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.junit.KickservTest;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the guide to testing, of fixtures. */
class FixturesExampleTest {
    @Test
    @KickservTest(data = FiveCustomers.class)
    void customerShouldOweWhatIsNotPaid(Kickserv kickserv, FiveCustomers data) {
        CreatedCustomer dora = data.created().customer("Dora Lind");

        assertThat(dora.customer().balance().own()).containsExactly(Money.of("19.50"));
        assertThat(kickserv.jobs()
                        .get(dora.job("Pump").number())
                        .get()
                        .amounts()
                        .balanceRemaining())
                .containsExactly(Money.ZERO);
        assertThat(kickserv.customers().all(CustomerFilter.ALL)).hasSize(5);
    }

    @Test
    void recordsShouldHaveFieldsOfAnyKind() {
        InMemoryKickserv twin = InMemoryKickserv.create();

        CreatedJob furnace = customer(
                        NewCustomer.builder("Ann Quist").fax("555-0101").build())
                .job("Furnace")
                .with(JobFields.JOB_TYPE_ID, new JobTypeId(61))
                .charged(NewCharge.builder(new ItemId(7))
                        .pricePerUnit(Money.of("19.50"))
                        .build())
                .createIn(twin)
                .customer("Ann Quist")
                .job("Furnace");

        assertThat(furnace.job().amounts().total()).containsExactly(Money.of("19.50"));
        assertThat(furnace.job().type()).containsExactly(new JobTypeId(61));
    }

    @Test
    void recordsShouldComeFromAFile() {
        InMemoryKickserv twin = InMemoryKickserv.create();

        Fixture records = DataSetFile.load(Path.of("src/test/resources/customers.json"));
        CreatedAccount created = records.createIn(twin);

        assertThat(created.customer("Ann Quist").customer().balance().own()).containsExactly(Money.of("119"));
        assertThat(created.jobs()).hasSize(2);
    }

    @Test
    @KickservTest(data = CustomersOfFile.class)
    void accountShouldHaveTheRecordsOfAFile(Kickserv kickserv) {
        Customer ann = kickserv.customers().get(new CustomerNumber(1)).get();

        assertThat(ann.serviceAddress().zipCode()).containsExactly("01234");
        assertThat(ann.balance().own()).containsExactly(Money.of("119"));
    }

    @Test
    @KickservTest(data = CustomersOfFile.class)
    void accountShouldBeWrittenIntoAFile(Kickserv kickserv, @TempDir Path folder) {
        Either<Failure, ExportReport> report =
                DataSetExport.of(kickserv).atMost(50).writeTo(folder.resolve("customers.yaml"));

        assertThat(report.get().omissions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers.json", "customers.yaml"})
    void guideShouldShowTheFileThatIsRead(String file) throws IOException {
        assertThat(Files.readString(Path.of("testing.md")))
                .contains(Files.readString(Path.of("src/test/resources", file)));
    }
}
