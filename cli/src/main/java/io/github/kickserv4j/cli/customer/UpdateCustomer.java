package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers update NUMBER --service-city … --clear email …}: sets some fields, empties others, and keeps the rest. */
final class UpdateCustomer implements KickservCommand {
    private static final String CLEAR = "--clear";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = spec("update", "Changes a customer: sets some fields, empties others, keeps the rest.")
                .addPositional(Options.argument("NUMBER", "The number that people see, not the id."))
                .addOption(Options.list(CLEAR, "FIELD", "Empties a field; may be repeated, or name several: a,b."));
        FieldOptions.all().forEach(spec::addOption);
        return spec;
    }

    @Override
    public Validation<Seq<Violation>, Request> request(Arguments arguments) {
        return Checked.both(
                CustomerNumber.parse(arguments.argument()),
                change(arguments),
                number -> change -> (kickserv, results) -> results.one(
                        CustomerColumns.CUSTOMER, kickserv.customers().update(number, change)));
    }

    private static Validation<Seq<Violation>, CustomerChange> change(Arguments arguments) {
        Seq<Validation<Seq<Violation>, Assignment<?>>> set = FieldOptions.read(arguments);
        Seq<Validation<Seq<Violation>, Field<Customer, ?>>> cleared =
                arguments.all(CLEAR).map(FieldOptions::named);
        Seq<Violation> wrong = set.<Violation>flatMap(Checked::violations)
                .appendAll(cleared.flatMap(Checked::violations))
                .appendAll(setAndCleared(Checked.valid(set), Checked.valid(cleared)));
        return change(Checked.valid(set), Checked.valid(cleared), wrong);
    }

    private static Validation<Seq<Violation>, CustomerChange> change(
            Seq<Assignment<?>> set, Seq<Field<Customer, ?>> cleared, Seq<Violation> wrong) {
        if (set.isEmpty() && cleared.isEmpty() && !wrong.isEmpty()) {
            return Validation.invalid(wrong);
        }
        Draft<Customer, CustomerChange> change =
                set.foldLeft(CustomerChange.builder(), (builder, field) -> field.in(builder));
        return Checked.unless(wrong, cleared.foldLeft(change, Draft::clear).validate());
    }

    private static Seq<Violation> setAndCleared(Seq<Assignment<?>> set, Seq<Field<Customer, ?>> cleared) {
        return set.filter(assignment -> cleared.contains(assignment.field()))
                .map(assignment -> new Violation(
                        assignment.field().name(),
                        "cannot be set and cleared at once",
                        assignment.value().toString()));
    }
}
