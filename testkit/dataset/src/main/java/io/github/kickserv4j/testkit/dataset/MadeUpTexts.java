package io.github.kickserv4j.testkit.dataset;

import static io.github.kickserv4j.domain.customer.CustomerFields.*;

import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Locale;

/**
 * Replaces each text by a made-up one, except states and countries. Equal texts of one kind have equal replacements, and different
 * texts different ones. They are numbered in the order in which they occur, so they say nothing of the original.
 */
final class MadeUpTexts implements TextReplacement {
    private static final Set<Field<?, ?>> KEPT =
            HashSet.of(SERVICE_STATE, SERVICE_COUNTRY, BILLING_STATE, BILLING_COUNTRY);
    private static final int FIRST_EMPLOYEE = 31_001;

    private static final Map<Field<?, ?>, MadeUpKind> KINDS = HashMap.<Field<?, ?>, MadeUpKind>of(
                    NAME, MadeUpKind.PERSON)
            .put(CONTACT, MadeUpKind.PERSON)
            .put(ALT_CONTACT, MadeUpKind.PERSON)
            .put(FIRST_NAME, MadeUpKind.FIRST_NAME)
            .put(LAST_NAME, MadeUpKind.LAST_NAME)
            .put(COMPANY_NAME, MadeUpKind.COMPANY)
            .put(EMAIL_ADDRESS, MadeUpKind.EMAIL)
            .put(PHONE_NUMBER, MadeUpKind.PHONE)
            .put(ALT_PHONE_NUMBER, MadeUpKind.PHONE)
            .put(MOBILE, MadeUpKind.PHONE)
            .put(FAX, MadeUpKind.PHONE)
            .put(SERVICE_ADDRESS, MadeUpKind.STREET)
            .put(BILLING_ADDRESS, MadeUpKind.STREET)
            .put(SERVICE_ADDRESS_2, MadeUpKind.UNIT)
            .put(BILLING_ADDRESS_2, MadeUpKind.UNIT)
            .put(SERVICE_CITY, MadeUpKind.CITY)
            .put(BILLING_CITY, MadeUpKind.CITY)
            .put(SERVICE_ZIP_CODE, MadeUpKind.ZIP_CODE)
            .put(BILLING_ZIP_CODE, MadeUpKind.ZIP_CODE)
            .put(JobFields.NAME, MadeUpKind.JOB);
    private static final Set<Field<?, ?>> PARTS_OF_A_NAME = HashSet.of(FIRST_NAME, LAST_NAME, COMPANY_NAME);

    private final java.util.Map<Object, java.util.Map<Object, Integer>> indexes = new java.util.HashMap<>();

    @Override
    public String replace(Field<?, ?> field, String text) {
        if (KEPT.contains(field)) {
            return text;
        }
        return KINDS.get(field)
                .map(kind -> kind.text(index(kind, text)))
                .getOrElse(() -> label(field) + " " + (index(field, text) + 1));
    }

    @Override
    public EmployeeId replace(EmployeeId employee) {
        return new EmployeeId(FIRST_EMPLOYEE + index(EmployeeId.class, employee));
    }

    @Override
    public TextReplacement ofCustomer(String name) {
        return new OfCustomer(index(MadeUpKind.PERSON, name));
    }

    private int index(Object kind, Object original) {
        java.util.Map<Object, Integer> known = indexes.computeIfAbsent(kind, first -> new java.util.HashMap<>());
        return known.computeIfAbsent(original, next -> known.size());
    }

    /** Returns the name of the field as words, such as {@code Po number}. */
    private static String label(Field<?, ?> field) {
        return field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1).replace('_', ' ');
    }

    /** Gives a customer's first name, last name and company the person of the customer's name. */
    private final class OfCustomer implements TextReplacement {
        private final int person;

        OfCustomer(int person) {
            this.person = person;
        }

        @Override
        public String replace(Field<?, ?> field, String text) {
            return PARTS_OF_A_NAME.contains(field)
                    ? KINDS.get(field).get().text(person)
                    : MadeUpTexts.this.replace(field, text);
        }

        @Override
        public EmployeeId replace(EmployeeId employee) {
            return MadeUpTexts.this.replace(employee);
        }
    }
}
