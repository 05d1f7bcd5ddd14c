package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Selects customers by exact values, all of which they must have (documented: no wildcards), and by how their name begins.
 *
 * @param exact what must be equal to what, letter by letter, whether letters are composed or not
 * @param beginsWith how the name must begin, whatever its case and its accents
 */
public record CustomerFilter(Seq<Condition<?>> exact, Option<String> beginsWith) {
    private static final String BEGINS_WITH = "begins_with";

    /** Selects every customer. */
    public static final CustomerFilter ALL = new CustomerFilter(List.empty(), Option.none());

    /** The required value of one criterion. */
    public record Condition<T>(CustomerCriterion<T> criterion, T value) {
        public Condition {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(value, "value");
        }

        boolean isMetBy(Customer customer) {
            return criterion.valueIn(customer).exists(has -> composed(has).equals(composed(value)));
        }

        boolean isContradictedBy(Customer customer) {
            return criterion.isContradictedBy(customer, value);
        }

        Seq<Violation> violations() {
            return criterion.violations(value);
        }

        private static Object composed(Object value) {
            return value instanceof String text ? TextFolding.toNfc(text) : value;
        }
    }

    /** Refuses values that no customer can have: blank ones, and what cannot be sent as it is. */
    public CustomerFilter {
        Objects.requireNonNull(exact, "exact");
        InvalidInputException.throwIfAny(violations(exact, beginsWith));
    }

    /** Returns an empty builder. */
    public static CustomerFilterBuilder builder() {
        return new CustomerFilterBuilder();
    }

    /** Returns a builder with the values of this filter. */
    public CustomerFilterBuilder toBuilder() {
        return new CustomerFilterBuilder(this);
    }

    /**
     * Returns whether {@code customer} meets it, letter by letter, composed or not; for the beginning of the name, as {@link
     * TextFolding} compares.
     */
    public boolean matches(Customer customer) {
        Objects.requireNonNull(customer, "customer");
        return exact.forAll(condition -> condition.isMetBy(customer))
                && beginsWith.forAll(
                        prefix -> TextFolding.startsWith(customer.name().display(), prefix));
    }

    /**
     * Returns the criteria for which {@code customer} has something else, by whatever comparison: how exactly Kickserv compares is
     * not known. Text is compared as {@link TextFolding} does, telephone numbers by their digits, and a code of a state or country
     * is not compared with a name. A value that a row does not have contradicts nothing.
     */
    public Seq<String> contradictedCriteria(Customer customer) {
        Objects.requireNonNull(customer, "customer");
        if (exact.isEmpty() && beginsWith.isEmpty()) {
            return List.empty();
        }
        Seq<String> broken = exact.filter(condition -> condition.isContradictedBy(customer))
                .map(condition -> condition.criterion().name());
        return CustomerCriterion.NAME.valueIn(customer).forAll(this::mayBegin) ? broken : broken.append(BEGINS_WITH);
    }

    private boolean mayBegin(String name) {
        return beginsWith.forAll(prefix -> TextFolding.fold(name).startsWith(TextFolding.fold(prefix)));
    }

    static Seq<Violation> violations(Seq<Condition<?>> exact, Option<String> beginsWith) {
        return List.ofAll(exact)
                .<Violation>flatMap(Condition::violations)
                .appendAll(beginsWith.toList().flatMap(prefix -> Rule.check(BEGINS_WITH, prefix, Rule.TEXT)
                        .fold(broken -> broken, right -> List.empty())));
    }

    /** Returns whether {@code other} asks for the same, in whatever order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerFilter filter && unordered().equals(filter.unordered());
    }

    @Override
    public int hashCode() {
        return unordered().hashCode();
    }

    private Seq<Object> unordered() {
        return List.of(exact.toSet(), beginsWith);
    }
}
