package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;

/**
 * Exact filters, all of which a customer must meet (documented: no wildcards). A criterion that is named twice keeps its last
 * value.
 *
 * @param exact what must be equal to what, letter by letter
 * @param beginsWith how the name must begin, whatever its case
 */
public record CustomerFilter(Seq<Condition<?>> exact, Option<String> beginsWith) {
    private static final String BEGINS_WITH = "begins_with";

    /** Every customer meets it. */
    public static final CustomerFilter NONE = new CustomerFilter(List.empty(), Option.none());

    /** One value that one criterion must have. */
    public record Condition<T>(CustomerCriterion<T> criterion, T value) {
        boolean isMetBy(Customer customer) {
            return criterion.of(customer).contains(value);
        }

        boolean isMeantBy(Customer customer) {
            return criterion.of(customer).exists(has -> folded(has).equals(folded(value)));
        }

        Seq<Violation> violations() {
            return criterion.check(value).fold(broken -> broken, right -> List.empty());
        }
    }

    /** Refuses values that no customer can have. */
    public CustomerFilter {
        InvalidInputException.throwIfAny(violations(exact, beginsWith));
    }

    public static Builder builder() {
        return new Builder(List.empty(), Option.none());
    }

    /**
     * The customers that have exactly this value there.
     *
     * @throws InvalidInputException if no customer can have it
     */
    public static <T> CustomerFilter where(CustomerCriterion<T> criterion, T value) {
        return builder().with(criterion, value).build();
    }

    /** The customers that also have exactly this value there. */
    public <T> CustomerFilter and(CustomerCriterion<T> criterion, T value) {
        return new Builder(exact, beginsWith).with(criterion, value).build();
    }

    /** The customers whose name also begins so, whatever its case. */
    public CustomerFilter andNameBeginsWith(String prefix) {
        return new Builder(exact, beginsWith).nameBeginsWith(prefix).build();
    }

    /** Whether {@code customer} meets it, letter by letter; for the beginning of the name, whatever their case. */
    public boolean matches(Customer customer) {
        String name = customer.name().display().toLowerCase(Locale.ROOT);
        return exact.forAll(condition -> condition.isMetBy(customer))
                && beginsWith.forAll(prefix -> name.startsWith(prefix.toLowerCase(Locale.ROOT)));
    }

    /**
     * The criteria that {@code customer} does not meet even if case and surrounding white space do not count. How exactly
     * Kickserv compares is not known; a row that fails this was not meant by any comparison.
     */
    public Seq<String> contradictedBy(Customer customer) {
        Seq<String> broken = exact.reject(condition -> condition.isMeantBy(customer))
                .map(condition -> condition.criterion().name());
        String name = folded(customer.name().display());
        return beginsWith.forAll(prefix -> name.startsWith(folded(prefix))) ? broken : broken.append(BEGINS_WITH);
    }

    private static String folded(Object value) {
        return value.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static Seq<Violation> violations(Seq<Condition<?>> exact, Option<String> beginsWith) {
        return exact.<Violation>flatMap(Condition::violations)
                .appendAll(beginsWith.toList().flatMap(prefix -> Rule.check(BEGINS_WITH, prefix, Rule.LINE)
                        .fold(broken -> broken, right -> List.empty())));
    }

    /** Collects criteria; immutable, so that a started one can be shared. */
    public static final class Builder {
        private final Seq<Condition<?>> exact;
        private final Option<String> beginsWith;

        private Builder(Seq<Condition<?>> exact, Option<String> beginsWith) {
            this.exact = exact;
            this.beginsWith = beginsWith;
        }

        public <T> Builder with(CustomerCriterion<T> criterion, T value) {
            return new Builder(
                    exact.reject(condition -> condition.criterion() == criterion)
                            .append(new Condition<>(criterion, value)),
                    beginsWith);
        }

        public Builder nameBeginsWith(String prefix) {
            return new Builder(exact, Option.some(prefix));
        }

        /** The filter, or all rules that its values break. */
        public Validation<Seq<Violation>, CustomerFilter> validate() {
            Seq<Violation> broken = violations(exact, beginsWith);
            return Validation.cond(broken.isEmpty(), () -> new CustomerFilter(exact, beginsWith), () -> broken);
        }

        /**
         * The filter.
         *
         * @throws InvalidInputException with all rules that its values break
         */
        public CustomerFilter build() {
            return new CustomerFilter(exact, beginsWith);
        }
    }
}
