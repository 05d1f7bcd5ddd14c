package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.RecordDescriptor;
import io.github.kickserv4j.ports.shared.evidence.WriteMatcher;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Looks among the customers for what was asked of them. */
record CustomerReconciler(CustomerRepository customers, UncertainWrite uncertainWrite) {
    private static final RecordDescriptor<Customer> KIND =
            RecordDescriptor.of(Customer::id, Customer::audit, Customer::unreadable);
    private static final Seq<Field<Customer, ?>> KEYS = List.of(CustomerFields.NAME);

    Either<Failure, Reconciliation<Customer>> reconcile(CustomerWrite write) {
        if (write instanceof CustomerWrite.Create create) {
            return created(create.customer());
        }
        return write instanceof CustomerWrite.Update update ? updated(update) : deleted((CustomerWrite.Delete) write);
    }

    private Either<Failure, Reconciliation<Customer>> created(NewCustomer customer) {
        return evidence(customer.fields()).matchCreation(KEYS, CustomerReconciler::rival, ofThisName(customer));
    }

    private static Option<Patch<Customer>> rival(Write other) {
        return other instanceof CustomerWrite.Create rival
                ? Option.some(rival.customer().fields())
                : Option.none();
    }

    private Either<Failure, Reconciliation<Customer>> updated(CustomerWrite.Update update) {
        return evidence(update.change().patch()).matchChange(customers.get(update.number()));
    }

    private Either<Failure, Reconciliation<Customer>> deleted(CustomerWrite.Delete delete) {
        return WriteMatcher.matchDeletion(
                KIND, customers.get(delete.number()), () -> customers.list(CustomerFilter.ALL, PageRequest.FIRST));
    }

    /** By the name as it was asked for, and by what its plain form is a part of, whatever the case: servers like to tidy names up. */
    private Stream<Either<Failure, Customer>> ofThisName(NewCustomer customer) {
        Option<String> name = customer.fields().updateOf(CustomerFields.NAME).applyTo(Option.none());
        return name.toJavaStream()
                .flatMap(asked -> Stream.concat(
                        customers.all(CustomerFilter.where(CustomerCriterion.NAME, asked)),
                        customers.all(new NameFragment(WriteMatcher.collapseWhitespace(asked)))));
    }

    private WriteMatcher<Customer> evidence(Patch<Customer> asked) {
        return WriteMatcher.of(KIND, asked, uncertainWrite);
    }
}
