package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;

/**
 * Exact filters, all of which a customer must meet (documented: no wildcards). A criterion that is named twice keeps its last
 * value.
 *
 * @param exact what each criterion must be equal to, letter by letter
 * @param beginsWith how the name must begin, whatever its case
 */
public record CustomerFilter(Map<CustomerCriterion<?>, Object> exact, Option<String> beginsWith) {
    private static final String BEGINS_WITH = "begins_with";

    /** Every customer meets it. */
    public static final CustomerFilter NONE = new CustomerFilter(LinkedHashMap.empty(), Option.none());

    /** Refuses values that no customer can have. */
    public CustomerFilter {
        InvalidInputException.throwIfAny(violations(exact, beginsWith));
    }

    public static Builder builder() {
        return new Builder(LinkedHashMap.empty(), Option.none());
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
        return new CustomerFilter(exact.put(criterion, value), beginsWith);
    }

    /** The customers whose name also begins so, whatever its case. */
    public CustomerFilter andNameBeginsWith(String prefix) {
        return new CustomerFilter(exact, Option.some(prefix));
    }

    /** Whether {@code customer} meets it, letter by letter. */
    public boolean matches(Customer customer) {
        return exact.forAll(wanted -> wanted._1.of(customer).exists(wanted._2::equals)) && beginsRight(customer);
    }

    /**
     * The criteria that {@code customer} does not meet even if case and surrounding white space do not count. How exactly
     * Kickserv compares is not known; a row that fails this was not meant by any comparison.
     */
    public Seq<String> contradictedBy(Customer customer) {
        Seq<String> broken = exact.toList()
                .filter(wanted ->
                        !wanted._1.of(customer).exists(has -> folded(has).equals(folded(wanted._2))))
                .map(wanted -> wanted._1.name());
        return beginsRight(customer) ? broken : broken.append(BEGINS_WITH);
    }

    private boolean beginsRight(Customer customer) {
        return beginsWith.forAll(prefix -> folded(customer.name().display()).startsWith(folded(prefix)));
    }

    private static String folded(Object value) {
        return value.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static Seq<Violation> violations(Map<CustomerCriterion<?>, Object> exact, Option<String> beginsWith) {
        Seq<Violation> broken = exact.toList().flatMap(entry -> violations(entry._1, entry._2));
        return broken.appendAll(beginsWith.toList().flatMap(prefix -> Rule.check(BEGINS_WITH, prefix, Rule.LINE)
                .fold(violations -> violations, right -> List.empty())));
    }

    private static <T> Seq<Violation> violations(CustomerCriterion<T> criterion, Object value) {
        return criterion.check(criterion.type().cast(value)).fold(violations -> violations, right -> List.empty());
    }

    /** Collects criteria; immutable, so that a started one can be shared. */
    public static final class Builder {
        private final Map<CustomerCriterion<?>, Object> exact;
        private final Option<String> beginsWith;

        private Builder(Map<CustomerCriterion<?>, Object> exact, Option<String> beginsWith) {
            this.exact = exact;
            this.beginsWith = beginsWith;
        }

        public <T> Builder with(CustomerCriterion<T> criterion, T value) {
            return new Builder(exact.put(criterion, value), beginsWith);
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
