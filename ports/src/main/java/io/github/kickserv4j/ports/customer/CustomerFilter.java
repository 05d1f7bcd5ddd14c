package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.TextFolding;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;

/**
 * Exact filters, all of which a customer must meet (documented: no wildcards). A criterion that is named twice keeps its last
 * value.
 *
 * @param exact what must be equal to what, letter by letter, whether letters are composed or not
 * @param beginsWith how the name must begin, whatever its case and its accents
 */
public record CustomerFilter(Seq<Condition<?>> exact, Option<String> beginsWith) {
    private static final String BEGINS_WITH = "begins_with";

    /** Every customer meets it. */
    public static final CustomerFilter ALL = new CustomerFilter(List.empty(), Option.none());

    /** One value that one criterion must have. */
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
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(value, "value");
        return builder().with(criterion, value).build();
    }

    /** The customers that also have exactly this value there. */
    public <T> CustomerFilter and(CustomerCriterion<T> criterion, T value) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(value, "value");
        return new Builder(exact, beginsWith).with(criterion, value).build();
    }

    /** The customers whose name also begins so, whatever its case and its accents. */
    public CustomerFilter andNameBeginsWith(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return new Builder(exact, beginsWith).nameBeginsWith(prefix).build();
    }

    /**
     * Whether {@code customer} meets it, letter by letter, composed or not; for the beginning of the name, as {@link TextFolding}
     * compares.
     */
    public boolean matches(Customer customer) {
        Objects.requireNonNull(customer, "customer");
        return exact.forAll(condition -> condition.isMetBy(customer))
                && beginsWith.forAll(
                        prefix -> TextFolding.startsWith(customer.name().display(), prefix));
    }

    /**
     * The criteria for which {@code customer} has something else, by whatever comparison: how exactly Kickserv compares is not
     * known. Text is compared as {@link TextFolding} does, telephone numbers by their digits, and a code of a state or country is not
     * compared with a name. What a row does not tell contradicts nothing.
     */
    public Seq<String> contradictedCriteria(Customer customer) {
        Objects.requireNonNull(customer, "customer");
        Seq<String> broken = exact.filter(condition -> condition.isContradictedBy(customer))
                .map(condition -> condition.criterion().name());
        return CustomerCriterion.NAME.valueIn(customer).forAll(this::mayBegin) ? broken : broken.append(BEGINS_WITH);
    }

    private boolean mayBegin(String name) {
        return beginsWith.forAll(prefix -> TextFolding.fold(name).startsWith(TextFolding.fold(prefix)));
    }

    private static Seq<Violation> violations(Seq<Condition<?>> exact, Option<String> beginsWith) {
        return exact.<Violation>flatMap(Condition::violations)
                .appendAll(beginsWith.toList().flatMap(prefix -> Rule.check(BEGINS_WITH, prefix, Rule.TEXT)
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
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(value, "value");
            return new Builder(
                    exact.reject(condition -> condition.criterion() == criterion)
                            .append(new Condition<>(criterion, value)),
                    beginsWith);
        }

        public Builder nameBeginsWith(String prefix) {
            Objects.requireNonNull(prefix, "prefix");
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
