package io.github.kickserv4j.cli.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CustomerColumnsTest {
    private static final Customer CUSTOMER = Customer.builder(new CustomerId(7_100_380), new CustomerNumber(380))
            .name(CustomerName.of("Rosalind Quist"))
            .balance(new Balance(Option.some(Money.of("125.50")), Option.some(Money.of("300"))))
            .coordinates(Option.some(new Coordinates(new BigDecimal("44.123456"), new BigDecimal("-84.000001"))))
            .customFields(new CustomFields(
                    CustomFields.NONE.texts().update(1, Option.some("blue door")),
                    CustomFields.NONE.numbers().update(9, Option.some(new BigDecimal("3.25"))),
                    CustomFields.NONE.datetimes()))
            .hierarchy(new CustomerHierarchy(
                    Option.some(new CustomerId(5)), Option.some(1), List.of(child(381), child(382))))
            .audit(createdAt(OffsetDateTime.parse("2024-01-15T09:30:00-05:00")))
            .build();

    private static Customer child(long number) {
        return Customer.builder(new CustomerId(number), new CustomerNumber(number))
                .build();
    }

    private static JsonNode value(String column) {
        return CustomerColumns.CUSTOMER.json(CUSTOMER).required(column);
    }

    @Test
    void columnsShouldHaveEachNameOnce() {
        assertThat(CustomerColumns.CUSTOMER.all().map(Column::name)).doesNotHaveDuplicates();
    }

    @Test
    void columnsShouldHoldEveryFieldThatCanBeWritten() {
        assertThat(CustomerColumns.CUSTOMER.all().map(Column::name)).containsAll(CustomerFields.ALL.map(Field::name));
    }

    @Test
    void columnsShouldHoldNoSecrets() {
        assertThat(CustomerColumns.CUSTOMER.all().map(Column::name))
                .noneMatch(name -> name.contains("token") || name.contains("password") || name.contains("stripe"));
    }

    @Test
    void valuesShouldHaveTheTypesThatKickservGivesThem() {
        assertThat(value("balance").toString()).isEqualTo("\"125.5\"");
        assertThat(value("total_balance").toString()).isEqualTo("\"300.0\"");
        assertThat(value("latitude").toString()).isEqualTo("44.123456");
        assertThat(value("longitude").toString()).isEqualTo("-84.000001");
        assertThat(value("created_at").toString()).isEqualTo("\"2024-01-15T09:30:00-05:00\"");
        assertThat(value("custom_text2").toString()).isEqualTo("\"blue door\"");
        assertThat(value("custom_number10").toString()).isEqualTo("\"3.25\"");
        assertThat(value("custom_datetime1").isNull()).isTrue();
        assertThat(value("parent_id").toString()).isEqualTo("5");
        assertThat(value("children").toString()).isEqualTo("[381,382]");
    }

    private static Audit createdAt(OffsetDateTime time) {
        return new Audit(Option.some(time), Option.none(), Option.some(time), Option.none(), Option.none());
    }
}
