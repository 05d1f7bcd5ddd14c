package io.github.kickserv4j.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidInputExceptionTest {

    static Stream<Seq<Violation>> violations() {
        var blank = new Violation("name", "must not be blank", " ");
        var odd = new Violation("fax", "must be a number", "\u0000é𝄞");
        return Stream.of(
                List.of(blank),
                List.of(blank, odd),
                Vector.of(odd, blank),
                List.of(blank, odd).filter(violation -> violation.field().equals("fax")));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void violationsShouldBeTheSameWhenTheExceptionHasTravelled(Seq<Violation> violations)
            throws IOException, ClassNotFoundException {
        var thrown =
                catchThrowableOfType(InvalidInputException.class, () -> InvalidInputException.throwIfAny(violations));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var back = (InvalidInputException) in.readObject();

            assertThat(back.violations()).isEqualTo(violations);
            assertThat(back).hasMessage(thrown.getMessage());
        }
    }
}
