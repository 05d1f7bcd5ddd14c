package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of the matrix goes red at a client that commits a sin of its kind. */
class FaultMatrixCatchesSinsTest {

    @ParameterizedTest
    @MethodSource("trespasses")
    void caseShouldGoRedWhenAClientCommitsThisSin(Trespass trespass) {
        FaultCase fault =
                FaultCase.all().find(it -> it.id().equals(trespass.id())).get();

        assertThatThrownBy(() -> fault.check(account -> new SinfulKickserv(account, trespass.sin())))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(fault.toString());
    }

    @Test
    void everyCaseShouldGoRedAtSomeSinAndEverySinShouldTurnSomeCaseRed() {
        assertThat(trespasses().map(Trespass::id)).containsAll(FaultCase.all().map(FaultCase::id));
        assertThat(trespasses().map(Trespass::sin)).contains(Sin.values());
    }

    static Stream<Trespass> trespasses() {
        return Trespass.ALL.toJavaStream();
    }
}
