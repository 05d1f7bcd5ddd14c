package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    @Test
    void isPaidShouldBeFalseWhenTheReserveIsSpent() {
        var budget = new RetryBudget(2);

        assertThat(budget.tryAcquire()).isTrue();
        assertThat(budget.tryAcquire()).isTrue();
        assertThat(budget.tryAcquire()).isFalse();
    }

    @Test
    void tenSuccessesShouldPayForOneRepetition() {
        var budget = new RetryBudget(1);
        budget.tryAcquire();

        for (int success = 0; success < 9; success++) {
            budget.onSuccess();
        }
        assertThat(budget.tryAcquire()).isFalse();
        budget.onSuccess();
        assertThat(budget.tryAcquire()).isTrue();
    }

    @Test
    void successesShouldNotPileUpBeyondTheReserve() {
        var budget = new RetryBudget(1);
        for (int success = 0; success < 100; success++) {
            budget.onSuccess();
        }

        assertThat(budget.tryAcquire()).isTrue();
        assertThat(budget.tryAcquire()).isFalse();
    }

    @Test
    void nothingShouldBePaidWhenThereIsNoReserve() {
        assertThat(new RetryBudget(0).tryAcquire()).isFalse();
    }
}
