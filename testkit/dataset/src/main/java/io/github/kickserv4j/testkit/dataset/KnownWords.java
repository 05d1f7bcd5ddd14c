package io.github.kickserv4j.testkit.dataset;

import static io.github.kickserv4j.domain.customer.CustomerFields.BILLING_COUNTRY;
import static io.github.kickserv4j.domain.customer.CustomerFields.BILLING_STATE;
import static io.github.kickserv4j.domain.customer.CustomerFields.SERVICE_COUNTRY;
import static io.github.kickserv4j.domain.customer.CustomerFields.SERVICE_STATE;

import io.github.kickserv4j.domain.customer.StateCodes;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.function.Predicate;

/** The words that everyone knows: states, countries, and Kickserv's own statuses and types of payments. They say nothing of a person. */
final class KnownWords {
    private static final Set<String> COUNTRIES = countries();

    private static final Map<Field<?, ?>, Predicate<String>> BY_FIELD = HashMap.<Field<?, ?>, Predicate<String>>of(
                    SERVICE_STATE, StateCodes::contains)
            .put(BILLING_STATE, StateCodes::contains)
            .put(SERVICE_COUNTRY, COUNTRIES::contains)
            .put(BILLING_COUNTRY, COUNTRIES::contains)
            .put(PaymentFields.TYPE, text -> PaymentType.KNOWN.contains(new PaymentType(text)))
            .put(JobFields.STATUS, text -> JobStatus.KNOWN.contains(new JobStatus(text)));

    private KnownWords() {}

    /** Returns true if the text of a field is a known word of that field. */
    static boolean contain(Field<?, ?> field, String text) {
        return BY_FIELD.get(field).exists(words -> words.test(text));
    }

    /** Returns the codes of ISO 3166 and the English names. */
    private static Set<String> countries() {
        Set<String> codes = HashSet.of(Locale.getISOCountries());
        return codes.addAll(codes.map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)))
                .add("USA");
    }
}
