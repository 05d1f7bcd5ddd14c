package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.LookupCommands;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ResourceCommands;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The commands about the charges of a job. */
public final class ChargeCommands {
    private static final ResourceCommands<ChargeRepository, Charge, ChargeId> CHARGES = new ResourceCommands<>(
            "charge",
            () -> ChargeColumns.CHARGE,
            Parameter.argument("ID", "The charge's id.", ChargeId::parse),
            Kickserv::charges,
            ChargeRepository::reconcile,
            LookupCommands.listOnly("charges"));

    private static final Parameter<JobNumber> JOB = OwnerOptions.job();
    private static final FieldOptions<Charge> FIELDS = new FieldOptions<>(ChargeFields.ALL, ValueParsers.COMMON);

    private ChargeCommands() {}

    /** Returns the commands under {@code charges}. */
    public static Seq<Command> all() {
        return List.of(
                CHARGES.read(
                        "list",
                        "Lists all charges of a job.",
                        JOB,
                        (charges, job, resultWriter) -> resultWriter.writeAll(charges.list(job))),
                CHARGES.create(
                        "Creates a charge of a job. It names an item, or has a description.",
                        JOB,
                        FIELDS.creation(NewCharge::builder),
                        ChargeRepository::create),
                CHARGES.update(
                        "Changes a charge of a job: sets some fields, empties others, keeps the rest.",
                        JOB,
                        FIELDS.change(ChargeChange::builder),
                        ChargeRepository::update),
                CHARGES.delete("Deletes one charge of a job.", JOB, ChargeRepository::delete));
    }
}
