package io.github.kickserv4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.fake.DemoCustomers;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the locale of the process changes nothing: neither other digits, nor a small I without a dot. */
@Isolated("changes the locale of the process")
class LocaleTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static <T> List<T> inRootAnd(String locale, Supplier<T> work) {
        return List.of("", locale).map(tag -> {
            Locale.setDefault(Locale.forLanguageTag(tag));
            return work.get();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-nu-thai-ca-buddhist"})
    void demoShouldPrintTheSame(String locale) {
        List<CliResult> runs = inRootAnd(locale, () -> CliResult.of("demo"));

        assertThat(runs.map(run -> run.out().replaceFirst("127.0.0.1:[0-9]+", "there"))
                        .distinct())
                .hasSize(1);
        assertThat(runs).extracting(CliResult::status).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR"})
    void commandsShouldPrintTheSame(String locale) {
        List<List<String>> message = inRootAnd(locale, LocaleTest::commands);

        assertThat(message.get(1)).isEqualTo(message.get(0));
        assertThat(message.get(0).mkString()).contains("IS\u00a0IT", "7100001", "\\u0007", "this-week", "62.50", "WI");
    }

    private static List<String> commands() {
        try (var account = new CliFixture()) {
            DemoCustomers.generated(1).forEach(account.twin().customers()::create);
            String job = account.addJob("Tune-up").number().toString();
            return List.of(
                            "customers list --state wi --output csv --columns id,name,service_state",
                            "payments create --output table --amount 62.5 --date 2026-01-20 --job " + job,
                            "payments list --output table --job " + job,
                            "customers update 1 --contact IS\u00a0IT --columns contact",
                            "jobs list --scheduled THIS-WEEK",
                            "jobs list --scheduled this-week",
                            "customers get \u0007",
                            "customers list --help")
                    .map(line -> account.run(line.split(" ")))
                    .map(run -> (run.out() + run.err()).replaceAll("20..-..-..T[^\"]*", "then"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR"})
    void demoCustomersShouldHaveTheSameZipCodes(String locale) {
        assertThat(inRootAnd(locale, () -> {
                            var twin = InMemoryKickserv.create();
                            return List.ofAll(DemoCustomers.generated(3))
                                    .map(customer ->
                                            twin.customers().create(customer).get())
                                    .map(CustomerFields.SERVICE_ZIP_CODE::valueIn);
                        })
                        .distinct())
                .containsExactly(List.of("00001", "00002", "00003").map(Option::some));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR"})
    void keyShouldBeRedactedInEveryForm(String locale) {
        String key = "IKEY-1234";
        String decimal = "&#73;&#75;&#69;&#89;&#45;&#49;&#50;&#51;&#52;";
        String hex = "%49%4b%45%59%2d%31%32%33%34";

        assertThat(inRootAnd(locale, () -> new ApiKeyRedactor(List.of(key)).redact(key + " " + decimal + " " + hex))
                        .distinct())
                .containsExactly("[redacted] [redacted] [redacted]");
    }
}
