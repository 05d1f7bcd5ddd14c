package io.github.kickserv4j.fakeserver.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/**
 * What the body of a request asks of the fields of a customer. Keys that are unknown, or not for clients to give, such as
 * {@code customer_number}, are ignored (documented for that one).
 *
 * @param misread values that are none of their field
 */
record CustomerForm(Changes<Customer> changes, Seq<Violation> misread) {
    private static final CustomerForm EMPTY = new CustomerForm(Changes.none(), List.empty());

    /** What is to be: {@code null} and empty text are as good as nothing (inferred). */
    static CustomerForm ofNew(ObjectNode fields) {
        return read(fields, (form, field) -> form);
    }

    /** What is to change: {@code null} and empty text empty a field (inferred). */
    static CustomerForm ofChange(ObjectNode fields) {
        return read(fields, (form, field) -> new CustomerForm(form.changes.clear(field.field()), form.misread));
    }

    boolean isEmpty() {
        return changes.fields().isEmpty() && misread.isEmpty();
    }

    Validation<Seq<Violation>, NewCustomer> newCustomer() {
        return checked(NewCustomer::new);
    }

    Validation<Seq<Violation>, CustomerChange> change() {
        return checked(CustomerChange::new);
    }

    private <T> Validation<Seq<Violation>, T> checked(Function<Changes<Customer>, T> constructor) {
        try {
            T checked = constructor.apply(changes);
            return Validation.cond(misread.isEmpty(), () -> checked, () -> misread);
        } catch (InvalidInputException broken) {
            return Validation.invalid(misread.appendAll(broken.violations()));
        }
    }

    private static CustomerForm read(ObjectNode fields, Emptied emptied) {
        return WritableField.TABLE.foldLeft(EMPTY, (form, field) -> {
            JsonNode value = fields.path(field.key());
            if (value.isMissingNode() || value.isContainerNode()) {
                return form;
            }
            return value.isNull() || value.asText().isEmpty() ? emptied.take(form, field) : form.with(field, value);
        });
    }

    private <T> CustomerForm with(WritableField<T> field, JsonNode value) {
        return field.reader()
                .apply(value.asText())
                .fold(
                        violations -> new CustomerForm(changes, misread.appendAll(violations)),
                        right -> new CustomerForm(changes.set(field.field(), right), misread));
    }

    private interface Emptied {
        CustomerForm take(CustomerForm form, WritableField<?> field);
    }
}
