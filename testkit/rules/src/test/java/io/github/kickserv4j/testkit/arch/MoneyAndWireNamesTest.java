package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.KickservRules.NO_MONEY_AS_DOUBLE;
import static io.github.kickserv4j.testkit.arch.KickservRules.NO_WIRE_NAMES;
import static io.github.kickserv4j.testkit.arch.Samples.MONEY;
import static io.github.kickserv4j.testkit.arch.Samples.SHOP;
import static io.github.kickserv4j.testkit.arch.Samples.WIRE;
import static io.github.kickserv4j.testkit.arch.Samples.violations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyAndWireNamesTest {

    @Test
    void noMoneyAsDoubleShouldPassWhenMoneyIsExact() {
        assertThat(violations(NO_MONEY_AS_DOUBLE, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asDouble",
                "asFloat",
                "inStream",
                "fromValueOf",
                "fromConstructor",
                "fromText",
                "fromBoxed",
                "fromStringValueOf",
                "fromFormat",
                "fromFormatted",
                "fromConcatenation",
                "fromDecimalFormat",
                "fromBuilder",
                "fromObject",
                "fromFactor",
                "fromStream",
                "asText",
                "asPlainText",
                "inLoop",
                "inOption",
                "inLambda"
            })
    void noMoneyAsDoubleShouldCatchAConversion(String method) {
        assertThat(violations(NO_MONEY_AS_DOUBLE, MONEY))
                .filteredOn(line -> line.contains("InexactMoney." + method + "("))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"totalPrice", "balance", "UnpaidAmount", "fee", "lastBalance"})
    void noMoneyAsDoubleShouldCatchANameOfAnAmount(String name) {
        assertThat(violations(NO_MONEY_AS_DOUBLE, MONEY))
                .filteredOn(line -> line.contains("<" + name + ">"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parameter", "again"})
    void noMoneyAsDoubleShouldNameMethodAndLineOfAnAmount(String method) {
        assertThat(violations(NO_MONEY_AS_DOUBLE, MONEY))
                .filteredOn(line ->
                        line.contains("<deposit> in <com.example.violating.money.InexactMoney." + method + "()>"))
                .singleElement()
                .asString()
                .matches(".*\\(InexactMoney\\.java:[1-9]\\d*\\)");
    }

    @Test
    void noMoneyAsDoubleShouldReportNothingElse() {
        assertThat(violations(NO_MONEY_AS_DOUBLE, MONEY)).hasSize(28);
    }

    @Test
    void noWireNamesShouldPassWhenTextIsTheApplicationsOwn() {
        assertThat(violations(NO_WIRE_NAMES, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Constant, job_charges",
        "InMethod, service_zip_code",
        "Concatenated, customer_number",
        "Annotated, alt_phone_number",
        "AnnotatedType, price_per_unit",
        "AnnotatedMethod, scheduled_on",
        "Path, notes.json",
        "Host, app.kickserv.com"
    })
    void noWireNamesShouldCatchANameWhereverItIs(String type, String name) {
        assertThat(violations(NO_WIRE_NAMES, WIRE))
                .filteredOn(line -> line.matches(".*WireSamples\\$" + type + "[.>].*"))
                .singleElement()
                .asString()
                .contains("<" + name + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "second"})
    void noWireNamesShouldNameMethodAndLine(String method) {
        assertThat(violations(NO_WIRE_NAMES, WIRE))
                .filteredOn(line -> line.contains("WireSamples$Twice." + method + "()>"))
                .singleElement()
                .asString()
                .matches(".*\\(WireSamples\\.java:[1-9]\\d*\\)");
    }
}
