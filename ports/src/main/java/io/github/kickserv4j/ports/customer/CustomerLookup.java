package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.ports.shared.Doubt;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.ports.shared.evidence.Evidence;
import io.github.kickserv4j.ports.shared.evidence.RecordKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;

/** Looks among the customers for what was asked of them. */
record CustomerLookup(CustomerRepository customers, Doubt doubt) {
    private static final RecordKind<Customer> KIND = RecordKind.of(Customer::id, Customer::audit, Customer::unreadable);
    private static final Seq<Field<Customer, ?>> KEYS = List.of(CustomerFields.NAME);

    Either<Failure, Reconciliation<Customer>> of(CustomerWrite write) {
        if (write instanceof CustomerWrite.Create create) {
            return created(create.customer());
        }
        return write instanceof CustomerWrite.Update update ? updated(update) : deleted((CustomerWrite.Delete) write);
    }

    private Either<Failure, Reconciliation<Customer>> created(NewCustomer customer) {
        return evidence(customer.fields()).created(KEYS, CustomerLookup::rival, ofThisName(customer));
    }

    private static Option<Changes<Customer>> rival(Write other) {
        return other instanceof CustomerWrite.Create rival
                ? Option.some(rival.customer().fields())
                : Option.none();
    }

    private Either<Failure, Reconciliation<Customer>> updated(CustomerWrite.Update update) {
        return evidence(update.change().changes()).changed(customers.get(update.number()));
    }

    private Either<Failure, Reconciliation<Customer>> deleted(CustomerWrite.Delete delete) {
        return Evidence.deleted(
                KIND, customers.get(delete.number()), () -> customers.list(CustomerFilter.NONE, PageRequest.FIRST));
    }

    /** By the name as it was asked for, and by what its plain form is a part of, whatever the case: servers like to tidy names up. */
    private Stream<Either<Failure, Customer>> ofThisName(NewCustomer customer) {
        Option<String> name = customer.fields().of(CustomerFields.NAME).over(Option.none());
        return name.toJavaStream()
                .flatMap(asked -> Stream.concat(
                        customers.all(CustomerFilter.where(CustomerCriterion.NAME, asked)),
                        customers.all(new NameFragment(Evidence.plain(asked)))));
    }

    private Evidence<Customer> evidence(Changes<Customer> asked) {
        return Evidence.of(KIND, asked, doubt);
    }
}
