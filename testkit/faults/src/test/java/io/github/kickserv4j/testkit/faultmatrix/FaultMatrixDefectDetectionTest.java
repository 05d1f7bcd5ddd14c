package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of the matrix fails for a client with a matching defect. */
class FaultMatrixDefectDetectionTest {

    @ParameterizedTest
    @MethodSource("detections")
    void caseShouldFailWhenTheClientHasThisDefect(DefectDetection defectDetection) {
        FaultCase fault = FaultCase.all()
                .find(it -> it.id().equals(defectDetection.caseId()))
                .get();

        assertThatThrownBy(() -> fault.check(account -> new DefectiveKickserv(account, defectDetection.defect())))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(fault.toString());
    }

    @Test
    void everyCaseShouldDetectADefectAndEveryDefectShouldBeDetected() {
        assertThat(detections().map(DefectDetection::caseId))
                .containsAll(FaultCase.all().map(FaultCase::id));
        assertThat(detections().map(DefectDetection::defect)).contains(Defect.values());
    }

    static Stream<DefectDetection> detections() {
        return DefectDetection.ALL.toJavaStream();
    }
}
