package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.reconcile.RecordDescriptor;
import io.github.kickserv4j.ports.shared.reconcile.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Declares the key fields of customers, and how a write of them is found. */
record CustomerReconciler(CustomerRepository customers) {
    static final RecordDescriptor<Customer> CUSTOMER =
            RecordDescriptor.of(Customer::id, Customer::audit, Customer::unreadable);
    private static final Seq<Field<Customer, ?>> KEYS = List.of(CustomerFields.NAME);

    Either<Failure, Reconciliation<Customer>> match(CustomerWrite write, WriteMatcher<Customer> matcher) {
        return write.fold(
                create -> matcher.matchCreation(
                        create.customer().fields(), KEYS, CustomerReconciler::competing, ofThisName(create.customer())),
                update -> matcher.matchChange(update.change().patch(), customers.get(update.number())),
                delete -> matcher.matchDeletion(
                        customers.get(delete.number()), () -> customers.list(CustomerFilter.ALL, PageRequest.FIRST)));
    }

    private static Option<Patch<Customer>> competing(Write<?> other) {
        return other instanceof CustomerWrite.Create create
                ? Option.some(create.customer().fields())
                : Option.none();
    }

    /** Searches by the requested name, and by names that contain its plain form in any case, since servers normalize names. */
    private Stream<Either<Failure, Customer>> ofThisName(NewCustomer customer) {
        Option<String> name = customer.fields().updateOf(CustomerFields.NAME).applyTo(Option.none());
        return name.toJavaStream()
                .flatMap(requested -> Stream.concat(
                        customers.all(CustomerFilter.builder().name(requested).build()),
                        customers.all(new NameFragment(WriteMatcher.collapseWhitespace(requested)))));
    }
}
