package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    @Test
    void isPaidShouldBeFalseWhenTheReserveIsSpent() {
        var budget = new RetryBudget(2);

        assertThat(budget.isPaid()).isTrue();
        assertThat(budget.isPaid()).isTrue();
        assertThat(budget.isPaid()).isFalse();
    }

    @Test
    void tenSuccessesShouldPayForOneRepetition() {
        var budget = new RetryBudget(1);
        budget.isPaid();

        for (int success = 0; success < 9; success++) {
            budget.succeeded();
        }
        assertThat(budget.isPaid()).isFalse();
        budget.succeeded();
        assertThat(budget.isPaid()).isTrue();
    }

    @Test
    void successesShouldNotPileUpBeyondTheReserve() {
        var budget = new RetryBudget(1);
        for (int success = 0; success < 100; success++) {
            budget.succeeded();
        }

        assertThat(budget.isPaid()).isTrue();
        assertThat(budget.isPaid()).isFalse();
    }

    @Test
    void nothingShouldBePaidWhenThereIsNoReserve() {
        assertThat(new RetryBudget(0).isPaid()).isFalse();
    }
}
