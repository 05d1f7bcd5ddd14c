package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class FaultCaseTest {

    @Test
    void allShouldHaveEveryRowInOrderAndNoCaseTwice() {
        assertThat(FaultCase.all().map(FaultCase::row).distinct()).containsExactlyElementsOf(Vector.rangeClosed(1, 42));
        assertThat(FaultCase.all().map(FaultCase::id).asJava())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void caseShouldHaveALetterOnlyWhenItsRowHasSeveral() {
        assertThat(FaultCase.all().groupBy(FaultCase::row).values()).allSatisfy(cases -> assertThat(
                        cases.map(fault -> fault.id().substring(2)).mkString())
                .isEqualTo(cases.size() == 1 ? "" : "abcdefghijkl".substring(0, cases.size())));
    }

    @Test
    void toStringShouldHaveFaultAndRequirement() {
        FaultCase lost = FaultCase.all().find(fault -> fault.id().equals("07")).get();

        assertThat(lost).hasToString("07 write, closed before any answer: one send, outcome unknown");
    }
}
