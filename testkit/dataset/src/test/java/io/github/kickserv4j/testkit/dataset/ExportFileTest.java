package io.github.kickserv4j.testkit.dataset;

import static io.github.kickserv4j.testkit.fixtures.Fixtures.account;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the file of an export. */
class ExportFileTest {
    private static final Fixture ANN = account(
            customer("Ann Quist")
                    .inState("NO")
                    .note("Calls back")
                    .job("Furnace")
                    .assignedTo(31_001)
                    .charged("120.00"),
            customer("Bruno Fixture").opportunity("Boiler").job("Oven"));

    private final InMemoryKickserv twin = ExportFixture.twin();

    private static List<CustomerNumber> numbers(long... numbers) {
        return List.ofAll(numbers).map(CustomerNumber::new);
    }

    @Test
    void writeToShouldReplaceTheFileByItsFormat(@TempDir Path folder) throws IOException {
        ANN.createIn(twin);
        Path file = Files.writeString(folder.resolve("data.yaml"), "before");

        ExportReport report = DataSetExport.of(twin).writeTo(file).get();

        assertThat(report)
                .isEqualTo(new ExportReport(
                        2, 3, List.empty(), List.of("name", "service_state", "note", "employee_ids", "description")));
        assertThat(file).content().startsWith("customers:\n").endsWith("\n");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(DataSetFile.load(file).createIn(twin).jobs()).hasSize(3);
    }

    @Test
    void writeToShouldKeepLinksToTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("data.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertThat(DataSetExport.of(twin).writeTo(link)).isNotEmpty();

        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("customers");
    }

    @Test
    void writeToShouldKeepLinksToNoFile(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("absent"));

        assertThatThrownBy(() -> DataSetExport.of(twin).writeTo(link))
                .cause()
                .hasMessage(link + ": is a link to no file");

        assertThat(link).isSymbolicLink();
        assertThat(folder.toFile().list()).containsExactly("link.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.json", "data.yaml"})
    void writeToShouldLeaveTheFileAsItWasWhenAPortFails(String name, @TempDir Path folder) throws IOException {
        ANN.createIn(twin);
        Path file = Files.writeString(folder.resolve(name), "before");

        assertThat(DataSetExport.of(twin)
                        .ofCustomers(numbers(1, 380))
                        .writeTo(file)
                        .getLeft()
                        .message())
                .startsWith("customers.get of customer 380 failed: not found");

        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    @Test
    void writeToShouldLeaveNothingBehindWhenTheThreadIsInterrupted(@TempDir Path folder) throws IOException {
        ANN.createIn(twin);
        Path file = Files.writeString(folder.resolve("data.json"), "before");
        Kickserv interrupting = new ForwardingKickserv() {
            @Override
            protected Kickserv delegate() {
                return twin;
            }

            @Override
            public CustomerRepository customers() {
                Thread.currentThread().interrupt();
                return super.customers();
            }
        };

        assertThatThrownBy(() -> DataSetExport.of(interrupting).writeTo(file))
                .hasCauseInstanceOf(ClosedByInterruptException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("data.json");
    }

    @Test
    void fileOfPersonalDataShouldBeReadableByItsOwnerOnly(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        ANN.createIn(twin);
        Path file = Files.writeString(folder.resolve("data.json"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Kickserv watched = new ForwardingKickserv() {
            @Override
            protected Kickserv delegate() {
                return twin;
            }

            @Override
            public CustomerRepository customers() {
                assertThat(permissions(folder)).containsExactlyInAnyOrder("rw-r--r--", "rw-------");
                return super.customers();
            }
        };

        assertThat(DataSetExport.of(watched).withPersonalData().writeTo(file)).isNotEmpty();

        assertThat(permissions(folder)).containsExactly("rw-------");
    }

    private static List<String> permissions(Path folder) {
        return List.of(folder.toFile().listFiles()).map(file -> {
            try {
                return PosixFilePermissions.toString(Files.getPosixFilePermissions(file.toPath()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Test
    void writeToShouldNameTheFileAndTheReasonWhenItCannotBeWritten(@TempDir Path folder) {
        DataSetExport export = DataSetExport.of(twin);

        assertThatThrownBy(() -> export.writeTo(folder.resolve("absent/data.json")))
                .cause()
                .hasMessage(folder + "/absent/data.json: there is no folder " + folder + "/absent");
        assertThatThrownBy(() -> export.writeTo(folder))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .hasMessage(folder + ": is a folder");
        assertThatThrownBy(() -> export.writeTo(Path.of("/proc/data.json")))
                .cause()
                .hasMessageContaining("/proc/data.json: ")
                .hasMessageNotContaining(".part");
    }
}
