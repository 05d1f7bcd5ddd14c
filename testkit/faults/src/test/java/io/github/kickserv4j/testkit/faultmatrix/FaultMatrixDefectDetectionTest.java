package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of the matrix fails for a client with a matching defect. */
class FaultMatrixDefectDetectionTest {
    /** A busy machine excuses a late call, so a defect may be overlooked then. */
    private static final int MOST_LOOKS = 3;

    @ParameterizedTest
    @MethodSource("detections")
    void caseShouldFailWhenTheClientHasThisDefect(DefectDetection defectDetection) {
        FaultCase fault = FaultCase.all()
                .find(it -> it.id().equals(defectDetection.caseId()))
                .get();

        Throwable detected = failureOf(fault, defectDetection.defect());
        for (int look = 1; detected == null && look < MOST_LOOKS; look++) {
            detected = failureOf(fault, defectDetection.defect());
        }

        assertThat(detected).isInstanceOf(AssertionError.class).hasMessageStartingWith(fault.toString());
    }

    private static Throwable failureOf(FaultCase fault, Defect defect) {
        return catchThrowable(() -> fault.check(account -> new DefectiveKickserv(account, defect)));
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
