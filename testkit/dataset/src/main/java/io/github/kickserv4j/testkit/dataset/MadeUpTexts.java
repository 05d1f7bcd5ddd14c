package io.github.kickserv4j.testkit.dataset;

import static io.github.kickserv4j.domain.customer.CustomerFields.*;

import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Replaces each text by a made-up one, except {@linkplain KnownWords known words}. Equal texts have equal replacements, and different
 * texts different ones, in whatever fields they are. They are numbered in the order in which they occur, so they say nothing of the
 * original.
 */
final class MadeUpTexts implements TextReplacement {
    private static final int FIRST_EMPLOYEE = 31_001;
    private static final Set<Field<?, ?>> NAMES = HashSet.of(NAME, CONTACT, ALT_CONTACT);

    private static final Map<Field<?, ?>, MadeUpKind> KINDS = HashMap.<Field<?, ?>, MadeUpKind>of(
                    FIRST_NAME, MadeUpKind.FIRST_NAME)
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
            .put(SERVICE_STATE, MadeUpKind.STATE)
            .put(BILLING_STATE, MadeUpKind.STATE)
            .put(SERVICE_COUNTRY, MadeUpKind.COUNTRY)
            .put(BILLING_COUNTRY, MadeUpKind.COUNTRY)
            .put(SERVICE_ZIP_CODE, MadeUpKind.ZIP_CODE)
            .put(BILLING_ZIP_CODE, MadeUpKind.ZIP_CODE)
            .put(JobFields.NAME, MadeUpKind.JOB);

    private final java.util.Map<String, String> byOriginal = new java.util.HashMap<>();
    private final java.util.Set<String> used = new java.util.HashSet<>();
    private final java.util.Map<Object, Integer> counters = new java.util.HashMap<>();
    private final java.util.Map<EmployeeId, EmployeeId> employees = new java.util.HashMap<>();
    private Set<String> fields = LinkedHashSet.empty();

    @Override
    public String replace(Field<?, ?> field, String text) {
        if (KnownWords.contain(field, text)) {
            return text;
        }
        fields = fields.add(field.name());
        if (isEmailAddress(text)) {
            return of(text, MadeUpKind.EMAIL);
        }
        if (field == EMAIL_ADDRESS) {
            return of("invalid " + text, MadeUpKind.EMAIL); // the same text in another field is no address
        }
        return NAMES.contains(field) ? name(text) : other(field, text);
    }

    @Override
    public EmployeeId replace(EmployeeId employee) {
        fields = fields.add(JobFields.EMPLOYEE_IDS.name());
        return employees.computeIfAbsent(employee, next -> new EmployeeId(FIRST_EMPLOYEE + employees.size()));
    }

    /** Makes up a name of its parts, if it consists of first and last name. */
    @Override
    public void addName(CustomerName name) {
        name.first()
                .filter(first -> name.last().exists(last -> name.display().equals(first + " " + last)))
                .forEach(first -> name(name.display(), first.length()));
    }

    @Override
    public Seq<String> fields() {
        return fields.toVector();
    }

    private String name(String text) {
        return name(text, text.lastIndexOf(' '));
    }

    private String name(String text, int space) {
        return space <= 0 || space == text.length() - 1
                ? of(text, MadeUpKind.LAST_NAME)
                : once(
                        text,
                        () -> unused(of(text.substring(0, space), MadeUpKind.FIRST_NAME) + " "
                                + of(text.substring(space + 1), MadeUpKind.LAST_NAME)));
    }

    private String unused(String name) {
        return used.add(name) ? name : next(name, number -> name + " " + (number + 2));
    }

    private String other(Field<?, ?> field, String text) {
        return KINDS.get(field)
                .map(kind -> of(text, kind))
                .getOrElse(() -> once(text, () -> next(label(field), number -> label(field) + " " + (number + 1))));
    }

    private String of(String text, MadeUpKind kind) {
        return once(text, () -> next(kind, kind::text));
    }

    private String once(String original, Supplier<String> madeUp) {
        String known = byOriginal.get(original);
        String replacement = known == null ? madeUp.get() : known;
        byOriginal.put(original, replacement);
        return replacement;
    }

    /** Returns the next text of a form that replaces no other one. */
    private String next(Object counter, IntFunction<String> form) {
        String text;
        do {
            text = form.apply(counters.merge(counter, 1, Integer::sum) - 1);
        } while (!used.add(text));
        return text;
    }

    private static boolean isEmailAddress(String text) {
        return text.indexOf('@') > 0 && EMAIL_ADDRESS.check(text).isValid();
    }

    /** Returns the name of the field as words, such as {@code Po number}. */
    private static String label(Field<?, ?> field) {
        return field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1).replace('_', ' ');
    }
}
