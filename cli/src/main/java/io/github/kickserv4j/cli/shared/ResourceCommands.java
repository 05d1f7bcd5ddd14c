package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.KickservCommand.KickservRequest;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.Function3;
import io.vavr.Function4;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the commands of one resource from the methods of its port.
 *
 * @param <R> the port
 * @param <T> the records
 * @param <I> the identity of a record
 * @param noun the word for one record, in messages
 * @param columns returns the columns of the records; most runs need those of one resource
 * @param identity the argument that names one record
 * @param repository the port of an account
 * @param reconcile looks whether a write was carried out
 */
public record ResourceCommands<R, T, I>(
        String noun,
        Supplier<Columns<T>> columns,
        Parameter<I> identity,
        Function<Kickserv, R> repository,
        BiFunction<R, Failure, Either<Failure, Reconciliation<T>>> reconcile,
        LookupCommands lookupCommands) {

    /** Returns the same commands, which show other columns. */
    public ResourceCommands<R, T, I> withColumns(Supplier<Columns<T>> other) {
        return new ResourceCommands<>(noun, other, identity, repository, reconcile, lookupCommands);
    }

    /** Makes {@code list}, which shows one page or all pages of what is selected. */
    public <S> KickservCommand<T> list(
            String description,
            Parameter<S> selection,
            Function3<R, S, PageRequest, Either<Failure, Page<T>>> list,
            Function3<R, S, PageRequest, Stream<Either<Failure, T>>> all) {
        return list(
                description,
                selection.map(selected -> new Listing<>(
                        (port, page) -> list.apply(port, selected, page),
                        (port, from) -> all.apply(port, selected, from))));
    }

    /** Makes {@code list}, which shows one page or all pages of a list. */
    public KickservCommand<T> list(String description, Parameter<Listing<R, T>> listing) {
        return read(
                "list",
                description + ": the first page by default.",
                listing.combine(PagingOptions.PARAMETER, Tuple::of),
                (port, input, resultWriter) -> input._2.write(input._1, port, resultWriter));
    }

    /** Makes {@code get}, which shows one record. */
    public <O> KickservCommand<T> get(
            String description, Parameter<O> owner, Function3<R, O, I, Either<Failure, T>> get) {
        return read(
                "get",
                description,
                identity.combine(owner, Tuple::of),
                (port, key, resultWriter) -> resultWriter.writeOne(get.apply(port, key._2, key._1)));
    }

    /** Makes {@code create}, which shows the new record. */
    public <O, N> KickservCommand<T> create(
            String description,
            Parameter<O> owner,
            Parameter<N> content,
            Function3<R, O, N, Either<Failure, T>> create) {
        return write(
                "create",
                description,
                owner.combine(content, Tuple::of),
                (port, input) -> create.apply(port, input._1, input._2),
                input -> lookupCommands.afterCreation());
    }

    /** Makes {@code update}, which shows the record as it is afterwards. */
    public <O, C> KickservCommand<T> update(
            String description,
            Parameter<O> owner,
            Parameter<C> change,
            Function4<R, O, I, C, Either<Failure, T>> update) {
        return write(
                "update",
                description,
                identity.combine(owner, Tuple::of).combine(change, (key, changed) -> key.append(changed)),
                (port, input) -> update.apply(port, input._2, input._1, input._3),
                input -> lookupCommands.ofRecord().apply(input._1));
    }

    /** Creates {@code delete}, which asks for confirmation and shows the deleted record. */
    public <O> KickservCommand<T> delete(
            String description, Parameter<O> owner, Function3<R, O, I, Either<Failure, T>> delete) {
        Parameter<KickservRequest<T>> deletion = identity.combine(owner, Tuple::of)
                .mapWithArguments((key, parsedArguments) -> DeletionConfirmation.requireFor(
                        noun + " " + key._1,
                        parsedArguments,
                        change(key._1, port -> delete.apply(port, key._2, key._1), parsedArguments)));
        return new KickservCommand<>(
                "delete",
                description + " Kickserv cannot undo it.",
                columns,
                DeletionConfirmation.addOptionTo(deletion));
    }

    /** Makes a command that only reads. */
    public <A> KickservCommand<T> read(
            String name, String description, Parameter<A> input, Function3<R, A, ResultWriter<T>, Integer> read) {
        return new KickservCommand<>(
                name,
                description,
                columns,
                input.map(value ->
                        (kickserv, resultWriter) -> read.apply(repository.apply(kickserv), value, resultWriter)));
    }

    /**
     * Makes a command that changes one record.
     *
     * @param lookup the command that shows whether the change was made
     */
    public <A> KickservCommand<T> write(
            String name,
            String description,
            Parameter<A> input,
            BiFunction<R, A, Either<Failure, T>> write,
            Function<A, Seq<String>> lookup) {
        return new KickservCommand<>(
                name,
                description,
                columns,
                input.mapWithArguments((value, parsedArguments) ->
                        request(port -> write.apply(port, value), lookup.apply(value), parsedArguments)));
    }

    /** Returns a request that changes a record of a known identity. */
    public KickservRequest<T> change(
            I identity, Function<R, Either<Failure, T>> write, ParsedArguments parsedArguments) {
        return request(write, lookupCommands.ofRecord().apply(identity), parsedArguments);
    }

    /** Returns a request that changes one record, and looks by itself if the outcome is unknown. */
    private KickservRequest<T> request(
            Function<R, Either<Failure, T>> write, Seq<String> lookup, ParsedArguments parsedArguments) {
        return new WriteRequest<>(
                kickserv -> write.apply(repository.apply(kickserv)),
                OutcomeCheck.of(
                        parsedArguments,
                        (kickserv, failure) -> reconcile.apply(repository.apply(kickserv), failure),
                        lookup));
    }
}
