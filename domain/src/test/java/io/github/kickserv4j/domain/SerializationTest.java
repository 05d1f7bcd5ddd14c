package io.github.kickserv4j.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {
    /** A {@link CustomerChange} that another process stored: a fax number set, a mobile number cleared. */
    private static final String STORED =
            "rO0ABXNyADNpby5naXRodWIua2lja3NlcnY0ai5kb21haW4uY3VzdG9tZXIuQ3VzdG9tZXJDaGFuZ2UAAAAAAAAAAAIAAUwA"
                    + "BXBhdGNodAAqTGlvL2dpdGh1Yi9raWNrc2VydjRqL2RvbWFpbi9zaGFyZWQvUGF0Y2g7eHBzcgAuaW8uZ2l0aHViLmtpY2tz"
                    + "ZXJ2NGouZG9tYWluLnNoYXJlZC5TdG9yZWRQYXRjaAAAAAAAAAAAAgACTAAGZmllbGRzdAAVTGphdmEvdXRpbC9BcnJheUxp"
                    + "c3Q7TAAHdXBkYXRlc3EAfgAEeHBzcgATamF2YS51dGlsLkFycmF5TGlzdHiB0h2Zx2GdAwABSQAEc2l6ZXhwAAAAAncEAAAA"
                    + "AnNyAC5pby5naXRodWIua2lja3NlcnY0ai5kb21haW4uc2hhcmVkLlN0b3JlZEZpZWxkAAAAAAAAAAACAAJMAA5kZWNsYXJp"
                    + "bmdDbGFzc3QAEUxqYXZhL2xhbmcvQ2xhc3M7TAAEbmFtZXQAEkxqYXZhL2xhbmcvU3RyaW5nO3hwdnIAM2lvLmdpdGh1Yi5r"
                    + "aWNrc2VydjRqLmRvbWFpbi5jdXN0b21lci5DdXN0b21lckZpZWxkcwAAAAAAAAAAAAAAeHB0AANmYXhzcQB+AAhxAH4ADXQA"
                    + "Bm1vYmlsZXhzcQB+AAYAAAACdwQAAAACc3IAMmlvLmdpdGh1Yi5raWNrc2VydjRqLmRvbWFpbi5zaGFyZWQuRmllbGRVcGRh"
                    + "dGUkU2V0AAAAAAAAAAACAAFMAAV2YWx1ZXQAEkxqYXZhL2xhbmcvT2JqZWN0O3hwdAAMMzEyLTU1NS0wMTAwc3IANGlvLmdp"
                    + "dGh1Yi5raWNrc2VydjRqLmRvbWFpbi5zaGFyZWQuRmllbGRVcGRhdGUkQ2xlYXIAAAAAAAAAAAIAAHhweA==";

    static Stream<BuilderSample<?>> builders() {
        return BuilderSample.ALL.toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("builders")
    <E> void readShouldReturnWhatWasWrittenWhenEveryFieldIsSet(BuilderSample<E> sample) {
        RecordBuilder<E, ?, ?> builder = sample.begin();
        sample.settableFields().forEach(field -> set(builder, field));
        Object built = builder.build();

        assertThat(read(written(built))).isEqualTo(built).hasToString(built.toString());
    }

    @ParameterizedTest
    @MethodSource("builders")
    <E> void readShouldReturnWhatWasWrittenWhenFieldsAreCleared(BuilderSample<E> sample) {
        RecordBuilder<E, ?, ?> builder = sample.begin();
        sample.clearableFields().drop(1).forEach(builder::clear);
        sample.clearableFields().take(1).forEach(field -> set(builder, field));
        Object built = builder.build();

        assertThat(read(written(built))).isEqualTo(built).hasToString(built.toString());
    }

    @Test
    void readShouldReturnWhatAnotherProcessWrote() {
        var stored = (CustomerChange) read(Base64.getDecoder().decode(STORED));

        assertThat(stored)
                .isEqualTo(CustomerChange.builder()
                        .fax("312-555-0100")
                        .clearMobile()
                        .build());
        assertThat(stored.patch().updateOf(CustomerFields.FAX).applyTo(Option.none()))
                .containsExactly("312-555-0100");
    }

    @Test
    void readShouldReturnTheSameFieldSoThatItIsAKey() {
        assertThat(read(written(CustomerFields.FAX))).isSameAs(CustomerFields.FAX);
    }

    @Test
    void readShouldRefuseAFieldThatIsNoLongerDeclared() {
        byte[] stored = Base64.getDecoder().decode(STORED);
        String renamed = new String(stored, StandardCharsets.ISO_8859_1).replace("mobile", "mobule");

        assertThatThrownBy(() -> new ObjectInputStream(
                                new ByteArrayInputStream(renamed.getBytes(StandardCharsets.ISO_8859_1)))
                        .readObject())
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage(CustomerFields.class.getName() + " declares no field \"mobule\"");
    }

    @Test
    void writeShouldRefuseAFieldThatNoClassDeclares() {
        Field<Customer, String> invented = Field.singleLine("invented", customer -> Option.none());

        assertThatThrownBy(() -> written(Patch.<Customer>empty().set(invented, "x")))
                .hasCauseInstanceOf(NotSerializableException.class)
                .hasMessageContaining("field invented");
    }

    @Test
    void readShouldReturnRecordsAsTheyWereWritten() {
        Customer customer =
                Customer.builder(new CustomerId(9), new CustomerNumber(3)).build();
        Job job = Job.builder(new JobId(1), new JobNumber(617)).build();

        assertThat(read(written(customer))).isEqualTo(customer);
        assertThat(read(written(job))).isEqualTo(job);
    }

    private static <E, T> void set(RecordBuilder<E, ?, ?> builder, Field<E, T> field) {
        builder.set(field, FieldValueSamples.of(field));
    }

    private static byte[] written(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] stored) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
